import type { RecordView } from '@contract/record-calls';
import type { Place } from '@domain/check/finding';
import { isSealed, mayDiscard } from '@domain/record/life-cycle';
import { obstaclesIn, obstaclesToSharing, runCheck } from '../check/run-check';
import { useCheckContext } from '../check/use-answers';
import type { OtherStep } from '../header/header-bar';
import { labelOf, type MainStep, type NextStep, nextStepOf } from '../header/main-step';
import { useRecordDesk } from '../record-desk-context';
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
export function useStepMenu({ outcome, ask, showCheck, goTo }: StepMenuParts): { main: MainStep; others: OtherStep[] } {
  const { view, draft, notice } = useRecordDesk();
  const context = useCheckContext();
  const steps = useSteps();
  const next = nextStepOf(view, outcome.kind === 'EXPORTED');
  const refuse = (sentence: string) => {
    notice.set(sentence);
    showCheck();
  };
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
    NONE: null,
  };
  return {
    main: { label: labelOf(next, { ...view.content, header: draft.header() }), run: run[next] },
    others: [
      ...(view.state === 'SHARED' ? [{ label: 'Take it back to draft', run: () => void steps.returnToDraft() }] : []),
      ...(next === 'WORD_FILE' || next === 'NONE' || !view.isSealIntact
        ? []
        : [{ label: wordFileLabel(view.seal !== null), run: () => void steps.makeFile('WORD') }]),
      ...(view.isSealIntact && view.state !== 'DISCARDED'
        ? [
            { label: 'Make PDF…', run: () => void steps.makeFile('PDF') },
            { label: 'Print… (Ctrl+P)', run: () => void steps.print() },
          ]
        : []),
      ...(next === 'WORD_FILE' && view.state !== 'FILED'
        ? [{ label: 'I have put it on the file', run: () => ask('FILE') }]
        : []),
      ...(mayBeAddedTo(view) ? [{ label: 'Add an addendum…', run: () => ask('ADD') }] : []),
      ...(mayDiscard({ state: view.state, version: view.content.version })
        ? [{ label: 'Discard this draft…', run: () => ask('DISCARD') }]
        : []),
    ],
  };
}

/** A sealed case supervision is corrected by adding to it (LIF-04); what is added to an addendum goes to its record. */
function mayBeAddedTo({ state, content, isSealIntact }: RecordView): boolean {
  return isSealed(state) && content.type === 'CASE' && isSealIntact;
}

function wordFileLabel(isSealed: boolean): string {
  return isSealed ? 'Make Word file' : 'Make Word file, marked as a draft';
}
