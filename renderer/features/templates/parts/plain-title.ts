import { fillWords } from '@domain/template/labels';
import type { TemplateDraft } from '@domain/template/template-draft';
import type { TemplateSection } from '@domain/template/template-section';

/** A form's text for reading in a list: "the child" for the name, and the words of its first label set. */
export function plainText(text: string, form: TemplateDraft): string {
  const [labelSet] = form.labelSets;
  return labelSet === undefined ? text : fillWords(text, { child: '', labelSet });
}

export function plainTitle(section: TemplateSection, form: TemplateDraft): string {
  return section.title.trim() === '' ? 'No title yet' : plainText(section.title, form);
}
