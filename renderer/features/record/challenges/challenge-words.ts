import { holidaysWith } from '@domain/calendar/bank-holidays';
import { counted } from '@domain/calendar/counted';
import { formatDateWithWeekday, formatShortDate } from '@domain/calendar/format-date';
import { daysBetween, type LocalDate } from '@domain/calendar/local-date';
import { addWorkingDays } from '@domain/calendar/working-days';
import type { Challenge, ChallengeWords } from '@domain/challenge/challenge';
import type { CheckSettings } from '@domain/settings/check-settings';

/** Only what a person may change. */
export function wordsOf({
  id: _id,
  childId: _child,
  closedOn: _on,
  closedBy: _by,
  ...words
}: Challenge): ChallengeWords {
  return words;
}

/** What the program would refuse, said before it is asked; null where nothing is wrong. */
export function problemWith(
  { raisedOn, raisedBy, respondedOn, seenOn }: ChallengeWords,
  today: LocalDate,
): string | null {
  if (raisedBy.trim() === '') return 'Who raised it? It is not saved without a name.';
  if (raisedOn > today) return 'The day it was raised has not come yet. That day is not saved.';
  if (respondedOn !== null && (respondedOn > today || respondedOn < raisedOn)) {
    return 'The day of the answer must be between the day it was raised and today. That day is not saved.';
  }
  return seenOn !== null && seenOn > today
    ? 'The day the change was seen has not come yet. That day is not saved.'
    : null;
}

type Clocks = Pick<CheckSettings, 'challengeAnswerDays' | 'challengeWholeDays' | 'extraHolidays'>;

/** "Raised 12 Oct 2026, open for 28 days". */
export function sayOpenFor({ raisedOn }: Pick<ChallengeWords, 'raisedOn'>, today: LocalDate): string {
  return `Raised ${formatShortDate(raisedOn)}, open for ${counted(Math.max(daysBetween(raisedOn, today), 0), 'day')}`;
}

/** "Answer by Mon 26 Oct 2026 (10 working days); day 20 is 9 Nov 2026". */
export function sayClocks({ raisedOn, respondedOn }: ChallengeWords, clocks: Clocks): string {
  const { challengeAnswerDays: answerDays, challengeWholeDays: wholeDays } = clocks;
  const holidays = holidaysWith(clocks);
  const answerBy = addWorkingDays(raisedOn, answerDays, holidays);
  const whole = addWorkingDays(raisedOn, wholeDays, holidays);
  const answer =
    respondedOn === null
      ? `Answer by ${formatDateWithWeekday(answerBy)} (${counted(answerDays, 'working day')})`
      : `Answered ${formatShortDate(respondedOn)}`;
  return `${answer}; day ${String(wholeDays)} is ${formatShortDate(whole)}`;
}
