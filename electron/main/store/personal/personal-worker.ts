import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import type { Database } from 'better-sqlite3';
import { appendAudit } from '../audit-trail';
import { prepared } from '../prepared';

/**
 * The one who signs in under this name and has not left; null where nobody does. Two of one name are never here at once,
 * but a name comes back: that is why it is looked up once and the person is kept.
 */
export function whoSignsInAs(database: Database, name: string): UserId | null {
  const people = prepared<{ id: UserId; name: string }>(
    database,
    'SELECT id, name FROM app_user WHERE left_on IS NULL',
  ).all();
  return people.find((person) => isSamePerson(person.name, name))?.id ?? null;
}

/** The worker as the one who signs in; null for one with somebody who did not. */
export function workerOf(database: Database, id: PersonalId): UserId | null {
  const row = prepared<{ userId: UserId }>(
    database,
    'SELECT user_id AS userId FROM personal_worker WHERE personal_id = ?',
  ).get(id);
  return row?.userId ?? null;
}

type Link = {
  readonly id: PersonalId;
  readonly worker: string;
  readonly supervisorId: UserId;
  readonly by: UserId;
  readonly now: Instant;
};

/**
 * Keeps who the worker named here is, as far as they sign in, in place of whoever a draft was with before. Call it in
 * the transaction that writes the name.
 */
export function linkWorker(database: Database, { id, worker, supervisorId, by, now }: Link): UserId | null {
  const found = whoSignsInAs(database, worker);
  const userId = found === supervisorId ? null : found;
  const before = workerOf(database, id);
  if (before === userId) return userId;
  prepared(database, 'DELETE FROM personal_worker WHERE personal_id = ?').run(id);
  if (userId !== null) {
    prepared(database, 'INSERT INTO personal_worker (personal_id, user_id, linked_at) VALUES (?, ?, ?)').run(
      ...[id, userId, now],
    );
  }
  appendAudit(database, {
    at: now,
    actor: by,
    kind: 'PERSONAL_WORKER_LINKED',
    subject: id,
    detail: { worker: userId },
  });
  return userId;
}
