import type { Failure } from '@contract/failure';
import type { RecordId, UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { readRecord } from '../store/record-table';
import type { OpenSession } from './handler-context';
import { isAuthor, isSupervisee } from './viewer';

/** For whom a step is taken; absent where it is one's own record. */
export type Covering = { readonly coveringFor?: UserId };

/**
 * Sharing a record and taking it back is its author's, or that of another manager who covers for them: signed in as
 * themselves, and named in the audit trail with whom they cover for. Never the one who is supervised (META-04).
 */
export function asAuthorOrCover({ database, user }: OpenSession, id: RecordId): Result<Covering, Failure> {
  const entry = readRecord(database, id);
  if (entry === null) return failed({ kind: 'NOT_FOUND' });
  if (isAuthor(user, entry)) return succeeded({});
  const isManager = user.role === 'TM' || user.role === 'SM';
  if (!isManager || isSupervisee(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
  return succeeded({ coveringFor: entry.header.supervisorId });
}
