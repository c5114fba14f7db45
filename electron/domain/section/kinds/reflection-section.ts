import { z } from 'zod';
import { reflectionStyle } from '../../lists/practice-lists';
import { richText } from '../rich-text';
import { richTextToPlain } from '../rich-text-plain';
import { MOST_ROWS, rowId, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';
import { emptyRichText } from './rich-text-section';

/** A question drawn from the deck, and what was said to it (REF-04). */
export const askedQuestion = z.strictObject({ id: rowId, question: words, answer: words });
export type AskedQuestion = z.infer<typeof askedQuestion>;

export const reflectionValue = z.strictObject({
  kind: z.literal('REFLECTION'),
  /** Which cycle's questions stood beside the writing. */
  style: reflectionStyle,
  text: richText,
  asked: z.array(askedQuestion).max(MOST_ROWS),
});
export type ReflectionValue = z.infer<typeof reflectionValue>;

/** Thinking it through, in the people's own words, along the questions of a chosen cycle. Never carried forward. */
export const reflectionSection: SectionKindModule<ReflectionValue> = {
  empty: () => ({ kind: 'REFLECTION', style: 'SIGNS', text: emptyRichText(), asked: [] }),
  isEmpty: (value) => isBlank(richTextToPlain(value.text)) && value.asked.every(({ answer }) => isBlank(answer)),
  plainText: (value) =>
    linesOf([
      richTextToPlain(value.text),
      ...value.asked.filter(isAnswered).flatMap((each) => [each.question, each.answer]),
    ]),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

function isAnswered({ answer }: AskedQuestion): boolean {
  return !isBlank(answer);
}
