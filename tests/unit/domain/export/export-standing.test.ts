import { type ExportedRecord, isInWeek, isToBeMade, standingOf, weekAround } from '@domain/export/export-standing';
import { describe, expect, test } from 'vitest';
import { day, moment } from '../../../support/store-for-tests';

const [FIRST, SECOND, THIRD] = ['2026-11-02', '2026-11-03', '2026-11-04'].map((each) =>
  moment(`${each}T10:00:00.000Z`),
) as [ReturnType<typeof moment>, ReturnType<typeof moment>, ReturnType<typeof moment>];
const record = (more: Partial<ExportedRecord> = {}): ExportedRecord => ({
  ...{ state: 'AGREED', version: 2, problem: null, addedToAt: null, copies: [] },
  ...more,
});

describe('where a record stands', () => {
  test('is new once it is agreed, until it is exported', () => {
    expect(standingOf(record())).toEqual({ kind: 'NEW' });
    const copies = [{ version: 2, state: 'AGREED' as const, exportedAt: FIRST }];
    expect(standingOf(record({ copies }))).toEqual({ kind: 'UNCHANGED', lastMade: FIRST });
  });

  test('stays exported when it is filed', () => {
    const copies = [{ version: 2, state: 'AGREED' as const, exportedAt: FIRST }];
    expect(standingOf(record({ state: 'FILED', copies })).kind).toBe('UNCHANGED');
  });

  test.each(['DRAFT', 'SHARED'] as const)('has changed where only a print as %s has left', (state) => {
    const copies = [{ version: 2, state, exportedAt: FIRST }];
    expect(standingOf(record({ copies }))).toEqual({ kind: 'CHANGED', why: 'WAS_NOT_AGREED', lastMade: FIRST });
  });

  test('has changed where another version has left', () => {
    const copies = [{ version: 1, state: 'AGREED' as const, exportedAt: FIRST }];
    expect(standingOf(record({ copies })).kind).toBe('CHANGED');
  });

  test('has changed where an addendum was agreed since, and not where one was before', () => {
    const copies = [
      { version: 2, state: 'AGREED' as const, exportedAt: SECOND },
      { version: 2, state: 'DRAFT' as const, exportedAt: FIRST },
    ];
    expect(standingOf(record({ copies, addedToAt: THIRD }))).toEqual({
      kind: 'CHANGED',
      why: 'ADDED_TO',
      lastMade: SECOND,
    });
    expect(standingOf(record({ copies, addedToAt: FIRST })).kind).toBe('UNCHANGED');
  });

  test.each(['DRAFT', 'SHARED', 'DISCARDED'] as const)('is blocked while it is %s', (state) => {
    expect(standingOf(record({ state }))).toEqual({ kind: 'BLOCKED', why: 'NOT_AGREED' });
  });

  test('is blocked by what keeps its file from being made, exported before or not', () => {
    const copies = [{ version: 2, state: 'AGREED' as const, exportedAt: FIRST }];
    expect(standingOf(record({ copies, problem: 'SEAL_BROKEN' }))).toEqual({ kind: 'BLOCKED', why: 'SEAL_BROKEN' });
    expect(standingOf(record({ problem: 'NAMES_TO_DECIDE' }))).toEqual({ kind: 'BLOCKED', why: 'NAMES_TO_DECIDE' });
  });

  test('only what is new or changed is to be made', () => {
    const lastMade = FIRST;
    const all = [
      { kind: 'NEW' },
      { kind: 'CHANGED', why: 'ADDED_TO', lastMade },
      { kind: 'UNCHANGED', lastMade },
    ] as const;
    expect(all.map(isToBeMade)).toEqual([true, true, false]);
    expect(isToBeMade({ kind: 'BLOCKED', why: 'NOT_AGREED' })).toBe(false);
  });
});

describe('a week', () => {
  test('is Monday to Sunday around any of its days', () => {
    const week = { monday: '2026-11-23', sunday: '2026-11-29' };
    expect(['2026-11-23', '2026-11-25', '2026-11-29'].map((each) => weekAround(day(each)))).toEqual([week, week, week]);
  });

  test('is that of England: late on a summer Sunday in UTC is already Monday', () => {
    const week = weekAround(day('2026-07-06'));
    expect(isInWeek(moment('2026-07-05T23:30:00.000Z'), week)).toBe(true);
    expect(isInWeek(moment('2026-07-12T23:30:00.000Z'), week)).toBe(false);
    expect(isInWeek(moment('2026-07-12T22:59:59.000Z'), week)).toBe(true);
  });
});
