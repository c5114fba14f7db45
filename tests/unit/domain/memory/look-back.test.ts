import { factsBefore, keyDay, lastCaseRecord, statusSince } from '@domain/memory/look-back';
import { describe, expect, test } from 'vitest';
import { day, earlierRecord, keyDates, statusFact } from '../../../support/checked-record';

describe('since when', () => {
  const on = day('2026-11-09');
  const until = (text?: string) => (text === undefined ? {} : { until: day(text) });
  const cp = (from: string, end?: string) => statusFact('CP', from, until(end));
  const cin = (from: string, end?: string) => statusFact('CIN', from, until(end));
  test.each([
    ['one', [cp('2026-02-03')], '2026-02-03'],
    ['two told one after the other', [cp('2026-02-03', '2026-05-31'), cp('2026-06-01')], '2026-02-03'],
    ['two that overlap', [cp('2026-02-03'), cp('2026-06-01')], '2026-02-03'],
    ['a gap', [cp('2026-02-03', '2026-05-30'), cp('2026-06-01')], '2026-06-01'],
    [
      'another status between',
      [cp('2025-01-01', '2025-06-30'), cin('2025-07-01', '2026-02-02'), cp('2026-02-03')],
      '2026-02-03',
    ],
    ['another status now', [cp('2026-02-03', '2026-10-31'), cin('2026-11-01')], null],
    ['one still to come', [cp('2026-11-10')], null],
    ['ended', [cp('2026-02-03', '2026-05-31')], null],
    ['no history', [], null],
  ])('%s', (_name, facts, expected) => expect(statusSince(facts, 'CP', on)).toBe(expected));

  test('the order in which facts are told does not matter', () => {
    const facts = [cp('2026-06-01'), cp('2026-02-03', '2026-05-31')];
    expect(statusSince(facts, 'CP', on)).toBe('2026-02-03');
    expect(factsBefore(facts, 'STATUS', day('2026-03-01'))).toHaveLength(1);
  });
});

test('the last case supervision is found past other kinds of record, and is none for a first one', () => {
  const records = [earlierRecord(), earlierRecord({ number: 13, type: 'MILESTONE' })];
  expect(lastCaseRecord({ records })?.number).toBe(12);
  expect(lastCaseRecord({ records: [] })).toBeNull();
});

test('a day that nobody told is not known', () => {
  expect(keyDay({ keyDates: keyDates({ NEXT_COURT: '2026-12-01' }) }, 'NEXT_COURT')).toBe('2026-12-01');
  expect(keyDay({ keyDates: [] }, 'NEXT_COURT')).toBeNull();
});
