import { importId } from '@domain/identifiers';
import { z } from 'zod';

/** What the main process may tell the window unasked. */
export const news = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('CASELOAD_PROGRESS'),
    importId,
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** The machine is about to be locked or sleep: save now, the store closes in a moment. */
  z.strictObject({ kind: z.literal('LOCKING') }),
  z.strictObject({ kind: z.literal('LOCKED') }),
]);
export type News = z.infer<typeof news>;
