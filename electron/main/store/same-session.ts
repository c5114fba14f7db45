import { randomUUID } from 'node:crypto';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

/** A record begun from the same session as another. */
export type SessionRecord = { readonly id: RecordId; readonly childId: ChildId };

/** The other records of a record's session, in the order they were begun, without discarded ones (META-02). */
export function recordsOfSession(database: Database, recordId: RecordId): SessionRecord[] {
  const mark = markOf(database, recordId);
  // Most were begun alone: for them not every record of the store is gone through.
  if (mark === null) return [];
  return prepared<SessionRecord>(
    database,
    `SELECT id, child_id AS childId FROM record
     WHERE same_session = ? AND id <> ? AND state <> 'DISCARDED' ORDER BY number`,
  ).all(mark, recordId);
}

function markOf(database: Database, recordId: RecordId): string | null {
  const sql = 'SELECT same_session AS mark FROM record WHERE id = ?';
  return prepared<{ mark: string | null }>(database, sql).get(recordId)?.mark ?? null;
}

/** Says that a draft comes from the same session as another draft. */
export function joinSession(database: Database, from: RecordId, draft: RecordId): void {
  inOneTransaction(database, () => {
    const mark = markOf(database, from);
    const session = mark ?? randomUUID();
    const join = prepared(database, 'UPDATE record SET same_session = ? WHERE id = ?');
    if (mark === null) join.run(session, from);
    join.run(session, draft);
  });
}
