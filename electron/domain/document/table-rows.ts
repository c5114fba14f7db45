import type { DocumentBlock, DocumentCell, DocumentTable } from './document';

/** A cell between two upright lines of its table's grid, reaching `down` rows. The lines' unit is the table's own. */
export type GridCell = {
  readonly from: number;
  readonly to: number;
  readonly down: number;
  readonly isHeader: boolean;
  readonly blocks: readonly DocumentBlock[];
};

/** The cells that begin in one row, from the left. */
export type GridRow = readonly GridCell[];

type Box = Extract<DocumentBlock, { kind: 'box' }>;

/** How finely the tables of one box are laid on one grid. */
const BOX_WIDTH = 10_000;
const SIMPLE = { down: 1, isHeader: false } as const;

export function tableRows(table: DocumentTable): GridRow[] {
  return placedOnGrid(rowsWithHeader(table));
}

/** A box is a title over its blocks; the rows of a plain table in it are rows of the box. */
export function boxRows(box: Box): GridRow[] {
  const across = { ...SIMPLE, from: 0, to: BOX_WIDTH };
  const rows: GridRow[] = [[{ ...across, isHeader: true, blocks: words(box.title) }]];
  let loose: DocumentBlock[] = [];
  const closeLoose = () => {
    if (loose.length > 0) rows.push([{ ...across, blocks: loose }]);
    loose = [];
  };
  for (const block of box.blocks) {
    if (block.kind === 'table') {
      closeLoose();
      rows.push(...stretchedRows(block));
    } else loose.push(block);
  }
  closeLoose();
  return rows;
}

function stretchedRows(table: DocumentTable): GridRow[] {
  const whole = sumOf(table.widths);
  const lineAt = (column: number) => Math.round((sumOf(table.widths.slice(0, column)) / whole) * BOX_WIDTH);
  return tableRows(table).map((row) => row.map((cell) => ({ ...cell, from: lineAt(cell.from), to: lineAt(cell.to) })));
}

function rowsWithHeader(table: DocumentTable): readonly (readonly DocumentCell[])[] {
  if (table.header.length === 0) return table.rows;
  return [table.header.map((text) => ({ isHeader: true, blocks: words(text) })), ...table.rows];
}

/** Each cell takes the first free place of its row; what reaches down from above is not free. */
function placedOnGrid(rows: readonly (readonly DocumentCell[])[]): GridRow[] {
  const freeFrom: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.map(({ blocks, columns = 1, rows: down = 1, isHeader = false }): GridCell => {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const from = column;
      column += columns;
      for (let taken = from; taken < column; taken += 1) freeFrom[taken] = index + down;
      return { from, to: column, down, isHeader, blocks };
    });
  });
}

function words(text: string): DocumentBlock[] {
  return [{ kind: 'paragraph', runs: [{ text }] }];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
