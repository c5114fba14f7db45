import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import type { PersonalAnswer } from '@domain/personal/personal';
import { canonicalText } from '@domain/snapshot/canonical-text';
import type { Database } from 'better-sqlite3';
import { appendAudit } from '../audit-trail';
import { inOneTransaction, prepared } from '../prepared';
import { hashOf, witnessedHash } from '../sealed-text';

export type NewPersonalAnswer = {
  readonly personalId: PersonalId;
  readonly user: { readonly userId: UserId; readonly name: string };
  readonly comment: string;
  /** The hash of the sealed text that is signed. */
  readonly pinnedTo: string;
  readonly now: Instant;
};

/** Keeps the worker's signature and comment. The store refuses a second one, and one of anybody else. */
export function savePersonalAnswer(database: Database, answer: NewPersonalAnswer): void {
  const { personalId, user, comment, pinnedTo, now } = answer;
  inOneTransaction(database, () => {
    const row = { name: user.name, comment, pinnedTo, answeredAt: now };
    prepared(
      database,
      `INSERT INTO personal_answer (personal_id, user_id, name, comment, pinned_to, answered_at)
       VALUES (@personalId, @userId, @name, @comment, @pinnedTo, @answeredAt)`,
    ).run({ ...row, personalId, userId: user.userId });
    const detail = { sha256: hashOf(canonicalText(row)) };
    appendAudit(database, { at: now, actor: user.userId, kind: 'PERSONAL_ANSWERED', subject: personalId, detail });
  });
}

type Row = PersonalAnswer & { readonly pinnedTo: string };

/** What the worker signed; null until they have. */
export function readPersonalAnswer(database: Database, id: PersonalId): PersonalAnswer | null {
  const row = readRow(database, id);
  return row === null ? null : { name: row.name, comment: row.comment, answeredAt: row.answeredAt };
}

/** True where it is still what the audit trail witnessed: the same words, and none that came or went beside it. */
export function isPersonalAnswerIntact(database: Database, id: PersonalId): boolean {
  const row = readRow(database, id);
  const witnessed = witnessedHash(database, { subject: id, kind: 'PERSONAL_ANSWERED' });
  return witnessed === (row === null ? null : hashOf(canonicalText(row)));
}

function readRow(database: Database, id: PersonalId): Row | null {
  const row = prepared<Row>(
    database,
    `SELECT name, comment, pinned_to AS pinnedTo, answered_at AS answeredAt FROM personal_answer WHERE personal_id = ?`,
  ).get(id);
  return row ?? null;
}
