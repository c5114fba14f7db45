import type { Failure } from '@contract/failure';
import { checkContext } from '@domain/check/check-context';
import type { PersonalId } from '@domain/identifiers';
import { checkPersonal } from '@domain/personal/check-personal';
import { childNamesInText, type NameFound } from '@domain/personal/child-names-in-text';
import { inRecordShape } from '@domain/personal/in-record-shape';
import type { PersonalContent } from '@domain/personal/personal';
import { failed, type Result, succeeded } from '@domain/result';
import { readChildNames } from '../store/known-children';
import { sealPersonal } from '../store/personal/personal-seal';
import { readPersonalContent } from '../store/personal/personal-table';
import { linkWorker } from '../store/personal/personal-worker';
import { inOneTransaction } from '../store/prepared';
import type { Clock, OpenSession } from './handler-context';
import { ownPersonal } from './personal-view';

/** Signs and seals. Needs a draft with no gap and no child's full name in it (PRV-03); nobody signs their own supervision. */
export function signPersonal(session: OpenSession, clock: Clock, id: PersonalId): Result<undefined, Failure> {
  const { database, user } = session;
  return inOneTransaction(database, () => {
    const entry = ownPersonal(session, id);
    if (!entry.ok) return entry;
    const content = readPersonalContent(database, id);
    if (entry.value.state !== 'DRAFT' || content === null) return failed({ kind: 'WRONG_STATE' });
    if (!passes(content, childNamesInText(content, readChildNames(database)), clock)) {
      return failed({ kind: 'CHECK_NOT_PASSED' });
    }
    const { workerId, supervisorId } = entry.value;
    const now = clock.now();
    // Somebody who was added while it was written.
    if (workerId === null)
      linkWorker(database, { ...{ id, supervisorId, by: user.userId, now }, worker: content.header.worker });
    sealPersonal(database, { content, signedBy: { id: user.userId, name: user.name }, now });
    return succeeded(undefined);
  });
}

function passes(content: PersonalContent, named: readonly NameFound[], clock: Clock): boolean {
  return checkPersonal(inRecordShape(content), named, checkContext(clock.today())).every(
    ({ strength }) => strength !== 'HARD',
  );
}
