import { lif03 } from '@domain/check/rules/lif-03';
import { sup03 } from '@domain/check/rules/sup-03';
import type { RecordHeader } from '@domain/record/record';
import { describe, expect, test } from 'vitest';
import { checkedRecord, contextOf, day, found, statusFact } from '../../../../support/checked-record';
import { exampleAddendum } from '../../../../support/example-record';

describe('SUP-03, a longer time to the next supervision', () => {
  const next = (date: string | null, reason = '', header: Partial<RecordHeader> = {}) =>
    checkedRecord({
      header,
      sections: { next: { kind: 'NEXT_DATE', date: date === null ? null : day(date), dateText: '', reason } },
    });
  const why = 'The family is away until the new year begins';
  test.each<[string, ReturnType<typeof next>, string[]]>([
    ['four weeks', next('2026-12-07'), []],
    ['four weeks and a day', next('2026-12-08'), ['REASON next/reason']],
    ['with a reason in its place', next('2026-12-08', why), []],
    ['with half a reason', next('2026-12-08', 'Away'), ['REASON next/reason']],
    ['no day', next(null), []],
    ['no status', next('2027-06-01', '', { caseStatus: null }), []],
    ['no session', next('2027-06-01', '', { sessionDate: null }), []],
    ['cared for, settled', next('2027-01-04', '', { caseStatus: 'CLA', planStart: day('2025-01-01') }), []],
    [
      'cared for, first six months',
      next('2027-01-04', '', { caseStatus: 'CLA', planStart: day('2026-09-01') }),
      ['REASON next/reason'],
    ],
    ['a small form', { ...next('2027-06-01'), type: 'STEP_DOWN' }, []],
  ])('%s', (_name, content, expected) => expect(found(sup03.check(content, contextOf()))).toEqual(expected));

  test('since when a child is cared for comes from the child where the record does not say', () => {
    const content = next('2027-01-04', '', { caseStatus: 'CLA', planStart: null });
    expect(sup03.check(content, contextOf({ facts: [statusFact('CLA', '2026-09-01')] }))).toHaveLength(1);
    expect(sup03.check(content, contextOf())).toEqual([]);
  });
});

describe('LIF-03, agreed late', () => {
  test.each<[string, string, string[]]>([
    ['on the fifth working day', '2026-11-16', []],
    ['on the sixth', '2026-11-17', ['REASON header/sessionDate']],
    ['with a slow clock', '2020-01-01', []],
  ])('%s', (_name, today, expected) => {
    expect(found(lif03.check(checkedRecord(), contextOf({ today: day(today) })))).toEqual(expected);
  });

  test('holidays do not count, addenda and records without a day are not asked', () => {
    const content = checkedRecord({ header: { sessionDate: day('2026-12-22') } });
    expect(lif03.check(content, contextOf({ today: day('2026-12-31') }))).toEqual([]);
    expect(lif03.check(content, contextOf({ today: day('2027-01-04') }))).toHaveLength(1);
    const late = contextOf({ today: day('2027-03-01') });
    expect(lif03.check(exampleAddendum(), late)).toEqual([]);
    expect(lif03.check(checkedRecord({ header: { sessionDate: null } }), late)).toEqual([]);
  });

  test('the days are those of the service', () => {
    expect(lif03.check(checkedRecord(), contextOf({ today: day('2026-11-17'), settings: { fileDays: 10 } }))).toEqual(
      [],
    );
  });
});
