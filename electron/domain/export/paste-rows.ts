import type { DocumentBlock, DocumentCell, DocumentTable, Line } from '../document/document';
import { documentBlocksText } from '../document/document-text';
import type { PasteCell, PasteRow } from './paste-lines';

type CellLines = (blocks: readonly DocumentBlock[]) => Line[];

/** The rows of a table, each cell with the heading of its column. A table of headings alone is one row of them. */
export function tableRows(table: DocumentTable, id: number, linesOf: CellLines): PasteRow[] {
  const leading = table.header.length > 0 ? 0 : table.rows.findIndex((row) => !isHeaderRow(row));
  const headers = leading > 0 ? columnHeadings(table.rows[leading - 1] ?? []) : table.header;
  // Rows of headings above the last cannot be named in front of each cell; they stay rows.
  const body = leading > 0 ? [...table.rows.slice(0, leading - 1), ...table.rows.slice(leading)] : table.rows;
  const rows = placed(body).map(
    (row): PasteRow => ({
      kind: 'ROW',
      table: id,
      header: headers,
      cells: row.map(({ cell, column }) => pasteCell(cell, headers[column] ?? '', linesOf)),
    }),
  );
  if (rows.length > 0 || headers.length === 0) return rows;
  const cells = headers.map((text) => ({ label: '', isHeader: true, columns: 1, rows: 1, lines: [[{ text }]] }));
  return [{ kind: 'ROW', table: id, header: [], cells }];
}

function pasteCell(cell: DocumentCell, label: string, linesOf: CellLines): PasteCell {
  const { columns = 1, rows = 1, isHeader = false } = cell;
  return { label, isHeader, columns, rows, lines: linesOf(cell.blocks) };
}

function isHeaderRow(row: readonly DocumentCell[]): boolean {
  return row.length > 0 && row.every((cell) => cell.isHeader === true);
}

/** A heading over several columns is named for each of them. */
function columnHeadings(row: readonly DocumentCell[]): string[] {
  return row.flatMap(({ blocks, columns = 1 }) =>
    Array.from({ length: columns }, () => documentBlocksText(blocks).replaceAll('\n', ' ')),
  );
}

type Placed = { readonly cell: DocumentCell; readonly column: number };

/** Which column each cell begins in, past the cells that reach down from above. */
function placed(rows: readonly (readonly DocumentCell[])[]): Placed[][] {
  const taken = new Set<string>();
  return rows.map((row, at) => {
    let column = 0;
    return row.map((cell) => {
      while (taken.has(`${at}:${column}`)) column += 1;
      const place = { cell, column };
      for (let down = 0; down < (cell.rows ?? 1); down += 1) {
        for (let across = 0; across < (cell.columns ?? 1); across += 1) taken.add(`${at + down}:${column + across}`);
      }
      return place;
    });
  });
}
