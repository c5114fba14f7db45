import { may } from '@domain/access/may';
import type { Place } from '@domain/check/finding';
import { FILE_NOTE_TEMPLATE_ID } from '@domain/template/template-ids';
import { useContext } from 'react';
import { useLocation } from 'wouter';
import { SessionContext } from '../../../desktop/session';
import { obstaclesIn, obstaclesToSharing, runCheck } from '../check/run-check';
import { useCheckContext } from '../check/use-answers';
import type { StepGroup } from '../header/header-bar';
import { labelOf, type MainStep, type NextStep, nextStepOf } from '../header/main-step';
import { useRecordDesk } from '../record-desk-context';
import { otherSteps } from './other-steps';
import { useSteps } from './record-steps-context';
import type { Question } from './step-dialogs';
import type { StepOutcome } from './use-step-runner';

type StepMenuParts = {
  readonly outcome: StepOutcome;
  readonly ask: (question: Question) => void;
  /** Opens the list of what is needed and puts the focus on it. */
  readonly showCheck: () => void;
  readonly goTo: (place: Place) => void;
};

/** The main button and the menu beside it, by where the record is in its life. */
export function useStepMenu({ outcome, ask, showCheck, goTo }: StepMenuParts): {
  main: MainStep;
  others: readonly StepGroup[];
} {
  const { view, draft, notice } = useRecordDesk();
  const context = useCheckContext();
  const [, navigate] = useLocation();
  const steps = useSteps();
  const session = useContext(SessionContext);
  const toExports = () => navigate(`/exports/records/${view.content.id}`);
  const next = nextStepOf(view, outcome.kind === 'EXPORTED');
  const refuse = (sentence: string) => {
    notice.set(sentence);
    showCheck();
  };
  // Whoever only reads it takes no step: a worker answers in their own screen.
  const mayTakeSteps = session === null || may(session.role, 'WRITE_RECORDS');
  const run: Readonly<Record<NextStep, (() => void) | null>> = {
    SHARE: () => {
      if (obstaclesToSharing(runCheck(draft.content(), context)).length > 0) {
        refuse('Before it can be shared, the record needs the facts of the session. The check lists them.');
      } else ask('SHARE');
    },
    ANSWER: () => {
      const section = view.content.template.sections.find(({ kind }) => kind === 'WORKER_SAY');
      if (section) goTo({ section: section.key, field: 'answer' });
    },
    SIGN: () => {
      if (obstaclesIn(runCheck(draft.content(), context)).length === 0) ask('SIGN');
      else refuse('Something is still needed before signing. The check lists it and takes you to each place.');
    },
    WORD_FILE: () => void steps.makeFile('WORD'),
    FILE: () => ask('FILE'),
    FILE_NOTE: () => void steps.startSmallForm(FILE_NOTE_TEMPLATE_ID, (recordId) => navigate(`/records/${recordId}`)),
    NONE: null,
  };
  return {
    main: { label: labelOf(next, { ...view.content, header: draft.header() }), run: mayTakeSteps ? run[next] : null },
    others: mayTakeSteps ? otherSteps({ view, next, role: session?.role, ask, steps, toExports }) : [],
  };
}
