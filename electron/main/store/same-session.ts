import { randomUUID } from 'node:crypto';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

/** A record begun from the same session as another. */
export type SessionRecord = { readonly id: RecordId; readonly childId: ChildId };

/** The other records of a record's session, in the order they were begun, without discarded ones (META-02). */
export function recordsOfSession(database: Database, recordId: RecordId): SessionRecord[] {
  return prepared<SessionRecord>(
    database,
    `SELECT other.id, other.child_id AS childId FROM record
     JOIN record AS other ON other.same_session = record.same_session AND other.id <> record.id
     WHERE record.id = ? AND other.state <> 'DISCARDED' ORDER BY other.number`,
  ).all(recordId);
}

/** Says that a draft comes from the same session as another draft. */
export function joinSession(database: Database, from: RecordId, draft: RecordId): void {
  inOneTransaction(database, () => {
    const mark = prepared<{ mark: string | null }>(
      database,
      'SELECT same_session AS mark FROM record WHERE id = ?',
    ).get(from)?.mark;
    const session = mark ?? randomUUID();
    const join = prepared(database, 'UPDATE record SET same_session = ? WHERE id = ?');
    if (mark === null || mark === undefined) join.run(session, from);
    join.run(session, draft);
  });
}
