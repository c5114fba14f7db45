import type { ValueOf } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import { answerBlocks } from './answer-blocks';
import type { DocumentBlock } from './document';
import { fieldLabel, fieldWords, formFields, strayAnswers } from './field-words';
import { filled, type ValueContext } from './print-context';

/** The answers of a short form, in the form's order. */
export function fieldBlocks(
  { answers }: ValueOf<'FIELDS'>,
  context: ValueContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  const asked = formFields(section).map((field) => ({
    label: fieldLabel(field, context),
    value: fieldWords(answers, field),
  }));
  const caption = section === null ? 'Answers' : filled(section.title, context);
  return answerBlocks(caption, [...asked, ...strayAnswers(answers, section)]);
}
