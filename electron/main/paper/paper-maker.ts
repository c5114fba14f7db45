import type { RecordDocument } from '@domain/document/document';

/** Lays a document out on pages. Handed in, because only a window can. */
export type Paper = {
  /** The bytes of a tagged PDF. The same document gives the same bytes on the same machine. */
  readonly toPdf: (document: RecordDocument) => Promise<Buffer>;
  /** Opens the system's print dialog; false when nothing was sent to a printer. */
  readonly print: (document: RecordDocument) => Promise<boolean>;
};

/** A finished PDF was read again and did not hold every word, as where no font of the machine has a letter of it. */
export class PdfNotWholeError extends Error {
  override readonly name = 'PdfNotWholeError';
  constructor() {
    super('A finished PDF does not hold every word');
  }
}
