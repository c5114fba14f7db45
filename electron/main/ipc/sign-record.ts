import type { Failure } from '@contract/failure';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import { nextState, stepForAnswer } from '@domain/record/life-cycle';
import type { RecordContent } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { asksWorker } from '@domain/template/template';
import { inOneTransaction } from '../store/prepared';
import { shareRecord } from '../store/record-steps';
import { type RecordEntry, readRecordContent } from '../store/record-table';
import { type SealRequest, sealRecord } from '../store/seal';
import type { Clock, OpenSession } from './handler-context';
import { isAuthor, isSupervisee } from './viewer';

/** True when no HARD finding is open, or none whose code begins as asked. The check is always run again here. */
export function passesCheck(content: RecordContent, clock: Clock, codes = ''): boolean {
  return checkRecord(content, checkContext(clock.today())).every(
    (finding) => finding.strength !== 'HARD' || !finding.code.startsWith(codes),
  );
}

/**
 * Agree and sign. Needs a shared record with the worker's answer to this version and no HARD finding; nobody signs
 * the supervision they themselves received (META-04). A form that does not ask the worker is the manager's own note:
 * its author signs the draft, and sharing, which makes its actions live, is a part of that.
 */
export function signRecord(session: OpenSession, clock: Clock, entry: RecordEntry): Result<undefined, Failure> {
  const { database, user } = session;
  return inOneTransaction(database, () => {
    if (isSupervisee(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
    const content = readRecordContent(database, entry.id, clock.today());
    if (content === null) return failed({ kind: 'NOT_FOUND' });
    return asksWorker(content.template)
      ? signAnswered(session, clock, { entry, content })
      : signOwnNote(session, clock, { entry, content });
  });
}

type ToSign = { readonly entry: RecordEntry; readonly content: RecordContent };

function signAnswered(session: OpenSession, clock: Clock, { entry, content }: ToSign): Result<undefined, Failure> {
  if (content.answer === null) return failed({ kind: 'WRONG_STATE' });
  const next = nextState(entry.state, stepForAnswer(content.answer.kind));
  if (!next.ok) return failed({ kind: 'WRONG_STATE' });
  if (!passesCheck(content, clock)) return failed({ kind: 'CHECK_NOT_PASSED' });
  seal(session, clock, { recordId: entry.id, state: next.value });
  return succeeded(undefined);
}

function signOwnNote(session: OpenSession, clock: Clock, { entry, content }: ToSign): Result<undefined, Failure> {
  const { database, user } = session;
  if (!isAuthor(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
  if (entry.state !== 'DRAFT') return failed({ kind: 'WRONG_STATE' });
  if (!passesCheck(content, clock)) return failed({ kind: 'CHECK_NOT_PASSED' });
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
