import { z } from 'zod';

/** What merging one answer will do, or did. */
export const mergeOutcome = z.enum([
  /** Nothing stands there yet: it becomes the worker's answer. */
  'NEW',
  /** A later answer of the same worker to the same text: it takes the earlier one's place. */
  'NEWER',
  /** Merged before: nothing happens. */
  'ALREADY',
  /** A later answer of theirs is here already: this one is kept beside it. */
  'OLDER',
  /** Somebody recorded another answer here meanwhile: a manager chooses which stands; the other is kept. */
  'CONFLICT',
  /** The text was changed since: it is kept, and the worker is asked again. */
  'EARLIER_TEXT',
  /** The record was agreed meanwhile: it is kept, and can become an addendum. */
  'SEALED',
  /** The record is not theirs, or is not known here: it is kept out. */
  'NOT_THEIRS',
]);
export type MergeOutcome = z.infer<typeof mergeOutcome>;
