import type { DraftAction } from '../section/kinds/actions-section';
import type { WorkerReview } from './worker-review';

/**
 * A review taken over to a later version of the text, so that nothing has to be written twice. What was said to an
 * action that reads as before stays; of one that reads differently the verdict is asked again and the words are kept.
 * Whether anything is missing is asked again of somebody who said that something is.
 */
export function carryReview(
  review: WorkerReview,
  before: readonly DraftAction[],
  after: readonly DraftAction[],
): WorkerReview {
  const was = new Map(before.map((action) => [action.id, wordingOf(action)]));
  const is = new Map(after.map((action) => [action.id, wordingOf(action)]));
  return {
    ...review,
    actions: review.actions
      .filter(({ actionId }) => is.has(actionId))
      .map((answer) => (was.get(answer.actionId) === is.get(answer.actionId) ? answer : { ...answer, verdict: null })),
    isMissing: review.isMissing === true ? null : review.isMissing,
  };
}

/** What a reader sees of an action: its other fields put it in its place and change nothing that is agreed. */
function wordingOf({ who, role, what, by, byText, byTime = '', soThat }: DraftAction): string {
  return JSON.stringify([who, role, what, by ?? byText, byTime, soThat].map((part) => part.trim()));
}
