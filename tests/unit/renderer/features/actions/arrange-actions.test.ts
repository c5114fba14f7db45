import { actionAfterKey } from '@renderer/features/actions/action-after-key';
import { groupActions, makeFoundable, narrow, nextSort, sortActions } from '@renderer/features/actions/arrange-actions';
import { describe, expect, test } from 'vitest';
import { actionLineOf } from '../../../../support/action-line-of';

const CHILD = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0077';
const lines = [
  actionLineOf({ what: 'C', who: 'Tom Hale', due: '2026-12-07', carries: 1 }),
  actionLineOf({ what: 'A', who: 'Zoë Quayle', due: '2026-11-30', source: 'COURT', measure: 2 }),
  actionLineOf({ what: 'B', who: 'tom hale', due: '2026-12-06', childId: CHILD, childName: 'Wren Fell', moves: 3 }),
];
const NOTHING = { typed: '', childId: null, source: null, measure: null };
const found = (by: Partial<Parameters<typeof narrow>[1]>) =>
  narrow(makeFoundable(lines), { ...NOTHING, ...by }).map(({ what }) => what);
const whats = (rows: ReturnType<typeof groupActions>) =>
  rows.map((row) => (row.kind === 'GROUP' ? `${row.title} (${row.count})` : row.line.what));

describe('finding actions', () => {
  test('by owner, action, child, reference and source, in any order, without accents', () => {
    expect(found({ typed: 'zoe' })).toEqual(['A']);
    expect(found({ typed: 'court 20417' })).toEqual(['A']);
    expect(found({ typed: 'fell hale' })).toEqual(['B']);
    expect(found({ typed: 'nobody' })).toEqual([]);
  });

  test('by child, source and measure', () => {
    expect(found({ childId: CHILD })).toEqual(['B']);
    expect(found({ source: 'COURT' })).toEqual(['A']);
    expect(found({ measure: 2 })).toEqual(['A']);
    expect(found({ measure: 1 })).toEqual([]);
  });
});

describe('their order', () => {
  test.each([
    ['due', 'ascending', ['A', 'B', 'C']],
    ['due', 'descending', ['C', 'B', 'A']],
    ['who', 'ascending', ['B', 'C', 'A']],
    ['what', 'ascending', ['A', 'B', 'C']],
    ['child', 'descending', ['B', 'A', 'C']],
    ['going', 'ascending', ['B', 'C', 'A']],
  ] as const)('by %s, %s', (column, direction, expected) => {
    expect(sortActions(lines, { column, direction }).map(({ what }) => what)).toEqual(expected);
  });

  test('a second press on a heading turns it round', () => {
    const sorted = nextSort({ column: 'due', direction: 'ascending' }, 'due');
    expect(sorted).toEqual({ column: 'due', direction: 'descending' });
    expect(nextSort(sorted, 'who')).toEqual({ column: 'who', direction: 'ascending' });
  });
});

describe('groups', () => {
  const byDue = sortActions(lines, { column: 'due', direction: 'ascending' });

  test('one person is one group whatever the case of the name; the order inside stays', () => {
    expect(whats(groupActions(byDue, 'OWNER'))).toEqual(['tom hale (2)', 'B', 'C', 'Zoë Quayle (1)', 'A']);
  });

  test('weeks begin on Monday and end on Sunday', () => {
    expect(whats(groupActions(byDue, 'WEEK'))).toEqual([
      'Week of 30 Nov 2026 (2)',
      'A',
      'B',
      'Week of 7 Dec 2026 (1)',
      'C',
    ]);
  });

  test('by child and by source', () => {
    expect(whats(groupActions(byDue, 'CHILD'))).toEqual([
      'Tobin Ashgrove, FS-20417 (2)',
      'A',
      'C',
      'Wren Fell, FS-20417 (1)',
      'B',
    ]);
    expect(whats(groupActions(byDue, 'SOURCE'))).toEqual(['Court (1)', 'A', 'Supervision (2)', 'B', 'C']);
  });
});

describe('moving by keys', () => {
  const rows = groupActions(sortActions(lines, { column: 'due', direction: 'ascending' }), 'WEEK');
  const goes = (key: string, current: number) => actionAfterKey(key, { rows, current, page: 10 })?.index ?? null;

  test('steps over the headings of groups, and never leaves the list', () => {
    expect(goes('ArrowDown', 2)).toBe(4);
    expect(goes('ArrowUp', 4)).toBe(2);
    expect(goes('ArrowUp', 1)).toBe(1);
    expect(goes('Home', 4)).toBe(1);
    expect(goes('End', 1)).toBe(4);
    expect(goes('PageDown', 1)).toBe(4);
    expect(goes('x', 1)).toBeNull();
    expect(actionAfterKey('ArrowDown', { rows: [], current: -1, page: 10 })).toBeNull();
  });
});

test('thirty thousand are narrowed, sorted and grouped as fewer are', () => {
  const many = Array.from({ length: 30_000 }, (_, at) => ({
    ...(lines[at % 3] as (typeof lines)[number]),
    what: `${at}`,
  }));
  const rows = groupActions(
    sortActions(narrow(makeFoundable(many), NOTHING), { column: 'who', direction: 'ascending' }),
    'WEEK',
  );
  expect(rows).toHaveLength(30_002);
});
