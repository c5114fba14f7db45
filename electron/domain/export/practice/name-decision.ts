import { z } from 'zod';

/** What a word that looks like a name is. */
const wordIs = z.enum(['FORENAME', 'SURNAME', 'PLACE', 'NO_NAME']);

/** What a person said about a word that may be a name: replace it as what it is, or keep it. */
export const nameDecision = z.strictObject({ word: z.string().min(2).max(100), is: wordIs });
export type NameDecision = z.infer<typeof nameDecision>;

/** A word that may be a name and that nobody has said anything about. */
export const unknownName = z.strictObject({
  /** As it is written where it was first found. */
  word: z.string(),
  /** What it most likely is, to begin with. */
  looksLike: wordIs,
  times: z.int().positive(),
  /** Numbers of the practice records in which it stands. */
  records: z.array(z.int().positive()),
  /** The paragraph in which it was first found, cut where it is long. */
  sample: z.string(),
});
export type UnknownName = z.infer<typeof unknownName>;
