import { dueStanding } from '@domain/board/due-standing';
import { ownOverdue } from '@domain/board/own-overdue';
import { nextRecordClock } from '@domain/board/record-clock';
import { nextSupervisionDue, type Rhythm } from '@domain/board/supervision-rhythm';
import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { CASE_STATUS_LABELS, type CaseStatus } from '@domain/lists/case-lists';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { describe, expect, test } from 'vitest';
import { day, rememberedAction } from '../../../support/checked-record';

const holidays = ENGLAND_BANK_HOLIDAYS;
const settings = DEFAULT_CHECK_SETTINGS;

describe('the next supervision', () => {
  const due = (rhythm: Partial<Rhythm>, last: string | null = '2026-11-09') =>
    nextSupervisionDue(
      last === null ? null : day(last),
      { status: 'CP', since: null, worker: null, ...rhythm },
      settings,
    );
  const worker = (startedOn: string | null, newlyQualifiedFrom: string | null) => ({
    startedOn: startedOn === null ? null : day(startedOn),
    newlyQualifiedFrom: newlyQualifiedFrom === null ? null : day(newlyQualifiedFrom),
    leftOn: null,
  });

  test.each<[string, Partial<Rhythm>, string | null]>([
    ['a plan', {}, '2026-12-07'],
    ['early help', { status: 'EARLY_HELP' }, '2026-12-21'],
    ['cared for, since when nobody knows', { status: 'CLA' }, '2027-01-04'],
    ['cared for, first six months', { status: 'CLA', since: day('2026-05-10') }, '2026-12-07'],
    ['cared for, six months to the day', { status: 'CLA', since: day('2026-05-09') }, '2027-01-04'],
    ['newly qualified, first weeks', { worker: worker(null, '2026-10-01') }, '2026-11-16'],
    ['newly qualified, then fortnightly', { worker: worker(null, '2026-07-01') }, '2026-11-23'],
    ['newly qualified, long ago', { worker: worker('2025-01-01', '2025-01-01') }, '2026-12-07'],
    ['new to the team', { worker: worker('2026-10-01', null) }, '2026-11-23'],
    ['begins only later', { worker: worker('2026-12-01', '2026-12-01') }, '2026-12-07'],
    ['no status, new worker', { status: null, worker: worker('2026-10-01', null) }, '2026-11-23'],
    ['no status', { status: null }, null],
  ])('%s', (_name, rhythm, expected) => expect(due(rhythm)).toBe(expected));

  test('none before the first; four weeks are four weeks when the clocks change, and across a year', () => {
    expect(due({}, null)).toBeNull();
    expect(due({}, '2026-10-12')).toBe('2026-11-09');
    expect(due({}, '2026-12-14')).toBe('2027-01-11');
  });

  test.each(Object.keys(CASE_STATUS_LABELS) as CaseStatus[])('every status has a rhythm: %s', (status) => {
    expect(due({ status })).not.toBeNull();
  });
});

describe('how a day stands', () => {
  test.each([
    ['2026-11-27', 'LATER'],
    ['2026-11-30', 'SOON'],
    ['2026-12-04', 'SOON'],
    ['2026-12-07', 'DUE'],
    ['2026-12-08', 'PAST'],
  ])('%s: %s', (today, expected) => {
    expect(dueStanding(day('2026-12-07'), day(today), { soonDays: 5, holidays })).toBe(expected);
  });

  test('Christmas makes it soon earlier', () => {
    expect(dueStanding(day('2026-12-30'), day('2026-12-21'), { soonDays: 5, holidays })).toBe('SOON');
  });
});

describe('the clock of a record', () => {
  const record = { sessionDate: day('2026-11-09'), sharedOn: null, answeredOn: null, filedOn: null, asksWorker: true };
  test.each([
    ['to be shared', record, { step: 'SHARE', due: '2026-11-11' }],
    ['to be answered', { ...record, sharedOn: day('2026-11-11') }, { step: 'ANSWER', due: '2026-11-16' }],
    [
      'to be filed',
      { ...record, sharedOn: day('2026-11-11'), answeredOn: day('2026-11-12') },
      { step: 'FILE', due: '2026-11-16' },
    ],
    ["a manager's own note", { ...record, asksWorker: false }, { step: 'FILE', due: '2026-11-16' }],
    ['filed', { ...record, filedOn: day('2026-11-16') }, null],
    ['without a day', { ...record, sessionDate: null }, null],
  ])('%s', (_name, given, expected) => expect(nextRecordClock(given, settings, holidays)).toEqual(expected));
});

test("the manager's own overdue actions, the longest waiting first", () => {
  const mine = (due: string, changes = {}) => rememberedAction({ who: 'Marian Oduya', due: day(due), ...changes });
  const actions = [
    mine('2026-11-08'),
    mine('2026-10-01', { who: ' marian  oduya, team manager' }),
    mine('2026-11-09'),
    mine('2026-09-01', { state: 'DONE' }),
    mine('2026-09-01', { who: 'Priya Castell' }),
  ];
  expect(ownOverdue(actions, 'Marian Oduya', day('2026-11-09')).map(({ due }) => due)).toEqual([
    '2026-10-01',
    '2026-11-08',
  ]);
  expect(ownOverdue(actions, ' ', day('2026-11-09'))).toEqual([]);
});
