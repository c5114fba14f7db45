import { earlierNumber } from '@contract/record-calls';
import { trendOf } from '@renderer/features/record/scale/trend-lines';
import { describe, expect, it } from 'vitest';

function number(sessionDate: string, value: number, [rater, name = '']: [string, string?]) {
  return earlierNumber.parse({ sessionDate, section: 'scale', statement: null, rater, name, value });
}

describe('the trend of a scale', () => {
  it('has a line for each person, the worker and the manager first', () => {
    const { days, lines } = trendOf([
      number('2026-09-14', 6, ['CHILD', 'Tobin']),
      number('2026-09-14', 4, ['TM', 'Marian Oduya']),
      number('2026-09-14', 4, ['SW', 'Priya Castell']),
      number('2026-10-12', 5, ['SW', 'Priya Castell']),
      number('2026-10-12', 3, ['IRO_CHAIR']),
    ]);
    expect(days).toEqual(['2026-09-14', '2026-10-12']);
    expect(lines.map(({ name }) => name)).toEqual([
      'Priya Castell, social worker',
      'Marian Oduya, team manager',
      'Tobin, child',
      'IRO or chair',
    ]);
    expect(lines[0]?.points).toEqual([
      { day: '2026-09-14', value: 4 },
      { day: '2026-10-12', value: 5 },
    ]);
  });

  it('keeps two workers apart: a number is its own person’s', () => {
    const { lines } = trendOf([number('2026-09-14', 4, ['SW', 'Ana']), number('2026-10-12', 6, ['SW', 'Priya'])]);
    expect(lines.map(({ points }) => points.length)).toEqual([1, 1]);
  });

  it('shows the last eight sessions in order, whatever the order they come in', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
    const { days, lines } = trendOf(months.toReversed().map((month) => number(`2026-${month}-01`, 4, ['SW'])));
    expect(days).toHaveLength(8);
    expect(days[0]).toBe('2026-02-01');
    expect(lines[0]?.points.map(({ day }) => day)).toEqual(days);
  });

  it('is nothing without numbers', () => {
    expect(trendOf([])).toEqual({ days: [], lines: [] });
  });
});
