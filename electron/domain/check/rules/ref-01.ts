import type { ReflectionValue } from '../../section/kinds/reflection-section';
import { richTextToPlain } from '../../section/rich-text-plain';
import { isSectionEmpty } from '../../section/section-kinds';
import { countWords, linesOf } from '../../section/words';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';

/** REF-01, domain brief: the record holds the thinking, and not only what was agreed (seed 000). */
export const ref01 = defineRule({
  code: 'REF-01',
  strength: 'REASON',
  title: 'The thinking is written down',
  finding: 1,
  gaps: (content, { settings: { reflectionWords } }) =>
    sectionsOfKind(content, 'REFLECTION')
      .filter(({ section, value }) => section.need !== 'OPTIONAL' || !isSectionEmpty(value))
      .map(({ section, value }) => ({ section, words: countWords(thoughtIn(value)) }))
      .filter(({ words }) => words < reflectionWords)
      .map(({ section, words }) => ({
        place: { section: section.key },
        message: `Write what you thought through together: ${reflectionWords} words or more, ${words} so far. Or say why there was no room for it.`,
      })),
});

/** The questions are the program's words; only the answers count. */
function thoughtIn({ text, asked }: ReflectionValue): string {
  return linesOf([richTextToPlain(text), ...asked.map(({ answer }) => answer)]);
}
