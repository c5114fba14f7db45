import { z } from 'zod';

/** Something to look at before a family is given what was agreed. */
export const familyLook = z.strictObject({
  kind: z.enum(['PLAIN_WORDS', 'SOMEBODY_ELSE', 'CONTACT_DETAIL', 'MARKED']),
  /** The action it stands in, which may be kept back; null where it stands in a goal. */
  actionId: z.string().nullable(),
  /** What the action or goal says, to know it by. */
  about: z.string(),
  /** The words that are meant, as they are written. */
  words: z.string(),
  sentence: z.string(),
});
export type FamilyLook = z.infer<typeof familyLook>;
