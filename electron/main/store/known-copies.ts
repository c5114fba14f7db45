import type { RecordId } from '@domain/identifiers';
import { recordId } from '@domain/identifiers';
import { printedNumber } from '@domain/record/record-numbers';
import type { Database } from 'better-sqlite3';
import { type ExportReceipt, exportsOfRecord } from './export-log';
import { prepared } from './prepared';
import { readRecord } from './record-table';

/** The receipts of a file by its bytes, the newest first; usually none or one. */
export function receiptsOfFile(database: Database, fileSha256: string): ExportReceipt[] {
  const rows = prepared<{ recordId: RecordId }>(
    database,
    'SELECT DISTINCT record_id AS recordId FROM export_log WHERE file_sha256 = ?',
  ).all(fileSha256);
  return rows.flatMap((row) =>
    exportsOfRecord(database, row.recordId).filter((each) => each.fileSha256 === fileSha256),
  );
}

/** The record with an identifier that a file claims; null where that is none of ours. */
export function recordOfClaim(database: Database, claimed: string | null): RecordId | null {
  const parsed = recordId.safeParse(claimed);
  return parsed.success && readRecord(database, parsed.data) !== null ? parsed.data : null;
}

/** The record that is printed as "CS-000012". Every store counts from 1, so this alone does not say it is ours. */
export function recordOfNumber(database: Database, printed: string): RecordId | null {
  const found = prepared<{ id: RecordId }>(database, 'SELECT id FROM record WHERE number = ?').get(
    Number(printed.slice(printed.indexOf('-') + 1)),
  );
  const entry = found === undefined ? null : readRecord(database, found.id);
  return entry !== null && printedNumber(entry) === printed ? entry.id : null;
}
