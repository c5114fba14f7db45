import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import type { Viewer } from './child-table';
import { prepared } from './prepared';

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

const CHILDREN_SHOWN = 10;
const RECORDS_SHOWN = 20;
/** More sections than records, because a word may stand in many sections of one record. */
const SECTIONS_READ = 200;
const MOST_WORDS = 12;
/** Shorter beginnings match too much to be of use and have no index. */
const SHORTEST_BEGINNING = 2;

/** Children whose name or reference begins with each of the words. */
export function findChildren(database: Database, words: string, viewer: Viewer): ChildFound[] {
  const query = toQuery(words);
  if (query === null) return [];
  return prepared<ChildFound>(
    database,
    `SELECT child.id AS childId, child.reference, child.forename, child.surname, fact.value AS worker
     FROM child_search
     JOIN child ON child.row = child_search.rowid
     LEFT JOIN child_fact AS fact ON fact.child_id = child.id AND fact.kind = 'WORKER' AND fact.until_day IS NULL
     WHERE child_search MATCH @query AND (@everyone OR fact.value = @name COLLATE NOCASE)
     ORDER BY child_search.rowid DESC LIMIT ${CHILDREN_SHOWN}`,
  ).all({ query, ...toParameters(viewer) });
}

/** Records with every one of the words in one section, the newest first; each record once. */
export function findRecords(database: Database, words: string, viewer: Viewer): RecordFound[] {
  const query = toQuery(words);
  if (query === null) return [];
  const rows = prepared<RecordFound & { readonly section: number }>(
    database,
    `SELECT section.row AS section, record.id AS recordId, record.child_id AS childId, record.number,
       record.session_date AS sessionDate, child.forename, child.surname, '' AS excerpt
     FROM record_search
     JOIN record_section AS section ON section.row = record_search.rowid
     JOIN record ON record.id = section.record_id
     JOIN child ON child.id = record.child_id
     WHERE record_search MATCH @query AND record.state <> 'DISCARDED'
       AND (@everyone OR (record.state <> 'DRAFT' AND record.supervisee = @name COLLATE NOCASE))
     ORDER BY record_search.rowid DESC LIMIT ${SECTIONS_READ}`,
  ).all({ query, ...toParameters(viewer) });
  const firstOfEach = new Map(rows.toReversed().map((row) => [row.recordId, row]));
  const newest = [...firstOfEach.values()].toSorted((one, other) => other.section - one.section);
  return newest
    .slice(0, RECORDS_SHOWN)
    .map(({ section, ...found }) => ({ ...found, excerpt: excerptOf(database, query, section) }));
}

/** Only for what is shown: an excerpt reads the whole section. */
function excerptOf(database: Database, query: string, section: number): string {
  const row = prepared<{ excerpt: string }>(
    database,
    `SELECT snippet(record_search, 0, char(57344), char(57345), '…', 16) AS excerpt
     FROM record_search WHERE record_search MATCH ? AND rowid = ?`,
  ).get(query, section);
  return row?.excerpt ?? '';
}

/**
 * What a person typed as a query that has no syntax left in it: only letters and digits survive, each word in
 * quotation marks, the beginning of a word enough. Null when nothing is left to look for.
 */
export function toQuery(words: string): string | null {
  const tokens = words.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const parts = tokens
    .slice(0, MOST_WORDS)
    .map((token) => `"${token}"${[...token].length < SHORTEST_BEGINNING ? '' : '*'}`);
  return parts.length === 0 ? null : parts.join(' ');
}

function toParameters(viewer: Viewer): { everyone: number; name: string } {
  return viewer.sees === 'EVERYONE' ? { everyone: 1, name: '' } : { everyone: 0, name: viewer.name };
}
