import { readableText } from '@domain/template/readable-text';
import type { SectionDraft, TemplateDraft } from '@domain/template/template-draft';

/** What a section is called in lists of sections, where no child is meant. */
export function plainTitle(section: SectionDraft, form: TemplateDraft): string {
  const title = readableText(section.title, form).trim();
  return title === '' ? 'No title yet' : title;
}
