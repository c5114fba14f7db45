import type { RecordDocument } from '@domain/document/document';

/** Lays a document out on pages. Handed in, because only a window can. */
export type Paper = {
  /** The bytes of a tagged PDF. The same document gives the same bytes on the same machine. */
  readonly toPdf: (document: RecordDocument) => Promise<Buffer>;
  /** Opens the system's print dialog; false when nothing was sent to a printer. */
  readonly print: (document: RecordDocument) => Promise<boolean>;
};
