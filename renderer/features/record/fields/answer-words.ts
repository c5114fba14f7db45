import { formatShortDate } from '@domain/calendar/format-date';
import { EVIDENCE_SOURCE_LABELS } from '@domain/lists/practice-lists';
import type { TypedDay } from '@domain/section/section-fields';
import type { TemplateField } from '@domain/template/template-section';

/** An answer as it reads; without a type, as it was typed. */
export function answerWords({ date, text }: TypedDay, type: TemplateField['type'] = 'WORDS'): string {
  if (date !== null) return formatShortDate(date);
  if (type === 'CHOICES') return text.split('\n').join(', ');
  return type === 'EVIDENCE' ? sourceWords(text) : text;
}

function sourceWords(code: string): string {
  return new Map<string, string>(Object.entries(EVIDENCE_SOURCE_LABELS)).get(code) ?? code;
}
