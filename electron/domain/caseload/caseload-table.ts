import type { LeftOutLine } from './caseload';

/** A row of the file below the headings: its cells as written, and the lines it stands on (a cell may hold breaks). */
export type CaseloadTableRow = {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** Set when a quotation mark was opened on `line` and never closed, so that what follows could not be separated. */
  readonly isQuoteOpen: boolean;
};

/** A caseload file as text in rows: nothing is understood yet. */
export type CaseloadTable = {
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
  readonly separator: ',' | '\t' | ';';
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly rows: readonly CaseloadTableRow[];
  /** Lines above the headings, totals and repeated headings; blank lines are not listed. */
  readonly leftOut: readonly LeftOutLine[];
};

/** Up to three different values of each column, to recognise it by. */
export function sampleColumns(table: CaseloadTable): string[][] {
  return table.headers.map((_, column) => {
    const samples = new Set<string>();
    for (const row of table.rows) {
      const value = (row.cells[column] ?? '').replace(/\s+/gu, ' ').trim();
      if (value !== '') samples.add(value.slice(0, 80));
      if (samples.size === 3) break;
    }
    return [...samples];
  });
}
