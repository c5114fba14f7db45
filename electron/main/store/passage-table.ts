import type { Instant } from '@domain/calendar/local-date';
import type { RecordId, UserId } from '@domain/identifiers';
import { type PassageMark, passageMark } from '@domain/passage/passage-mark';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

/** The marks by quotation of a record, in the order in which they were made. */
export function readPassages(database: Database, recordId: RecordId): PassageMark[] {
  const rows = prepared<PassageMark>(
    database,
    'SELECT id, section, words, about FROM passage_mark WHERE record_id = ? ORDER BY marked_at, id',
  ).all(recordId);
  return rows.map((row) => passageMark.parse(row));
}

/** True where a mark with this id belongs to another record. */
export function isPassageElsewhere(database: Database, recordId: RecordId, id: PassageMark['id']): boolean {
  return (
    prepared(database, 'SELECT 1 FROM passage_mark WHERE id = ? AND record_id <> ?').get(id, recordId) !== undefined
  );
}

export type PassagesToSave = {
  readonly passages: readonly PassageMark[];
  readonly by: UserId;
  readonly now: Instant;
};

/**
 * Makes these the marks of a record: what is not among them is taken away, what is new is added, and a mark that says
 * something else than before is made again. The database refuses it for a record that is sealed.
 */
export function savePassages(database: Database, recordId: RecordId, { passages, by, now }: PassagesToSave): void {
  const remove = prepared(database, 'DELETE FROM passage_mark WHERE id = ? AND record_id = ?');
  const add = prepared(
    database,
    `INSERT INTO passage_mark (id, record_id, section, words, about, marked_by, marked_at)
     VALUES (@id, @recordId, @section, @words, @about, @by, @now)`,
  );
  inOneTransaction(database, () => {
    const before = new Map(readPassages(database, recordId).map((mark) => [mark.id, mark]));
    const kept = new Set(passages.filter((mark) => isSame(mark, before.get(mark.id))).map(({ id }) => id));
    for (const id of before.keys()) if (!kept.has(id)) remove.run(id, recordId);
    for (const mark of passages) if (!kept.has(mark.id)) add.run({ ...mark, recordId, by, now });
  });
}

function isSame(one: PassageMark, other: PassageMark | undefined): boolean {
  return other !== undefined && one.section === other.section && one.words === other.words && one.about === other.about;
}
