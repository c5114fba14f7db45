import type { PersonalView } from '@contract/personal-calls';
import { NO_ANSWERS } from '@domain/check/check-answers';
import { checkContext } from '@domain/check/check-context';
import { withAnswers } from '@domain/check/what-stands';
import { checkPersonal } from '@domain/personal/check-personal';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
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
  const answered = useMemo(() => {
    const findings = isEditable ? checkPersonal(content, named, checkContext(today)) : [];
    // Nothing is answered in the panel here: what is asked is written.
    return withAnswers(findings, NO_ANSWERS, DEFAULT_CHECK_SETTINGS);
  }, [content, named, today, isEditable]);
  return (
    <RecordDeskContext value={desk}>
      <DeskFrame
        saving={saving}
        answered={answered}
        top={(parts) => <PersonalTop {...parts} view={view} saving={saving} steps={steps} answered={answered} />}
      />
    </RecordDeskContext>
  );
}
