import { addDays, daysBetween, type LocalDate, weekdayOf } from './local-date';

/** Days on which councils do not work besides weekends. */
export type Holidays = ReadonlySet<LocalDate>;

const SATURDAY = 6;

/** Monday to Friday and not a bank holiday (OPS-01, domain brief). */
export function isWorkingDay(day: LocalDate, holidays: Holidays): boolean {
  return isWeekday(day) && !holidays.has(day);
}

/**
 * The day that many working days after `day`, which itself does not count: two working days after a Monday is
 * Wednesday, one after a Saturday is Monday. Zero gives `day` back. Negative counts backwards.
 */
export function addWorkingDays(day: LocalDate, count: number, holidays: Holidays): LocalDate {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let reached = day;
  while (left > 0) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

const WORKING_DAYS_IN_A_WEEK = 5;

/**
 * How many working days come after the first day up to and with the second. Zero where that is not later: a clock that
 * was put back takes nothing away. Whole weeks are not gone through day by day: a mistyped year is a hundred of them.
 */
export function workingDaysBetween(from: LocalDate, until: LocalDate, holidays: Holidays): number {
  const days = daysBetween(from, until);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(until, -index));
  const weekdays = weeks * WORKING_DAYS_IN_A_WEEK + rest.filter(isWeekday).length;
  return weekdays - [...holidays].filter((day) => day > from && day <= until && isWeekday(day)).length;
}

function isWeekday(day: LocalDate): boolean {
  return weekdayOf(day) < SATURDAY;
}
