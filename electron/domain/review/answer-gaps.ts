import type { ActionId } from '../identifiers';
import type { OpenAction, WorkerAnswer } from '../record/record';
import type { DraftAction } from '../section/kinds/actions-section';
import { isBlank } from '../section/words';
import { hasOtherView } from './other-view';
import { isProposal, proposedParts } from './proposal';
import type { ActionAnswer, WorkerReview } from './worker-review';

/** What an answer still lacks; `actionId` where it is about one action. In the order of the page. */
export type AnswerGap = {
  /** DAY: a day was typed that is none. PROPOSAL: nothing in it differs from the action. */
  readonly part: 'VERDICT' | 'PROPOSAL' | 'DAY' | 'BECAUSE' | 'IS_MISSING' | 'MISSING' | 'COMMENT';
  readonly actionId: ActionId | null;
};

export type AnswerInHand = Pick<WorkerAnswer, 'kind' | 'comment'> & { readonly review: WorkerReview };

/** Everything that keeps an answer from being sent; empty when it can go. */
export function gapsInAnswer(actions: readonly DraftAction[], answer: AnswerInHand): AnswerGap[] {
  const { review, kind } = answer;
  const overall = (part: AnswerGap['part'], isGap: boolean): AnswerGap[] => (isGap ? [{ part, actionId: null }] : []);
  return [
    ...actions.flatMap((action) => gapsInAction(action, answerTo(review, action))),
    ...overall('IS_MISSING', review.isMissing === null),
    ...overall('MISSING', review.isMissing === true && isBlank(review.missing)),
    // "Agrees with a comment" and "please change" must say something, wherever in the answer it is said.
    ...overall('COMMENT', kind !== 'AGREES' && !hasWords(answer)),
  ];
}

/** How a gap is named in a failure: `actions/<id>/BECAUSE`, `IS_MISSING`. */
export function gapField({ part, actionId }: AnswerGap): string {
  return actionId === null ? part : `actions/${actionId}/${part}`;
}

/** The last thing that was said to an action. */
export function answerTo({ actions }: WorkerReview, { id }: Pick<DraftAction, 'id'>): ActionAnswer | null {
  return actions.findLast(({ actionId }) => actionId === id) ?? null;
}

/**
 * A review as it is kept once it is given: one answer to each action there is, without what was typed for a verdict
 * that was not given in the end, and without rows nobody wrote in. `earlier` are the actions of earlier supervisions.
 */
export function settledReview(
  review: WorkerReview,
  actions: readonly DraftAction[],
  earlier: readonly Pick<OpenAction, 'id'>[],
): WorkerReview {
  const known = new Set<string>(earlier.map(({ id }) => id));
  const said = review.results.filter(({ actionId, result, note }, at) => {
    const isLast = review.results.findLastIndex((other) => other.actionId === actionId) === at;
    return isLast && known.has(actionId) && (result !== null || !isBlank(note));
  });
  return {
    ...review,
    actions: actions.flatMap((action) => {
      const answer = answerTo(review, action);
      return answer === null ? [] : [settled(action, answer)];
    }),
    results: said,
    missing: review.isMissing === true ? review.missing : '',
  };
}

function settled(action: DraftAction, answer: ActionAnswer): ActionAnswer {
  if (answer.verdict !== 'PROPOSE') return { ...answer, due: null, dueText: '', who: '', what: '' };
  const parts = proposedParts(action, answer);
  return { ...answer, ...parts, dueText: parts.due === null ? '' : answer.dueText };
}

function gapsInAction(action: DraftAction, answer: ActionAnswer | null): AnswerGap[] {
  // Actions in a record have the ids their rows will have in the store.
  const gap = (part: AnswerGap['part']): AnswerGap => ({ part, actionId: action.id as ActionId });
  switch (answer?.verdict ?? null) {
    case 'AGREE':
      return [];
    case 'PROPOSE':
      if (answer?.due === null && !isBlank(answer.dueText)) return [gap('DAY')];
      return answer !== null && isProposal(action, answer) ? [] : [gap('PROPOSAL')];
    case 'DISAGREE':
      return isBlank(answer?.because ?? '') ? [gap('BECAUSE')] : [];
    default:
      return [gap('VERDICT')];
  }
}

function hasWords({ comment, review }: AnswerInHand): boolean {
  return hasOtherView(review) || !isBlank(comment) || !isBlank(review.reflection);
}
