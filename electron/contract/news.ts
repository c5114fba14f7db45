import { importId } from '@domain/identifiers';
import { z } from 'zod';

export const lockReason = z.enum(['MACHINE', 'PERSON', 'CLOSING']);
export type LockReason = z.infer<typeof lockReason>;

/** What the main process may tell the window unasked. */
export const news = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('CASELOAD_PROGRESS'),
    importId,
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** Old records are read once, so that the clinic can count them. */
  z.strictObject({
    kind: z.literal('CLINIC_PROGRESS'),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** Files of records are being made; never whose. */
  z.strictObject({
    kind: z.literal('EXPORT_PROGRESS'),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** A council's Word document was chosen and is being tried, which takes a few seconds. */
  z.strictObject({ kind: z.literal('HOUSE_TRIAL') }),
  /**
   * The store is about to close: save now, then lock. When that cannot be done, say so with `vault:hold-lock`.
   * `MACHINE`: it is locked or goes to sleep, and nobody may be there. `PERSON`: somebody chose Lock. `CLOSING`:
   * somebody closes the window.
   */
  z.strictObject({ kind: z.literal('LOCKING'), why: lockReason }),
  z.strictObject({ kind: z.literal('LOCKED') }),
]);
export type News = z.infer<typeof news>;
