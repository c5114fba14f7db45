import { type ActionHappening, sayActionEvents, sayEarlierCounts } from '@domain/action/say-action-event';
import { NOT_DONE_CAUSE_LABELS } from '@domain/lists/memory-lists';
import { describe, expect, test } from 'vitest';
import { moment } from '../../../support/store-for-tests';

const happened = (
  at: string,
  kind: ActionHappening['kind'],
  detail: ActionHappening['detail'] = {},
): ActionHappening => ({ kind, at: moment(`${at}.000Z`), by: 'Marian Oduya', detail });
const words = (...events: ActionHappening[]) => sayActionEvents(events).map((each) => each.words);

describe('the history of an action in sentences', () => {
  test('what one supervision did to it is one entry', () => {
    const answered = '2026-11-09T15:00:00';
    expect(
      words(
        happened('2026-09-14T15:00:00', 'SET', { due: '2026-09-28' }),
        happened('2026-10-12T15:00:00', 'ANSWERED', { result: 'NOT_DONE', note: '', cause: 'CRISIS_TOOK_OVER' }),
        happened('2026-10-12T15:00:00', 'CARRIED', { due: '2026-09-28' }),
        happened(answered, 'ANSWERED', { result: 'NOT_DONE', note: 'He still does not know', cause: 'WORKER_CHANGE' }),
        happened(answered, 'CARRIED', { due: '2026-09-28' }),
        happened(answered, 'DATE_MOVED', { from: '2026-09-28', to: '2026-11-23' }),
        happened(answered, 'OWNER_CHANGED', { from: 'Tom Hale', to: 'Priya Castell' }),
      ),
    ).toEqual([
      '14 Sep 2026: agreed, to be done by 28 Sep 2026.',
      '12 Oct 2026: not done, because a crisis took over. Carried for the first time.',
      '9 Nov 2026: not done, because of a change of worker. What it has meant for the child: He still does not know. Carried for the second time. The date moved from 28 Sep 2026 to 23 Nov 2026, for the first time. Given to Priya Castell; it was with Tom Hale.',
    ]);
  });

  test('counts go on from the action before it', () => {
    const [said] = sayActionEvents([happened('2026-11-09T15:00:00', 'CARRIED')], { carries: 2, moves: 0 });
    expect(said?.words).toBe('9 Nov 2026: carried for the third time.');
    expect(sayEarlierCounts({ carries: 2, moves: 1 })).toBe(
      'It goes on with an earlier action: carried twice, its date moved once.',
    );
    expect(sayEarlierCounts({ carries: 0, moves: 0 })).toBeNull();
  });

  test('progress stands under the day it is about, with what the person said', () => {
    const note = {
      on: '2026-11-11',
      by: 'Tom Hale',
      says: 'STUCK',
      note: 'No place free',
      evidence: 'Letter of 10 Nov.',
    };
    expect(words(happened('2026-11-12T09:00:00', 'NOTED', note))).toEqual([
      '11 Nov 2026: stuck, says Tom Hale. No place free. How we know: Letter of 10 Nov.',
    ]);
  });

  test('a move and a new owner give their reasons', () => {
    expect(
      words(
        happened('2026-11-12T09:00:00', 'DATE_MOVED', {
          from: '2026-11-10',
          to: '2026-12-01',
          why: 'The panel moved.',
        }),
        happened('2026-11-13T09:00:00', 'OWNER_CHANGED', {
          from: 'Tom Hale',
          to: 'Priya Castell',
          why: 'Tom has left',
        }),
      ),
    ).toEqual([
      '12 Nov 2026: the date moved from 10 Nov 2026 to 1 Dec 2026, for the first time (The panel moved).',
      '13 Nov 2026: given to Priya Castell; it was with Tom Hale (Tom has left).',
    ]);
  });

  test('returned and shared again, done, no longer needed, gone on with', () => {
    expect(
      words(
        happened('2026-09-01T09:00:00', 'SET', { due: '2026-09-28' }),
        happened('2026-09-02T09:00:00', 'WITHDRAWN'),
        happened('2026-09-03T09:00:00', 'SET', { due: '2026-09-30' }),
        happened('2026-10-01T09:00:00', 'ANSWERED', { result: 'DONE', note: 'He sleeps at his aunt’s' }),
        happened('2026-10-02T09:00:00', 'ANSWERED', { result: 'NO_LONGER_NEEDED', note: 'They moved' }),
        happened('2026-10-03T09:00:00', 'CONTINUED', { by: 'x' }),
      ),
    ).toEqual([
      '1 Sep 2026: agreed, to be done by 28 Sep 2026.',
      '2 Sep 2026: taken back, so that the record could be changed.',
      '3 Sep 2026: agreed again, to be done by 30 Sep 2026.',
      '1 Oct 2026: done. What difference it made: He sleeps at his aunt’s.',
      '2 Oct 2026: no longer needed. They moved.',
      '3 Oct 2026: a newer action goes on with it.',
    ]);
  });

  test('a day in England, in summer before midnight UTC, is the day there', () => {
    expect(words(happened('2026-07-01T23:30:00', 'CARRIED'))).toEqual(['2 Jul 2026: carried for the first time.']);
  });

  test.each(Object.keys(NOT_DONE_CAUSE_LABELS))('%s is said as a reason', (cause) => {
    expect(words(happened('2026-11-09T15:00:00', 'ANSWERED', { result: 'PARTLY', note: '', cause }))[0]).toMatch(
      /^9 Nov 2026: partly done, because .+\.$/,
    );
  });

  test('what an older store left out is said as not known, never as a wrong word', () => {
    expect(words(happened('2026-11-09T15:00:00', 'SET', {}))).toEqual([
      '9 Nov 2026: agreed, to be done by a day that is not known.',
    ]);
  });
});
