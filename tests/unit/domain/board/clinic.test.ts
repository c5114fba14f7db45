import {
  type ClinicMonth,
  MEASURES,
  partByMonth,
  sayShare,
  sharesOfMeasures,
  sharesOfParts,
  withEveryMonth,
} from '@domain/board/clinic';
import { clinicTable } from '@domain/board/clinic-table';
import { csvText } from '@domain/export/csv';
import { SPINE } from '@domain/memory/spine';
import { describe, expect, test } from 'vitest';
import { day } from '../../../support/store-for-tests';

function month(name: string, records: number, filled: number): ClinicMonth {
  return {
    ...{ month: name, records, asked: SPINE.map(() => records), filled: SPINE.map(() => filled) },
    measures: Array.from({ length: MEASURES }, () => filled),
  };
}

describe('shares', () => {
  test('of few records say nothing about a team; together they may', () => {
    const months = [month('2026-09', 4, 4), month('2026-10', 6, 3)];
    expect(partByMonth(months, 'REFLECTION').map(({ share }) => sayShare(share))).toEqual([
      '4 of 4, too few to say',
      '3 of 6, 50%',
    ]);
    expect(sharesOfParts(months)[0]?.share).toEqual({ filled: 7, asked: 10, percent: 70 });
    expect(sharesOfMeasures(months).at(-1)).toEqual({ measure: 5, share: { filled: 7, asked: 10, percent: 70 } });
  });

  test('a month without records is a gap, also over the end of a year', () => {
    const months = withEveryMonth([month('2026-11', 4, 4), month('2027-02', 6, 3)]);
    expect(months.map((each) => [each.month, each.records])).toEqual([
      ['2026-11', 4],
      ['2026-12', 0],
      ['2027-01', 0],
      ['2027-02', 6],
    ]);
    expect(withEveryMonth([])).toEqual([]);
  });

  test('of none are none', () => {
    expect(sharesOfParts([]).every(({ share }) => share.percent === null)).toBe(true);
  });

  test('the table has a line for each part and measure of each month', () => {
    const table = clinicTable({ from: day('2026-01-01'), until: day('2026-12-31'), months: [month('2026-09', 4, 4)] });
    expect(table).toHaveLength(SPINE.length + MEASURES);
    expect(table[0]).toEqual(['2026-09', 'What we agreed last time', 4, 4, 'Too few to say']);
  });
});

test('a cell that would be run as a formula is text', () => {
  const rows = [['=HYPERLINK("x")', '+1', '-1', '@a', '\tx', 'a, b', 'He said "no"', -3, null]];
  expect(csvText(['A'], rows)).toBe(
    '\uFEFFA\r\n"\'=HYPERLINK(""x"")",\'+1,\'-1,\'@a,\'\tx,"a, b","He said ""no""",-3,\r\n',
  );
});
