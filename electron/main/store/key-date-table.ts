import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { ChildId } from '@domain/identifiers';
import { type KeyDateKind, keyDateKind } from '@domain/lists/memory-lists';
import type { ChildHistory } from '@domain/memory/child-history';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** The last day somebody told us of, for each kind; a kind whose day was taken back is left out. */
export function keyDatesOf(database: Database, childId: ChildId): ChildHistory['keyDates'] {
  return prepared<{ kind: string; day: LocalDate | null; recordedAt: Instant }>(
    database,
    `SELECT kind, day, recorded_at AS recordedAt FROM child_key_date AS latest
     WHERE child_id = ? AND row = (SELECT max(row) FROM child_key_date WHERE child_id = latest.child_id AND kind = latest.kind)
     ORDER BY kind`,
  )
    .all(childId)
    .flatMap(({ kind, day, recordedAt }) => {
      const known = keyDateKind.safeParse(kind);
      return known.success && day !== null ? [{ kind: known.data, day, recordedAt }] : [];
    });
}

/** Writes a day down; null says that it is not known after all. Earlier days stay in the history. */
export function recordKeyDate(
  database: Database,
  childId: ChildId,
  said: { readonly kind: KeyDateKind; readonly day: LocalDate | null; readonly at: Instant; readonly actor: string },
): void {
  prepared(
    database,
    `INSERT INTO child_key_date (child_id, kind, day, recorded_at, recorded_by)
     VALUES (@childId, @kind, @day, @at, @actor)`,
  ).run({ childId, ...said });
}
