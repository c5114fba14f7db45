import type { LocalDate } from '../calendar/local-date';
import {
  CASELOAD_FIELD_LABELS,
  type CaseloadChild,
  type ColumnMatch,
  type LeftOutLine,
  type RefusedRow,
} from './caseload';
import type { CaseloadTableRow } from './caseload-table';
import { quoted } from './read-cell';
import { readRow } from './read-row';

/** A child of the file with the line it stands on. */
export type UnderstoodRow = { readonly line: number; readonly child: CaseloadChild };

export type ReadRows = {
  readonly understood: readonly UnderstoodRow[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say the same as an earlier row. */
  readonly repeated: readonly LeftOutLine[];
};

/** Reads all rows, then looks for references that stand in the file more than once. Lists are in file order. */
export function readRows(rows: readonly CaseloadTableRow[], match: ColumnMatch, today: LocalDate): ReadRows {
  const byReference = new Map<string, UnderstoodRow[]>();
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const read = readRow(row, match, today);
    if (!read.ok) refused.push({ line: row.line, ...read.failure });
    else {
      const key = referenceKey(read.value.reference);
      const rowsOfChild = byReference.get(key);
      const understood = { line: row.line, child: read.value };
      if (rowsOfChild) rowsOfChild.push(understood);
      else byReference.set(key, [understood]);
    }
  }
  return settleDuplicates([...byReference.values()], refused);
}

/** References are compared without case, as the store does. */
export function referenceKey(reference: string): string {
  return reference.toLowerCase();
}

/**
 * The same child twice: when both rows say the same (whatever way their dates are written), one counts and the other
 * is told as a repeat. When they differ, every one of them is refused: to take the first or the last would be to
 * guess which worker or plan is true, and what the store has stays as it is until the file is clear.
 */
function settleDuplicates(groups: readonly (readonly UnderstoodRow[])[], refused: RefusedRow[]): ReadRows {
  const understood: UnderstoodRow[] = [];
  const repeated: LeftOutLine[] = [];
  for (const group of groups) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const differing = others.flatMap(({ child }) => differingFields(first.child, child));
    if (differing.length > 0) refused.push(...group.map((row) => conflict(row, group, new Set(differing))));
    else {
      understood.push(first);
      repeated.push(...others.map((row) => repeatOf(first, row)));
    }
  }
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return { understood, refused: refused.sort(byLine), repeated: repeated.sort(byLine) };
}

function repeatOf(first: UnderstoodRow, row: UnderstoodRow): LeftOutLine {
  return {
    line: row.line,
    text: `${row.child.reference} ${row.child.forename} ${row.child.surname}`,
    reason: `Says the same as line ${first.line}, so this child is counted once.`,
  };
}

function conflict(row: UnderstoodRow, group: readonly UnderstoodRow[], differing: ReadonlySet<string>): RefusedRow {
  const others = group.filter((other) => other !== row).map((other) => other.line);
  const lines = others.length === 1 ? `Line ${others[0]} has` : `Lines ${others.join(', ')} have`;
  return {
    line: row.line,
    reference: row.child.reference,
    reason: `${lines} the same case reference ${quoted(row.child.reference)} but a different ${[...differing].join(', ').toLowerCase()}. We cannot know which is right, so none of these lines was taken. Keep the right one in the file.`,
  };
}

/** Labels of the fields in which two rows differ. */
function differingFields(one: CaseloadChild, other: CaseloadChild): string[] {
  const keys = Object.keys(one) as (keyof CaseloadChild)[];
  return keys
    .filter((key) => key !== 'reference' && JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map((key) => CASELOAD_FIELD_LABELS[key]);
}
