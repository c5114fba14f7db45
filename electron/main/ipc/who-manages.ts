import type { Failure } from '@contract/failure';
import type { UserId } from '@domain/identifiers';
import { canAddPeople, mayManage } from '@domain/people/may-manage';
import { failed, type Result, succeeded } from '@domain/result';
import { findPerson, listPeople, type PersonRow } from '../store/people-table';
import type { OpenSession } from './handler-context';

/**
 * Somebody who is here and whom this manager may change, give a code, or take leave of. Never oneself: who could take
 * away their own role could leave a store that nobody can add people to (LAST_MANAGER says that it would be so).
 */
export function managedPerson({ database, user }: OpenSession, id: UserId): Result<PersonRow, Failure> {
  const person = findPerson(database, id);
  if (person === null) return failed({ kind: 'NOT_FOUND' });
  if (id === user.userId) {
    const others = listPeople(database).filter((one) => one.leftOn === null && one.id !== id && canAddPeople(one));
    return failed({ kind: others.length === 0 ? 'LAST_MANAGER' : 'WRONG_STATE' });
  }
  if (!mayManage(user, person)) return failed({ kind: 'NOT_ALLOWED' });
  return person.leftOn === null ? succeeded(person) : failed({ kind: 'WRONG_STATE' });
}
