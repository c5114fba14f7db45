import { z } from 'zod';
import { EMPTY_RICH_TEXT, type RichText, richText } from '../rich-text';
import { richTextToPlain } from '../rich-text-plain';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank } from '../words';

export const richTextValue = z.strictObject({ kind: z.literal('RICH_TEXT'), text: richText });

/** Free writing. A table or list without a word in it counts as empty. Starts empty each time, with last time's beside it. */
export const richTextSection: SectionKindModule<z.infer<typeof richTextValue>> = {
  empty: () => ({ kind: 'RICH_TEXT', text: emptyRichText() }),
  isEmpty: (value) => isBlank(richTextToPlain(value.text)),
  plainText: (value) => richTextToPlain(value.text),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

export function emptyRichText(): RichText {
  return { ...EMPTY_RICH_TEXT, content: [...EMPTY_RICH_TEXT.content] };
}
