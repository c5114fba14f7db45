import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { shortText } from '../child/child';
import { actionId } from '../identifiers';
import { actionResult } from '../section/kinds/last-actions-section';

const words = z.string().max(20_000);

/** What the worker says to one action that the manager recorded. */
export const verdict = z.enum(['AGREE', 'PROPOSE', 'DISAGREE']);
export type Verdict = z.infer<typeof verdict>;

/**
 * The worker's answer to one action of the shared text. A proposal names what would be different and leaves the rest
 * empty; `because` is asked for with a proposal and must be there with a disagreement.
 */
export const actionAnswer = z.strictObject({
  actionId,
  /** Null while it is being written. */
  verdict: verdict.nullable(),
  due: localDate.nullable(),
  /** What was typed while it is not yet a day, so that no keystroke is lost. */
  dueText: z.string().max(200),
  who: shortText,
  what: z.string().max(2_000),
  because: words,
});
export type ActionAnswer = z.infer<typeof actionAnswer>;

/** What the worker says became of an action of an earlier supervision; it stands beside what the manager wrote. */
export const earlierResult = z.strictObject({ actionId, result: actionResult.nullable(), note: words });
export type EarlierResult = z.infer<typeof earlierResult>;

/** Everything that is the worker's own in a record (domain brief 3a: action results, reflection, comment; REF-06). */
export const workerReview = z.strictObject({
  actions: z.array(actionAnswer).max(500),
  results: z.array(earlierResult).max(500),
  reflection: words,
  /** "Is anything we talked about missing?" (REF-06); null until it is answered. */
  isMissing: z.boolean().nullable(),
  missing: words,
});
export type WorkerReview = z.infer<typeof workerReview>;

/** An answer is pinned to the exact text it was given on: SHA-256, lower-case hex, of the shared text. */
export const textHash = z.string().regex(/^[0-9a-f]{64}$/);

export const NO_REVIEW: WorkerReview = { actions: [], results: [], reflection: '', isMissing: null, missing: '' };
