import { z } from 'zod';
import { sectionKey } from './condition';

/** Something that keeps a form from being used, where it is, and what to do about it. */
export const templateFault = z.strictObject({
  /** The section it is in; null for the form as a whole. */
  section: sectionKey.nullable(),
  /** The part of it: `title`, `prompts`, `fields`, `showWhen`, `labelSets`, …; null for the whole section. */
  part: z.string().max(60).nullable(),
  message: z.string(),
});
export type TemplateFault = z.infer<typeof templateFault>;
