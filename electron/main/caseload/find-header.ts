import type { CaseloadTable, CaseloadTableRow } from '@domain/caseload/caseload-table';
import { fieldOfColumnName } from '@domain/caseload/match-columns';
import { separateCellsAtOnce } from './separate-cells';

/** A report has its title, filters and run date above the column names; never more lines than this. */
const ROWS_LOOKED_AT = 60;
const CHARACTERS_LOOKED_AT = 64 * 1_024;
const SEPARATORS = [',', '\t', ';'] as const;

/**
 * The separator that shows most: the known column names it uncovers in one row count first, then how many of the rows
 * below have as many cells as that row.
 */
export function recogniseSeparator(text: string): CaseloadTable['separator'] {
  const start = text.slice(0, CHARACTERS_LOOKED_AT);
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(separateCellsAtOnce(start, separator)) }));
  scored.sort((one, other) => other.score - one.score);
  return scored[0]?.separator ?? ',';
}

function scoreOf(rows: readonly CaseloadTableRow[]): number {
  const best = Math.max(0, ...rows.slice(0, ROWS_LOOKED_AT).map((row) => knownNames(row.cells)));
  const width = commonWidth(rows);
  const consistent = width < 2 ? 0 : rows.filter((row) => row.cells.length === width).length / rows.length;
  return best * 10 + consistent;
}

/**
 * Where the column names stand: the row with most names that we know (at least two); failing that, the first full row
 * of words as wide as the table, so that a person can match columns of a system we have never seen. Null when there
 * is neither.
 */
export function findHeader(rows: readonly CaseloadTableRow[]): number | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const known = looked.map((row) => knownNames(row.cells));
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const width = commonWidth(rows);
  if (width < 3) return null;
  const index = looked.findIndex((row) => row.cells.length === width && row.cells.every(looksLikeName));
  return index === -1 ? null : index;
}

/** How many different fields the cells of a row name. */
export function knownNames(cells: readonly string[]): number {
  return new Set(cells.map(fieldOfColumnName).filter((field) => field !== null)).size;
}

/** A column name has letters, is short and holds no date or number of its own. */
function looksLikeName(cell: string): boolean {
  return /\p{L}/u.test(cell) && cell.length <= 60 && !/\d{2,}/u.test(cell);
}

/** The number of cells that most rows have. */
function commonWidth(rows: readonly CaseloadTableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
