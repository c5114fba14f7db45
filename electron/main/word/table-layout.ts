import type { DocumentCell, DocumentTable } from '@domain/document/document';

/** One place in a row of the finished table: a cell, or the room taken by a cell that reaches down from above. */
export type PlacedCell = {
  readonly cell: DocumentCell;
  readonly column: number;
  readonly columns: number;
  readonly merge: 'NONE' | 'STARTS' | 'CONTINUES';
};

type Reach = { readonly column: number; readonly columns: number; rowsLeft: number };

/**
 * Places each cell on the table's grid, with a filler for every row that a tall cell reaches into, because Word wants
 * each row whole.
 * @throws when a row does not fill the grid exactly: the document was composed wrongly, and Word would ask to repair it.
 */
export function placeCells(table: DocumentTable): PlacedCell[][] {
  const width = table.widths.length;
  let reaching: Reach[] = [];
  return table.rows.map((row, index) => {
    const placed = placeRow(row, reaching);
    const filled = placed.reduce((sum, cell) => sum + cell.columns, 0);
    if (filled !== width) throw new Error(`Row ${index} of "${table.caption}" fills ${filled} of ${width} columns`);
    reaching = stillReaching(reaching, placed);
    return placed;
  });
}

function placeRow(row: readonly DocumentCell[], reaching: readonly Reach[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let column = 0;
  const fillFromAbove = () => {
    for (let above = reachAt(reaching, column); above; above = reachAt(reaching, column)) {
      placed.push({ cell: { blocks: [] }, column, columns: above.columns, merge: 'CONTINUES' });
      column += above.columns;
    }
  };
  for (const cell of row) {
    fillFromAbove();
    const columns = cell.columns ?? 1;
    placed.push({ cell, column, columns, merge: (cell.rows ?? 1) > 1 ? 'STARTS' : 'NONE' });
    column += columns;
  }
  fillFromAbove();
  return placed;
}

function reachAt(reaching: readonly Reach[], column: number): Reach | undefined {
  return reaching.find((reach) => reach.column === column);
}

function stillReaching(reaching: readonly Reach[], placed: readonly PlacedCell[]): Reach[] {
  const older = reaching.map((reach) => ({ ...reach, rowsLeft: reach.rowsLeft - 1 }));
  const newer = placed
    .filter((place) => place.merge === 'STARTS')
    .map(({ column, columns, cell }) => ({ column, columns, rowsLeft: (cell.rows ?? 1) - 1 }));
  return [...older, ...newer].filter((reach) => reach.rowsLeft > 0);
}

/** How many rows at the top hold header cells only and so repeat on each page; never all of them. */
export function leadingHeaderRows(table: DocumentTable): number {
  const firstBodyRow = table.rows.findIndex((row) => row.length === 0 || row.some((cell) => cell.isHeader !== true));
  const count = firstBodyRow === -1 ? table.rows.length - 1 : firstBodyRow;
  const reachesOut = table.rows
    .slice(0, count)
    .some((row, index) => row.some((cell) => index + (cell.rows ?? 1) > count));
  return reachesOut ? 0 : count;
}

/** Shares `total` twips out by relative widths so that the columns add up to it exactly. */
export function columnWidths(relative: readonly number[], total: number): number[] {
  const sum = relative.reduce((whole, part) => whole + part, 0);
  let before = 0;
  return relative.map((part) => {
    const left = Math.round((before / sum) * total);
    before += part;
    return Math.round((before / sum) * total) - left;
  });
}
