import { addDays, type LocalDate, weekdayOf } from './local-date';

/** Days on which councils do not work besides weekends. */
export type Holidays = ReadonlySet<LocalDate>;

const SATURDAY = 6;

/** Monday to Friday and not a bank holiday (OPS-01, domain brief). */
export function isWorkingDay(day: LocalDate, holidays: Holidays): boolean {
  return weekdayOf(day) < SATURDAY && !holidays.has(day);
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
