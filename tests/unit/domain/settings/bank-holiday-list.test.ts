import { BANK_HOLIDAY_LIST, isNextYearCovered, lastDayCovered } from '@domain/calendar/bank-holidays';
import { localDate } from '@domain/calendar/local-date';
import { expect, test } from 'vitest';

const day = (text: string) => localDate.parse(text);
const LIST = [{ date: day('2027-08-30'), name: 'Summer bank holiday' }];

test('the list is in order and covers whole years', () => {
  const dates = BANK_HOLIDAY_LIST.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  expect(lastDayCovered(LIST)).toBe('2027-12-31');
});

test.each([
  ['2026-12-31', true],
  ['2027-01-01', false],
])('on %s the next twelve months are covered: %s', (today, isCovered) => {
  expect(isNextYearCovered(day(today), LIST)).toBe(isCovered);
});

test('without a list nothing is covered', () => {
  expect(lastDayCovered([])).toBeNull();
  expect(isNextYearCovered(day('2026-11-25'), [])).toBe(false);
});
