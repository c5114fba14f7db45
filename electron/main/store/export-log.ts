import type { Instant } from '@domain/calendar/local-date';
import type { ExportProfile } from '@domain/export/export-profile';
import type { RecordId, UserId } from '@domain/identifiers';
import type { RecordState } from '@domain/record/record';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit-trail';
import { inOneTransaction, prepared } from './prepared';

/** A receipt: which text left the store, in which file, with which hash. It stays inside the store; the audit trail has no name of a place. */
export type ExportReceipt = {
  readonly recordId: RecordId;
  readonly version: number;
  readonly state: RecordState;
  /** The name without its folder, as `CS_<caseRef>_<date>_v<version>.docx`. */
  readonly fileName: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly fileSha256: string;
  readonly checkCode: string | null;
  readonly profile: ExportProfile;
  readonly format: 'WORD' | 'PDF';
  /** The folder it was put in (EXP-06); null in receipts from before this was kept. */
  readonly folder: string | null;
  /** How many pieces of text were found again in the file, and the hash of each in its order; null where not kept. */
  readonly pieces: number | null;
  readonly pieceHashes: string | null;
  readonly exportedBy: UserId;
  readonly exportedAt: Instant;
};

/** Logs an export that has succeeded, with its entry in the audit trail. */
export function logExport(database: Database, receipt: ExportReceipt): void {
  inOneTransaction(database, () => {
    prepared(
      database,
      `INSERT INTO export_log (record_id, version, state, file_name, file_sha256, check_code, profile, format,
         folder, pieces, piece_hashes, exported_by, exported_at)
       VALUES (@recordId, @version, @state, @fileName, @fileSha256, @checkCode, @profile, @format,
         @folder, @pieces, @pieceHashes, @exportedBy, @exportedAt)`,
    ).run(receipt);
    appendAudit(database, {
      at: receipt.exportedAt,
      actor: receipt.exportedBy,
      kind: 'RECORD_EXPORTED',
      subject: receipt.recordId,
      detail: {
        version: receipt.version,
        state: receipt.state,
        profile: receipt.profile,
        format: receipt.format,
        fileSha256: receipt.fileSha256,
        // None is made before a person has said so.
        ...(receipt.profile === 'FAMILY_ACTIONS' ? { isChecked: true } : {}),
      },
    });
  });
}

/**
 * True when the whole text was exported in this state: neither a draft's printout nor a list of its actions counts as an
 * agreed record's copy for the child's file.
 */
export function wasExported(database: Database, recordId: RecordId, state: RecordState): boolean {
  const found = prepared<{ found: number }>(
    database,
    `SELECT 1 AS found FROM export_log WHERE record_id = ? AND state = ? AND profile = 'FILE_COPY'`,
  ).get(recordId, state);
  return found !== undefined;
}

/** Every export of a record, the newest first. */
export function exportsOfRecord(database: Database, recordId: RecordId): ExportReceipt[] {
  return prepared<ExportReceipt>(
    database,
    `SELECT record_id AS recordId, version, state, file_name AS fileName, file_sha256 AS fileSha256,
       check_code AS checkCode, profile, format, folder, pieces, piece_hashes AS pieceHashes, exported_by AS exportedBy, exported_at AS exportedAt
     FROM export_log WHERE record_id = ? ORDER BY row DESC`,
  ).all(recordId);
}
