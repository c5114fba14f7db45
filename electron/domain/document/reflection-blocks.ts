import { REFLECTION_STYLE_LABELS } from '../lists/practice-lists';
import type { ReflectionValue } from '../section/kinds/reflection-section';
import type { DocumentBlock } from './document';
import { isBlank, labelled, note } from './plain-blocks';
import type { ValueContext } from './print-context';
import { richTextBlocks } from './rich-text-blocks';

/** The thinking itself, the questions that were drawn and answered, and along which cycle it was thought. */
export function reflectionBlocks(
  { style, text, asked }: ReflectionValue,
  { passageNumbers }: ValueContext,
): DocumentBlock[] {
  const thinking = richTextBlocks(text, passageNumbers);
  return [
    ...(thinking.length === 0 ? [] : [note(`Thought through along: ${REFLECTION_STYLE_LABELS[style]}`)]),
    ...thinking,
    ...asked.flatMap(({ question, answer }) => labelled(isBlank(question) ? 'A question' : question.trim(), answer)),
  ];
}
