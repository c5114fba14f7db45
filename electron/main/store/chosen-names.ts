import type { NameChoice } from '@domain/export/name-choice';
import type { RecordId } from '@domain/identifiers';
import type { MarkedName } from '@domain/passage/passage-mark';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

type NamesSought = {
  readonly recordId: RecordId;
  readonly version: number;
  readonly choices: readonly NameChoice[];
};

/** The other children about whom somebody made one of these choices in this version of a record, whole name first (EXP-02). */
export function chosenNames(database: Database, { recordId, version, choices }: NamesSought): MarkedName[] {
  return prepared<{ forename: string; surname: string; choice: NameChoice }>(
    database,
    `SELECT child.forename, child.surname, chosen.choice
     FROM export_name_choice AS chosen JOIN child ON child.id = chosen.child_id
     WHERE chosen.record_id = ? AND chosen.version = ?
     ORDER BY child.forename, child.surname, child.id`,
  )
    .all(recordId, version)
    .filter(({ choice }) => choices.includes(choice))
    .map(({ forename, surname }) => ({
      words: [`${forename} ${surname}`, `${surname}, ${forename}`, forename].filter((name) => name.trim() !== ''),
    }));
}
