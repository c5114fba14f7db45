import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * A day on the calendar in England, as `YYYY-MM-DD`. It has no time zone: a due date of 9 November is
 * 9 November wherever the laptop is. "Today" is always handed in, never read from a clock in this room.
 * Two days may be compared with `<` and `>` as they are.
 */
export const localDate = z.string().refine(isLocalDate, 'must be a real date written YYYY-MM-DD').brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDate>;

/** A moment in UTC as ISO 8601 with milliseconds, e.g. `2026-11-09T10:42:00.000Z`. */
export const instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ENGLAND = 'Europe/London';

/**
 * True for a date that exists; 31 February does not. Counted here and not by Temporal, which takes 2 µs a date: the
 * door checks fifty thousand of them in a list of ten thousand children.
 */
export function isLocalDate(text: string): boolean {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
}

/** The day of these numbers, or null where there is no such day. `month` is counted from 1. */
export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = localDate.safeParse(text);
  return parsed.success ? parsed.data : null;
}

/** The day it was in England at that moment: 23:30 UTC in July is already tomorrow. */
export function localDateOfInstant(moment: Instant): LocalDate {
  return dayOf(Temporal.Instant.from(moment).toZonedDateTimeISO(ENGLAND).toPlainDate());
}

/** `days` may be negative. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayOf(plain(day).add({ days }));
}

/** A month after 31 January is the last day of February. `months` may be negative. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return dayOf(plain(day).add({ months }));
}

/** Whole days from one day to the other: 1 from today to tomorrow, negative when `until` is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return plain(from).until(plain(until), { largestUnit: 'day' }).days;
}

/** Whole months and the days left over, as a plan's age is said: "9 months 18 days". Negative when `until` is earlier. */
export function monthsAndDaysBetween(from: LocalDate, until: LocalDate): { months: number; days: number } {
  const { months, days } = plain(from).until(plain(until), { largestUnit: 'month' });
  return { months, days };
}

/** Full years lived on that day; negative before birth. A child born on 29 February has a birthday on 1 March. */
export function ageInYears(dateOfBirth: LocalDate, on: LocalDate): number {
  const born = plain(dateOfBirth);
  const day = plain(on);
  const hadBirthday = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return day.year - born.year - (hadBirthday ? 0 : 1);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: LocalDate): number {
  return plain(day).dayOfWeek;
}

function plain(day: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}

const FIRST_DAY = localDate.parse('0001-01-01');
const LAST_DAY = localDate.parse('9999-12-31');

/** Counting stops at the first and the last day that can be written: case systems put 31 December 9999 for "never". */
function dayOf(date: Temporal.PlainDate): LocalDate {
  if (date.year < 1) return FIRST_DAY;
  return date.year > 9999 ? LAST_DAY : localDate.parse(date.toString());
}
