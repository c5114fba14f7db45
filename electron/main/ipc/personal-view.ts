import type { PersonalView } from '@contract/personal-calls';
import type { PersonalId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { placeInPersonal } from '../store/personal/personal-place';
import {
  isPersonalSealIntact,
  lastSigned,
  readPersonalSeal,
  readSealedPersonal,
} from '../store/personal/personal-seal';
import { type PersonalEntry, readPersonal, readPersonalContent } from '../store/personal/personal-table';
import type { OpenSession } from './handler-context';

/**
 * The personal supervision, if it is this person's own: supervisor and supervisee are the only two it is between (domain
 * brief 3b). Another's is answered as one that does not exist, so that nobody learns whose there are.
 */
export function ownPersonal(
  { database, user }: OpenSession,
  id: PersonalId,
): Result<PersonalEntry, { readonly kind: 'NOT_FOUND' }> {
  const entry = readPersonal(database, id);
  return entry?.supervisorId === user.userId ? succeeded(entry) : failed({ kind: 'NOT_FOUND' });
}

/** As the window shows it: a signed one from its sealed text, with whether the tables still agree. */
export function toPersonalView({ database, user }: OpenSession, entry: PersonalEntry): PersonalView {
  const { id, state, updatedAt } = entry;
  const isSigned = state === 'SIGNED';
  const content = (isSigned ? readSealedPersonal(database, id) : null) ?? readPersonalContent(database, id);
  if (content === null) throw new Error('A personal supervision that was just read is gone');
  const last = lastSigned(database, entry);
  const date = last?.header.date;
  return {
    content,
    state,
    seal: readPersonalSeal(database, id),
    isSealIntact: !isSigned || isPersonalSealIntact(database, id),
    updatedAt,
    place: placeInPersonal(database, user.userId, id),
    lastTime:
      last && date ? { personalId: last.id, date, sections: last.sections, openActions: last.openActions } : null,
  };
}
