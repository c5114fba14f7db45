import type { reviewCalls } from '@contract/review-calls';
import { failed } from '@domain/result';
import type { Handlers } from './handler-context';

export function createReviewHandlers(): Handlers<keyof typeof reviewCalls> {
  const notYet = () => failed({ kind: 'WRONG_STATE' as const });
  return {
    'reviews:list': notYet,
    'review:open': notYet,
    'review:save': notYet,
    'review:answer': notYet,
    'review:accept': notYet,
  };
}
