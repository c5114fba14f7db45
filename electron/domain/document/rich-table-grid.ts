import type { RichCell, RichTable } from '../section/rich-text';

/** A cell with the room it takes on the table's grid; `cell` is null for a gap that the editor left open. */
export type RichPlace = {
  readonly cell: RichCell | null;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/**
 * Puts the cells of a pasted or broken table on a whole grid: cells that would overlap or reach out of the table are
 * made smaller, gaps are closed with empty cells, and no cell is left out. `columns` is 0 for a table without cells.
 */
export function placeRichCells(table: RichTable): { places: RichPlace[][]; columns: number } {
  const taken = new Set<string>();
  const places = table.content.map((row, rowIndex) => {
    let column = 0;
    return row.content.map((cell) => {
      while (taken.has(at(rowIndex, column))) column += 1;
      const place = roomFor(cell, { row: rowIndex, column, rowsLeft: table.content.length - rowIndex }, taken);
      take(place, rowIndex, taken);
      column += place.columns;
      return place;
    });
  });
  const columns = Math.max(0, ...places.flat().map((place) => place.column + place.columns));
  return { places: places.map((row, index) => withGapsClosed(row, columns, { row: index, taken })), columns };
}

type Spot = { readonly row: number; readonly column: number; readonly rowsLeft: number };

function roomFor(cell: RichCell, spot: Spot, taken: ReadonlySet<string>): RichPlace {
  const wantedColumns = cell.attrs?.colspan ?? 1;
  const wantedRows = Math.min(cell.attrs?.rowspan ?? 1, spot.rowsLeft);
  let columns = 1;
  while (columns < wantedColumns && !taken.has(at(spot.row, spot.column + columns))) columns += 1;
  let rows = 1;
  while (rows < wantedRows && isRowFree(spot, { columns, row: spot.row + rows }, taken)) rows += 1;
  return { cell, column: spot.column, columns, rows };
}

function isRowFree(spot: Spot, below: { columns: number; row: number }, taken: ReadonlySet<string>): boolean {
  return !range(below.columns).some((offset) => taken.has(at(below.row, spot.column + offset)));
}

function take(place: RichPlace, row: number, taken: Set<string>): void {
  for (const down of range(place.rows)) {
    for (const across of range(place.columns)) taken.add(at(row + down, place.column + across));
  }
}

function withGapsClosed(
  row: RichPlace[],
  columns: number,
  grid: { row: number; taken: ReadonlySet<string> },
): RichPlace[] {
  const gaps = range(columns)
    .filter((column) => !grid.taken.has(at(grid.row, column)))
    .map((column): RichPlace => ({ cell: null, column, columns: 1, rows: 1 }));
  return [...row, ...gaps].sort((one, other) => one.column - other.column);
}

function at(row: number, column: number): string {
  return `${row}:${column}`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
