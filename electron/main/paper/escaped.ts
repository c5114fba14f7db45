import { escapeMarkup } from '@domain/text/escape-markup';
import { printableText } from '../word/printable-text';

/** Text that stands in HTML for itself. */
export function escaped(text: string): string {
  return escapeMarkup(printableText(text));
}
