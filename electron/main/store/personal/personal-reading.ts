import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import type { PersonalReading } from '@domain/personal/personal';
import type { Database } from 'better-sqlite3';
import { appendAudit } from '../audit-trail';
import { inOneTransaction, prepared } from '../prepared';
import { hashOf } from '../sealed-text';

type NewReading = {
  readonly personalId: PersonalId;
  readonly user: { readonly userId: UserId; readonly name: string };
  readonly reason: string;
  readonly now: Instant;
};

/**
 * Keeps that the supervisor's manager opened it, and why. The audit trail says who, when and which; of the reason, which
 * may tell of the worker, it has only the hash.
 */
export function keepReading(database: Database, { personalId, user, reason, now }: NewReading): void {
  inOneTransaction(database, () => {
    prepared(
      database,
      `INSERT INTO personal_reading (personal_id, user_id, name, reason, read_at)
       VALUES (@personalId, @userId, @name, @reason, @now)`,
    ).run({ personalId, userId: user.userId, name: user.name, reason, now });
    const detail = { reasonSha256: hashOf(reason) };
    const kind = 'PERSONAL_READ_WITH_REASON';
    appendAudit(database, { at: now, actor: user.userId, kind, subject: personalId, detail });
  });
}

/** The earliest first. */
export function readingsOf(database: Database, id: PersonalId): PersonalReading[] {
  return prepared<PersonalReading>(
    database,
    'SELECT name, reason, read_at AS readAt FROM personal_reading WHERE personal_id = ? ORDER BY row',
  ).all(id);
}
