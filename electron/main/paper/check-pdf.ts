import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { printableText } from '../word/printable-text';
import { openPdf, type PdfPage } from './open-pdf';

/** Blanks, signs that cannot be seen, and those that choose between two looks of one sign: no glyph is drawn for them. */
const BLANK = /\s|\p{Cf}|\p{Variation_Selector}/gu;
/** What is drawn from right to left, by its letters or because a sign says so: it is read out in the order it is drawn in. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** A table's head may stand between two pieces, and no more than that. */
const LONGEST_BETWEEN = 4_000;

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
    const found = RIGHT_TO_LEFT.test(piece) ? placeInAnyOrder(words, text, at) : text.indexOf(words, at);
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

/** Where the same letters stand next, in whatever order; -1 where they do not. */
export function placeInAnyOrder(words: string, text: string, from: number): number {
  const left = new Map<string, number>();
  let wrong = 0;
  const count = (letter: string, by: 1 | -1) => {
    const before = left.get(letter) ?? 0;
    left.set(letter, before + by);
    wrong += Math.abs(before + by) - Math.abs(before);
  };
  for (const letter of words.split('')) count(letter, 1);
  const last = Math.min(text.length, from + LONGEST_BETWEEN + words.length);
  for (let end = from; end <= last; end += 1) {
    if (wrong === 0) return end - words.length;
    count(text[end] ?? '', -1);
    if (end - from >= words.length) count(text[end - words.length] ?? '', 1);
  }
  return -1;
}
