import type { PersonalView } from '@contract/personal-calls';
import type { PersonalId } from '@domain/identifiers';
import type { PersonalReader } from '@domain/personal/personal';
import { failed, type Result, succeeded } from '@domain/result';
import { readPersonalAnswer } from '../store/personal/personal-answer';
import { placeInPersonal } from '../store/personal/personal-place';
import { readingsOf } from '../store/personal/personal-reading';
import {
  isPersonalSealIntact,
  lastSigned,
  readPersonalSeal,
  readSealedPersonal,
} from '../store/personal/personal-seal';
import { type PersonalEntry, readPersonal, readPersonalContent } from '../store/personal/personal-table';
import { whoSignsInAs } from '../store/personal/personal-worker';
import type { OpenSession } from './handler-context';

/**
 * The personal supervision, if this person gives it: every step of writing and signing is the supervisor's alone.
 * Another's is answered as one that does not exist, so that nobody learns whose there are.
 */
export function ownPersonal(
  { database, user }: OpenSession,
  id: PersonalId,
): Result<PersonalEntry, { readonly kind: 'NOT_FOUND' }> {
  const entry = readPersonal(database, id);
  return entry?.supervisorId === user.userId ? succeeded(entry) : failed({ kind: 'NOT_FOUND' });
}

/**
 * The same for those two it is between (domain brief 3b): the supervisor, and the worker as the person who signs in, once
 * it is signed. Never by name alone: a later colleague may have it too.
 */
export function sharedPersonal(
  session: OpenSession,
  id: PersonalId,
): Result<PersonalEntry, { readonly kind: 'NOT_FOUND' }> {
  const entry = readPersonal(session.database, id);
  return entry !== null && readerOf(session, entry) !== null ? succeeded(entry) : failed({ kind: 'NOT_FOUND' });
}

/** As whom this person may read it without a reason; null where they may not. */
export function readerOf({ user }: OpenSession, entry: PersonalEntry): 'SUPERVISOR' | 'WORKER' | null {
  if (entry.supervisorId === user.userId) return 'SUPERVISOR';
  return entry.state === 'SIGNED' && entry.workerId === user.userId ? 'WORKER' : null;
}

/** As the window shows it: a signed one from its sealed text, with whether the tables still agree. */
export function toPersonalView(session: OpenSession, entry: PersonalEntry, as: PersonalReader): PersonalView {
  const { database, user } = session;
  const { id, state, updatedAt } = entry;
  const isSigned = state === 'SIGNED';
  const content = (isSigned ? readSealedPersonal(database, id) : null) ?? readPersonalContent(database, id);
  if (content === null) throw new Error('A personal supervision that was just read is gone');
  const isSupervisor = as === 'SUPERVISOR';
  return {
    as,
    content,
    state,
    seal: readPersonalSeal(database, id),
    isSealIntact: !isSigned || isPersonalSealIntact(database, id),
    updatedAt,
    workerReads: workerReads(session, entry),
    answer: readPersonalAnswer(database, id),
    readings: readingsOf(database, id),
    place: isSupervisor ? placeInPersonal(database, user.userId, id) : null,
    lastTime: isSupervisor ? lastTimeOf(session, entry) : null,
  };
}

function lastTimeOf({ database }: OpenSession, entry: PersonalEntry): PersonalView['lastTime'] {
  const last = lastSigned(database, entry);
  const date = last?.header.date;
  return last && date ? { personalId: last.id, date, sections: last.sections, openActions: last.openActions } : null;
}

function workerReads({ database }: OpenSession, { workerId, supervisorId, header }: PersonalEntry) {
  if (workerId !== null) return 'YES';
  const found = whoSignsInAs(database, header.worker);
  return found === null || found === supervisorId ? 'NO_SIGN_IN' : 'CAN_LET';
}
