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

export function tableRows(table: DocumentTable): GridRow[] {
  return placedOnGrid(rowsWithHeader(table));
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
