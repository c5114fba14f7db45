import { randomUUID } from 'node:crypto';
import { addDays, type Instant, type LocalDate } from '@domain/calendar/local-date';
import { type DatedFact, type DatedFactKind, datedFact, type NewDatedFact } from '@domain/child/child';
import type { ChildId } from '@domain/identifiers';
import { unreachable } from '@domain/unreachable';
import type { Database } from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { inOneTransaction, prepared } from './prepared';

export type FactRow = {
  readonly id: string;
  readonly kind: DatedFactKind;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly value: string;
  readonly detail: string | null;
  readonly source: DatedFact['source'];
  readonly recordedAt: Instant;
};

/** Whose fact, where we know it from and when we learned it. */
export type FactSource = { readonly childId: ChildId; readonly source: DatedFact['source']; readonly now: Instant };

export type FactChange = {
  /** A correction replaced what was said to be true from the same day. */
  readonly kind: 'UNCHANGED' | 'CHANGED' | 'CORRECTED';
  readonly before: string | null;
};

const COLUMNS = `id, kind, from_day AS "from", until_day AS until, value, detail, source, recorded_at AS recordedAt`;

/** Every dated fact of a child, the newest first within its kind. */
export function readFacts(database: Database, childId: ChildId): DatedFact[] {
  return prepared<FactRow>(
    database,
    `SELECT ${COLUMNS} FROM child_fact WHERE child_id = ? ORDER BY kind, from_day DESC`,
  )
    .all(childId)
    .map(toDatedFact);
}

/**
 * Writes down that something became true on a day. The interval that held that day ends the day before; a later
 * interval stays, and the new one ends where it begins. The same day again is a correction. A neighbour that says
 * the same grows instead, so that nobody is counted twice. Nothing else is changed.
 */
export function recordChange(database: Database, change: NewDatedFact, from: FactSource): FactChange {
  return inOneTransaction(database, () => {
    const said = wordsOf(change);
    const history = intervals(database, from.childId, change.kind);
    const holder = history.findLast((row) => row.from <= change.from && (row.until ?? FOREVER) >= change.from);
    if (holder && saysTheSame(holder, said)) return { kind: 'UNCHANGED', before: holder.value };
    if (holder?.from === change.from) {
      correct(database, holder, { said, history, from });
      return { kind: 'CORRECTED', before: holder.value };
    }
    insertBetween(database, change, { said, history, holder, from });
    return { kind: 'CHANGED', before: holder?.value ?? null };
  });
}

/** How many different people were this child's worker in the year that ends on this day (DRF-07). */
export function countWorkers(database: Database, childId: ChildId, today: LocalDate): number {
  return countInYear(database, `count(DISTINCT value COLLATE NOCASE)`, { childId, kind: 'WORKER', today });
}

/** How many homes this child had in the year that ends on this day; coming back to one counts again (DRF-08). */
export function countHomes(database: Database, childId: ChildId, today: LocalDate): number {
  return countInYear(database, 'count(*)', { childId, kind: 'HOME', today });
}

function countInYear(
  database: Database,
  what: string,
  where: { readonly childId: ChildId; readonly kind: DatedFactKind; readonly today: LocalDate },
): number {
  const yearAgo = Temporal.PlainDate.from(where.today).subtract({ years: 1 }).toString();
  const row = prepared<{ count: number }>(
    database,
    `SELECT ${what} AS count FROM child_fact
     WHERE child_id = @childId AND kind = @kind AND from_day <= @today AND coalesce(until_day, '${FOREVER}') > @yearAgo`,
  ).get({ ...where, yearAgo });
  return row?.count ?? 0;
}

const FOREVER = '9999-12-31';

export type Words = { readonly value: string; readonly detail: string | null };
type Surroundings = { readonly said: Words; readonly history: readonly FactRow[]; readonly from: FactSource };

function intervals(database: Database, childId: ChildId, kind: DatedFactKind): FactRow[] {
  return prepared<FactRow>(
    database,
    `SELECT ${COLUMNS} FROM child_fact WHERE child_id = ? AND kind = ? ORDER BY from_day`,
  ).all(childId, kind);
}

/** The day was right and the words were not. */
function correct(database: Database, wrong: FactRow, { said, history, from }: Surroundings): void {
  const before = history.find((row) => row.until === addDays(wrong.from, -1));
  const nextDay = wrong.until && addDays(wrong.until, 1);
  const after = history.find((row) => row.from === nextDay);
  const first = before && saysTheSame(before, said) ? before : wrong;
  const last = after && saysTheSame(after, said) ? after : wrong;
  for (const row of [wrong, last]) if (row !== first) remove(database, row);
  prepared(
    database,
    `UPDATE child_fact SET until_day = @until, value = @value, detail = @detail, source = @source, recorded_at = @now
     WHERE id = @id`,
  ).run({ ...said, id: first.id, until: last.until, source: from.source, now: from.now });
}

function insertBetween(
  database: Database,
  change: NewDatedFact,
  { said, history, holder, from }: Surroundings & { readonly holder: FactRow | undefined },
): void {
  const next = history.find((row) => row.from > change.from);
  const until = holder ? holder.until : next ? addDays(next.from, -1) : null;
  if (holder) setUntil(database, holder, addDays(change.from, -1));
  const before = holder ? undefined : history.find((row) => row.until === addDays(change.from, -1));
  const meetsNext = next !== undefined && until === addDays(next.from, -1);
  if (before && saysTheSame(before, said)) setUntil(database, before, until);
  else if (meetsNext && saysTheSame(next, said)) setFrom(database, next, change.from);
  else insert(database, { id: randomUUID(), ...from, ...said, kind: change.kind, from: change.from, until });
}

function insert(database: Database, row: Omit<FactRow, 'recordedAt'> & FactSource): void {
  prepared(
    database,
    `INSERT INTO child_fact (id, child_id, kind, from_day, until_day, value, detail, source, recorded_at)
     VALUES (@id, @childId, @kind, @from, @until, @value, @detail, @source, @now)`,
  ).run(row);
}

function setUntil(database: Database, row: FactRow, until: LocalDate | null): void {
  prepared(database, 'UPDATE child_fact SET until_day = ? WHERE id = ?').run(until, row.id);
}

function setFrom(database: Database, row: FactRow, from: LocalDate): void {
  prepared(database, 'UPDATE child_fact SET from_day = ? WHERE id = ?').run(from, row.id);
}

function remove(database: Database, row: FactRow): void {
  prepared(database, 'DELETE FROM child_fact WHERE id = ?').run(row.id);
}

function saysTheSame(row: FactRow, said: Words): boolean {
  return row.value === said.value && row.detail === said.detail;
}

/** The two columns that hold what a fact says. */
export function wordsOf(change: NewDatedFact): Words {
  switch (change.kind) {
    case 'WORKER':
      return { value: change.name, detail: null };
    case 'STATUS':
      return { value: change.status, detail: change.category };
    case 'LEGAL_STATUS':
      return { value: change.legalStatus, detail: null };
    case 'HOME':
      return { value: change.arrangement, detail: change.detail };
    default:
      return unreachable(change);
  }
}

/** Parsed, so that a code this version does not know is noticed here and not on a screen. */
export function toDatedFact({ kind, value, detail, ...interval }: FactRow): DatedFact {
  switch (kind) {
    case 'WORKER':
      return datedFact.parse({ ...interval, kind, name: value });
    case 'STATUS':
      return datedFact.parse({ ...interval, kind, status: value, category: detail });
    case 'LEGAL_STATUS':
      return datedFact.parse({ ...interval, kind, legalStatus: value });
    case 'HOME':
      return datedFact.parse({ ...interval, kind, arrangement: value, detail: detail ?? '' });
    default:
      return unreachable(kind);
  }
}
