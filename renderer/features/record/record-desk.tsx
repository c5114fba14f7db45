import type { RecordView } from '@contract/record-calls';
import { RecordDeskContext } from './record-desk-context';
import { RecordDeskFrame } from './record-desk-frame';
import { useDeskState } from './use-desk-state';

type RecordDeskProps = { readonly view: RecordView; readonly onView: (view: RecordView) => void };

/** One answer of the program, and everything that is done with it until the next. */
export function RecordDesk({ view, onView }: RecordDeskProps) {
  const { desk, saving, outcome, dismiss } = useDeskState(view, onView);
  return (
    <RecordDeskContext value={desk}>
      <RecordDeskFrame saving={saving} outcome={outcome} onDismiss={dismiss} />
    </RecordDeskContext>
  );
}
