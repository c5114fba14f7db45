import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { printableText } from '../word/printable-text';
import { openPdf, type PdfPage } from './open-pdf';

const BLANK = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

export type CheckedPdf = { readonly pieces: readonly string[]; readonly missing: number };

/**
 * Opens the bytes of a finished PDF with a reader that had no part in making it, and looks for every piece of the document
 * in its selectable, tagged text, in order. What stands at the edges of the pages is not part of it. `missing` counts the
 * pieces that were not found: a font that loses letters when they are copied loses them here.
 */
export async function checkPdf(bytes: Buffer, document: RecordDocument): Promise<CheckedPdf> {
  const text = await taggedText(bytes);
  const pieces = documentParagraphs(document, printableText);
  let at = 0;
  let missing = 0;
  for (const piece of pieces) {
    const words = squeezed(piece);
    // The head of a table stands again on its next page, so there may be more between two pieces; never less.
    const found = text.indexOf(words, at);
    if (found === -1) missing += 1;
    else at = found + words.length;
  }
  return { pieces, missing };
}

/** The words inside tags, page after page, without blanks: what is drawn round them carries none. */
async function taggedText(bytes: Buffer): Promise<string> {
  const pdf = await openPdf(bytes);
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await taggedOnPage(await pdf.getPage(number)));
    return squeezed(pages.join(''));
  } finally {
    await pdf.destroy();
  }
}

async function taggedOnPage(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  let depth = 0;
  let text = '';
  for (const item of items) {
    if ('str' in item) text += depth > 0 ? item.str : '';
    else if (item.type === 'endMarkedContent') depth -= 1;
    else depth += 1;
  }
  return text;
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(BLANK, '');
}
