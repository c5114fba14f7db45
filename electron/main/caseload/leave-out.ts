import type { LeftOutLine } from '@domain/caseload/caseload';
import type { CaseloadTableRow } from '@domain/caseload/caseload-table';
import { plainWords } from '@domain/caseload/plain-words';

/** How totals and the foot of a report begin. A row must also be nearly empty, so that no child is taken for one. */
const FOOT_WORDS =
  /^(?:grand total|sub total|subtotal|total|totals|count|number of|no of|record count|row count|end of|report|run (?:by|on|at|date)|printed|produced|generated|exported|page \d|page$|official|confidential|filter|filters|parameters|data as at|as at|source|notes?|\d+ rows?|rows? affected)\b/u;
const MOST_CELLS_IN_A_FOOT = 4;

type Sorted = { readonly rows: readonly CaseloadTableRow[]; readonly leftOut: readonly LeftOutLine[] };

/** Takes out what is not a child: lines above the column names, blank lines, totals, and names repeated on each page. */
export function leaveOut(all: readonly CaseloadTableRow[], headerIndex: number): Sorted {
  const headerText = textOf(all[headerIndex]?.cells ?? []);
  const rows: CaseloadTableRow[] = [];
  const leftOut: LeftOutLine[] = [];
  for (const [index, row] of all.entries()) {
    if (index === headerIndex || isBlank(row.cells)) continue;
    const reason = index < headerIndex ? 'Stands above the column names.' : whyNotAChild(row, headerText);
    if (reason === null) rows.push(row);
    else leftOut.push({ line: row.line, text: shownText(row.cells), reason });
  }
  return { rows, leftOut };
}

function whyNotAChild(row: CaseloadTableRow, headerText: string): string | null {
  if (row.isQuoteOpen) return null;
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (textOf(row.cells) === headerText) return 'Repeats the column names.';
  if (filled.length <= MOST_CELLS_IN_A_FOOT && FOOT_WORDS.test(plainWords(filled[0] ?? ''))) {
    return 'A total or a note of the report, not a child.';
  }
  return null;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function textOf(cells: readonly string[]): string {
  return cells.map(plainWords).join('|');
}

function shownText(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell.trim() !== '').join(', ');
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
