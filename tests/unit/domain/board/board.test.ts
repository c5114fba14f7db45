import type { BoardChild } from '@domain/board/board';
import type { BoardRows, ChildOnRow } from '@domain/board/board-rows';
import { sayRecordWait, sayStanding } from '@domain/board/board-words';
import { notDiscussedLately, rowsByWorker } from '@domain/board/by-worker';
import { makeBoard } from '@domain/board/make-board';
import { openMilestones } from '@domain/board/plan-milestones';
import { weekAhead, weekOf } from '@domain/board/week';
import { ENGLAND_BANK_HOLIDAYS as holidays } from '@domain/calendar/bank-holidays';
import { childId } from '@domain/identifiers';
import { DEFAULT_CHECK_SETTINGS as settings } from '@domain/settings/check-settings';
import { describe, expect, test } from 'vitest';
import { day } from '../../../support/store-for-tests';

const ids = Array.from({ length: 9 }, (_, at) => childId.parse(`0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b0${at}`));
const id = (at: number) => ids[at] ?? childId.parse('');

function row(at: number, more: Partial<ChildOnRow> = {}): ChildOnRow {
  return {
    ...{ id: id(at), reference: `4100${at}`, name: 'Tobin Carrick', status: 'CP', since: day('2026-06-01') },
    ...{ worker: 'Priya Castell', last: day('2026-10-26'), planned: null },
    ...more,
  };
}

function boardOf(children: readonly ChildOnRow[], today: string, more: Partial<BoardRows> = {}) {
  const rows = {
    children,
    records: [],
    drifting: [],
    own: [],
    challenges: [],
    reviews: new Map(),
    workers: [],
    ...more,
  };
  return makeBoard(rows, { today: day(today), settings, holidays, viewerId: 'me' });
}
const only = (child: ChildOnRow, today: string, more: Partial<BoardRows> = {}): BoardChild => {
  const [first] = boardOf([child], today, more).children;
  if (first === undefined) throw new Error('Nobody is on the board');
  return first;
};

describe('when a child is next talked about', () => {
  // Last on Mon 26 Oct, every four weeks: due on Mon 23 Nov. Five working days before is Mon 16 Nov.
  test.each([
    ['2026-11-13', 'LATER', 'Due 23 Nov 2026'],
    ['2026-11-16', 'SOON', 'Due Mon 23 Nov'],
    ['2026-11-23', 'DUE', 'Due today'],
    ['2026-11-24', 'PAST', 'Was due 23 Nov 2026'],
    // A clock that was put back, to before the session itself.
    ['2026-10-01', 'LATER', 'Due 23 Nov 2026'],
  ])('on %s it is %s', (today, standing, words) => {
    const child = only(row(0), today);
    expect([child.standing, sayStanding(child)]).toEqual([standing, words]);
  });

  test.each([
    ['over the end of summer time', '2026-10-12', '2026-11-09'],
    ['over the end of the year', '2026-12-14', '2027-01-11'],
    ['over a leap day', '2028-02-14', '2028-03-13'],
  ])('%s it is four weeks of days', (_, last, due) => {
    expect(only(row(0, { last: day(last) }), '2026-11-09').due).toBe(due);
  });

  test('nobody knows without a status, and never is said as never', () => {
    expect(only(row(0, { status: null, since: null }), '2026-11-09').standing).toBe('NO_DATE');
    expect(only(row(0, { last: null }), '2026-11-09')).toMatchObject({ standing: 'NEVER', due: null });
  });

  test('a newly qualified worker is weekly, whatever the status and however the name is typed', () => {
    const workers = [{ name: 'priya  castell', startedOn: null, newlyQualifiedFrom: day('2026-10-05'), leftOn: null }];
    expect(only(row(0), '2026-11-01', { workers }).due).toBe('2026-11-02');
  });

  test('a cared-for child has four weeks in the first six months, then eight', () => {
    const due = (since: string) => only(row(0, { status: 'CLA', since: day(since) }), '2026-11-01').due;
    expect([due('2026-04-27'), due('2026-04-26')]).toEqual(['2026-11-23', '2026-12-21']);
  });

  test('a plan that has gone by is no plan', () => {
    const planned = (today: string) => only(row(0, { planned: day('2026-11-20') }), today).planned;
    expect([planned('2026-11-20'), planned('2026-11-21')]).toEqual(['2026-11-20', null]);
  });
});

describe('the week', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-27', '2026-11-23'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on %s', (today, monday) => {
    expect(weekOf(day(today))[0]).toBe(monday);
  });

  test('a planned day goes before the day it is due, a weekend stands on Friday, and earlier comes before', () => {
    const children = boardOf(
      [
        row(0, { planned: day('2026-11-26') }),
        row(1, { last: day('2026-10-31') }),
        row(2, { last: day('2026-10-05') }),
        row(3, { last: day('2026-09-28') }),
        row(4, { last: day('2026-11-23') }),
      ],
      '2026-11-23',
    ).children;
    const { days, before } = weekAhead(children, day('2026-11-23'));
    expect(days.map(({ children: each }) => each.map((child) => child.id))).toEqual([[], [], [], [id(0)], [id(1)]]);
    expect(before.map((child) => child.id)).toEqual([id(3), id(2)]);
  });
});

describe('rows by worker', () => {
  test('are by name and never by how much waits; two children of one name stay two', () => {
    const team = boardOf(
      [
        row(0, { worker: null }),
        row(1, { worker: 'TOM HALE' }),
        row(2, { worker: 'Tom Hale' }),
        row(3, { worker: 'agnes' }),
      ],
      '2026-11-09',
    ).children;
    expect(rowsByWorker(team).map(({ worker, children }) => [worker, children.length])).toEqual([
      ['agnes', 1],
      ['Tom Hale', 2],
      [null, 1],
    ]);
  });

  test('who was not talked about: never first, then the longest ago', () => {
    const team = boardOf(
      [row(0), row(1, { last: day('2026-08-01') }), row(2, { last: null }), row(3, { last: day('2026-11-02') })],
      '2026-11-26',
    ).children;
    expect(notDiscussedLately(team).map((child) => child.id)).toEqual([id(2), id(1), id(0)]);
  });
});

describe('milestones of a plan', () => {
  const since = day('2026-02-03');
  const at = (today: string, lastReview: string | null = null) =>
    openMilestones({ status: 'CP', since, lastReview: lastReview === null ? null : day(lastReview) }, day(today), {
      settings,
      holidays,
    }).map(({ months }) => months);

  test('are said twenty working days before, and until there is a review', () => {
    expect(at('2026-10-05')).toEqual([]);
    expect(at('2026-10-06')).toEqual([9]);
    expect(at('2027-01-15')).toEqual([9]);
    expect(at('2027-01-15', '2026-11-01')).toEqual([]);
    expect(at('2027-01-15', '2026-08-01')).toEqual([9]);
  });

  test('only the latest that passed is asked for, and the end of a long plan always', () => {
    expect(at('2027-06-01')).toEqual([15]);
    expect(at('2027-12-01', '2027-06-01')).toEqual([21]);
  });

  test('are nothing to a child in need unless the service says so', () => {
    const plan = { status: 'CIN' as const, since, lastReview: null };
    expect(openMilestones(plan, day('2027-01-15'), { settings, holidays })).toEqual([]);
    const wide = { ...settings, milestonesForChildInNeed: true };
    expect(openMilestones(plan, day('2027-01-15'), { settings: wide, holidays })).toHaveLength(1);
  });
});

test('what waits is said with its day, and a day gone by as it is', () => {
  const record = { wait: 'SHARE', due: day('2026-11-12'), supervisee: 'Priya Castell' } as never;
  expect(sayRecordWait(record, day('2026-11-12'))).toBe('Share by Thu 12 Nov');
  expect(sayRecordWait(record, day('2026-11-13'))).toBe('Not shared yet. Was due 12 Nov 2026');
});
