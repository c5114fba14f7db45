import type { RecordDocument } from '@domain/document/document';

/** How Chromium writes a moment: always this long, so that it can be written over without moving a byte. */
const DATE = /\/(?:CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/**
 * The file's own dates become the moment its words became what they are, in place: the same record must give the same
 * bytes (EXP-04), and the day somebody made a copy is in the receipt.
 */
export function withFixedDates(pdf: Buffer, { writtenAt }: RecordDocument): Buffer {
  const moment = writtenAt.replace(/\D/g, '').slice(0, 14);
  const text = pdf.toString('latin1').replace(DATE, (found) => found.replace(/\d{14}/, moment));
  return Buffer.from(text, 'latin1');
}
