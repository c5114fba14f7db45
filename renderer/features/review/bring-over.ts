import type { ReviewView } from '@contract/review-calls';
import { carryReview } from '@domain/review/carry-review';
import { actionsToAnswer } from '@domain/review/shared-text';
import { type AgreedAction, agreedActionsOf } from './agreed-actions';
import { answerTo, type ReviewWords } from './review-draft';

/**
 * Words written on one text of a record, taken over to the text it is now. Words about an action that is gone move to
 * the comment, so that none is lost.
 */
export function bringOver(words: ReviewWords, from: ReviewView, to: ReviewView): ReviewWords {
  const now = actionsToAnswer(to.view.content);
  const review = carryReview(words.review, actionsToAnswer(from.view.content), now);
  const gone = agreedActionsOf(from.view.content).filter(({ id }) => !now.some((action) => action.id === id));
  const comment = [words.comment, ...gone.flatMap((agreed) => wordsAbout(agreed, words))]
    .filter((text) => text.trim() !== '')
    .join('\n\n');
  return { review, comment };
}

function wordsAbout({ id, action }: AgreedAction, { review }: ReviewWords): string[] {
  const { dueText, who, what, because } = answerTo(review, id);
  const written = [what, who, dueText, because].filter((text) => text.trim() !== '');
  return written.length === 0
    ? []
    : [`About “${action.what.trim()}”, which is no longer agreed: ${written.join('; ')}`];
}
