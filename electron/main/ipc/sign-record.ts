import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { isWorkingDay } from '@domain/calendar/working-days';
import { checkRecord } from '@domain/check/recording-check';
import { nextState, stepForAnswer } from '@domain/record/life-cycle';
import type { RecordContent } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { inOneTransaction } from '../store/prepared';
import { type RecordEntry, readRecordContent } from '../store/record-table';
import { sealRecord } from '../store/seal';
import type { Clock, OpenSession } from './handler-context';
import { isSupervisee } from './viewer';

/** True when no HARD finding is open, or none whose code begins as asked. The check is always run again here. */
export function passesCheck(content: RecordContent, clock: Clock, codes = ''): boolean {
  const context = {
    today: clock.today(),
    isWorkingDay: (day: Parameters<typeof isWorkingDay>[0]) => isWorkingDay(day, ENGLAND_BANK_HOLIDAYS),
  };
  return checkRecord(content, context).every(
    (finding) => finding.strength !== 'HARD' || !finding.code.startsWith(codes),
  );
}

/**
 * Agree and sign. Needs a shared record with the worker's answer to this version and no HARD finding; nobody signs
 * the supervision they themselves received (META-04).
 */
export function signRecord(
  session: OpenSession,
  clock: Clock,
  entry: RecordEntry,
): Result<undefined, { kind: 'WRONG_STATE' | 'NOT_ALLOWED' | 'CHECK_NOT_PASSED' }> {
  const { database, user } = session;
  return inOneTransaction(database, () => {
    if (isSupervisee(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
    const today = clock.today();
    const content = readRecordContent(database, entry.id, today);
    if (content === null || content.answer === null) return failed({ kind: 'WRONG_STATE' });
    const next = nextState(entry.state, stepForAnswer(content.answer.kind));
    if (!next.ok) return failed({ kind: 'WRONG_STATE' });
    if (!passesCheck(content, clock)) return failed({ kind: 'CHECK_NOT_PASSED' });
    const signedBy = { id: user.userId, name: user.name };
    sealRecord(database, { recordId: entry.id, state: next.value, signedBy, now: clock.now(), today });
    return succeeded(undefined);
  });
}
