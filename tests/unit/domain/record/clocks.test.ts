import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { localDate } from '@domain/calendar/local-date';
import { type RecordInTime, recordClocks, whatHappensNext } from '@domain/record/clocks';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { describe, expect, test } from 'vitest';

const day = (text: string) => localDate.parse(text);
/** Met on a Monday, shared on the Wednesday. */
const shared: RecordInTime = {
  state: 'SHARED',
  header: { sessionDate: day('2026-11-09'), supervisee: 'Priya Castell' },
  sharedOn: day('2026-11-11'),
  isAnswered: false,
  asksWorker: true,
  agreedOn: null,
  filedOn: null,
};
const next = (changes: Partial<RecordInTime>) =>
  whatHappensNext({ ...shared, ...changes }, ENGLAND_BANK_HOLIDAYS, DEFAULT_CHECK_SETTINGS);
const clocks = (changes: Partial<RecordInTime>) =>
  recordClocks({ ...shared, ...changes }, ENGLAND_BANK_HOLIDAYS, DEFAULT_CHECK_SETTINGS);

describe('the clocks', () => {
  test('count two, three and five working days', () => {
    expect(clocks({})).toEqual({
      shareBy: '2026-11-11',
      answerBy: '2026-11-16',
      fileBy: '2026-11-16',
      noReplyFrom: '2026-11-17',
    });
  });
  test('step over weekends and bank holidays', () => {
    const header = { sessionDate: day('2026-12-23'), supervisee: 'Priya Castell' };
    expect(clocks({ header, sharedOn: day('2026-12-24') })).toEqual({
      shareBy: '2026-12-29',
      answerBy: '2026-12-31',
      fileBy: '2027-01-04',
      noReplyFrom: '2027-01-05',
    });
  });
  test('a record shared late still leaves the worker three days', () => {
    expect(clocks({ sharedOn: day('2026-12-01') }).noReplyFrom).toBe('2026-12-07');
  });
  test('of the manager’s own note count only to the file: nobody shares or answers it', () => {
    expect(clocks({ asksWorker: false })).toEqual({
      shareBy: null,
      answerBy: null,
      fileBy: '2026-11-16',
      noReplyFrom: null,
    });
  });
  test('are not known before the days they are counted from', () => {
    const header = { sessionDate: null, supervisee: '' };
    expect(clocks({ header, sharedOn: null })).toEqual({
      shareBy: null,
      answerBy: null,
      fileBy: null,
      noReplyFrom: null,
    });
  });
});

describe('what happens next', () => {
  test.each<[Partial<RecordInTime>, string]>([
    [{ state: 'DRAFT', sharedOn: null }, 'Draft. Share with Priya Castell by Wed 11 Nov'],
    [
      { state: 'DRAFT', header: { sessionDate: null, supervisee: 'Priya Castell' } },
      'Draft. Write when the session was',
    ],
    [
      { state: 'DRAFT', header: { sessionDate: day('2026-11-09'), supervisee: ' ' } },
      'Draft. Share with the worker by Wed 11 Nov',
    ],
    [{}, 'Shared. Priya Castell answers by Mon 16 Nov'],
    [{ header: { sessionDate: null, supervisee: '' }, sharedOn: null }, 'Shared. The worker answers next'],
    [{ isAnswered: true }, 'Shared and answered. Agree and sign when you have read the answer'],
    [{ state: 'AGREED', agreedOn: day('2026-11-13') }, "Agreed 13 Nov 2026. Put it on the child's file by Mon 16 Nov"],
    [{ state: 'AGREED_WITH_COMMENT' }, "Agreed. Put it on the child's file by Mon 16 Nov"],
    [
      { state: 'AGREED_NO_REPLY', agreedOn: day('2026-11-18') },
      "Agreed 18 Nov 2026. Put it on the child's file by Mon 16 Nov",
    ],
    [{ state: 'FILED', filedOn: day('2026-11-16') }, "Filed. On the child's file since 16 Nov 2026"],
    [{ state: 'FILED' }, 'Filed'],
    [{ state: 'DRAFT', asksWorker: false }, 'Draft. Sign it when it is ready'],
    [
      { state: 'AGREED', asksWorker: false, agreedOn: day('2026-11-13') },
      "Signed 13 Nov 2026. Put it on the child's file by Mon 16 Nov",
    ],
    [{ state: 'DISCARDED' }, 'Discarded. Nothing more happens to it'],
  ])('%o', (changes, sentence) => expect(next(changes)).toBe(sentence));
});
