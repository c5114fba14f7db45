import type { Instant } from '@domain/calendar/local-date';
import type { ExportProfile } from '@domain/export/export-profile';
import { type EarlierCopy, isInWeek, type Week } from '@domain/export/export-standing';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordSummary } from '@domain/record/record';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { SUMMARY, type SummaryRow, toSummary } from './record-list';
import { RECORD_SEEN, type Viewer, viewerParameters } from './viewer';

/** A record on its way out, with when it was agreed. */
export type ListedRecord = {
  readonly record: RecordSummary;
  readonly version: number;
  readonly reference: string;
  readonly team: string;
  readonly sealedAt: Instant | null;
  /** When the last addendum to it was agreed. */
  readonly addedToAt: Instant | null;
};

type Row = SummaryRow & Omit<ListedRecord, 'record'>;

const LISTED = `${SUMMARY}, record.version,
  (SELECT reference FROM child WHERE child.id = record.child_id) AS reference,
  (SELECT coalesce(team, '') FROM child WHERE child.id = record.child_id) AS team,
  (SELECT sealed_at FROM sealed_snapshot WHERE record_id = record.id) AS sealedAt,
  (SELECT max(sealed_at) FROM sealed_snapshot JOIN record AS added ON added.id = record_id
   WHERE added.child_id = record.child_id AND added.addendum_to = record.id) AS addedToAt`;
const AGREED = `('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')`;
const NEVER_EXPORTED = `NOT EXISTS (SELECT 1 FROM export_log
  WHERE record_id = record.id AND profile = 'FILE_COPY' AND export_log.state = record.state)`;

/** One record, unless it was discarded. */
export function listedRecord(database: Database, id: RecordId, viewer: Viewer): ListedRecord[] {
  const sql = `SELECT ${LISTED} FROM record WHERE id = @id AND state <> 'DISCARDED' AND ${RECORD_SEEN}`;
  return prepared<Row>(database, sql)
    .all({ ...viewerParameters(viewer), id })
    .map(toListed);
}

/** Every record of a child but discarded ones, the oldest first. */
export function listedOfChild(database: Database, childId: ChildId, viewer: Viewer): ListedRecord[] {
  const sql = `SELECT ${LISTED} FROM record WHERE child_id = @childId AND state <> 'DISCARDED' AND ${RECORD_SEEN}
    ORDER BY number`;
  return prepared<Row>(database, sql)
    .all({ ...viewerParameters(viewer), childId })
    .map(toListed);
}

/** What was agreed in a week, and what had its session in it and is not agreed yet; the oldest first. */
export function listedInWeek(database: Database, week: Week, viewer: Viewer): ListedRecord[] {
  // Filing a record touches it again, so what was sealed in the week was touched in it or later; a day to spare for summer time.
  const agreed = prepared<Row>(
    database,
    `SELECT ${LISTED} FROM record WHERE state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED')
       AND updated_at >= date(@monday, '-1 day') AND ${RECORD_SEEN}
     ORDER BY number`,
  ).all({ ...viewerParameters(viewer), ...week });
  const unfinished = prepared<Row>(
    database,
    `SELECT ${LISTED} FROM record WHERE state IN ('DRAFT', 'SHARED') AND session_date BETWEEN @monday AND @sunday
       AND ${RECORD_SEEN}
     ORDER BY number`,
  ).all({ ...viewerParameters(viewer), ...week });
  return [...agreed.filter(({ sealedAt }) => sealedAt !== null && isInWeek(sealedAt, week)), ...unfinished].map(
    toListed,
  );
}

/** Agreed and never exported for the child's file, the longest waiting first. */
export function listedWaiting(database: Database, most: number, viewer: Viewer): ListedRecord[] {
  const sql = `SELECT ${LISTED} FROM record WHERE state IN ${AGREED} AND ${NEVER_EXPORTED} AND ${RECORD_SEEN}
    ORDER BY updated_at LIMIT @most`;
  return prepared<Row>(database, sql)
    .all({ ...viewerParameters(viewer), most })
    .map(toListed);
}

export function countWaiting(database: Database, viewer: Viewer): number {
  const sql = `SELECT count(*) AS waiting FROM record WHERE state IN ${AGREED} AND ${NEVER_EXPORTED}
    AND ${RECORD_SEEN}`;
  return prepared<{ waiting: number }>(database, sql).get(viewerParameters(viewer))?.waiting ?? 0;
}

/** What has left of a record as this profile. */
export function copiesOf(database: Database, recordId: RecordId, profile: ExportProfile): EarlierCopy[] {
  return prepared<EarlierCopy>(
    database,
    'SELECT version, state, exported_at AS exportedAt FROM export_log WHERE record_id = ? AND profile = ?',
  ).all(recordId, profile);
}

function toListed({ version, reference, team, sealedAt, addedToAt, ...summary }: Row): ListedRecord {
  return { record: toSummary(summary), version, reference, team, sealedAt, addedToAt };
}
