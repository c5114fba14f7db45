import { formatNearDate, formatShortDate } from '../calendar/format-date';
import type { LocalDate } from '../calendar/local-date';
import { addWorkingDays, type Holidays } from '../calendar/working-days';
import { isBlank } from '../section/words';
import type { CheckSettings } from '../settings/check-settings';
import { unreachable } from '../unreachable';
import type { RecordHeader, RecordState } from './record';

/** By how many working days each step is due: what the service has set (domain brief 1c). */
export type ClockDays = Pick<CheckSettings, 'shareDays' | 'answerDays' | 'fileDays'>;

/** What the clocks look at. */
export type RecordInTime = {
  readonly state: RecordState;
  readonly header: Pick<RecordHeader, 'sessionDate' | 'supervisee'>;
  /** The day it was last shared; null when it is not shared. */
  readonly sharedOn: LocalDate | null;
  /** True once the worker's answer to the shared text is written down. */
  readonly isAnswered: boolean;
  /** False for the manager's own notes, which nobody shares or answers: they are signed as they are. */
  readonly asksWorker: boolean;
  readonly agreedOn: LocalDate | null;
  readonly filedOn: LocalDate | null;
};

export type RecordClocks = {
  readonly shareBy: LocalDate | null;
  readonly answerBy: LocalDate | null;
  /** Agreed and put on the child's file. */
  readonly fileBy: LocalDate | null;
  /** From this day the manager may agree without the worker's reply, giving a reason (domain brief 3a). */
  readonly noReplyFrom: LocalDate | null;
};

/** By when each step is due, in working days; null while the day it is counted from is not known. */
export function recordClocks(record: RecordInTime, holidays: Holidays, days: ClockDays): RecordClocks {
  const { header, asksWorker } = record;
  const sharedOn = asksWorker ? record.sharedOn : null;
  const after = (day: LocalDate | null, count: number) => (day === null ? null : addWorkingDays(day, count, holidays));
  const answerBy = after(sharedOn, days.answerDays);
  return {
    shareBy: asksWorker ? after(header.sessionDate, days.shareDays) : null,
    answerBy,
    fileBy: after(header.sessionDate, days.fileDays),
    noReplyFrom: sharedOn === null ? null : laterOf(after(header.sessionDate, days.fileDays + 1), after(answerBy, 1)),
  };
}

/** Where the record is, what happens next and who does it: "Shared. Priya Castell answers by Mon 16 Nov". A date gone by is said as it is. */
export function whatHappensNext(record: RecordInTime, holidays: Holidays, days: ClockDays): string {
  const clocks = recordClocks(record, holidays, days);
  const { state, header, isAnswered, asksWorker, agreedOn, filedOn } = record;
  const worker = isBlank(header.supervisee) ? 'the worker' : header.supervisee.trim();
  switch (state) {
    case 'DRAFT':
      return asksWorker ? shareNext(worker, clocks.shareBy) : 'Draft. Sign it when it is ready';
    case 'SHARED':
      if (isAnswered) return 'Shared and answered. Agree and sign when you have read the answer';
      return `Shared. ${capital(worker)} answers${clocks.answerBy === null ? ' next' : by(clocks.answerBy)}`;
    case 'AGREED':
    case 'AGREED_WITH_COMMENT':
    case 'AGREED_NO_REPLY':
      return `${asksWorker ? 'Agreed' : 'Signed'}${on(agreedOn)}. Put it on the child's file${by(clocks.fileBy)}`;
    case 'FILED':
      return filedOn === null ? 'Filed' : `Filed. On the child's file since ${formatShortDate(filedOn)}`;
    case 'DISCARDED':
      return 'Discarded. Nothing more happens to it';
    default:
      return unreachable(state);
  }
}

function shareNext(worker: string, shareBy: LocalDate | null): string {
  return shareBy === null ? 'Draft. Write when the session was' : `Draft. Share with ${worker}${by(shareBy)}`;
}

function by(day: LocalDate | null): string {
  return day === null ? '' : ` by ${formatNearDate(day)}`;
}

function on(day: LocalDate | null): string {
  return day === null ? '' : ` ${formatShortDate(day)}`;
}

function laterOf(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
