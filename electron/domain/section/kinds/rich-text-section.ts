import { EMPTY_RICH_TEXT } from '../rich-text';
import { richTextToPlain } from '../rich-text-plain';
import type { SectionKindModule } from '../section-kind';
import { countWords, isBlank } from '../words';

/** Free writing. A table or list without a word in it counts as empty. */
export const richTextSection: SectionKindModule<'RICH_TEXT'> = {
  empty: () => ({ kind: 'RICH_TEXT', text: { ...EMPTY_RICH_TEXT, content: [...EMPTY_RICH_TEXT.content] } }),
  isEmpty: (value) => isBlank(richTextToPlain(value.text)),
  countWords: (value) => countWords(richTextToPlain(value.text)),
  plainText: (value) => richTextToPlain(value.text),
};
