import type { RecordId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import type { Viewer } from '../store/child-table';
import { type RecordEntry, readRecord } from '../store/record-table';
import type { OpenSession, SignedIn } from './handler-context';

/** What a person may look at: managers every child, a worker their own (domain brief 3b). */
export function viewerOf(user: SignedIn): Viewer {
  return user.role === 'SW' ? { sees: 'OWN', name: user.name } : { sees: 'EVERYONE' };
}

/**
 * The record, if this person may read it. A worker reads what was shared with them as the one being supervised;
 * a draft is the manager's until then.
 */
export function readableRecord(
  session: OpenSession,
  id: RecordId,
): Result<RecordEntry, { kind: 'NOT_FOUND' | 'NOT_ALLOWED' }> {
  const entry = readRecord(session.database, id);
  if (entry === null) return failed({ kind: 'NOT_FOUND' });
  if (session.user.role !== 'SW') return succeeded(entry);
  const isTheirs = entry.state !== 'DRAFT' && entry.state !== 'DISCARDED' && isSupervisee(session.user, entry);
  return isTheirs ? succeeded(entry) : failed({ kind: 'NOT_ALLOWED' });
}

/** True for the worker this record supervises; people are compared by name, without case or outer blanks. */
export function isSupervisee(user: SignedIn, entry: RecordEntry): boolean {
  return isSamePerson(user.name, entry.header.supervisee);
}

/** True for the manager who started the record: a draft's words are theirs alone. */
export function isAuthor(user: SignedIn, entry: RecordEntry): boolean {
  return user.userId === entry.header.supervisorId;
}

/** People are compared by name, without case or outer blanks. */
export function isSamePerson(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('en-GB');
}
