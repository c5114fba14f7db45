import type { reviewCalls } from '@contract/review-calls';
import { succeeded } from '@domain/result';
import type { HandlerContext, Handlers } from './handler-context';
import { acceptProposals } from './review/accept-proposals';
import { answerReview } from './review/answer-review';
import { keepReview } from './review/keep-review';
import { addToAddendum, listKept } from './review/kept-answers';
import { listReviews } from './review/list-reviews';
import { openReview } from './review/open-review';

/** A worker reads and answers what was shared with them; a manager takes up what they proposed. */
export function createReviewHandlers(context: HandlerContext): Handlers<keyof typeof reviewCalls> {
  const { session, clock } = context;
  return {
    'reviews:list': () => succeeded(listReviews(session(), clock)),
    'review:open': ({ recordId }) => openReview(session(), clock, recordId),
    'review:save': (written) => keepReview(session(), clock, written),
    'review:answer': (given) => answerReview(session(), clock, given),
    'review:kept': ({ recordId }) => listKept(context, recordId),
    'review:to-addendum': (request) => addToAddendum(context, request),
    'review:accept': (wanted) => acceptProposals(session(), clock, wanted),
  };
}
