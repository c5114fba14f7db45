import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { readWordParts } from './check/word-parts';
import { checkWordParts } from './check-document';
import { applyHouse } from './house/apply-house';
import { edgeFaults } from './house/edge-faults';
import { houseInHand } from './house/house-in-hand';
import { printableText } from './printable-text';
import { SchemaCheck } from './schema/schema-check';
import { validateWhole } from './schema/validate-whole';
import { writeWordFile } from './write-document';

/** A Word file that was opened again and holds what it should, with the words of each of its pieces in order. */
export type ProvenFile = { readonly bytes: Buffer; readonly pieces: readonly string[] };

/** What is to be made: the document, and the council's own Word document where its look is to be used. */
export type WordOrder = { readonly document: RecordDocument; readonly house: Uint8Array | null };

/**
 * Makes finished Word files. Throws for one that does not pass its check: it is given to nobody. With the reason of the
 * signal where it is aborted first.
 */
export type MakeWordFile = (order: WordOrder, signal?: AbortSignal) => Promise<ProvenFile>;

/** Keeps no words: see `SchemaCheck`. */
const schema = new SchemaCheck(validateWhole);

/** On this thread, which it takes to itself for a tenth of a second and more. */
export const provenWordFile: MakeWordFile = async ({ document, house }, signal) => {
  signal?.throwIfAborted();
  const written = await writeWordFile(document);
  const bytes = house === null ? written : await inTheLookOf(house, written);
  const faults = await faultsOf(bytes, { document, house });
  signal?.throwIfAborted();
  if (faults.length > 0) throw new Error(`A finished Word file did not pass its check: ${faults.join('; ')}`);
  return { bytes, pieces: documentParagraphs(document, printableText) };
};

/** What is in the file first: only what can be read is worth the schema's time. */
async function faultsOf(bytes: Buffer, { document, house }: WordOrder): Promise<readonly string[]> {
  const parts = await readWordParts(bytes);
  const { faults } = checkWordParts(parts, document, { house: house !== null });
  const edges = house === null ? [] : edgeFaults(parts, document);
  const before = [...faults, ...edges];
  return before.length > 0 ? before : schema.faults(bytes, parts);
}

/** It was tried before it was chosen, so one that cannot be read now has changed since. */
async function inTheLookOf(house: Uint8Array, written: Buffer): Promise<Buffer> {
  const opened = await houseInHand(house);
  if (!opened.ok) throw new Error(`The Word document whose look is in use cannot be read: ${opened.failure}`);
  return (await applyHouse(written, opened.value)).bytes;
}
