import type { Instant } from '@domain/calendar/local-date';
import type { DecidedName, NameChoice } from '@domain/export/name-choice';
import type { ChildId, RecordId, UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit-trail';
import { inOneTransaction, prepared } from './prepared';

/** What was decided for one version of a record, by child (EXP-02). */
export function readNameChoices(database: Database, recordId: RecordId, version: number): Map<ChildId, NameChoice> {
  const rows = prepared<DecidedName>(
    database,
    'SELECT child_id AS childId, choice FROM export_name_choice WHERE record_id = ? AND version = ?',
  ).all(recordId, version);
  return new Map(rows.map(({ childId, choice }) => [childId, choice]));
}

/** What was last decided for a version before this one, to be suggested again and never taken as decided. */
export function readEarlierChoices(database: Database, recordId: RecordId, version: number): Map<ChildId, NameChoice> {
  const rows = prepared<DecidedName>(
    database,
    `SELECT child_id AS childId, choice FROM export_name_choice
     WHERE record_id = ? AND version < ? ORDER BY version`,
  ).all(recordId, version);
  return new Map(rows.map(({ childId, choice }) => [childId, choice]));
}

export type NamesDecided = {
  readonly recordId: RecordId;
  readonly version: number;
  readonly choices: readonly DecidedName[];
  readonly by: UserId;
  readonly now: Instant;
};

/** Keeps what a person decided. A second answer takes the place of the first; the audit trail keeps both. */
export function saveNameChoices(database: Database, decided: NamesDecided): void {
  const { recordId, version, choices, by, now } = decided;
  inOneTransaction(database, () => {
    for (const { childId, choice } of choices) {
      prepared(
        database,
        `INSERT INTO export_name_choice (record_id, version, child_id, choice, decided_by, decided_at)
         VALUES (@recordId, @version, @childId, @choice, @by, @now)
         ON CONFLICT (record_id, version, child_id)
         DO UPDATE SET choice = excluded.choice, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
      ).run({ recordId, version, childId, choice, by, now });
    }
    const detail = { version, choices: choices.map(({ childId, choice }) => `${childId} ${choice}`) };
    appendAudit(database, { at: now, actor: by, kind: 'EXPORT_NAMES_DECIDED', subject: recordId, detail });
  });
}
