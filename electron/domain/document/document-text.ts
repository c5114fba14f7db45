import { unreachable } from '../unreachable';
import type { DocumentBlock, DocumentCell, DocumentTable, Line, RecordDocument } from './document';

/**
 * Every paragraph of a document that holds words, as plain text in reading order: left to right in a table, then down.
 * It is what a finished Word file is compared with, so it knows nothing of how the file is written.
 */
export function documentParagraphs(document: RecordDocument): string[] {
  return [document.title, document.subtitle, ...document.blocks.flatMap(blockParagraphs)].filter(hasWords);
}

/** The words of some blocks, a line a paragraph. */
export function documentBlocksText(blocks: readonly DocumentBlock[]): string {
  return blocks.flatMap(blockParagraphs).filter(hasWords).join('\n');
}

function blockParagraphs(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return [block.text];
    case 'paragraph':
      return [lineText(block.runs)];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(blockParagraphs));
    case 'quote':
      return block.blocks.flatMap(blockParagraphs);
    case 'facts':
      return block.rows.flatMap((row) => [row.label, row.value]);
    case 'table':
      return tableParagraphs(block);
    case 'box':
      return [block.title, ...block.blocks.flatMap(blockParagraphs)];
    default:
      return unreachable(block);
  }
}

function tableParagraphs(table: DocumentTable): string[] {
  const cells: readonly DocumentCell[] = table.rows.flat();
  return [...table.header, ...cells.flatMap((cell) => cell.blocks.flatMap(blockParagraphs))];
}

function lineText(runs: Line): string {
  return runs.map((run) => run.text).join('');
}

function hasWords(text: string): boolean {
  return text.trim() !== '';
}
