import type { ActionId } from '../identifiers';
import type { RecordContent } from '../record/record';
import type { DraftAction } from '../section/kinds/actions-section';
import { isBlank } from '../section/words';
import { answerTo } from './answer-gaps';
import { isProposal, proposalWords, withProposal } from './proposal';
import type { ActionAnswer, WorkerReview } from './worker-review';

const MOST_LETTERS = 20_000;

type Sections = RecordContent['sections'];

/** True where each of these actions is in the text and the worker has proposed something else for it. */
export function areProposed(actions: readonly DraftAction[], review: WorkerReview, ids: readonly ActionId[]): boolean {
  return ids.every((id) => {
    const action = actions.find((each) => each.id === id);
    const answer = action === undefined ? null : answerTo(review, action);
    return action !== undefined && answer?.verdict === 'PROPOSE' && isProposal(action, answer);
  });
}

/** The sections that hold these actions, each with what the worker proposed for it; nothing else of them changes. */
export function sectionsWithProposals(sections: Sections, review: WorkerReview, ids: readonly ActionId[]): Sections {
  const taken = new Set<string>(ids);
  const withIt = (action: DraftAction): DraftAction => {
    const answer = taken.has(action.id) ? answerTo(review, action) : null;
    return answer === null ? action : withProposal(action, answer);
  };
  return Object.fromEntries(
    Object.entries(sections).flatMap(([key, value]) =>
      value.kind === 'ACTIONS' && value.actions.some(({ id }) => taken.has(id))
        ? [[key, { ...value, actions: value.actions.map(withIt) }]]
        : [],
    ),
  );
}

/** The worker's review of the text with these proposals in it: they agree to them, and what they asked for is kept. */
export function reviewWithAccepted(
  review: WorkerReview,
  before: readonly DraftAction[],
  ids: readonly ActionId[],
): WorkerReview {
  const taken = new Set<string>(ids);
  return {
    ...review,
    actions: review.actions.map((answer) => {
      const action = taken.has(answer.actionId) ? before.find(({ id }) => id === answer.actionId) : undefined;
      return action === undefined ? answer : accepted(action, answer);
    }),
  };
}

function accepted(action: DraftAction, answer: ActionAnswer): ActionAnswer {
  const because = [proposalWords(action, answer), proposalWords(action, answer, { isShort: true })]
    .map((parts) => withReason(`Proposed: ${parts.join('; ')}. The manager took it up.`, answer.because))
    .find((words) => words.length <= MOST_LETTERS);
  return { ...answer, verdict: 'AGREE', due: null, dueText: '', who: '', what: '', because: because ?? answer.because };
}

function withReason(sentence: string, because: string): string {
  return isBlank(because) ? sentence : `${sentence}\n\n${because}`;
}
