import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { type Instant, type LocalDate, localDate } from '@domain/calendar/local-date';
import { challenge } from '@domain/challenge/challenge';
import { challengeClocks } from '@domain/challenge/challenge-clocks';
import { sayDaysOpen, sayStanding } from '@domain/challenge/challenge-words';
import { versionsOf } from '@domain/challenge/earlier-words';
import { missingToClose } from '@domain/challenge/missing-parts';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { describe, expect, test } from 'vitest';

const day = (text: string): LocalDate => localDate.parse(text);
const on = (today: string) => ({
  today: day(today),
  holidays: ENGLAND_BANK_HOLIDAYS,
  settings: DEFAULT_CHECK_SETTINGS,
});
const raised = (raisedOn: string, rest: object = {}) =>
  challenge.parse({
    ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0001', childId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0002' },
    ...{ raisedOn, raisedBy: 'Hazel Kerr', source: 'IRO', stage: 'INFORMAL', issue: 'x', risk: '' },
    ...{ response: '', respondedOn: null, changed: '', howWeKnow: '', seenOn: null, closedOn: null, closedBy: '' },
    ...rest,
  });
const ANSWERED = { response: 'We meet on Tuesdays.', respondedOn: '2026-11-10' };

describe('the clocks of a challenge', () => {
  test('ten working days to answer and twenty for the whole, without weekends', () => {
    const clocks = challengeClocks(raised('2026-11-02'), on('2026-11-09'));
    expect(clocks).toMatchObject({ answerBy: '2026-11-16', wholeBy: '2026-11-30', daysOpen: 5 });
  });

  test('Christmas, Boxing Day and New Year do not count', () => {
    // 25 December 2026 is a Friday, Boxing Day is kept on Monday 28, and New Year is a Friday.
    const clocks = challengeClocks(raised('2026-12-18'), on('2027-01-04'));
    expect(clocks).toMatchObject({ answerBy: '2027-01-06', wholeBy: '2027-01-20', daysOpen: 8 });
  });

  test('Good Friday and Easter Monday do not count, and the clocks going forward change nothing', () => {
    // Easter 2027 is 28 March, the day on which the clocks go forward.
    const clocks = challengeClocks(raised('2027-03-22'), on('2027-03-31'));
    expect(clocks).toMatchObject({ answerBy: '2027-04-07', daysOpen: 5 });
  });

  test('one raised on a Saturday begins on Monday', () => {
    expect(challengeClocks(raised('2026-11-07'), on('2026-11-07'))).toMatchObject({
      answerBy: '2026-11-20',
      daysOpen: 0,
    });
  });

  test.each([
    ['2026-11-10', {}, 'ANSWER_TO_COME'],
    ['2026-11-11', {}, 'ANSWER_SOON'],
    ['2026-11-16', {}, 'ANSWER_SOON'],
    ['2026-11-17', {}, 'ANSWER_NOT_YET'],
    ['2026-11-17', ANSWERED, 'ANSWERED'],
    ['2026-11-17', { response: 'Words without their day' }, 'ANSWER_NOT_YET'],
    ['2026-11-17', { ...ANSWERED, response: ' \n' }, 'ANSWER_NOT_YET'],
    ['2026-11-30', ANSWERED, 'ANSWERED'],
    ['2026-12-01', ANSWERED, 'OPEN_TOO_LONG'],
    ['2026-12-01', { ...ANSWERED, closedOn: '2026-11-12' }, 'CLOSED'],
  ])('on %s with %o it stands at %s', (today, rest, standing) => {
    expect(challengeClocks(raised('2026-11-02', rest), on(today)).standing).toBe(standing);
  });

  test('a clock that was put back before it was raised counts nothing', () => {
    expect(challengeClocks(raised('2026-11-02'), on('2026-10-20'))).toMatchObject({
      daysOpen: 0,
      standing: 'ANSWER_TO_COME',
    });
  });

  test('what is late is said without blame', () => {
    const late = raised('2026-11-02');
    const clocks = challengeClocks(late, on('2026-11-17'));
    expect(sayStanding(clocks, late)).toEqual({ shape: 'filled', words: 'Not answered yet. Was due 16 Nov 2026' });
    expect(sayDaysOpen(clocks)).toBe('Open for 11 working days');
    const closed = raised('2026-11-02', { ...ANSWERED, closedOn: '2026-11-12' });
    expect(sayDaysOpen(challengeClocks(closed, on('2027-02-01')))).toBe('Was open for 8 working days');
  });
});

test('what is missing for closing is asked in the order of the fields, the day of the answer too', () => {
  const fields = missingToClose(raised('2026-11-02')).map(({ field }) => field);
  expect(fields).toEqual(['response', 'respondedOn', 'changed', 'howWeKnow', 'seenOn']);
  const whole = { ...ANSWERED, changed: 'Somebody is there', howWeKnow: 'Her calendar', seenOn: '2026-11-11' };
  expect(missingToClose(raised('2026-11-02', whole))).toEqual([]);
});

test('saves that follow closely on each other are one version, the last of them; the newest comes first', () => {
  const said = (at: string, issue: string) => ({ at: at as Instant, words: raised('2026-11-02', { issue }) });
  const history = [
    said('2026-11-02T10:00:00.000Z', 'T'),
    said('2026-11-02T10:00:01.000Z', 'The core group'),
    said('2026-11-09T10:00:00.000Z', 'The core group has not met'),
    // The clock was put back: still a version of its own.
    said('2026-11-08T10:00:00.000Z', 'The core group has not met since June'),
  ];
  expect(versionsOf(history).map(({ words }) => words.issue)).toEqual([
    'The core group has not met since June',
    'The core group has not met',
    'The core group',
  ]);
  expect(versionsOf([])).toEqual([]);
});
