import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { LivingArrangement } from '@domain/lists/case-lists';
import { type Concern, concern } from '@domain/lists/practice-lists';
import type { RecordContent, RecordSummary } from '@domain/record/record';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import type { RecordEntry } from './record-table';
import { readSealedContent } from './seal';
import { RECORD_SEEN, type Viewer, viewerParameters } from './viewer';

/** How many unfinished and how many filed records a list shows. */
const UNFINISHED_SHOWN = 500;
const FILED_SHOWN = 100;

/** What a list shows of a record, from the table `record`. */
export const SUMMARY = `record.id, child_id AS childId,
  (SELECT trim(forename || ' ' || surname) FROM child WHERE child.id = record.child_id) AS childName, number, type,
  template_id AS templateId,
  (SELECT content ->> '$.name' FROM template_version AS template
   WHERE template.template_id = record.template_id AND template.version = record.template_version) AS templateName,
  (SELECT main.number FROM record AS main WHERE main.id = record.addendum_to) AS addendumToNumber,
  (SELECT json_object('type', main.type, 'number', main.number) FROM record AS main
   WHERE main.id = record.hangs_off) AS hangsOff,
  state, session_date AS sessionDate, supervisee, supervisor, created_at AS createdAt, updated_at AS updatedAt`;

export type SummaryRow = Omit<RecordSummary, 'hangsOff'> & { readonly hangsOff: string | null };

/** Records that still want something, the last touched first, then the last filed. Discarded ones are left out. */
export function listRecords(database: Database, viewer: Viewer): RecordSummary[] {
  return [
    ...listByState(database, viewer, {
      states: `'DRAFT', 'SHARED', 'AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY'`,
      limit: UNFINISHED_SHOWN,
    }),
    ...listByState(database, viewer, { states: `'FILED'`, limit: FILED_SHOWN }),
  ];
}

/** All records of a child, the newest first, without discarded ones. */
export function recordsOfChild(database: Database, childId: ChildId, viewer: Viewer): RecordSummary[] {
  return prepared<SummaryRow>(
    database,
    `SELECT ${SUMMARY} FROM record WHERE child_id = @childId AND state <> 'DISCARDED' AND ${RECORD_SEEN}
     ORDER BY number DESC`,
  )
    .all({ childId, ...viewerParameters(viewer) })
    .map(toSummary);
}

/** These records, as far as this person may read them, without discarded ones. */
export function summariesOf(database: Database, ids: readonly RecordId[], viewer: Viewer): RecordSummary[] {
  return prepared<SummaryRow>(
    database,
    `SELECT ${SUMMARY} FROM record WHERE id IN (SELECT value FROM json_each(@ids)) AND state <> 'DISCARDED' AND ${RECORD_SEEN}
     ORDER BY number`,
  )
    .all({ ids: JSON.stringify(ids), ...viewerParameters(viewer) })
    .map(toSummary);
}

/** What was added to a record, the first first, as far as this person may read it. */
export function addendaTo(database: Database, main: RecordEntry, viewer: Viewer): RecordSummary[] {
  return prepared<SummaryRow>(
    database,
    `SELECT ${SUMMARY} FROM record
     WHERE child_id = @childId AND addendum_to = @id AND state <> 'DISCARDED' AND ${RECORD_SEEN} ORDER BY number`,
  )
    .all({ id: main.id, childId: main.childId, ...viewerParameters(viewer) })
    .map(toSummary);
}

/**
 * The child's last sealed record of the same type before this one, from its sealed text; for an addendum, the last
 * one to the same record, for what was added to another has nothing to say here.
 */
export function lastTime(
  database: Database,
  entry: Pick<RecordEntry, 'childId' | 'type' | 'addendumTo' | 'number'>,
): ({ recordId: RecordId; sessionDate: LocalDate } & Pick<RecordContent, 'sections' | 'openActions'>) | null {
  const row = prepared<{ id: RecordId; sessionDate: LocalDate }>(
    database,
    `SELECT id, session_date AS sessionDate FROM record
     WHERE child_id = @childId AND type = @type AND addendum_to IS @addendumTo AND number < @number
       AND session_date IS NOT NULL AND state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED')
     ORDER BY session_date DESC, number DESC LIMIT 1`,
  ).get({ childId: entry.childId, type: entry.type, addendumTo: entry.addendumTo, number: entry.number });
  const content = row && readSealedContent(database, row.id);
  if (!row || !content) return null;
  const { sections, openActions } = content;
  return { recordId: row.id, sessionDate: row.sessionDate, sections, openActions };
}

/** Where the child lived according to the last agreed supervision; null when there was none. */
export function lastHome(database: Database, childId: ChildId): LivingArrangement | null {
  const row = prepared<{ home: LivingArrangement | null }>(
    database,
    `SELECT header ->> '$.livingArrangement' AS home FROM record
     WHERE child_id = ? AND type = 'CASE' AND session_date IS NOT NULL
       AND state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED')
     ORDER BY session_date DESC, number DESC LIMIT 1`,
  ).get(childId);
  return row?.home ?? null;
}

/** What was ticked as part of the child's situation in the last agreed supervision; null where it was not asked. */
export function lastConcerns(database: Database, childId: ChildId): Concern[] | null {
  const row = prepared<{ concerns: string | null }>(
    database,
    `SELECT header -> '$.concerns' AS concerns FROM record
     WHERE child_id = ? AND type = 'CASE' AND session_date IS NOT NULL
       AND state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED')
     ORDER BY session_date DESC, number DESC LIMIT 1`,
  ).get(childId);
  return row?.concerns ? concern.array().parse(JSON.parse(row.concerns)) : null;
}

function listByState(
  database: Database,
  viewer: Viewer,
  what: { readonly states: string; readonly limit: number },
): RecordSummary[] {
  return prepared<SummaryRow>(
    database,
    `SELECT ${SUMMARY} FROM record WHERE state IN (${what.states}) AND ${RECORD_SEEN} ORDER BY updated_at DESC LIMIT @limit`,
  )
    .all({ limit: what.limit, ...viewerParameters(viewer) })
    .map(toSummary);
}

export function toSummary(row: SummaryRow): RecordSummary {
  return { ...row, hangsOff: row.hangsOff === null ? null : JSON.parse(row.hangsOff) };
}
