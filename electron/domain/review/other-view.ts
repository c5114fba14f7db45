import type { WorkerReview } from './worker-review';

/** True where the worker sees something differently: a proposal that stands open, a disagreement, something missing. */
export function hasOtherView({ actions, isMissing }: WorkerReview): boolean {
  return isMissing === true || actions.some(({ verdict }) => verdict === 'PROPOSE' || verdict === 'DISAGREE');
}
