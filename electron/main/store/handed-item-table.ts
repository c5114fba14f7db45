import type { Instant } from '@domain/calendar/local-date';
import type { RecordId, SealedFileId } from '@domain/identifiers';
import { type RecordContent, recordContent } from '@domain/record/record';
import { type WorkerReview, workerReview } from '@domain/review/worker-review';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** What a worker's own copy has from its manager's last file, each as the team's program would have answered. */
export type HandedKind =
  | 'ABOUT'
  | 'SETTINGS'
  | 'CHILD_ROW'
  | 'CHILD'
  | 'RECORD'
  | 'VIEW'
  | 'WAITING'
  | 'REVIEW'
  | 'ACTION'
  | 'HISTORY';
export type HandedItem = { readonly kind: HandedKind; readonly id: string; readonly content: unknown };

/** Takes everything of earlier files away and puts these in its place. Inside the caller's transaction. */
export function replaceHandedItems(database: Database, fileId: SealedFileId, items: readonly HandedItem[]): void {
  prepared(database, 'DELETE FROM handed_item').run();
  const add = prepared(
    database,
    'INSERT INTO handed_item (kind, id, position, file_id, content) VALUES (?, ?, ?, ?, ?)',
  );
  items.forEach(({ kind, id, content }, position) => {
    add.run(kind, id, position, fileId, JSON.stringify(content));
  });
}

/** All of one kind in their order. They were read with their schema when they came. */
export function readHandedItems<T>(database: Database, kind: HandedKind): T[] {
  return prepared<{ content: string }>(database, 'SELECT content FROM handed_item WHERE kind = ? ORDER BY position')
    .all(kind)
    .map(({ content }) => JSON.parse(content) as T);
}

export function readHandedItem<T>(database: Database, kind: HandedKind, id: string): T | null {
  const row = prepared<{ content: string }>(database, 'SELECT content FROM handed_item WHERE kind = ? AND id = ?').get(
    kind,
    id,
  );
  return row === undefined ? null : (JSON.parse(row.content) as T);
}

/** The file that what is here came in; null before the first. */
export function presentHandOver(database: Database): SealedFileId | null {
  return (
    prepared<{ fileId: SealedFileId }>(database, 'SELECT file_id AS fileId FROM handed_item LIMIT 1').get()?.fileId ??
    null
  );
}

export type HandedDraft = {
  readonly recordId: RecordId;
  readonly version: number;
  readonly textHash: string;
  readonly review: WorkerReview;
  readonly comment: string;
  readonly updatedAt: Instant;
};

export function readHandedDraft(database: Database, recordId: RecordId): HandedDraft | null {
  const row = prepared<Omit<HandedDraft, 'review'> & { review: string }>(
    database,
    `SELECT record_id AS recordId, version, text_hash AS textHash, review, comment, updated_at AS updatedAt
     FROM handed_draft WHERE record_id = ?`,
  ).get(recordId);
  return row === undefined ? null : { ...row, review: workerReview.parse(JSON.parse(row.review)) };
}

export function saveHandedDraft(database: Database, draft: HandedDraft): void {
  prepared(
    database,
    `INSERT OR REPLACE INTO handed_draft (record_id, version, text_hash, review, comment, updated_at)
     VALUES (@recordId, @version, @textHash, @review, @comment, @updatedAt)`,
  ).run({ ...draft, review: JSON.stringify(draft.review) });
}

/** Once its answer is given. */
export function endHandedDraft(database: Database, recordId: RecordId): void {
  prepared(database, 'DELETE FROM handed_draft WHERE record_id = ?').run(recordId);
}

/** A version they had before them, with its words, so that a later one can be compared with it. */
export function noteHandedSeen(database: Database, content: RecordContent, at: Instant): void {
  prepared(
    database,
    'INSERT OR IGNORE INTO handed_seen (record_id, version, content, seen_at) VALUES (?, ?, ?, ?)',
  ).run(content.id, content.version, JSON.stringify(content), at);
}

/** The last version before this one that they had before them; null at the first reading. */
export function lastSeenBefore(database: Database, recordId: RecordId, version: number): RecordContent | null {
  const row = prepared<{ content: string }>(
    database,
    'SELECT content FROM handed_seen WHERE record_id = ? AND version < ? ORDER BY version DESC LIMIT 1',
  ).get(recordId, version);
  return row === undefined ? null : recordContent.parse(JSON.parse(row.content));
}
