import { EVIDENCE_SOURCE_LABELS, type EvidenceSource } from '../lists/practice-lists';
import { answerTo, type FieldAnswers } from '../section/kinds/field-answers';
import type { TypedDay } from '../section/section-fields';
import type { TemplateField, TemplateSection } from '../template/template-section';
import { dayWords, isBlank } from './plain-blocks';
import { filled, type ValueContext } from './print-context';

/** An answer with the question it belongs to, as they are printed. */
export type FieldWords = { readonly label: string; readonly value: string };

/** For words whose question the form no longer has. */
const QUESTION_UNKNOWN = 'Also written here';

/** The fields of the form in its order, answered or not. */
export function formFields(section: TemplateSection | null): readonly TemplateField[] {
  return section?.fields ?? [];
}

export function fieldLabel(field: TemplateField, context: ValueContext): string {
  return filled(field.label, context);
}

/** What was answered to one field, in words. */
export function fieldWords(answers: FieldAnswers, field: TemplateField): string {
  const answer = answerTo(answers, field.key);
  return field.type === 'EVIDENCE' ? sourceWords(answer) : dayWords(answer);
}

/** Answers whose field the form does not have: words are never left out because a form does not know their place. */
export function strayAnswers(answers: FieldAnswers, section: TemplateSection | null): FieldWords[] {
  const known = new Set(formFields(section).map(({ key }) => key));
  return Object.entries(answers)
    .filter(([key]) => !known.has(key))
    .map(([, answer]) => ({ label: QUESTION_UNKNOWN, value: sourceWords(answer) }))
    .filter(({ value }) => !isBlank(value));
}

/** A source is kept as its code; several stand a line each. */
function sourceWords(answer: TypedDay): string {
  return dayWords(answer)
    .split('\n')
    .map((line) => (isSource(line) ? EVIDENCE_SOURCE_LABELS[line] : line))
    .join('\n');
}

function isSource(code: string): code is EvidenceSource {
  return Object.hasOwn(EVIDENCE_SOURCE_LABELS, code);
}
