import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordType } from '@domain/lists/record-types';
import type { Database } from 'better-sqlite3';
import type { ExportReceipt } from './export-log';
import { prepared } from './prepared';
import { RECORD_SEEN, type Viewer, viewerParameters } from './viewer';

/** A receipt as a list shows it: with who it was, whose record, and its place in the log. */
export type ListedReceipt = Omit<ExportReceipt, 'pieceHashes' | 'checkCode' | 'exportedBy'> & {
  readonly row: number;
  readonly childId: ChildId;
  readonly childName: string;
  readonly type: RecordType;
  readonly number: number;
  /** The name of the person. */
  readonly exportedBy: string;
};

export type ReceiptSearch = {
  readonly of:
    | { readonly kind: 'ALL' }
    | { readonly kind: 'RECORD'; readonly recordId: RecordId }
    | { readonly kind: 'CHILD'; readonly childId: ChildId };
  /** Only those written before this one; null for the newest. */
  readonly before: number | null;
  readonly most: number;
  readonly viewer: Viewer;
};

const WHICH = {
  ALL: 'export_log.row < @before',
  RECORD: 'export_log.record_id = @id AND export_log.row < @before',
  CHILD: 'record.child_id = @id AND export_log.row < @before',
} as const;

/** Receipts of everything that left as a copy of a record, the newest first. */
export function listReceipts(database: Database, { of, before, most, viewer }: ReceiptSearch): ListedReceipt[] {
  const id = of.kind === 'RECORD' ? of.recordId : of.kind === 'CHILD' ? of.childId : '';
  return prepared<ListedReceipt>(
    database,
    `SELECT export_log.row, record_id AS recordId, record.child_id AS childId,
       trim(child.forename || ' ' || child.surname) AS childName, record.type, record.number, export_log.version,
       export_log.state, profile, format, file_name AS fileName, file_sha256 AS fileSha256, folder, pieces,
       app_user.name AS exportedBy, exported_at AS exportedAt
     FROM export_log JOIN record ON record.id = record_id JOIN child ON child.id = record.child_id
       JOIN app_user ON app_user.id = exported_by
     WHERE ${WHICH[of.kind]} AND ${RECORD_SEEN}
     ORDER BY export_log.row DESC LIMIT @most`,
  ).all({
    ...viewerParameters(viewer),
    before: before ?? Number.MAX_SAFE_INTEGER,
    most,
    ...(of.kind === 'ALL' ? {} : { id }),
  });
}
