import type { DocumentCell, DocumentTable } from './document';

/** One column of a table with a row for each thing that was written down. */
export type RowColumn<R> = {
  readonly header: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly cell: (row: R) => DocumentCell;
  /** Left out of the table where no row has anything to say in it. */
  readonly isOptional?: true;
};

/** Rows as a table; null when there are none. */
export function rowTable<R>(
  caption: string,
  columns: readonly RowColumn<R>[],
  rows: readonly R[],
): DocumentTable | null {
  if (rows.length === 0) return null;
  const used = columns.filter(
    ({ isOptional, cell }) => isOptional !== true || rows.some((row) => cell(row).blocks.length > 0),
  );
  return {
    kind: 'table',
    caption,
    widths: used.map(({ width }) => width),
    header: used.map(({ header }) => header),
    rows: rows.map((row) => used.map(({ cell }) => cell(row))),
  };
}

/** To spread into blocks. */
export function orNothing(table: DocumentTable | null): DocumentTable[] {
  return table === null ? [] : [table];
}
