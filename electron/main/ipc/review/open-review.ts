import type { Failure } from '@contract/failure';
import type { ReviewView } from '@contract/review-calls';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import { addWorkingDays } from '@domain/calendar/working-days';
import type { RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { changesBetween } from '@domain/review/changes-between';
import { rememberActions } from '../../store/action-history';
import { answerBefore } from '../../store/answer-table';
import { appendAudit } from '../../store/audit-trail';
import { settingsOfRecord } from '../../store/check-table';
import { inOneTransaction } from '../../store/prepared';
import type { RecordEntry } from '../../store/record-table';
import { markSeen, seenBefore } from '../../store/review-table';
import { readSharedText, sharedTextNow, withSharedWords } from '../../store/shared-text-table';
import type { Clock, OpenSession } from '../handler-context';
import { toRecordView } from '../record-view';
import { readableRecord } from '../viewer';
import { reviewInHand } from './review-in-hand';

/** A shared record as its worker reads and answers it; from then on they have seen this version. WRONG_STATE unless shared. */
export function openReview(session: OpenSession, clock: Clock, recordId: RecordId): Result<ReviewView, Failure> {
  return inOneTransaction(session.database, () => {
    const entry = readableRecord(session, recordId);
    if (!entry.ok) return entry;
    if (entry.value.state !== 'SHARED') return failed({ kind: 'WRONG_STATE' });
    noteSeen(session, clock, entry.value);
    return succeeded(reviewOf(session, clock, entry.value));
  });
}

function noteSeen({ database, user }: OpenSession, clock: Clock, { id, version }: RecordEntry): void {
  const at = clock.now();
  const isNew = markSeen(database, { userId: user.userId, recordId: id }, { version, at });
  if (!isNew) return;
  appendAudit(database, { at, actor: user.userId, kind: 'RECORD_SEEN', subject: id, detail: { version } });
}

export function reviewOf(session: OpenSession, clock: Clock, entry: RecordEntry): ReviewView {
  const { database, user } = session;
  const text = sharedTextNow(database, entry, clock.today());
  const view = toRecordView(session, clock, entry);
  const before = seenBefore(database, { userId: user.userId, recordId: entry.id }, entry.version);
  const read = before === null ? null : readSharedText(database, entry.id, before);
  const earlier = read && withSharedWords(database, view.content, read);
  return {
    view,
    textHash: text.sha256,
    answerBy: lastDayToAnswer(session, clock, entry),
    seenBefore: before,
    changes: earlier === null ? [] : changesBetween(earlier, view.content),
    earlierActions: earlierActions(session, view.content),
    ...reviewInHand(session, view.content, text),
    earlierAnswer: answerBefore(database, entry.id, entry.version),
  };
}

/** LIF-02: so many working days after it was shared. */
export function lastDayToAnswer({ database }: OpenSession, clock: Clock, { id, sharedAt }: RecordEntry): LocalDate {
  const settings = settingsOfRecord(database, id);
  const sharedOn = sharedAt === null ? clock.today() : localDateOfInstant(sharedAt);
  return addWorkingDays(sharedOn, settings.answerDays, holidaysWith(settings));
}

function earlierActions({ database }: OpenSession, { child, id, openActions }: RecordContent) {
  const notes = new Map(rememberActions(database, child.id, id).map((action) => [action.id as string, action.notes]));
  return openActions.map((action) => ({ ...action, notes: [...(notes.get(action.id) ?? [])] }));
}
