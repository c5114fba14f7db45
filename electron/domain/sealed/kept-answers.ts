import { z } from 'zod';
import type { WorkerAnswer } from '../record/record';
import { isFrom, type KeptOutcome } from './merge-answers';

/** Why an answer that came in a sealed file, or gave way to one, does not count. */
export const keptWhy = z.enum([
  /** The text was changed after they answered. */
  'EARLIER_TEXT',
  /** The record was signed before it came. */
  'SEALED',
  /** They answered the same text again later. */
  'OLDER',
  /** Another answer stands here, and nobody has chosen between the two. */
  'CONFLICT',
  /** A manager chose that another answer stands. */
  'OTHER_CHOSEN',
  /** It counted once; another answer stands in its place by now. */
  'REPLACED',
  /** Recorded at the desk; a manager chose the worker's own answer instead. */
  'GAVE_WAY',
]);
export type KeptWhy = z.infer<typeof keptWhy>;

export const KEPT_BECAUSE: Readonly<Record<KeptWhy, string>> = {
  EARLIER_TEXT: 'the text was changed after this answer',
  SEALED: 'the record was signed before it came',
  OLDER: 'there is a later answer to the same text',
  CONFLICT: 'another answer is recorded here, and nobody has chosen yet which one counts',
  OTHER_CHOSEN: 'another answer was chosen to count',
  REPLACED: 'another answer took its place',
  GAVE_WAY: 'the answer in the worker’s own file was chosen to count',
};

/** Why this answer does not count, from what became of it and what stands for its version; null where it does, or is nobody's. */
export function whyKept(outcome: KeptOutcome, answer: WorkerAnswer, standing: WorkerAnswer | null): KeptWhy | null {
  switch (outcome) {
    case 'NOT_THEIRS':
      return null;
    case 'OURS':
      return 'OTHER_CHOSEN';
    case 'NEW':
    case 'NEWER':
    case 'THEIRS':
      return isFrom(answer, standing) ? null : 'REPLACED';
    default:
      return outcome;
  }
}

/** True for words that nobody has taken up anywhere: once the record is signed, an addendum is where they can go. */
export function isForAddendum(why: KeptWhy): boolean {
  return why === 'SEALED' || why === 'EARLIER_TEXT' || why === 'CONFLICT';
}
