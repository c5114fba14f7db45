import type { RecordDocument } from '@domain/document/document';
import { PdfNotWholeError } from '../../paper/paper-maker';
import { houseInUse } from '../../store/house-document-table';
import type { HandlerContext } from '../handler-context';

/** The bytes of a finished copy, and the words of each piece in it. */
export type MadeCopy = { readonly bytes: Buffer; readonly pieces: readonly string[] };

type CopyToMake = {
  readonly document: RecordDocument;
  readonly format: 'WORD' | 'PDF';
  readonly signal?: AbortSignal;
};

/**
 * Makes a document into a Word file that has proved itself, or into a PDF that was read again by another program. A Word
 * file rejects with the reason of the signal where it is aborted first.
 */
export async function makeCopy(context: HandlerContext, { document, format, signal }: CopyToMake): Promise<MadeCopy> {
  if (format === 'WORD') return context.makeWordFile({ document, house: lookFor(context, document) }, signal);
  const bytes = await context.paper.toPdf(document);
  const { checkPdf } = await import('../../paper/check-pdf');
  const { pieces, missing } = await checkPdf(bytes, document);
  if (missing > 0) throw new PdfNotWholeError();
  return { bytes, pieces };
}

/** The council's own look is for what goes on the child's file, and for nothing that could be taken for it. */
function lookFor(context: HandlerContext, { copyOf }: RecordDocument): Uint8Array | null {
  return copyOf?.profile === 'FILE_COPY' ? houseInUse(context.session().database) : null;
}
