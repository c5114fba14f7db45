import type { RecordDocument } from '@domain/document/document';
import { documentOutline } from '@domain/document/document-pieces';
import { accessFaults } from './check/access-faults';
import { type Comparison, comparePieces } from './check/compare-pieces';
import { edgeFaults } from './check/edge-faults';
import { packageFaults } from './check/package-faults';
import { privacyFaults } from './check/privacy-faults';
import { readBody } from './check/read-body';
import { referenceFaults } from './check/reference-faults';
import { DOCUMENT, readWordParts, rootOf, type WordParts } from './check/word-parts';
import { printableText } from './printable-text';

/** `house`: our words stand in a council's own document, which brings its pictures, fonts and styles. */
export type CheckManner = { readonly house: boolean };

const OURS: CheckManner = { house: false };

/**
 * Opens the bytes of a finished Word file again and compares them with the record they were made from, before they are
 * given to anyone. Each fault is a plain sentence without any words of the record; without one the file is well formed,
 * refers to nothing that is not there, hides nothing, and holds every piece of the record in its order as what it is.
 * @throws when the bytes are no zip file.
 */
export async function checkWordFile(bytes: Uint8Array, document: RecordDocument, manner = OURS): Promise<Comparison> {
  return checkWordParts(await readWordParts(bytes), document, manner);
}

/** The same for a file that has been read already. */
export function checkWordParts(parts: WordParts, document: RecordDocument, manner = OURS): Comparison {
  const found = readBody({
    document: rootOf(parts, DOCUMENT),
    styles: rootOf(parts, 'word/styles.xml'),
    numbering: rootOf(parts, 'word/numbering.xml'),
  });
  const { pieces, present, faults } = comparePieces(documentOutline(document, printableText), found, manner);
  const others = [
    ...packageFaults(parts, manner),
    ...referenceFaults(parts),
    ...privacyFaults(parts, document, manner),
    ...accessFaults(parts, document),
    ...edgeFaults(parts, document),
  ];
  return { pieces, present, faults: [...others, ...faults] };
}
