import type { PersonalView } from '@contract/personal-calls';
import { checkContext } from '@domain/check/check-context';
import { checkPersonal } from '@domain/personal/check-personal';
import { useCallback, useMemo } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { DeskFrame } from '../desk-frame';
import type { DraftChanges } from '../draft/draft';
import { useObserved } from '../draft/observable';
import { RecordDeskContext } from '../record-desk-context';
import { useDeskState } from '../use-desk-state';
import { offDesk, onDesk } from './on-desk';
import { PersonalTop } from './personal-top';
import { useNamesFound } from './use-names-found';
import { usePersonalSteps } from './use-personal-steps';

type PersonalDeskProps = { readonly view: PersonalView; readonly onView: (view: PersonalView) => void };

/** The writing screen of a child's record, with nothing of a child: its own calls, check, header and steps. */
export function PersonalDesk({ view, onView }: PersonalDeskProps) {
  const desktop = useDesktop();
  const personalId = view.content.id;
  const save = useCallback(
    (changes: DraftChanges) => desktop.call('personal:save', { personalId, ...offDesk(changes) }),
    [desktop, personalId],
  );
  const shown = useMemo(() => onDesk(view), [view]);
  const { desk, saving } = useDeskState(shown, save);
  const steps = usePersonalSteps({ personalId, flush: saving.flush, onView });
  const content = useObserved(desk.settled);
  const { isEditable, today } = desk;
  const named = useNamesFound({ personalId, content, isEditable, flush: saving.flush });
  const findings = useMemo(() => {
    return isEditable ? checkPersonal(content, named, checkContext(today)) : [];
  }, [content, named, today, isEditable]);
  return (
    <RecordDeskContext value={desk}>
      <DeskFrame
        saving={saving}
        findings={findings}
        top={(parts) => <PersonalTop {...parts} view={view} saving={saving} steps={steps} findings={findings} />}
      />
    </RecordDeskContext>
  );
}
