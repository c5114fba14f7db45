import type { LocalDate } from '../calendar/local-date';
import { addWorkingDays, type Holidays } from '../calendar/working-days';
import type { CheckSettings } from '../settings/check-settings';

/** How far a record has come, as the team board sees it. */
export type RecordOnBoard = {
  readonly sessionDate: LocalDate | null;
  readonly sharedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly filedOn: LocalDate | null;
  /** False for a manager's own notes, which nobody shares or answers. */
  readonly asksWorker: boolean;
};

export type RecordClock = { readonly step: 'SHARE' | 'ANSWER' | 'FILE'; readonly due: LocalDate };

/** The next step of a record and its day, in working days (LIF-01 to LIF-03); null once it is filed or has no day. */
export function nextRecordClock(
  record: RecordOnBoard,
  { shareDays, answerDays, fileDays }: Pick<CheckSettings, 'shareDays' | 'answerDays' | 'fileDays'>,
  holidays: Holidays,
): RecordClock | null {
  const { sessionDate, sharedOn, answeredOn, filedOn, asksWorker } = record;
  if (filedOn !== null || sessionDate === null) return null;
  const after = (day: LocalDate, days: number) => addWorkingDays(day, days, holidays);
  if (asksWorker && sharedOn === null) return { step: 'SHARE', due: after(sessionDate, shareDays) };
  if (asksWorker && sharedOn !== null && answeredOn === null) {
    return { step: 'ANSWER', due: after(sharedOn, answerDays) };
  }
  return { step: 'FILE', due: after(sessionDate, fileDays) };
}
