import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { toQueries } from './search-query';
import { CHILD_SEEN, RECORD_SEEN, type Viewer, viewerParameters } from './viewer';

export type ChildFound = {
  readonly childId: ChildId;
  readonly reference: string;
  readonly forename: string;
  readonly surname: string;
  readonly worker: string | null;
};

export type RecordFound = {
  readonly recordId: RecordId;
  readonly childId: ChildId;
  readonly number: number;
  readonly sessionDate: LocalDate | null;
  readonly forename: string;
  readonly surname: string;
  /** The words found stand between U+E000 and U+E001. */
  readonly excerpt: string;
};

/** Words that may still change are in one index, sealed ones in another (migration 5 says why). */
type Index = 'draft_search' | 'record_search';
type SectionFound = Omit<RecordFound, 'excerpt'> & { readonly section: number; readonly index: Index };

const CHILDREN_SHOWN = 10;
const RECORDS_SHOWN = 20;
/** The newest sections with the words that are looked at; a record has about twenty sections. */
const SECTIONS_READ = 2_000;

/** Children whose name or reference has each of the words; of the last word its beginning is enough. */
export function findChildren(database: Database, typed: string, viewer: Viewer): ChildFound[] {
  const queries = toQueries(typed);
  if (queries === null) return [];
  return prepared<ChildFound>(
    database,
    `SELECT child.id AS childId, reference, forename, surname, worker_now AS worker
     FROM (SELECT rowid FROM child_search WHERE child_search MATCH @query ORDER BY rowid DESC LIMIT ${SECTIONS_READ})
       AS found
     CROSS JOIN child ON child.row = found.rowid
     WHERE ${CHILD_SEEN}
     LIMIT ${CHILDREN_SHOWN}`,
  ).all({ query: queries.beginning ?? queries.whole, ...viewerParameters(viewer) });
}

/**
 * Records with every one of the words in one section, each record once: first those with the words as typed, the
 * newest first, then those in which the last word goes on.
 */
export function findRecords(database: Database, typed: string, viewer: Viewer): RecordFound[] {
  const queries = toQueries(typed);
  if (queries === null) return [];
  const found = new Map<RecordId, RecordFound>();
  for (const query of [queries.whole, queries.beginning]) {
    if (query === null) continue;
    for (const { section, index, ...record } of newestSections(database, query, viewer)) {
      if (found.size === RECORDS_SHOWN) return [...found.values()];
      if (found.has(record.recordId)) continue;
      found.set(record.recordId, { ...record, excerpt: excerptOf(database, query, { section, index }) });
    }
  }
  return [...found.values()];
}

/** One by one, so that the caller may stop when it has enough. CROSS keeps the order in which the index was read. */
function newestSections(database: Database, query: string, viewer: Viewer): Iterable<SectionFound> {
  return prepared<SectionFound>(
    database,
    `SELECT found."index", section.row AS section, record.id AS recordId, record.child_id AS childId, record.number,
       record.session_date AS sessionDate, child.forename, child.surname
     FROM (
       SELECT rowid AS row, 'draft_search' AS "index" FROM draft_search WHERE draft_search MATCH @query
       UNION ALL
       SELECT rowid, 'record_search' FROM record_search WHERE record_search MATCH @query
       ORDER BY 1 DESC LIMIT ${SECTIONS_READ}
     ) AS found
     CROSS JOIN record_section AS section ON section.row = found.row
     CROSS JOIN record ON record.id = section.record_id
     CROSS JOIN child ON child.id = record.child_id
     WHERE record.state <> 'DISCARDED'
       AND ${RECORD_SEEN}`,
  ).iterate({ query, ...viewerParameters(viewer) });
}

/** Only for what is shown: an excerpt reads the whole section. */
function excerptOf(
  database: Database,
  query: string,
  { section, index }: { readonly section: number; readonly index: Index },
): string {
  const row = prepared<{ excerpt: string }>(
    database,
    `SELECT snippet(${index}, 0, char(57344), char(57345), '…', 16) AS excerpt
     FROM ${index} WHERE ${index} MATCH ? AND rowid = ?`,
  ).get(query, section);
  return row?.excerpt ?? '';
}
