import type { Instant } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import type { RecordType } from '@domain/lists/record-types';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { RECORD_SEEN, type Viewer, viewerParameters } from './viewer';

/** An exported copy that waits to be put on a child's file. */
export type ExportedCopy = {
  readonly recordId: RecordId;
  readonly number: number;
  readonly type: RecordType;
  readonly reference: string;
  readonly exportedAt: Instant;
};

/** More are not gone through in a sitting. */
const MOST_LISTED = 500;

/** Agreed records whose copy for the child's file was made and that nobody has said are filed, the longest waiting first. */
export function exportedNotFiled(database: Database, viewer: Viewer): ExportedCopy[] {
  return prepared<ExportedCopy>(
    database,
    `SELECT record.id AS recordId, record.number, record.type, child.reference, max(exported_at) AS exportedAt
     FROM record JOIN child ON child.id = record.child_id JOIN export_log ON export_log.record_id = record.id
     WHERE record.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
       AND export_log.profile = 'FILE_COPY' AND export_log.state = record.state AND ${RECORD_SEEN}
     GROUP BY record.id ORDER BY exportedAt LIMIT ${MOST_LISTED}`,
  ).all(viewerParameters(viewer));
}
