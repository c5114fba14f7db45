import { unreachable } from '../unreachable';
import type { DocumentBlock, DocumentFacts, DocumentList, Line, RecordDocument } from './document';
import { type GridRow, tableRows } from './table-rows';

/** What becomes of each piece of text on its way to the page. */
export type Printed = (text: string) => string;

/** The number or bullet that stands before the first words of a list item. */
export type ItemMark = {
  /** How many lists stand around this one: 0 for a list on the page or at the top of a cell. */
  readonly depth: number;
  readonly marker: '1' | 'a' | 'A' | 'i' | 'I' | 'BULLET';
  /** The item's number, counted from the list's own start; null for a bullet. */
  readonly number: number | null;
};

/** Where a cell stands. Rows and columns count from 0, columns only where some row of the table has an edge. */
export type CellPlace = {
  /** Which table of the document, in the order in which they begin; tables of facts are not counted. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/** The words of one paragraph with what they are. */
export type DocumentPiece = {
  readonly words: string;
  readonly role: 'TITLE' | 'SUBTITLE' | 'HEADING' | 'PARAGRAPH' | 'NOTE' | 'LABEL' | 'VALUE';
  /** Of a heading: 1 to 3. */
  readonly level: number | null;
  /** Set where a list item begins; an item that begins with a table or another list has a piece without words. */
  readonly item: ItemMark | null;
  /** The innermost cell the words stand in; of a fact, the cell that its facts stand in. */
  readonly cell: CellPlace | null;
  /** The label and the value of one fact have the same number: they stand side by side, however facts are laid out. */
  readonly fact: number | null;
};

export type TableOutline = {
  readonly caption: string;
  readonly rows: number;
  readonly columns: number;
  /** How many rows at the top repeat on each page. */
  readonly headerRows: number;
  /** The cell of another table that it stands in. */
  readonly within: CellPlace | null;
};

/** A picture that says a number of the record again, with what it says to those who do not see it. */
export type ChartOutline = { readonly description: string; readonly cell: CellPlace | null };

export type DocumentOutline = {
  readonly pieces: readonly DocumentPiece[];
  readonly tables: readonly TableOutline[];
  readonly charts: readonly ChartOutline[];
};

/** Where the walk through a document is. */
type Spot = {
  readonly printed: Printed;
  readonly depth: number;
  readonly cell: CellPlace | null;
  readonly seen: Seen;
};

/** What has begun so far. */
type Seen = { readonly tables: TableOutline[]; readonly charts: ChartOutline[]; facts: number };

const PLAIN = { level: null, item: null, cell: null, fact: null } as const;

const asWritten: Printed = (text) => text;

/**
 * Every piece of a document that holds words, in reading order: left to right in a table, then down. A finished file is
 * compared with it, so it knows nothing of how a file is written; `printed` says what the page cannot hold, run by run.
 */
export function documentPieces(document: RecordDocument, printed: Printed = asWritten): DocumentPiece[] {
  return documentOutline(document, printed).pieces.filter(({ words }) => hasWords(words));
}

/** The same with the numbers of list items that begin without words, and the shape of every table. */
export function documentOutline(document: RecordDocument, printed: Printed = asWritten): DocumentOutline {
  const spot: Spot = { printed, depth: 0, cell: null, seen: { tables: [], charts: [], facts: 0 } };
  const title: DocumentPiece = { ...PLAIN, words: printed(document.title), role: 'TITLE' };
  const subtitle: DocumentPiece = { ...PLAIN, words: printed(document.subtitle), role: 'SUBTITLE' };
  const pieces = [title, subtitle, ...piecesOf(document.blocks, spot)];
  return {
    pieces: pieces.filter(({ words, item }) => item !== null || hasWords(words)),
    tables: spot.seen.tables,
    charts: spot.seen.charts,
  };
}

/** The pieces of some blocks by themselves. */
export function blockPieces(blocks: readonly DocumentBlock[], printed: Printed = asWritten): DocumentPiece[] {
  const pieces = piecesOf(blocks, { printed, depth: 0, cell: null, seen: { tables: [], charts: [], facts: 0 } });
  return pieces.filter(({ words }) => hasWords(words));
}

function piecesOf(blocks: readonly DocumentBlock[], spot: Spot): DocumentPiece[] {
  return blocks.flatMap((block) => piecesOfBlock(block, spot));
}

function piecesOfBlock(block: DocumentBlock, spot: Spot): DocumentPiece[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [wordsPiece(block, spot, null)];
    case 'list':
      return listPieces(block, spot);
    case 'quote':
      return piecesOf(block.blocks, spot);
    case 'facts':
      return factPieces(block, spot);
    case 'table':
      return tablePieces(block.caption, tableRows(block), spot);
    case 'chart':
      spot.seen.charts.push({ description: spot.printed(block.description), cell: spot.cell });
      return [];
    case 'box':
      return [boxTitle(block.title, spot), ...piecesOf(block.blocks, spot)];
    default:
      return unreachable(block);
  }
}

/** A box is not a table: its title is a heading of the highest level over what it holds. */
function boxTitle(text: string, { printed }: Spot): DocumentPiece {
  return { ...PLAIN, words: printed(text), role: 'HEADING', level: 1 };
}

type WordsBlock = Extract<DocumentBlock, { kind: 'heading' | 'paragraph' | 'note' }>;

function wordsPiece(block: WordsBlock, { printed, cell }: Spot, item: ItemMark | null): DocumentPiece {
  switch (block.kind) {
    case 'heading':
      return { words: printed(block.text), role: 'HEADING', level: block.level, item, cell, fact: null };
    case 'paragraph':
      return { words: lineWords(block.runs, printed), role: 'PARAGRAPH', level: null, item, cell, fact: null };
    case 'note':
      return { words: printed(block.text), role: 'NOTE', level: null, item, cell, fact: null };
    default:
      return unreachable(block);
  }
}

function lineWords(line: Line, printed: Printed): string {
  return line.map((run) => printed(run.text)).join('');
}

/** An item's mark stands before its first words; one that begins with anything but words has its mark alone. */
function listPieces(list: DocumentList, spot: Spot): DocumentPiece[] {
  const inside: Spot = { ...spot, depth: spot.depth + 1 };
  return list.items.flatMap(({ blocks }, index) => {
    const mark = markOf(list, index, spot.depth);
    const [first, ...rest] = blocks;
    if (first?.kind === 'paragraph' || first?.kind === 'heading')
      return [wordsPiece(first, spot, mark), ...piecesOf(rest, inside)];
    const markAlone: DocumentPiece = { ...PLAIN, words: '', role: 'PARAGRAPH', item: mark, cell: spot.cell };
    return [markAlone, ...piecesOf(blocks, inside)];
  });
}

function markOf(list: DocumentList, index: number, depth: number): ItemMark {
  if (!list.ordered) return { depth, marker: 'BULLET', number: null };
  return { depth, marker: list.marker ?? '1', number: list.start + index };
}

function factPieces({ rows }: DocumentFacts, { printed, cell, seen }: Spot): DocumentPiece[] {
  return rows.flatMap(({ label, value }): DocumentPiece[] => {
    const fact = seen.facts;
    seen.facts += 1;
    return [
      { ...PLAIN, words: printed(label), role: 'LABEL', cell, fact },
      { ...PLAIN, words: printed(value), role: 'VALUE', cell, fact },
    ];
  });
}

function tablePieces(caption: string, rows: readonly GridRow[], spot: Spot): DocumentPiece[] {
  const edges = [...new Set(rows.flat().flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  const rank = new Map(edges.map((edge, index) => [edge, index]));
  const lineAt = (edge: number) => rank.get(edge) ?? 0;
  const table = spot.seen.tables.length;
  const columns = Math.max(edges.length - 1, 0);
  const outline = { caption: spot.printed(caption), rows: rows.length, columns, headerRows: headerRows(rows) };
  spot.seen.tables.push({ ...outline, within: spot.cell });
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ from, to, down, blocks }) => {
      const column = lineAt(from);
      const cell: CellPlace = { table, row, column, columns: lineAt(to) - column, rows: down };
      return piecesOf(blocks, { ...spot, depth: 0, cell });
    }),
  );
}

/** Leading rows that hold header cells only; never all rows, and none where one of their cells reaches out of them. */
function headerRows(rows: readonly GridRow[]): number {
  const body = rows.findIndex((row) => row.length === 0 || !row.every(({ isHeader }) => isHeader));
  const count = body === -1 ? Math.max(rows.length - 1, 0) : body;
  const reachesOut = rows.slice(0, count).some((row, index) => row.some(({ down }) => index + down > count));
  return reachesOut ? 0 : count;
}

function hasWords(text: string): boolean {
  return text.trim() !== '';
}
