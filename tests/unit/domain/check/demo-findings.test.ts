import { type LocalDate, localDate } from '@domain/calendar/local-date';
import { checkRecord } from '@domain/check/recording-check';
import { describe, expect, test } from 'vitest';
import { contextOf, earlierRecord, homeFact, keyDates, workerFact } from '../../../support/checked-record';
import { marlowRecord } from '../../../support/marlow-record';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { tobinRecord } from '../../../support/tobin-record';

/* What the domain brief (5a to 5c) expects the rules to say of the demo records. */
const day = (text: string): LocalDate => localDate.parse(text);
const drifting = /^(?:ACT-08|ACT-15|DRF|CHL|SUP|LIF)/;

describe('Tobin', () => {
  const tobin = tobinRecord();
  const [breakfast, dad] = tobin.openActions;
  const content = {
    ...tobin,
    openActions: [breakfast, dad].flatMap((action, at) =>
      action === undefined ? [] : [{ ...action, carries: at === 0 ? 0 : 2, moves: at === 0 ? 0 : 2 }],
    ),
  };
  const danger = Object.values(tobin.sections).flatMap((value) =>
    value.kind === 'STATEMENT_SCALES' ? value.scales.map(({ statement }) => statement) : [],
  )[0];
  const numbers = [
    { section: 'scale', statement: danger ?? null, rater: 'TM' as const, name: 'Marian Oduya', value: 4 },
  ];
  const records = ['2026-08-17', '2026-09-14', '2026-10-12'].map((sessionDate) =>
    earlierRecord({ sessionDate: day(sessionDate), numbers, supervisorId: tobin.header.supervisorId }),
  );
  const facts = [
    workerFact('Ada Brook', '2025-06-01', { until: day('2026-02-28') }),
    workerFact('Sam Hale', '2026-03-01', { until: day('2026-06-30') }),
    workerFact('Priya Castell', '2026-07-01'),
  ];
  const raised = (today: string) =>
    checkRecord(content, contextOf({ today: day(today), records, facts }))
      .filter(({ code }) => drifting.test(code))
      .map(({ code, strength }) => `${code} ${strength}`);

  test('has two drifts of one action, a flat number, a milestone and three workers', () => {
    expect(raised('2026-11-09')).toEqual([
      'DRF-04 WARN',
      'ACT-08 HARD',
      'ACT-15 HARD',
      'DRF-02 REASON',
      'DRF-07 REASON',
    ]);
  });

  test('cannot be signed from 17 November without the nine-month review', () => {
    expect(raised('2026-11-16')[0]).toBe('DRF-04 WARN');
    expect(raised('2026-11-17')).toContain('DRF-04 HARD');
  });
});

describe('Marlow', () => {
  const marlow = marlowRecord();
  const facts = [
    homeFact('Mrs Ames', '2026-03-09', { until: day('2026-05-31') }),
    homeFact('Mr Bay', '2026-06-01', { until: day('2026-08-23') }),
    homeFact('Jo Larkin', '2026-08-24'),
  ];
  const raised = (today: string) =>
    checkRecord(marlow, contextOf({ today: day(today), facts, keyDates: keyDates({ SECOND_REVIEW: '2026-06-30' }) }))
      .map(({ code, strength }) => `${code} ${strength}`)
      .filter((line) => /^(?:DRF-08|DRF-11|CHL)/.test(line));

  test('has three homes; the decision on long-term fostering is his plan for good', () => {
    expect(raised('2026-11-03')).toEqual(['DRF-08 REASON']);
  });

  test('has a challenge whose twentieth day is 9 November', () => {
    expect(raised('2026-11-09')).not.toContain('CHL-04 REASON');
    expect(raised('2026-11-10')).toContain('CHL-04 REASON');
  });
});

test('Sunniva’s note is not asked about drift, challenge or rhythm', () => {
  const codes = checkRecord(sunnivaRecord(), contextOf({ today: day('2026-11-20') })).map(({ code }) => code);
  expect(codes.filter((code) => drifting.test(code))).toEqual([]);
});
