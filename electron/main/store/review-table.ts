import type { Instant } from '@domain/calendar/local-date';
import type { RecordId, UserId } from '@domain/identifiers';
import { type WorkerReview, workerReview } from '@domain/review/worker-review';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** An answer while it is being written, with the hash of the text it is written to. */
export type ReviewDraft = { readonly textHash: string; readonly review: WorkerReview; readonly comment: string };

type Whose = { readonly userId: UserId; readonly recordId: RecordId };

export function readReviewDraft(database: Database, { userId, recordId }: Whose): ReviewDraft | null {
  const row = prepared<Omit<ReviewDraft, 'review'> & { readonly review: string }>(
    database,
    'SELECT text_hash AS textHash, review, comment FROM review_draft WHERE user_id = ? AND record_id = ?',
  ).get(userId, recordId);
  return row === undefined ? null : { ...row, review: workerReview.parse(JSON.parse(row.review)) };
}

/** In place of what was kept before of the same answer. */
export function saveReviewDraft(database: Database, whose: Whose, draft: ReviewDraft & { readonly at: Instant }): void {
  prepared(
    database,
    `INSERT INTO review_draft (user_id, record_id, text_hash, review, comment, updated_at)
     VALUES (@userId, @recordId, @textHash, @review, @comment, @at)
     ON CONFLICT (user_id, record_id) DO UPDATE SET text_hash = excluded.text_hash, review = excluded.review,
       comment = excluded.comment, updated_at = excluded.updated_at`,
  ).run({ ...whose, ...draft, review: JSON.stringify(draft.review) });
}

/** Once the answer is given, it is the answer that holds the words. */
export function dropReviewDraft(database: Database, { userId, recordId }: Whose): void {
  prepared(database, 'DELETE FROM review_draft WHERE user_id = ? AND record_id = ?').run(userId, recordId);
}

/** Writes down that this person has had this version before them. False where that was known. */
export function markSeen(database: Database, whose: Whose, seen: { version: number; at: Instant }): boolean {
  const added = prepared(
    database,
    `INSERT INTO record_seen (user_id, record_id, version, seen_at) VALUES (@userId, @recordId, @version, @at)
     ON CONFLICT DO NOTHING`,
  ).run({ ...whose, ...seen });
  return added.changes > 0;
}

/** The last version before this one that this person has had before them; null where there is none. */
export function seenBefore(database: Database, { userId, recordId }: Whose, version: number): number | null {
  const row = prepared<{ version: number | null }>(
    database,
    'SELECT max(version) AS version FROM record_seen WHERE user_id = ? AND record_id = ? AND version < ?',
  ).get(userId, recordId, version);
  return row?.version ?? null;
}
