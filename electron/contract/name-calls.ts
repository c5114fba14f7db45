import { exportProfile } from '@domain/export/export-profile';
import { decidedName, nameChoice } from '@domain/export/name-choice';
import { childId, recordId } from '@domain/identifiers';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

/** A few words around a name, with the title of the part they stand in. */
const excerpt = z.strictObject({ section: z.string(), before: z.string(), words: z.string(), after: z.string() });

/** Another child of the store who is named in a record, and what is decided about them. */
export const namedChildView = z.strictObject({
  childId,
  name: z.string(),
  reference: z.string(),
  initials: z.string(),
  relation: z.enum(['SAME_FAMILY', 'SAME_SESSION', 'SAME_SURNAME', 'OTHER']),
  /** The ways in which they are named, as written, each with how often it is printed. */
  forms: z.array(
    z.strictObject({ words: z.string(), form: z.enum(['FULL', 'FORENAME', 'REFERENCE']), times: z.int().positive() }),
  ),
  times: z.int().positive(),
  excerpts: z.array(excerpt),
  /** Null until a person has decided for this version of the record. */
  choice: nameChoice.nullable(),
  /** What was decided for an earlier version, or what is usual; offered, never taken by itself. */
  suggested: nameChoice,
});
export type NamedChildView = z.infer<typeof namedChildView>;

/** The other children who are named in one record, in the order they first come up. */
export const recordNames = z.strictObject({
  recordId,
  /** What is decided is decided for these words. */
  version: z.int().nonnegative(),
  /** Whose record it is. */
  child: z.string(),
  named: z.array(namedChildView),
});
export type RecordNames = z.infer<typeof recordNames>;

export const nameCalls = {
  /**
   * Other children named in what is to be printed of these records (EXP-02); as a copy for the child's file, which is
   * the whole of each, where no profile is given. A record that cannot be printed is left out.
   */
  'names:look': {
    allowed: MANAGERS,
    request: z.strictObject({ recordIds: z.array(recordId).min(1).max(500), profile: exportProfile.optional() }),
    reply: z.array(recordNames),
  },
  /** Keeps what a person decided for children named in this version. WRONG_STATE where the record has a newer one. */
  'names:decide': {
    allowed: MANAGERS,
    request: z.strictObject({
      recordId,
      version: z.int().nonnegative(),
      choices: z.array(decidedName).min(1).max(500),
      profile: exportProfile.optional(),
    }),
    reply: recordNames,
  },
} as const satisfies Record<string, Call>;
