import type { DocumentBlock, RecordDocument } from './document';
import { blockPieces, documentPieces, type Printed } from './document-pieces';

/** The words of every piece of a document, in reading order; `printed` says what the page cannot hold. */
export function documentParagraphs(document: RecordDocument, printed?: Printed): string[] {
  return documentPieces(document, printed).map(({ words }) => words);
}

/** The words of some blocks, a line a paragraph. */
export function documentBlocksText(blocks: readonly DocumentBlock[]): string {
  return blockPieces(blocks)
    .map(({ words }) => words)
    .join('\n');
}
