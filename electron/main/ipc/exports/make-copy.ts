import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { printableText } from '../../word/printable-text';
import type { HandlerContext } from '../handler-context';

/** The bytes of a finished copy, and the words of each piece in it. */
export type MadeCopy = { readonly bytes: Buffer; readonly pieces: readonly string[] };

/** Makes a document into a Word file that has proved itself, or into a PDF. */
export async function makeCopy(
  context: HandlerContext,
  document: RecordDocument,
  format: 'WORD' | 'PDF',
): Promise<MadeCopy> {
  if (format === 'WORD') return context.makeWordFile({ document, house: null });
  const bytes = await context.paper.toPdf(document);
  return { bytes, pieces: documentParagraphs(document, printableText) };
}
