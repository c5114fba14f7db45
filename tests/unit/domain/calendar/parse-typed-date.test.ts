import { formatDateWithWeekday, formatLongDate, formatNearDate, formatShortDate } from '@domain/calendar/format-date';
import { addDays, daysBetween, localDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** A Saturday. */
const today = localDate.parse('2026-11-21');
const anyDay = fc.integer({ min: -36_500, max: 36_500 }).map((days) => addDays(today, days));

describe('what people type', () => {
  test.each([
    ['2026-11-09', '2026-11-09'],
    ['2026/11/9', '2026-11-09'],
    ['09/11/2026', '2026-11-09'],
    ['9/11/26', '2026-11-09'],
    ['9.11.26', '2026-11-09'],
    ['9-11-2026', '2026-11-09'],
    ['9 11 2026', '2026-11-09'],
    ['9/11', '2026-11-09'],
    ['15/1', '2027-01-15'],
    ['9 nov', '2026-11-09'],
    ['9nov', '2026-11-09'],
    ['09-Nov-2026', '2026-11-09'],
    ['9 Sept 2026', '2026-09-09'],
    ['9th of November, 2026', '2026-11-09'],
    ['Nov 9', '2026-11-09'],
    ['november 9, 2026', '2026-11-09'],
    ['Mon 9 Nov 2026', '2026-11-09'],
    ['monday 9 november', '2026-11-09'],
    ['by 9 nov', '2026-11-09'],
    ['  9   Nov  ', '2026-11-09'],
    ['14/10/99', '1999-10-14'],
    ['14/10/46', '2046-10-14'],
    ['14/10/47', '1947-10-14'],
    ['29/2/2028', '2028-02-29'],
    ['today', '2026-11-21'],
    ['Tomorrow', '2026-11-22'],
    ['yesterday', '2026-11-20'],
    ['3d', '2026-11-24'],
    ['2w', '2026-12-05'],
    ['2 weeks', '2026-12-05'],
    ['in 10 days', '2026-12-01'],
    ['1m', '2026-12-21'],
    ['3 months', '2027-02-21'],
    ['1y', '2027-11-21'],
    ['fri', '2026-11-27'],
    ['sat', '2026-11-28'],
    ['sunday', '2026-11-22'],
    ['next fri', '2026-11-27'],
    ['this tues', '2026-11-24'],
    ['thurs', '2026-11-26'],
  ])('%s is %s', (typed, expected) => expect(parseTypedDate(typed, today)).toBe(expected));

  test('"next fri" on a Wednesday is the Friday of next week, "fri" the one before it', () => {
    const wednesday = localDate.parse('2026-11-18');
    expect(parseTypedDate('fri', wednesday)).toBe('2026-11-20');
    expect(parseTypedDate('next fri', wednesday)).toBe('2026-11-27');
  });
});

describe('what is not a date', () => {
  test.each([
    '',
    '   ',
    'ASAP',
    'ongoing',
    'next supervision',
    '31/2/2026',
    '29/2/2027',
    '31 april',
    '0/0/2026',
    '13/13/2026',
    '2026-13-01',
    '9/11/0026',
    '1/1/1899',
    'Tue 9 Nov 2026',
    'nov',
    'ma 3',
    '9',
    '9 ',
    '9//11',
    '9/11/202',
    '=1+1',
    '9 nov 2026 or so',
    '9/11/2026 '.repeat(20),
    '👍',
  ])('%j', (typed) => expect(parseTypedDate(typed, today)).toBeNull());
});

describe('properties', () => {
  test('every way we write a date with its year is read back as that date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const write of [formatLongDate, formatShortDate, formatDateWithWeekday]) {
          expect(parseTypedDate(write(day), today)).toBe(day);
        }
        expect(parseTypedDate(day.split('-').reverse().join('/'), today)).toBe(day);
      }),
    );
  });

  test('a date without a year is read back while it is within five months', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 150 }), (days) => {
        const day = addDays(today, days);
        expect(parseTypedDate(formatNearDate(day), today)).toBe(day);
      }),
    );
  });

  test('a weekday is always one to seven days ahead and falls on itself', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), (start, name) => {
        const found = parseTypedDate(name, start);
        expect(found).not.toBeNull();
        const ahead = daysBetween(start, found ?? start);
        expect(ahead).toBeGreaterThanOrEqual(1);
        expect(ahead).toBeLessThanOrEqual(7);
        expect(
          formatNearDate(found ?? start)
            .toLowerCase()
            .startsWith(name),
        ).toBe(true);
      }),
    );
  });

  test('nothing a person can type throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        expect(() => parseTypedDate(typed, today)).not.toThrow();
      }),
    );
  });
});

test('dates are written in English', () => {
  const day = localDate.parse('2026-11-09');
  expect(formatLongDate(day)).toBe('9 November 2026');
  expect(formatShortDate(day)).toBe('9 Nov 2026');
  expect(formatNearDate(day)).toBe('Mon 9 Nov');
  expect(formatDateWithWeekday(day)).toBe('Mon 9 Nov 2026');
});
