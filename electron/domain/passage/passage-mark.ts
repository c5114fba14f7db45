import { z } from 'zod';
import { passageAbout } from '../lists/passage-lists';
import { words } from '../section/section-fields';

export const MOST_PASSAGE_MARKS = 500;

/**
 * "These words in this section are about somebody else": a mark by quotation, for fields that cannot hold a mark
 * themselves. The words are looked for wherever the section holds them; null marks the whole section, whatever stands in
 * it. Marks inside rich text are in the text.
 */
export const passageMark = z.strictObject({
  id: z.uuid(),
  section: z.string().min(1).max(60),
  words: words.refine((text) => text.trim() !== '').nullable(),
  about: passageAbout,
});
export type PassageMark = z.infer<typeof passageMark>;

/** All marks by quotation of one record. */
export const passageMarks = z.array(passageMark).max(MOST_PASSAGE_MARKS);

/** Another child whose name is to be shown as marked, with each form of the name that stands in the text (EXP-02). */
export type MarkedName = { readonly words: readonly string[] };
