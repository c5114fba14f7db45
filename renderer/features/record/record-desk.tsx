import type { RecordView } from '@contract/record-calls';
import { useCallback } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import type { DraftChanges } from './draft/draft';
import { saveRecord } from './draft/save-record';
import { RecordDeskContext } from './record-desk-context';
import { RecordDeskFrame } from './record-desk-frame';
import { RecordStepsContext } from './steps/record-steps-context';
import { useRecordSteps } from './steps/use-record-steps';
import { useDeskState } from './use-desk-state';

type RecordDeskProps = { readonly view: RecordView; readonly onView: (view: RecordView) => void };

/** One answer of the program, and everything that is done with it until the next. */
export function RecordDesk({ view, onView }: RecordDeskProps) {
  const desktop = useDesktop();
  const { id: recordId } = view.content;
  const save = useCallback((changes: DraftChanges) => saveRecord(desktop, recordId, changes), [desktop, recordId]);
  const { desk, saving } = useDeskState(view, save);
  const { steps, outcome, dismiss } = useRecordSteps({ content: view.content, flush: saving.flush, onView });
  return (
    <RecordDeskContext value={desk}>
      <RecordStepsContext value={steps}>
        <RecordDeskFrame saving={saving} outcome={outcome} onDismiss={dismiss} />
      </RecordStepsContext>
    </RecordDeskContext>
  );
}
