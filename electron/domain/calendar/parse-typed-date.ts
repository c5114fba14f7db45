import { MONTH_NAMES, numberOfName, WEEKDAY_NAMES } from './day-names';
import { addDays, addMonths, daysBetween, type LocalDate, localDateOf, weekdayOf } from './local-date';

const LONGEST_TYPED = 60;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
/** A two-digit year more than this many years ahead is taken to be of the last century. */
const YEARS_AHEAD = 20;
const DAYS_IN_WEEK = 7;

/**
 * Reads a date as people type it in England, day first. Null when it is not a date, or a date that does not exist.
 *
 * - `2026-11-09`, `9/11/2026`, `9.11.26`, `9-11`, `9 nov`, `9th November 2026`, `Nov 9`, `Mon 9 Nov 2026`
 *   (a weekday that does not fit its date gives null);
 * - without a year: the year that brings the day nearest to `today`;
 * - two-digit years: up to 20 years ahead, otherwise the last century;
 * - `today`, `tomorrow`, `yesterday`; `3d`, `2w`, `1m`, `1y`, `in 2 weeks`;
 * - `fri`: the next Friday after `today`; `next fri`: the Friday of next week, weeks beginning on Monday.
 */
export function parseTypedDate(text: string, today: LocalDate): LocalDate | null {
  const typed = tidy(text);
  if (typed === '' || text.length > LONGEST_TYPED) return null;
  for (const read of READERS) {
    const day = read(typed, today);
    if (day !== undefined) return day !== null && isInRange(day) ? day : null;
  }
  return null;
}

/** Gives undefined when the text is not of its kind, and null when it is but no such day exists. */
type Reader = (typed: string, today: LocalDate) => LocalDate | null | undefined;

const READERS: readonly Reader[] = [readNamedDay, readDistance, readWeekday, readIso, readNumbers, readMonthName];

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[,\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:by|on) /, '');
}

function readNamedDay(typed: string, today: LocalDate): LocalDate | undefined {
  if (typed === 'today') return today;
  if (typed === 'tomorrow' || typed === 'tmrw') return addDays(today, 1);
  if (typed === 'yesterday') return addDays(today, -1);
  return undefined;
}

function readDistance(typed: string, today: LocalDate): LocalDate | undefined {
  const match = /^(?:in )?(\d{1,3}) ?(d|days?|w|wks?|weeks?|m|mths?|months?|y|yrs?|years?)$/.exec(typed);
  if (match === null) return undefined;
  const count = Number(match[1]);
  const unit = match[2]?.[0];
  if (unit === 'd') return addDays(today, count);
  if (unit === 'w') return addDays(today, count * DAYS_IN_WEEK);
  return addMonths(today, unit === 'm' ? count : count * 12);
}

function readWeekday(typed: string, today: LocalDate): LocalDate | undefined {
  const match = /^(?:(this|next) )?([a-z]+)$/.exec(typed);
  const wanted = numberOfName(WEEKDAY_NAMES, match?.[2] ?? '');
  if (wanted === 0) return undefined;
  const now = weekdayOf(today);
  if (match?.[1] === 'next') return addDays(today, DAYS_IN_WEEK - now + wanted);
  const ahead = (wanted - now + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return addDays(today, ahead === 0 ? DAYS_IN_WEEK : ahead);
}

function readIso(typed: string): LocalDate | null | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  return match === null ? undefined : localDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function readNumbers(typed: string, today: LocalDate): LocalDate | null | undefined {
  const match = /^(\d{1,2}) ?([/.\- ]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?$/.exec(typed);
  return match === null ? undefined : dayNear({ day: match[1], month: Number(match[3]), year: match[4] }, today);
}

function readMonthName(typed: string, today: LocalDate): LocalDate | null | undefined {
  const match =
    /^(?:([a-z]{3,}) )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([a-z]{3,})[. -]?(\d{4}|\d{2})?$/.exec(typed) ??
    monthFirst(typed);
  const month = numberOfName(MONTH_NAMES, match?.[3] ?? '');
  if (match === null || month === 0) return undefined;
  const day = dayNear({ day: match[2], month, year: match[4] }, today);
  return match[1] === undefined || fitsWeekday(day, match[1]) ? day : null;
}

/** `nov 9 2026` put into the order weekday, day, month, year. */
function monthFirst(typed: string): RegExpExecArray | null {
  const match = /^([a-z]{3,}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(typed);
  if (match === null) return null;
  return /^(?:([a-z]{3,}) )?(\d{1,2}) ([a-z]{3,}) ?(\d{4})?$/.exec(`${match[2]} ${match[1]} ${match[3] ?? ''}`.trim());
}

function fitsWeekday(day: LocalDate | null, letters: string): boolean {
  return day !== null && weekdayOf(day) === numberOfName(WEEKDAY_NAMES, letters);
}

type TypedParts = { day: string | undefined; month: number; year: string | undefined };

function dayNear(parts: TypedParts, today: LocalDate): LocalDate | null {
  const day = Number(parts.day);
  const thisYear = Number(today.slice(0, 4));
  if (parts.year !== undefined) return localDateOf(fullYear(parts.year, thisYear), parts.month, day);
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => localDateOf(year, parts.month, day))
    .filter((candidate) => candidate !== null)
    .sort((one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)));
  return candidates[0] ?? null;
}

function fullYear(typed: string, thisYear: number): number {
  if (typed.length === 4) return Number(typed);
  const ofThisCentury = Math.floor(thisYear / 100) * 100 + Number(typed);
  return ofThisCentury > thisYear + YEARS_AHEAD ? ofThisCentury - 100 : ofThisCentury;
}

function isInRange(day: LocalDate): boolean {
  const year = Number(day.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}
