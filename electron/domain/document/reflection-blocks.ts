import { REFLECTION_STYLE_LABELS } from '../lists/practice-lists';
import type { ReflectionValue } from '../section/kinds/reflection-section';
import type { DocumentBlock } from './document';
import { isBlank, labelled, note } from './plain-blocks';
import { richTextBlocks } from './rich-text-blocks';

/** The thinking itself, the questions that were drawn and answered, and along which cycle it was thought. */
export function reflectionBlocks({ style, text, asked }: ReflectionValue): DocumentBlock[] {
  const thinking = richTextBlocks(text);
  return [
    ...(thinking.length === 0 ? [] : [note(`Thought through along: ${REFLECTION_STYLE_LABELS[style]}`)]),
    ...thinking,
    ...asked.flatMap(({ question, answer }) => labelled(isBlank(question) ? 'A question' : question.trim(), answer)),
  ];
}
