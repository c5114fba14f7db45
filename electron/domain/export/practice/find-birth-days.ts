import { MONTH_NAMES, numberOfName } from '../../calendar/day-names';
import { type LocalDate, localDateOf } from '../../calendar/local-date';
import type { Finder, Replacement } from './replacement';

const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NOT_AFTER = String.raw`(?![\p{L}\p{N}])`;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const DAY = String.raw`0?(?<day>\d{1,2})`;
const NAMED = String.raw`(?<name>\p{L}{3,9})\.?`;
const PART = String.raw`\s{0,2}[-./]\s{0,2}`;

/** The ways people write a day; each is read, so that any number of days can be looked for at once. */
const WAYS: readonly RegExp[] = [
  String.raw`(?<year>\d{4})-0?(?<month>\d{1,2})-${DAY}`,
  String.raw`${DAY}${PART}0?(?<month>\d{1,2})${PART}${YEAR}`,
  String.raw`${DAY}(?:st|nd|rd|th)?(?:\s{1,2}of)?\s{1,2}${NAMED},?\s{1,2}${YEAR}`,
  String.raw`${NAMED}\s{1,2}${DAY}(?:st|nd|rd|th)?,?\s{1,2}${YEAR}`,
].map((source) => new RegExp(`${NOT_BEFORE}(?:${source})${NOT_AFTER}`, 'giu'));

/** Days of birth, and days on which a birth is expected, in the ways people write a day. */
export function birthDayFinder(days: readonly LocalDate[]): Finder {
  const births: ReadonlySet<string> = new Set(days);
  if (births.size === 0) return () => [];
  return (text) => (/\d/.test(text) ? WAYS.flatMap((way) => birthsIn(text, way, births)) : []);
}

/** In "3 May, 17 May 2020" the second day begins inside what may be read as a first one. */
function birthsIn(text: string, way: RegExp, births: ReadonlySet<string>): Replacement[] {
  const found: Replacement[] = [];
  way.lastIndex = 0;
  for (let match = way.exec(text); match !== null; match = way.exec(text)) {
    const { 0: said, index: start, groups = {} } = match;
    if (daysMeant(groups).some((day) => day !== null && births.has(day))) {
      found.push({ start, end: start + said.length, instead: '(date of birth)' });
    } else way.lastIndex = start + 1;
  }
  return found;
}

/** A year of two figures may be of either century. */
function daysMeant({ year = '', month, name = '', day = '' }: Readonly<Record<string, string>>): (LocalDate | null)[] {
  const inYear = month === undefined ? numberOfName(MONTH_NAMES, name) : Number(month);
  if (inYear === 0) return [];
  const years = year.length === 2 ? [`19${year}`, `20${year}`] : [year];
  return years.map((each) => localDateOf(Number(each), inYear, Number(day)));
}
