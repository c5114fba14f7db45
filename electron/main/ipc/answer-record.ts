import type { Failure } from '@contract/failure';
import { may } from '@domain/access/may';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { localDateOfInstant } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import { recordClocks } from '@domain/record/clocks';
import type { WorkerAnswer } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { isOwnAnswer } from '@domain/review/own-answer';
import { answeredBy, readAnswer, saveAnswer } from '../store/answer-table';
import { appendAudit } from '../store/audit-trail';
import { settingsOfRecord } from '../store/check-table';
import type { Database } from '../store/open-store';
import { inOneTransaction } from '../store/prepared';
import type { RecordEntry } from '../store/record-table';
import { sharedTextNow } from '../store/shared-text-table';
import type { Clock, OpenSession } from './handler-context';
import { isSupervisee, readableRecord } from './viewer';

export type AnswerRequest = { readonly recordId: RecordId } & Pick<WorkerAnswer, 'kind' | 'comment'>;

/**
 * Writes the worker's answer to the shared text down, from the worker or from a manager on their behalf; the record
 * says which. Every answer but plain agreement needs words: a different view is printed in full, and "no reply"
 * carries the manager's reason. What the worker answered themselves, or another manager wrote down for them, is never
 * written over by it: WRONG_STATE.
 */
export function answerRecord(session: OpenSession, clock: Clock, request: AnswerRequest): Result<undefined, Failure> {
  const { database, user } = session;
  const entry = readableRecord(session, request.recordId);
  if (!entry.ok) return entry;
  if (entry.value.state !== 'SHARED') return failed({ kind: 'WRONG_STATE' });
  if (request.kind === 'NO_REPLY' && !may(user.role, 'WRITE_RECORDS')) return failed({ kind: 'NOT_ALLOWED' });
  const early = request.kind === 'NO_REPLY' ? whyTooEarly(database, clock, entry.value) : null;
  if (early !== null) return failed(early);
  const isSilent = request.kind !== 'AGREES' && request.comment.trim() === '';
  if (isSilent || /\p{Surrogate}/u.test(request.comment)) return failed({ kind: 'INVALID', field: 'comment' });
  const { id: recordId, version } = entry.value;
  const { kind, comment } = request;
  const recordedAt = clock.now();
  return inOneTransaction(database, () => {
    const given = readAnswer(database, recordId, version);
    const isTheirOwn = given !== null && isOwnAnswer(given, entry.value.header);
    if (isTheirOwn && (given.review !== undefined || !isSupervisee(user, entry.value))) {
      return failed({ kind: 'WRONG_STATE' });
    }
    if (isAnothers(session, entry.value)) return failed({ kind: 'WRONG_STATE' });
    const pinnedTo = sharedTextNow(database, entry.value, clock.today()).sha256;
    const answer = { kind, comment, recordedBy: user.name, recordedAt, pinnedTo };
    saveAnswer(database, { recordId, version, by: user.userId }, answer);
    const detail = { kind, version, pinnedTo };
    appendAudit(database, { at: recordedAt, actor: user.userId, kind: 'RECORD_ANSWERED', subject: recordId, detail });
    return succeeded(undefined);
  });
}

/**
 * True where another manager wrote down what the worker said: nobody writes over words they did not put there. Taking the
 * record back and sharing it again asks anew, and keeps them. The worker's own answer stands in place of any.
 */
function isAnothers({ database, user }: OpenSession, entry: RecordEntry): boolean {
  const by = answeredBy(database, entry.id, entry.version);
  return by !== null && by !== user.userId && !isSupervisee(user, entry);
}

/** "No reply" is for the sixth working day on, and never while the worker's own days are not over (domain brief 3a). */
function whyTooEarly(database: Database, clock: Clock, { id, header, sharedAt }: RecordEntry): Failure | null {
  const settings = settingsOfRecord(database, id);
  const sharedOn = sharedAt === null ? null : localDateOfInstant(sharedAt);
  const record = { state: 'SHARED', header, sharedOn, isAnswered: false, asksWorker: true } as const;
  const { noReplyFrom } = recordClocks({ ...record, agreedOn: null, filedOn: null }, holidaysWith(settings), settings);
  const isEarly = noReplyFrom !== null && clock.today() < noReplyFrom;
  return isEarly ? { kind: 'STILL_TIME_TO_ANSWER', from: noReplyFrom } : null;
}
