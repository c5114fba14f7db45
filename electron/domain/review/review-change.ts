import { z } from 'zod';

/** One passage of the printed text that differs between two shared versions, in the order of the text. */
export const reviewChange = z.strictObject({
  /** The heading it stands under; empty for what stands above the first. */
  under: z.string(),
  /** The words in turn: as they were, taken out, or put in. */
  parts: z.array(z.strictObject({ kind: z.enum(['SAME', 'OUT', 'IN']), words: z.string() })),
});
export type ReviewChange = z.infer<typeof reviewChange>;
