import { z } from 'zod';
import type { TemplateField } from '../../template/template-section';
import { noDay, type TypedDay, typedDay } from '../section-fields';
import { isBlank, linesOf } from '../words';

/**
 * Answers to the fields that a template names, by the field's key. A date keeps both its day and what was typed; a
 * choice keeps the words of the option, several of them a line each, so that a later change of the form cannot change
 * what was answered; a source keeps its code.
 */
export const fieldAnswers = z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), typedDay);
export type FieldAnswers = z.infer<typeof fieldAnswers>;

export function answerTo(answers: FieldAnswers, field: string): TypedDay {
  return Object.hasOwn(answers, field) ? (answers[field] ?? noDay()) : noDay();
}

export function areBlank(answers: FieldAnswers): boolean {
  return Object.values(answers).every(({ date, text }) => date === null && isBlank(text));
}

export function answersText(answers: FieldAnswers): string {
  return linesOf(Object.values(answers).map(({ text }) => text));
}

/** The answers to fields that are facts: those the template says stand again next time. */
export function carriedAnswers(answers: FieldAnswers, fields: readonly TemplateField[]): FieldAnswers {
  const carried = fields.filter(({ carries }) => carries === true).map(({ key }) => [key, answerTo(answers, key)]);
  return Object.fromEntries(carried);
}
