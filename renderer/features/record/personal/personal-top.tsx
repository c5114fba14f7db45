import type { PersonalView } from '@contract/personal-calls';
import { formatDateWithWeekday, formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import type { AnsweredFinding } from '@domain/check/what-stands';
import { printedNumber } from '@domain/record/record-numbers';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonLockRegular } from '@fluentui/react-icons/svg/person-lock';
import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { Saving } from '../../../desktop/use-autosave';
import { hardFindings } from '../check/run-check';
import type { DeskTop } from '../desk-frame';
import { HeaderBar, type OtherStep } from '../header/header-bar';
import { useRecordDesk } from '../record-desk-context';
import { PersonalDialogs, type PersonalQuestion } from './personal-dialogs';
import { PersonalHistory } from './personal-history';
import { PersonalMessages } from './personal-messages';
import type { PersonalSteps } from './use-personal-steps';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 16px',
    borderTop: `3px solid ${tokens.colorPaletteGrapeBorderActive}`,
    backgroundColor: tokens.colorPaletteGrapeBackground2,
    color: tokens.colorPaletteGrapeForeground2,
    lineHeight: '20px',
    '& p': { margin: 0 },
  },
});

type PersonalTopProps = DeskTop & {
  readonly view: PersonalView;
  readonly saving: Saving;
  readonly steps: PersonalSteps;
  readonly answered: readonly AnsweredFinding[];
};

/** That this is no child's record, in colour and in words; with whom and when; and the one step that comes next. */
export function PersonalTop({ view, saving, steps, answered, takesFocus, showCheck }: PersonalTopProps) {
  const styles = useStyles();
  const { draft, notice } = useRecordDesk();
  const header = useSyncExternalStore(draft.subscribe, draft.header);
  const [, navigate] = useLocation();
  const [question, setQuestion] = useState<PersonalQuestion>(null);
  const { content, isSealIntact } = view;
  const sign = () => {
    if (hardFindings(answered).length === 0) return setQuestion('SIGN');
    notice.set('Something is still needed before signing. The check lists it and takes you to each place.');
    showCheck();
  };
  return (
    <>
      <div className={styles.band}>
        <PersonLockRegular fontSize={20} aria-hidden="true" />
        <p>Personal supervision: about the worker, kept apart. It never goes to a child’s file.</p>
      </div>
      <HeaderBar
        back={{ href: '#/personal', label: 'Back to personal supervision' }}
        title={titleOf(view, header.supervisee)}
        aside={printedNumber({ type: 'PERSONAL', number: content.number })}
        line={[
          content.template.name,
          header.sessionDate ? formatDateWithWeekday(header.sessionDate) : '',
          stateLine(view),
        ]}
        main={mainStep({ view, steps, sign, ask: setQuestion })}
        others={[{ title: '', steps: otherSteps({ view, steps, ask: setQuestion }) }]}
        takesFocus={takesFocus}
      />
      <PersonalHistory view={view} />
      <PersonalMessages isSealIntact={isSealIntact} saving={saving} outcome={steps.outcome} onDismiss={steps.dismiss} />
      <PersonalDialogs
        question={question}
        worker={header.supervisee}
        steps={steps}
        onClose={() => setQuestion(null)}
        onDiscarded={() => navigate('/personal')}
      />
    </>
  );
}

type StepParts = Pick<PersonalTopProps, 'view' | 'steps'> & { readonly ask: (question: PersonalQuestion) => void };

function mainStep({ view, steps, sign, ask }: StepParts & { readonly sign: () => void }) {
  const { as, state, answer, isSealIntact } = view;
  if (state === 'DRAFT') return { label: 'Sign', run: sign };
  if (as === 'WORKER' && answer === null) {
    return { label: 'I have read this…', run: isSealIntact ? () => ask('ANSWER') : null };
  }
  // Whoever answers for the supervisor reads, and takes nothing away.
  const mayMake = isSealIntact && as !== 'THEIR_MANAGER';
  return { label: 'Make Word file', run: mayMake ? () => void steps.makeWordFile() : null };
}

function otherSteps({ view, steps, ask }: StepParts): OtherStep[] {
  const { as, state, answer, isSealIntact, workerReads, content } = view;
  if (state === 'DRAFT') return [{ label: 'Discard this draft…', run: () => ask('DISCARD') }];
  if (as === 'SUPERVISOR' && state === 'SIGNED' && workerReads === 'CAN_LET') {
    return [{ label: `Let ${content.header.worker} read this`, run: () => void steps.letRead() }];
  }
  return as === 'WORKER' && answer === null && isSealIntact
    ? [{ label: 'Make Word file', run: () => void steps.makeWordFile() }]
    : [];
}

function titleOf({ as, content }: PersonalView, worker: string): string {
  if (as === 'WORKER') return `Your supervision with ${content.header.supervisor}`;
  return worker.trim() === '' ? 'No worker named yet' : worker;
}

function stateLine({ state, seal }: PersonalView): string {
  if (state === 'DRAFT') return 'Draft. Sign when the two of you have read it';
  return seal === null ? 'Discarded' : `Signed ${formatShortDate(localDateOfInstant(seal.sealedAt))}`;
}
