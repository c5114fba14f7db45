import type { DocumentBlock, DocumentList, DocumentTable, Line } from '../document/document';
import { lineOf } from '../document/plain-blocks';
import { unreachable } from '../unreachable';
import { itemMarker } from './item-marker';
import { tableRows } from './paste-rows';

/** One line of what is pasted into another program, apart from how it is written there. */
export type PasteLine =
  | { readonly kind: 'HEADING'; readonly level: 1 | 2 | 3; readonly runs: Line }
  | { readonly kind: 'PARAGRAPH'; readonly runs: Line }
  /** A label and its value. */
  | { readonly kind: 'FACT'; readonly runs: Line }
  | PasteItem
  | PasteRow;

export type PasteItem = {
  readonly kind: 'ITEM';
  /** Which list of the text it belongs to, so that two lists side by side stay two. */
  readonly list: number;
  /** Counted from 0. */
  readonly depth: number;
  /** "-", "3." or "c."; empty for a further paragraph of the item before it. */
  readonly marker: string;
  readonly order: { readonly number: number; readonly style: NonNullable<DocumentList['marker']> } | null;
  readonly runs: Line;
};

export type PasteRow = {
  readonly kind: 'ROW';
  readonly table: number;
  readonly header: readonly string[];
  readonly cells: readonly PasteCell[];
};

/** `label` is its column's heading where the table has one; `lines` are its paragraphs. */
export type PasteCell = {
  readonly label: string;
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly lines: readonly Line[];
};

/** Blocks of a document as lines to be pasted, every word of them in its order. */
export function pasteLines(blocks: readonly DocumentBlock[]): readonly PasteLine[] {
  const counter = { lists: 0, tables: 0 };
  return linesOf(blocks, { counter, depth: 0 }).filter(hasWords);
}

type Place = { readonly counter: { lists: number; tables: number }; readonly depth: number };

function linesOf(blocks: readonly DocumentBlock[], place: Place): PasteLine[] {
  return blocks.flatMap((block) => blockLines(block, place));
}

function blockLines(block: DocumentBlock, place: Place): PasteLine[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'HEADING', level: block.level, runs: [{ text: block.text }] }];
    case 'paragraph':
      return [{ kind: 'PARAGRAPH', runs: block.runs }];
    case 'note':
      return [{ kind: 'PARAGRAPH', runs: lineOf(block.text) }];
    case 'list':
      return listLines(block, place);
    case 'quote':
      return linesOf(block.blocks, place);
    case 'facts':
      return block.rows.map(({ label, value }) => ({
        kind: 'FACT',
        runs: [{ text: `${label}: `, bold: true }, ...lineOf(value)],
      }));
    case 'table':
      return rowLines(block, place);
    // The number it draws stands in words beside it.
    case 'chart':
      return [];
    case 'box':
      return [{ kind: 'HEADING', level: 1, runs: [{ text: block.title }] }, ...linesOf(block.blocks, place)];
    default:
      return unreachable(block);
  }
}

function rowLines(table: DocumentTable, { counter }: Place): PasteRow[] {
  counter.tables += 1;
  return tableRows(table, counter.tables, linesInCell);
}

/** The paragraphs of a cell, with the marks of lists in front of their words. */
function linesInCell(blocks: readonly DocumentBlock[]): Line[] {
  return pasteLines(blocks).flatMap((line): Line[] => {
    if (line.kind === 'ROW') return line.cells.flatMap(({ lines }) => [...lines]);
    return line.kind === 'ITEM' && line.marker !== '' ? [[{ text: `${line.marker} ` }, ...line.runs]] : [line.runs];
  });
}

function listLines(list: DocumentList, { counter, depth }: Place): PasteLine[] {
  counter.lists += 1;
  const id = counter.lists;
  return list.items.flatMap(({ blocks }, index) => {
    const number = list.start + index;
    const style = list.marker ?? '1';
    const marker = list.ordered ? itemMarker(number, style) : '-';
    const order = list.ordered ? { number, style } : null;
    let isFirst = true;
    return linesOf(blocks, { counter, depth: depth + 1 }).map((line): PasteLine => {
      if (line.kind === 'ROW' || line.kind === 'ITEM') return line;
      const shown = isFirst ? marker : '';
      isFirst = false;
      return { kind: 'ITEM', list: id, depth, marker: shown, order, runs: line.runs };
    });
  });
}

function hasWords(line: PasteLine): boolean {
  if (line.kind === 'ROW') return line.cells.some(({ label, lines }) => label !== '' || lines.length > 0);
  return wordsOf(line.runs).trim() !== '';
}

/** The words of a line, its line ends as "\n". */
export function wordsOf(runs: Line): string {
  return runs.map(({ text }) => text).join('');
}
