import { unreachable } from '../unreachable';
import type { DocumentBlock, DocumentTable, RecordDocument } from './document';

/** What becomes of each piece of text on its way to the page. */
type Printed = (text: string) => string;

const asWritten: Printed = (text) => text;

/**
 * Every paragraph of a document that holds words, as plain text in reading order: left to right in a table, then down.
 * It is what a finished Word file is compared with, so it knows nothing of how the file is written; `printed` says what
 * the page cannot hold, run by run.
 */
export function documentParagraphs(document: RecordDocument, printed: Printed = asWritten): string[] {
  return [document.title, document.subtitle]
    .map(printed)
    .concat(paragraphsOf(document.blocks, printed))
    .filter(hasWords);
}

/** The words of some blocks, a line a paragraph. */
export function documentBlocksText(blocks: readonly DocumentBlock[]): string {
  return paragraphsOf(blocks, asWritten).filter(hasWords).join('\n');
}

function paragraphsOf(blocks: readonly DocumentBlock[], printed: Printed): string[] {
  return blocks.flatMap((block) => blockParagraphs(block, printed));
}

function blockParagraphs(block: DocumentBlock, printed: Printed): string[] {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return [printed(block.text)];
    case 'paragraph':
      return [block.runs.map((run) => printed(run.text)).join('')];
    case 'list':
      return block.items.flatMap((item) => paragraphsOf(item.blocks, printed));
    case 'quote':
      return paragraphsOf(block.blocks, printed);
    case 'facts':
      return block.rows.flatMap((row) => [printed(row.label), printed(row.value)]);
    case 'table':
      return tableParagraphs(block, printed);
    case 'chart':
      return [];
    case 'box':
      return [printed(block.title), ...paragraphsOf(block.blocks, printed)];
    default:
      return unreachable(block);
  }
}

function tableParagraphs(table: DocumentTable, printed: Printed): string[] {
  const cells = table.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks, printed)));
  return [...table.header.map(printed), ...cells];
}

function hasWords(text: string): boolean {
  return text.trim() !== '';
}
