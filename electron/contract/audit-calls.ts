import { auditGroup } from '@domain/access/audit-group';
import { whoMay } from '@domain/access/may';
import { instant, localDate } from '@domain/calendar/local-date';
import { z } from 'zod';
import type { Call } from './call';

/** One thing somebody did, as a sentence. Never the words of a record, and never a child's name. */
export const auditLine = z.strictObject({
  seq: z.int().positive(),
  at: instant,
  /** The person; "Throughline" for what the program did by itself. */
  by: z.string(),
  group: auditGroup,
  says: z.string(),
  /** The number of a record, the name of a person, or a case reference for those who work with children; else empty. */
  about: z.string(),
  /** What the person gave as their reason; empty where none is asked. */
  reason: z.string(),
});
export type AuditLine = z.infer<typeof auditLine>;

export const auditCalls = {
  /** The trail as far as this person may read it, the newest first; a manager reads what they did themselves. */
  'audit:list': {
    allowed: whoMay('SEE_AUDIT'),
    request: z.strictObject({
      /** The number of the last one shown; null for the newest. */
      before: z.int().positive().nullable(),
      by: z.string().max(60).nullable(),
      group: auditGroup.nullable(),
      day: localDate.nullable(),
    }),
    reply: z.strictObject({
      lines: z.array(auditLine),
      hasMore: z.boolean(),
      /** Whose steps can be looked for: everybody there was, or only oneself. */
      people: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      /** Worked out with the newest page: whether every entry is there and as it was written; null with later pages. */
      chain: z.strictObject({ entries: z.int().nonnegative(), brokenAt: z.int().positive().nullable() }).nullable(),
    }),
  },
} as const satisfies Record<string, Call>;
