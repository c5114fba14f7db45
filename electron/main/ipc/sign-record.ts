import type { Failure } from '@contract/failure';
import { nextState, stepForAnswer } from '@domain/record/life-cycle';
import type { RecordContent, WorkerAnswer } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { asksWorker } from '@domain/template/template';
import type { Database } from '../store/open-store';
import { inOneTransaction } from '../store/prepared';
import { rememberAnew } from '../store/record-memory-table';
import { shareRecord } from '../store/record-steps';
import { type RecordEntry, readRecordContent } from '../store/record-table';
import { type SealRequest, sealRecord } from '../store/seal';
import { readSharedText } from '../store/shared-text-table';
import { obstacles } from './check-record';
import type { Clock, OpenSession } from './handler-context';
import { isAuthor, isSupervisee } from './viewer';

/**
 * Agree and sign. Needs a shared record with the worker's answer to this version, and nothing of the check in the way;
 * nobody signs the supervision they themselves received (META-04). A form that does not ask the worker is the manager's own note:
 * its author signs the draft, and sharing, which makes its actions live, is a part of that.
 */
export function signRecord(session: OpenSession, clock: Clock, entry: RecordEntry): Result<undefined, Failure> {
  const { database, user } = session;
  return inOneTransaction(database, () => {
    if (isSupervisee(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
    const content = readRecordContent(database, entry.id, clock.today());
    if (content === null) return failed({ kind: 'NOT_FOUND' });
    rememberAnew(database, entry.childId);
    return asksWorker(content.template)
      ? signAnswered(session, clock, { entry, content })
      : signOwnNote(session, clock, { entry, content });
  });
}

type ToSign = { readonly entry: RecordEntry; readonly content: RecordContent };

function signAnswered(session: OpenSession, clock: Clock, { entry, content }: ToSign): Result<undefined, Failure> {
  const { database } = session;
  if (content.answer === null) return failed({ kind: 'WRONG_STATE' });
  if (!isAnswerToThisText(database, entry, content.answer)) return failed({ kind: 'WRONG_STATE' });
  const next = nextState(entry.state, stepForAnswer(content.answer));
  if (!next.ok) return failed({ kind: 'WRONG_STATE' });
  if (obstacles(session, clock, { entry, content }).length > 0) return failed({ kind: 'CHECK_NOT_PASSED' });
  seal(session, clock, { recordId: entry.id, state: next.value });
  return succeeded(undefined);
}

/** An answer that says which text it was given on is signed with that text and no other. */
function isAnswerToThisText(database: Database, entry: RecordEntry, { pinnedTo }: WorkerAnswer): boolean {
  return pinnedTo === undefined || readSharedText(database, entry.id, entry.version)?.sha256 === pinnedTo;
}

function signOwnNote(session: OpenSession, clock: Clock, { entry, content }: ToSign): Result<undefined, Failure> {
  const { database, user } = session;
  if (!isAuthor(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
  if (entry.state !== 'DRAFT') return failed({ kind: 'WRONG_STATE' });
  if (obstacles(session, clock, { entry, content }).length > 0) return failed({ kind: 'CHECK_NOT_PASSED' });
  const step = { recordId: entry.id, by: user.userId, now: clock.now(), today: clock.today() };
  const shared = shareRecord(database, step, content);
  if (!shared.ok)
    return failed(shared.failure === 'INVALID' ? { kind: 'INVALID', field: 'sections' } : { kind: shared.failure });
  seal(session, clock, { recordId: entry.id, state: 'AGREED' });
  return succeeded(undefined);
}

function seal({ database, user }: OpenSession, clock: Clock, what: Pick<SealRequest, 'recordId' | 'state'>): void {
  const signedBy = { id: user.userId, name: user.name };
  sealRecord(database, { ...what, signedBy, now: clock.now(), today: clock.today() });
}
