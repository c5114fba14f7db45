import { unreachable } from '../unreachable';
import type { DocumentBlock, DocumentTable, Line, RecordDocument } from './document';

/** Gives each line of a document back as it is to be. `section` is the title of the part it stands in. */
export type ChangeLine = (line: Line, section: string) => Line;

/**
 * A document with every line of it changed, in reading order: title, subtitle and what stands at the foot, then block by
 * block, the name of the file last. What is no line of runs (a heading, a label) goes through as one run and comes back
 * as plain text.
 */
export function mapLines(document: RecordDocument, change: ChangeLine): RecordDocument {
  const asText = textChanger(change);
  return {
    ...document,
    title: asText(document.title, TOP),
    subtitle: asText(document.subtitle, TOP),
    ...(document.foot === undefined ? {} : { foot: asText(document.foot, TOP) }),
    blocks: mapBlocks(document.blocks, { section: TOP }, change),
    fileName: asText(document.fileName, TOP),
  };
}

/** The same for some blocks by themselves. A kind of block that is added does not compile until it is here. */
export function mapBlockLines(blocks: readonly DocumentBlock[], change: ChangeLine): DocumentBlock[] {
  return mapBlocks(blocks, { section: TOP }, change);
}

/** Lines that stand before the first heading. */
const TOP = 'At the top';

type ChangeText = (text: string, section: string) => string;
/** The part that is being read: it changes at each heading of the first level. */
type Reading = { section: string };

function textChanger(change: ChangeLine): ChangeText {
  return (text, section) => {
    if (text === '') return text;
    return change([{ text }], section)
      .map((run) => run.text)
      .join('');
  };
}

function mapBlocks(blocks: readonly DocumentBlock[], reading: Reading, change: ChangeLine): DocumentBlock[] {
  return blocks.map((block) => mapBlock(block, reading, change));
}

function mapBlock(block: DocumentBlock, reading: Reading, change: ChangeLine): DocumentBlock {
  const asText = textChanger(change);
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) reading.section = block.text;
      return { ...block, text: asText(block.text, reading.section) };
    case 'paragraph':
      return { ...block, runs: change(block.runs, reading.section) };
    case 'note':
      return { ...block, text: asText(block.text, reading.section) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: mapBlocks(item.blocks, reading, change) })),
      };
    case 'quote':
      return { ...block, blocks: mapBlocks(block.blocks, reading, change) };
    case 'facts':
      return {
        ...block,
        caption: asText(block.caption, block.caption),
        rows: block.rows.map((row) => ({
          ...row,
          label: asText(row.label, block.caption),
          value: asText(row.value, block.caption),
        })),
      };
    case 'table':
      return mapTable(block, reading, change);
    // It names nobody.
    case 'chart':
      return block;
    case 'box':
      reading.section = block.title;
      return {
        ...block,
        title: asText(block.title, block.title),
        blocks: mapBlocks(block.blocks, reading, change),
      };
    default:
      return unreachable(block);
  }
}

function mapTable(table: DocumentTable, reading: Reading, change: ChangeLine): DocumentTable {
  const asText = textChanger(change);
  return {
    ...table,
    caption: asText(table.caption, reading.section),
    header: table.header.map((text) => asText(text, reading.section)),
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, blocks: mapBlocks(cell.blocks, reading, change) }))),
  };
}
