import type { LocalDate } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import type { Rating } from '@domain/section/kinds/scale-section';
import { sectionValue } from '@domain/section/section-values';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import type { RecordEntry } from './record-table';

/** One number that one person gave on one day. */
export type EarlierNumber = {
  readonly sessionDate: LocalDate;
  readonly section: string;
  /** The danger statement the scale belongs to; null for a scale of the whole. */
  readonly statement: string | null;
  readonly rater: Rating['rater'];
  readonly name: string;
  readonly value: number;
};

/** As many sessions as a small line beside a scale can show. */
const SESSIONS_SHOWN = 12;

type SealedRecord = {
  readonly id: RecordId;
  readonly sessionDate: LocalDate;
  readonly templateId: string;
  readonly templateVersion: number;
};

/**
 * The numbers given on a child's scales in the last sealed records before this one, the earliest first. Each form says
 * under which keys its scales are, so that of each record only those few sections are read, and no other word.
 */
export function earlierNumbers(database: Database, entry: RecordEntry): EarlierNumber[] {
  const scalesOf = rememberedScales(database);
  const sessions: EarlierNumber[][] = [];
  for (const record of sealedBefore(database, entry)) {
    if (sessions.length === SESSIONS_SHOWN) break;
    const numbers = scalesOf(record).flatMap((key) => numbersIn(database, record, key));
    if (numbers.length > 0) sessions.push(numbers);
  }
  return sessions.reverse().flat();
}

function sealedBefore(database: Database, { childId, number }: RecordEntry): SealedRecord[] {
  return prepared<SealedRecord>(
    database,
    `SELECT id, session_date AS sessionDate, template_id AS templateId, template_version AS templateVersion
     FROM record
     WHERE child_id = ? AND number < ? AND session_date IS NOT NULL
       AND state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED')
     ORDER BY session_date DESC, number DESC`,
  ).all(childId, number);
}

/** The keys of a form's scales, read once for each version. */
function rememberedScales(database: Database) {
  const known = new Map<string, readonly string[]>();
  return ({ templateId, templateVersion }: SealedRecord): readonly string[] => {
    const name = `${templateId}/${templateVersion}`;
    const keys = known.get(name) ?? scaleKeys(database, templateId, templateVersion);
    known.set(name, keys);
    return keys;
  };
}

function scaleKeys(database: Database, id: string, version: number): string[] {
  return prepared<{ key: string }>(
    database,
    `SELECT section.value ->> '$.key' AS key
     FROM template_version, json_each(template_version.content, '$.sections') AS section
     WHERE template_id = ? AND version = ? AND section.value ->> '$.kind' IN ('SCALE', 'STATEMENT_SCALES')`,
  )
    .all(id, version)
    .map(({ key }) => key);
}

function numbersIn(database: Database, { id, sessionDate }: SealedRecord, section: string): EarlierNumber[] {
  const row = prepared<{ value: string }>(
    database,
    'SELECT value FROM record_section WHERE record_id = ? AND key = ?',
  ).get(id, section);
  if (row === undefined) return [];
  const written = sectionValue.parse(JSON.parse(row.value));
  const numbersOn = (statement: string | null, ratings: readonly Rating[]) =>
    ratings.flatMap(({ rater, name, value }) =>
      value === null ? [] : [{ sessionDate, section, statement, rater, name, value }],
    );
  if (written.kind === 'SCALE') return numbersOn(null, written.ratings);
  if (written.kind !== 'STATEMENT_SCALES') return [];
  return written.scales.flatMap((scale) => numbersOn(scale.statement, scale.ratings));
}
