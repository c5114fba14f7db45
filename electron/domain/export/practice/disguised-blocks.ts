import type { DocumentBlock, DocumentFacts, DocumentTable, Line, TextRun } from '../../document/document';
import { unreachable } from '../../unreachable';

/** Writes the words of a document anew: those of a paragraph together, so that no name hides between two runs. */
export type Disguise = {
  readonly text: (text: string) => string;
  readonly line: (line: Line) => TextRun[];
};

/** The same blocks with every word in them written anew; a kind of block that is added does not compile until it is here. */
export function disguisedBlocks(blocks: readonly DocumentBlock[], disguise: Disguise): DocumentBlock[] {
  return blocks.map((block) => disguisedBlock(block, disguise));
}

function disguisedBlock(block: DocumentBlock, disguise: Disguise): DocumentBlock {
  const { text, line } = disguise;
  switch (block.kind) {
    case 'heading':
    case 'note':
      return { ...block, text: text(block.text) };
    case 'paragraph':
      return { ...block, runs: line(block.runs) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: disguisedBlocks(item.blocks, disguise) })),
      };
    case 'quote':
      return { ...block, blocks: disguisedBlocks(block.blocks, disguise) };
    case 'facts':
      return disguisedFacts(block, disguise);
    case 'table':
      return disguisedTable(block, disguise);
    case 'box':
      return { ...block, title: text(block.title), blocks: disguisedBlocks(block.blocks, disguise) };
    // It names nobody.
    case 'chart':
      return block;
    default:
      return unreachable(block);
  }
}

function disguisedFacts(facts: DocumentFacts, { text }: Disguise): DocumentFacts {
  return {
    ...facts,
    caption: text(facts.caption),
    rows: facts.rows.map((row) => ({ ...row, label: text(row.label), value: text(row.value) })),
  };
}

function disguisedTable(table: DocumentTable, disguise: Disguise): DocumentTable {
  return {
    ...table,
    caption: disguise.text(table.caption),
    header: table.header.map(disguise.text),
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, blocks: disguisedBlocks(cell.blocks, disguise) }))),
  };
}
