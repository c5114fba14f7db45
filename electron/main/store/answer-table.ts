import type { RecordId } from '@domain/identifiers';
import { type WorkerAnswer, workerAnswer } from '@domain/record/record';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/**
 * The worker's answer to one shared version. While the text is being changed after "please change", the answer to
 * the version before stays readable; once shared again, the record waits for a new one.
 */
export function readAnswer(database: Database, recordId: RecordId, version: number): WorkerAnswer | null {
  const row = prepared<WorkerAnswer>(
    database,
    `SELECT kind, comment, recorded_by AS recordedBy, recorded_at AS recordedAt FROM worker_answer
     WHERE record_id = ? AND version = ?`,
  ).get(recordId, version);
  return row === undefined ? null : workerAnswer.parse(row);
}

/** Writes the answer down, in place of an earlier one to the same version. Refused by the store unless shared. */
export function saveAnswer(
  database: Database,
  to: { readonly recordId: RecordId; readonly version: number },
  answer: WorkerAnswer,
): void {
  const sql =
    readAnswer(database, to.recordId, to.version) === null
      ? `INSERT INTO worker_answer (record_id, version, kind, comment, recorded_by, recorded_at)
         VALUES (@recordId, @version, @kind, @comment, @recordedBy, @recordedAt)`
      : `UPDATE worker_answer SET kind = @kind, comment = @comment, recorded_by = @recordedBy,
           recorded_at = @recordedAt
         WHERE record_id = @recordId AND version = @version`;
  prepared(database, sql).run({ ...to, ...answer });
}
