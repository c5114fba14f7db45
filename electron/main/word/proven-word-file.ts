import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { checkWordFile } from './check-document';
import { printableText } from './printable-text';
import { writeWordFile } from './write-document';

/** A Word file that was opened again and holds what it should, with the words of each of its pieces in order. */
export type ProvenFile = { readonly bytes: Buffer; readonly pieces: readonly string[] };

/** What is to be made: the document, and the council's own Word document where its look is to be used. */
export type WordOrder = { readonly document: RecordDocument; readonly house: Uint8Array | null };

/** Makes finished Word files. Throws for one that does not pass its check: it is given to nobody. */
export type MakeWordFile = (order: WordOrder) => Promise<ProvenFile>;

export const provenWordFile: MakeWordFile = async ({ document }) => {
  const bytes = await writeWordFile(document);
  const { faults } = await checkWordFile(bytes, document);
  if (faults.length > 0) throw new Error(`A finished Word file did not pass its check: ${faults.join('; ')}`);
  return { bytes, pieces: documentParagraphs(document, printableText) };
};
