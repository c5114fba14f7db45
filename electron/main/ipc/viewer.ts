import { ACCESS, type Scope } from '@domain/access/access-table';
import type { RecordId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import { isSealed } from '@domain/record/life-cycle';
import { failed, type Result, succeeded } from '@domain/result';
import { maySeeChild, readChild } from '../store/child-table';
import { type RecordEntry, readRecord } from '../store/record-table';
import type { Viewer } from '../store/viewer';
import type { OpenSession, SignedIn } from './handler-context';

/** What of the store is looked at, each with a column of its own in the table of roles. */
export type Protected = 'children' | 'records' | 'challengesOf' | 'clinic' | 'files';

/** What a person may look at, by their row in the table of roles. */
export function viewerOf(user: SignedIn, what: Protected = 'children'): Viewer {
  return viewerFor(user, ACCESS[user.role][what]);
}

function viewerFor(user: SignedIn, scope: Scope): Viewer {
  const { name, team, userId } = user;
  switch (scope) {
    case 'ALL':
      return { sees: 'EVERYONE' };
    case 'TEAM':
      // A manager whose team nobody has named has the whole store, as in a store of one manager.
      return team.trim() === '' ? { sees: 'EVERYONE' } : { sees: 'TEAM', team: team.trim(), name, userId };
    case 'OWN':
      return { sees: 'OWN', name };
    case 'AGREED':
      return { sees: 'AGREED' };
    case 'NONE':
      return { sees: 'NOBODY' };
  }
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
  const isKeptBack = session.user.role === 'SW' && (entry.state === 'DRAFT' || entry.state === 'DISCARDED');
  return !isKeptBack && isRecordInReach(session, entry) ? succeeded(entry) : failed({ kind: 'NOT_ALLOWED' });
}

/**
 * True when the record is one of those this person's row is about, whatever may be done with it now. A worker's record
 * that was taken back to draft is still theirs: what they were writing is answered with what happened.
 */
export function isRecordInReach(
  { database, user }: OpenSession,
  entry: RecordEntry,
  what: 'records' | 'files' = 'records',
): boolean {
  const viewer = viewerOf(user, what);
  switch (viewer.sees) {
    case 'EVERYONE':
      return true;
    case 'AGREED':
      return isSealed(entry.state);
    case 'OWN':
      return isSupervisee(user, entry);
    case 'TEAM':
      return isAuthor(user, entry) || maySeeChild(database, entry.childId, viewer);
    case 'NOBODY':
      return false;
  }
}

/** True for a child that is there and in this person's row. */
export function isChildInReach({ database, user }: OpenSession, id: string, what: Protected = 'children'): boolean {
  const child = readChild(database, id as RecordEntry['childId']);
  return child !== null && maySeeChild(database, child.id, viewerOf(user, what));
}

/** True for the worker this record supervises; people are compared by name, see `nameKey`. */
export function isSupervisee(user: SignedIn, entry: RecordEntry): boolean {
  return isSamePerson(user.name, entry.header.supervisee);
}

/** True for the manager who started the record: a draft's words are theirs alone. */
export function isAuthor(user: SignedIn, entry: RecordEntry): boolean {
  return user.userId === entry.header.supervisorId;
}
