import type { RecordId } from '@domain/identifiers';
import type { MarkedName } from '@domain/passage/passage-mark';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** The other children whose names somebody chose to have marked in this version of a record, whole name first (EXP-02). */
export function markedNames(database: Database, recordId: RecordId, version: number): MarkedName[] {
  return prepared<{ forename: string; surname: string }>(
    database,
    `SELECT child.forename, child.surname FROM export_name_choice AS chosen JOIN child ON child.id = chosen.child_id
     WHERE chosen.record_id = ? AND chosen.version = ? AND chosen.choice = 'MARK'
     ORDER BY child.forename, child.surname, child.id`,
  )
    .all(recordId, version)
    .map(({ forename, surname }) => ({
      words: [`${forename} ${surname}`, `${surname}, ${forename}`, forename].filter((name) => name.trim() !== ''),
    }));
}
