import type { MarkedWords } from '@domain/export/family-looks';
import type { RecordId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** Words of plain fields that somebody marked in a record; marks inside rich text are in the text. */
export function readMarkedWords(database: Database, recordId: RecordId): MarkedWords[] {
  return prepared<MarkedWords>(
    database,
    'SELECT section, words FROM passage_mark WHERE record_id = ? ORDER BY marked_at, id',
  ).all(recordId);
}
