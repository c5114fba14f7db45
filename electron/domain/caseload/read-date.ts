import { MONTH_NAMES, numberOfName } from '../calendar/day-names';
import { type LocalDate, localDateOf } from '../calendar/local-date';

const TIME = String.raw`(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})${TIME}$`, 'iu');
const MONTH_NAMED = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})${TIME}$`,
  'iu',
);
const YEAR_FIRST = new RegExp(String.raw`^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})${TIME}$`, 'iu');

/**
 * Reads a date as case systems write it: `09/11/2026`, `9/11/26`, `09-Nov-2026`, `9 November 2026`, `2026-11-09`,
 * each with or without a time, which is dropped: a time zone never moves the day. Always day before month, as in
 * England. Null for anything else and for days that do not exist.
 */
export function readCaseloadDate(text: string, today: LocalDate): LocalDate | null {
  const parts = (DAY_FIRST.exec(text) ?? MONTH_NAMED.exec(text) ?? YEAR_FIRST.exec(text))?.groups;
  if (parts === undefined) return null;
  const { day = '', month = '', year = '' } = parts;
  return localDateOf(fullYear(year, today), monthNumber(month), Number(day));
}

/** 11 for "11", "Nov" and "November"; 0 for what is no month, which then is no date either. */
function monthNumber(month: string): number {
  if (/^\d/u.test(month)) return Number(month);
  return numberOfName(MONTH_NAMES, month.toLowerCase() === 'sept' ? 'sep' : month);
}

/** A year of two digits is at most ten years ahead: reviews lie ahead, births behind. */
function fullYear(year: string, today: LocalDate): number {
  if (year.length === 4) return Number(year);
  const thisYear = Number(today.slice(0, 4));
  const candidate = thisYear - (thisYear % 100) + Number(year);
  return candidate > thisYear + 10 ? candidate - 100 : candidate;
}
