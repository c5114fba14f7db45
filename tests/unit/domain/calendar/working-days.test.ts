import { ENGLAND_BANK_HOLIDAYS, holidaysWith } from '@domain/calendar/bank-holidays';
import { addDays, localDate, weekdayOf } from '@domain/calendar/local-date';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '@domain/calendar/working-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const day = (text: string) => localDate.parse(text);
const inYear = (year: number) => [...ENGLAND_BANK_HOLIDAYS].filter((date) => date.startsWith(String(year)));

describe("England's bank holidays", () => {
  /** As published by the government for these years. */
  test.each([
    [2018, ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26']],
    [2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
    [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
    [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ])('%i', (year, expected) => expect(inYear(year)).toEqual(expected.map((rest) => `${year}-${rest}`)));

  test('cover every year from 2018 to 2035, never fall on a weekend, and number eight in an ordinary year', () => {
    for (const holiday of ENGLAND_BANK_HOLIDAYS) expect(weekdayOf(holiday), holiday).toBeLessThan(6);
    for (let year = 2018; year <= 2035; year += 1) {
      expect(inYear(year).length, String(year)).toBe({ 2022: 10, 2023: 9 }[year] ?? 8);
    }
  });

  /** New moon arithmetic would be the generator's own; these Sundays are from the published tables. */
  test.each(['2024-03-31', '2025-04-20', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2035-03-25'])(
    'Good Friday and Easter Monday stand around Easter Sunday %s',
    (sunday) => {
      expect(ENGLAND_BANK_HOLIDAYS.has(addDays(day(sunday), -2))).toBe(true);
      expect(ENGLAND_BANK_HOLIDAYS.has(addDays(day(sunday), 1))).toBe(true);
    },
  );
});

describe('working days', () => {
  test.each([
    ['2026-11-09', 2, '2026-11-11'],
    ['2026-11-13', 1, '2026-11-16'],
    ['2026-11-14', 1, '2026-11-16'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-23', 5, '2027-01-04'],
    ['2026-11-16', -1, '2026-11-13'],
    ['2026-11-14', 0, '2026-11-14'],
  ])('%s and %i is %s', (from, count, expected) => {
    expect(addWorkingDays(day(from), count, ENGLAND_BANK_HOLIDAYS)).toBe(expected);
  });

  test('a list without the holiday makes it an ordinary day', () => {
    expect(isWorkingDay(day('2026-12-25'), ENGLAND_BANK_HOLIDAYS)).toBe(false);
    expect(isWorkingDay(day('2026-12-25'), new Set())).toBe(true);
  });

  test('counting forwards always ends on a working day, with exactly that many in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const from = addDays(day('2020-01-01'), offset);
        const reached = addWorkingDays(from, count, ENGLAND_BANK_HOLIDAYS);
        let counted = 0;
        for (let each = addDays(from, 1); each <= reached; each = addDays(each, 1)) {
          if (isWorkingDay(each, ENGLAND_BANK_HOLIDAYS)) counted += 1;
        }
        expect(counted).toBe(count);
        expect(isWorkingDay(reached, ENGLAND_BANK_HOLIDAYS)).toBe(true);
      }),
    );
  });

  test('between two days there are as many as are counted one by one; none where the second is not later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: -40, max: 400 }), (offset, length) => {
        const from = addDays(day('2020-01-01'), offset);
        const until = addDays(from, length);
        let counted = 0;
        for (let each = from; each < until; ) {
          each = addDays(each, 1);
          if (isWorkingDay(each, ENGLAND_BANK_HOLIDAYS)) counted += 1;
        }
        expect(workingDaysBetween(from, until, ENGLAND_BANK_HOLIDAYS)).toBe(counted);
      }),
      { numRuns: 60 },
    );
    expect(workingDaysBetween(day('0001-01-01'), day('9999-12-31'), new Set())).toBe(2_608_614);
  });
});

describe('days that a service adds', () => {
  test('are no working days for it, and change nothing for another', () => {
    const closed = holidaysWith({ extraHolidays: [day('2026-12-29'), day('2026-12-30')] });
    expect(addWorkingDays(day('2026-12-24'), 1, ENGLAND_BANK_HOLIDAYS)).toBe('2026-12-29');
    expect(addWorkingDays(day('2026-12-24'), 1, closed)).toBe('2026-12-31');
    expect(addWorkingDays(day('2026-12-24'), 1, holidaysWith({ extraHolidays: [] }))).toBe('2026-12-29');
    expect(isWorkingDay(day('2026-12-25'), closed)).toBe(false);
  });
});
