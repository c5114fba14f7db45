import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { checkWordFile } from './check-document';
import { applyHouse } from './house/apply-house';
import { edgeFaults } from './house/edge-faults';
import { houseInHand } from './house/house-in-hand';
import { printableText } from './printable-text';
import { writeWordFile } from './write-document';

/** A Word file that was opened again and holds what it should, with the words of each of its pieces in order. */
export type ProvenFile = { readonly bytes: Buffer; readonly pieces: readonly string[] };

/** What is to be made: the document, and the council's own Word document where its look is to be used. */
export type WordOrder = { readonly document: RecordDocument; readonly house: Uint8Array | null };

/** Makes finished Word files. Throws for one that does not pass its check: it is given to nobody. */
export type MakeWordFile = (order: WordOrder) => Promise<ProvenFile>;

export const provenWordFile: MakeWordFile = async ({ document, house }) => {
  const written = await writeWordFile(document);
  const bytes = house === null ? written : await inTheLookOf(house, written);
  const faults = [
    ...(await checkWordFile(bytes, document, { house: house !== null })),
    ...(house === null ? [] : await edgeFaults(bytes, document)),
  ];
  if (faults.length > 0) throw new Error(`A finished Word file did not pass its check: ${faults.join('; ')}`);
  return { bytes, pieces: documentParagraphs(document, printableText) };
};

/** It was tried before it was chosen, so one that cannot be read now has changed since. */
async function inTheLookOf(house: Uint8Array, written: Buffer): Promise<Buffer> {
  const opened = await houseInHand(house);
  if (!opened.ok) throw new Error(`The Word document whose look is in use cannot be read: ${opened.failure}`);
  return (await applyHouse(written, opened.value)).bytes;
}
