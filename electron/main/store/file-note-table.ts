import type { RecordId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** Says of a new draft that it is the note for the child's file of this group consultation. */
export function keepFileNote(database: Database, noteId: RecordId, groupId: RecordId): void {
  prepared(database, 'INSERT INTO file_note (record_id, group_id) VALUES (?, ?)').run(noteId, groupId);
}

/** The note made from a consultation, which has one; a discarded one does not count. */
export function fileNoteOf(database: Database, groupId: RecordId): RecordId | null {
  const row = prepared<{ id: RecordId }>(
    database,
    `SELECT record.id AS id FROM file_note JOIN record ON record.id = record_id
     WHERE group_id = ? AND state <> 'DISCARDED' ORDER BY number DESC LIMIT 1`,
  ).get(groupId);
  return row?.id ?? null;
}
