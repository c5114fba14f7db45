import type { ReviewView } from '@contract/review-calls';
import type { ActionAnswer } from '@domain/review/worker-review';
import { type AgreedAction, agreedActionsOf } from './agreed-actions';
import { answerTo, type ReviewWords } from './review-draft';

/**
 * Words written on one text of a record, taken over to the text it is now. What was said to an action that has not
 * changed stands; one that has changed is asked again and keeps what was written; words about an action that is gone
 * move to the comment, so that none is lost.
 */
export function bringOver(words: ReviewWords, from: ReviewView, to: ReviewView): ReviewWords {
  const before = agreedActionsOf(from.view.content);
  const now = agreedActionsOf(to.view.content);
  const isStill = (id: AgreedAction['id']) => now.some((agreed) => agreed.id === id);
  const kept = words.review.actions
    .filter(({ actionId }) => isStill(actionId))
    .map((answer) => (isSame(find(before, answer), find(now, answer)) ? answer : { ...answer, verdict: null }));
  const lost = before.filter(({ id }) => !isStill(id)).flatMap((agreed) => wordsAbout(agreed, words));
  const comment = [words.comment, ...lost].filter((text) => text.trim() !== '').join('\n\n');
  return { review: { ...words.review, actions: kept }, comment };
}

function find(actions: readonly AgreedAction[], { actionId }: ActionAnswer): AgreedAction | undefined {
  return actions.find(({ id }) => id === actionId);
}

function isSame(one: AgreedAction | undefined, other: AgreedAction | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function wordsAbout({ id, action }: AgreedAction, { review }: ReviewWords): string[] {
  const { dueText, who, what, because } = answerTo(review, id);
  const written = [what, who, dueText, because].filter((text) => text.trim() !== '');
  return written.length === 0
    ? []
    : [`About “${action.what.trim()}”, which is no longer agreed: ${written.join('; ')}`];
}
