import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { SealedFileId, UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

export type FileCounts = { readonly children: number; readonly records: number; readonly actions: number };

type FileFacts = {
  readonly fileId: SealedFileId;
  readonly kind: 'HAND_OVER' | 'ANSWER';
  /** Counts the files for one person, from 1. */
  readonly number: number;
  readonly madeAt: Instant;
  readonly expiresOn: LocalDate | null;
  readonly counts: FileCounts;
};
export type MadeFile = FileFacts & {
  readonly userId: UserId | null;
  readonly madeBy: UserId;
  readonly sha256: string;
};
export type OpenedFile = FileFacts & {
  readonly partner: number;
  readonly openedBy: UserId;
  readonly openedAt: Instant;
};
/** A file as a list shows it. */
export type ListedFile = FileFacts & { readonly revokedAt: Instant | null; readonly answeredAt: Instant | null };

type Row<F> = Omit<F, 'counts'> & { readonly counts: string };

export function addMadeFile(database: Database, file: MadeFile): void {
  prepared(
    database,
    `INSERT INTO sealed_file (file_id, kind, user_id, number, made_by, made_at, expires_on, counts, sha256)
     VALUES (@fileId, @kind, @userId, @number, @madeBy, @madeAt, @expiresOn, @counts, @sha256)`,
  ).run({ ...file, counts: JSON.stringify(file.counts) });
}

/** The number of the next file for this person; in a worker's own copy of their next answer. */
export function nextFileNumber(database: Database, userId: UserId | null): number {
  const row = prepared<{ last: number }>(
    database,
    'SELECT coalesce(max(number), 0) AS last FROM sealed_file WHERE user_id IS ?',
  ).get(userId);
  return (row?.last ?? 0) + 1;
}

/** The files made for this person, the newest first. */
export function filesMadeFor(database: Database, userId: UserId): ListedFile[] {
  return prepared<Row<ListedFile>>(
    database,
    `SELECT file_id AS fileId, kind, number, made_at AS madeAt, expires_on AS expiresOn, revoked_at AS revokedAt, counts,
       (SELECT max(at) FROM handed_answer WHERE given_on = sealed_file.file_id) AS answeredAt
     FROM sealed_file WHERE user_id = ? AND kind = 'HAND_OVER' ORDER BY number DESC`,
  )
    .all(userId)
    .map(toFile);
}

export function findMadeFile(
  database: Database,
  fileId: SealedFileId,
): { readonly userId: UserId | null; readonly revokedAt: Instant | null } | null {
  return (
    prepared<{ userId: UserId | null; revokedAt: Instant | null }>(
      database,
      "SELECT user_id AS userId, revoked_at AS revokedAt FROM sealed_file WHERE file_id = ? AND kind = 'HAND_OVER'",
    ).get(fileId) ?? null
  );
}

export function revokeFile(database: Database, fileId: SealedFileId, at: Instant): void {
  prepared(database, 'UPDATE sealed_file SET revoked_at = ? WHERE file_id = ? AND revoked_at IS NULL').run(at, fileId);
}

/** The files for this person that still open and that nobody has answered. */
export function openFilesFor(database: Database, userId: UserId, today: LocalDate): SealedFileId[] {
  return filesMadeFor(database, userId)
    .filter(({ revokedAt, answeredAt }) => revokedAt === null && answeredAt === null)
    .filter(({ expiresOn }) => expiresOn === null || expiresOn >= today)
    .map(({ fileId }) => fileId);
}

/** The files for this person that were called back. */
export function revokedFilesOf(database: Database, userId: UserId): SealedFileId[] {
  return prepared<{ fileId: SealedFileId }>(
    database,
    'SELECT file_id AS fileId FROM sealed_file WHERE user_id = ? AND revoked_at IS NOT NULL ORDER BY number',
  )
    .all(userId)
    .map(({ fileId }) => fileId);
}

/** When the last answer was made in a worker's own copy; null before the first. */
export function lastAnswerMadeAt(database: Database): Instant | null {
  return (
    prepared<{ at: Instant | null }>(database, "SELECT max(made_at) AS at FROM sealed_file WHERE kind = 'ANSWER'").get()
      ?.at ?? null
  );
}

/** A file is taken in once; the same again changes nothing. */
export function addOpenedFile(database: Database, file: OpenedFile): void {
  prepared(
    database,
    `INSERT INTO opened_file (file_id, kind, partner, number, made_at, expires_on, opened_by, opened_at, counts)
     VALUES (@fileId, @kind, @partner, @number, @madeAt, @expiresOn, @openedBy, @openedAt, @counts)
     ON CONFLICT (file_id) DO NOTHING`,
  ).run({ ...file, counts: JSON.stringify(file.counts) });
}

/** The files from managers that were opened here, the last opened first. */
export function openedHandOvers(database: Database): (ListedFile & { readonly partner: number })[] {
  return prepared<Row<ListedFile & { partner: number }>>(
    database,
    `SELECT file_id AS fileId, kind, number, made_at AS madeAt, expires_on AS expiresOn, counts, partner,
       (SELECT opened_at FROM opened_file AS teller WHERE teller.file_id =
          (SELECT told_in FROM called_back WHERE called_back.file_id = opened_file.file_id)) AS revokedAt,
       (SELECT max(sealed_file.made_at) FROM handed_answer JOIN sealed_file ON sealed_file.file_id = sent_in
        WHERE given_on = opened_file.file_id) AS answeredAt
     FROM opened_file WHERE kind = 'HAND_OVER' ORDER BY opened_at DESC, number DESC`,
  )
    .all()
    .map(toFile);
}

export function noteCalledBack(database: Database, fileIds: readonly SealedFileId[], toldIn: SealedFileId): void {
  const note = prepared(database, 'INSERT OR IGNORE INTO called_back (file_id, told_in) VALUES (?, ?)');
  for (const fileId of fileIds) note.run(fileId, toldIn);
}

export function isCalledBack(database: Database, fileId: SealedFileId): boolean {
  return prepared(database, 'SELECT 1 FROM called_back WHERE file_id = ?').get(fileId) !== undefined;
}

function toFile<F extends FileFacts>(row: Row<F>): F {
  return { ...row, counts: JSON.parse(row.counts) as FileCounts } as unknown as F;
}
