import type { RecordId, UserId } from '@domain/identifiers';
import { type WorkerAnswer, workerAnswer } from '@domain/record/record';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

type AnswerRow = Omit<WorkerAnswer, 'review' | 'pinnedTo'> & {
  readonly version: number;
  readonly review: string | null;
  readonly pinnedTo: string | null;
};

const COLUMNS = `SELECT version, kind, comment, recorded_by AS recordedBy, recorded_at AS recordedAt, review,
  pinned_to AS pinnedTo FROM worker_answer`;

/**
 * The worker's answer to one shared version. While the text is being changed after "please change", the answer to
 * the version before stays readable; once shared again, the record waits for a new one.
 */
export function readAnswer(database: Database, recordId: RecordId, version: number): WorkerAnswer | null {
  const row = prepared<AnswerRow>(database, `${COLUMNS} WHERE record_id = ? AND version = ?`).get(recordId, version);
  return row === undefined ? null : toAnswer(row);
}

/** The newest answer to a version before this one; null where nobody has answered any. */
export function answerBefore(
  database: Database,
  recordId: RecordId,
  version: number,
): (WorkerAnswer & { readonly version: number }) | null {
  const row = prepared<AnswerRow>(
    database,
    `${COLUMNS} WHERE record_id = ? AND version < ? ORDER BY version DESC LIMIT 1`,
  ).get(recordId, version);
  return row === undefined ? null : { ...toAnswer(row), version: row.version };
}

/** Whoever put the answer in, as the person they sign in as; null where that was not kept. */
export function answeredBy(database: Database, recordId: RecordId, version: number): UserId | null {
  const row = prepared<{ by: UserId | null }>(
    database,
    'SELECT recorded_by_id AS by FROM worker_answer WHERE record_id = ? AND version = ?',
  ).get(recordId, version);
  return row?.by ?? null;
}

/** Writes the answer down, in place of an earlier one to the same version. Refused by the store unless shared. */
export function saveAnswer(
  database: Database,
  to: { readonly recordId: RecordId; readonly version: number; readonly by?: UserId | null },
  answer: WorkerAnswer,
): void {
  const sql =
    readAnswer(database, to.recordId, to.version) === null
      ? `INSERT INTO worker_answer (record_id, version, kind, comment, recorded_by, recorded_at, review, pinned_to,
           recorded_by_id)
         VALUES (@recordId, @version, @kind, @comment, @recordedBy, @recordedAt, @review, @pinnedTo, @by)`
      : `UPDATE worker_answer SET kind = @kind, comment = @comment, recorded_by = @recordedBy,
           recorded_at = @recordedAt, review = @review, pinned_to = @pinnedTo, recorded_by_id = @by
         WHERE record_id = @recordId AND version = @version`;
  const { kind, comment, recordedBy, recordedAt, review, pinnedTo = null } = answer;
  prepared(database, sql).run({
    ...{ recordId: to.recordId, version: to.version, by: to.by ?? null },
    ...{
      kind,
      comment,
      recordedBy,
      recordedAt,
      pinnedTo,
      review: review === undefined ? null : JSON.stringify(review),
    },
  });
}

/** What was not asked in older answers is absent, not empty, so that what was sealed of them keeps its hash. */
function toAnswer({ version: _version, review, pinnedTo, ...row }: AnswerRow): WorkerAnswer {
  return workerAnswer.parse({
    ...row,
    ...(review === null ? {} : { review: JSON.parse(review) }),
    ...(pinnedTo === null ? {} : { pinnedTo }),
  });
}
