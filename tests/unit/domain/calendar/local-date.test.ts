import {
  addDays,
  addMonths,
  ageInYears,
  daysBetween,
  instant,
  isLocalDate,
  localDate,
  localDateOf,
  localDateOfInstant,
  monthsAndDaysBetween,
  weekdayOf,
} from '@domain/calendar/local-date';
import { addWorkingDays, type Holidays } from '@domain/calendar/working-days';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

const day = (text: string) => localDate.parse(text);

function written(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function doesTemporalKnow(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

describe('a date that exists', () => {
  test('is one that Temporal knows, for every day and a few that are not of every kind of year', () => {
    const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const days = [0, 1900, 1999, 2000, 2023, 2024, 2100, 9999].flatMap((year) =>
      numbers(0, 13).flatMap((month) => numbers(0, 32).map((date) => written(year, month, date))),
    );
    expect(days.filter((text) => isLocalDate(text) !== doesTemporalKnow(text))).toEqual([]);
  });
  test.each(['2026-11-09', '2024-02-29', '2000-02-29'])('%s does', (text) => expect(isLocalDate(text)).toBe(true));
  test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-04-31', '26-11-09', '2026-11-9', '', '2026-11-09T00:00'])(
    '%s does not',
    (text) => expect(isLocalDate(text)).toBe(false),
  );
  test('numbers that are no date give null', () => {
    expect(localDateOf(2026, 2, 30)).toBeNull();
    expect(localDateOf(2026, 2, 28)).toBe('2026-02-28');
  });
});

describe('counting', () => {
  test('stops at the first and the last day that can be written, which case systems use for “never”', () => {
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addMonths(day('9999-06-01'), 9)).toBe('9999-12-31');
    expect(addDays(day('0001-01-01'), -1)).toBe('0001-01-01');
    expect(addMonths(day('0000-05-01'), 1)).toBe('0001-01-01');
    const none: Holidays = new Set();
    expect(addWorkingDays(day('9999-12-30'), 20, none)).toBe('9999-12-31');
    expect(addWorkingDays(day('0001-01-03'), -20, none)).toBe('0001-01-01');
  });

  test.each([
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s, whatever the clocks do', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(days);
  });

  test('a month after the last of January is the last of February', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(day('2026-11-21'), -12)).toBe('2025-11-21');
  });

  test.each([
    ['2026-01-03', '2026-10-21', { months: 9, days: 18 }],
    ['2026-01-31', '2026-02-28', { months: 0, days: 28 }],
    ['2025-11-09', '2026-11-09', { months: 12, days: 0 }],
    ['2026-11-09', '2026-11-09', { months: 0, days: 0 }],
  ])('from %s to %s are %o', (from, until, expected) => {
    expect(monthsAndDaysBetween(day(from), day(until))).toEqual(expected);
  });
});

describe('age', () => {
  test.each([
    ['2020-11-10', '2026-11-09', 5],
    ['2020-11-09', '2026-11-09', 6],
    ['2020-02-29', '2026-02-28', 5],
    ['2020-02-29', '2026-03-01', 6],
    ['2026-12-01', '2026-11-09', -1],
  ])('born %s, on %s: %i', (born, on, age) => expect(ageInYears(day(born), day(on))).toBe(age));
});

describe('moments', () => {
  test.each([
    ['2026-07-09T23:30:00.000Z', '2026-07-10'],
    ['2026-11-09T23:30:00.000Z', '2026-11-09'],
  ])('%s is %s in England', (moment, expected) => {
    expect(localDateOfInstant(instant.parse(moment))).toBe(expected);
  });
  test('weeks begin on Monday', () => {
    expect(weekdayOf(day('2026-11-09'))).toBe(1);
    expect(weekdayOf(day('2026-11-15'))).toBe(7);
  });
});
