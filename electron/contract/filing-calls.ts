import { whoMay } from '@domain/access/may';
import { localDate } from '@domain/calendar/local-date';
import { recordId } from '@domain/identifiers';
import { z } from 'zod';
import type { Call } from './call';

/** An exported copy that nobody has said is on the child's file. By case reference and number: no name and no words. */
export const toFile = z.strictObject({
  recordId,
  /** `CS-000017`. */
  number: z.string(),
  reference: z.string(),
  exportedOn: localDate,
});
export type ToFile = z.infer<typeof toFile>;

export const filingCalls = {
  /** What waits to be put on a child's file, the longest waiting first, and when supervision is next due. */
  'filing:list': {
    allowed: whoMay('SEE_FILING'),
    request: z.undefined(),
    reply: z.strictObject({
      toFile: z.array(toFile),
      due: z.array(z.strictObject({ reference: z.string(), due: localDate })),
    }),
  },
  /** "I have put this on the child's record", with the date. Shows nothing of it. WRONG_STATE where no copy was exported. */
  'filing:confirm': {
    allowed: whoMay('CONFIRM_FILED'),
    request: z.strictObject({ recordId, filedOn: localDate }),
    reply: z.undefined(),
  },
} as const satisfies Record<string, Call>;
