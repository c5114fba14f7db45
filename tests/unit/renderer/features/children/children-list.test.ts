import { type ChildRow, childRow } from '@domain/child/child';
import { filterChildren, makeFoundable, nextSort, sortChildren } from '@renderer/features/children/children-list';
import { describe, expect, it } from 'vitest';

function makeRow(number: number, part: Partial<Record<keyof ChildRow, string | null>>): ChildRow {
  return childRow.parse({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    reference: `FS-${number}`,
    forename: 'Tobin',
    surname: 'Ashgrove',
    dateOfBirth: null,
    status: null,
    legalStatus: null,
    worker: null,
    team: null,
    planStart: null,
    lastSeen: null,
    nextReview: null,
    lastSupervision: null,
    ...part,
  });
}

const tobin = makeRow(1, { worker: 'Priya Castell', status: 'CP', lastSeen: '2026-11-04' });
const zoe = makeRow(2, { forename: 'Zoë', surname: 'O’Rourke', worker: 'Siân Prosser', lastSeen: '2026-10-01' });
const marlow = makeRow(10, { forename: 'Marlow', surname: 'Finch', status: 'CLA' });
const everyone = [tobin, zoe, marlow];
const find = (typed: string) => filterChildren(makeFoundable(everyone), typed);

describe('filtering the children list', () => {
  it.each([
    ['part of a surname', 'ashg', [tobin]],
    ['a name typed without its accent', 'zoe', [zoe]],
    ['a name typed without its apostrophe', 'orourke', [zoe]],
    ['a worker', 'sian', [zoe]],
    ['words of the status', 'protection plan', [tobin]],
    ['the short name of the status', 'cp', [tobin]],
    ['the case reference', 'fs-10', [marlow]],
    ['words in any order', 'castell tobin', [tobin]],
  ])('finds a child by %s', (_, typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  it('needs every word to be found', () => {
    expect(find('tobin finch')).toEqual([]);
  });

  it('shows everyone when nothing or only spaces are typed', () => {
    expect(find('  ')).toEqual(everyone);
  });
});

describe('sorting the children list', () => {
  const ids = (rows: readonly ChildRow[]) => rows.map((row) => row.reference);

  it('orders by surname and then forename', () => {
    expect(ids(sortChildren(everyone, { column: 'name', direction: 'ascending' }))).toEqual(['FS-1', 'FS-10', 'FS-2']);
  });

  it('orders references by their number, not letter by letter', () => {
    expect(ids(sortChildren(everyone, { column: 'reference', direction: 'ascending' }))).toEqual([
      'FS-1',
      'FS-2',
      'FS-10',
    ]);
  });

  it.each(['ascending', 'descending'] as const)('keeps children without the date last when %s', (direction) => {
    expect(ids(sortChildren(everyone, { column: 'lastSeen', direction })).at(-1)).toBe('FS-10');
  });

  it.each(['ascending', 'descending'] as const)('keeps children without a worker last when %s', (direction) => {
    expect(ids(sortChildren(everyone, { column: 'worker', direction })).at(-1)).toBe('FS-10');
  });

  it('turns round when the same heading is pressed again', () => {
    const once = nextSort({ column: 'name', direction: 'ascending' }, 'worker');
    expect(once).toEqual({ column: 'worker', direction: 'ascending' });
    expect(nextSort(once, 'worker').direction).toBe('descending');
  });
});
