import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import { SHORT_STATUS_LABELS } from '@domain/child/short-status';
import { CASE_STATUS_LABELS, LEGAL_STATUS_LABELS } from '@domain/lists/case-lists';

/** The columns a list can be sorted by. */
export type SortColumn =
  | 'name'
  | 'reference'
  | 'dateOfBirth'
  | 'status'
  | 'worker'
  | 'planStart'
  | 'lastSeen'
  | 'nextReview'
  | 'lastSupervision';

export type Sort = { readonly column: SortColumn; readonly direction: 'ascending' | 'descending' };

/** A row with the words it can be found by, folded once so that each keystroke only compares. */
export type FoundableChild = { readonly row: ChildRow; readonly words: string };

/** Lower case and without accents, so that "Zoe" finds "Zoë" and "oneill" is not lost to an apostrophe. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

export function makeFoundable(rows: readonly ChildRow[]): readonly FoundableChild[] {
  return rows.map((row) => ({
    row,
    words: foldForSearch(
      [
        row.forename,
        row.surname,
        row.reference,
        row.worker ?? '',
        row.team ?? '',
        row.status === null ? '' : `${CASE_STATUS_LABELS[row.status]} ${SHORT_STATUS_LABELS[row.status]}`,
        row.legalStatus === null ? '' : LEGAL_STATUS_LABELS[row.legalStatus],
      ].join(' '),
    ),
  }));
}

/** Children whose words hold every word typed, in any order. */
export function filterChildren(children: readonly FoundableChild[], typed: string): readonly ChildRow[] {
  const wanted = foldForSearch(typed).split(/\s+/).filter(Boolean);
  return children.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ row }) => row);
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function sortText(row: ChildRow, column: Exclude<SortColumn, DateColumn>): string {
  switch (column) {
    case 'name':
      return `${row.surname}\u0000${row.forename}`;
    case 'reference':
      return row.reference;
    case 'status':
      return row.status === null ? '' : CASE_STATUS_LABELS[row.status];
    case 'worker':
      return row.worker ?? '';
  }
}

type DateColumn = 'dateOfBirth' | 'planStart' | 'lastSeen' | 'nextReview' | 'lastSupervision';
const DATE_COLUMNS: ReadonlySet<SortColumn> = new Set<SortColumn>([
  'dateOfBirth',
  'planStart',
  'lastSeen',
  'nextReview',
  'lastSupervision',
]);

function isDateColumn(column: SortColumn): column is DateColumn {
  return DATE_COLUMNS.has(column);
}

/** ISO dates sort as text, which is many times quicker than a collator over thousands of rows. */
function compareDates(left: LocalDate | null, right: LocalDate | null): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/** Sorted by the column, then by name. Rows without the value come last whichever way the list runs. */
export function sortChildren(rows: readonly ChildRow[], sort: Sort): readonly ChildRow[] {
  const { column, direction } = sort;
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (left: ChildRow, right: ChildRow) => collator.compare(sortText(left, 'name'), sortText(right, 'name'));
  const compare = isDateColumn(column)
    ? (left: ChildRow, right: ChildRow) => {
        const hasGap = left[column] === null || right[column] === null;
        return compareDates(left[column], right[column]) * (hasGap ? 1 : sign);
      }
    : (left: ChildRow, right: ChildRow) => {
        const [leftText, rightText] = [sortText(left, column), sortText(right, column)];
        if (leftText === '' || rightText === '') return Number(leftText === '') - Number(rightText === '');
        return collator.compare(leftText, rightText) * sign;
      };
  return [...rows].sort((left, right) => compare(left, right) || byName(left, right));
}

/** The sort after a press on a column heading: turned round if it is the same column. */
export function nextSort(current: Sort, column: SortColumn): Sort {
  if (current.column !== column) return { column, direction: 'ascending' };
  return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}
