import { localDate } from '@domain/calendar/local-date';
import type { ChildHistory } from '@domain/memory/child-history';
import type { StoryContext } from '@domain/story/story-shapes';
import { tellingOf } from '@domain/story/telling';
import { describe, expect, test } from 'vitest';
import {
  action,
  challengeOf,
  fact,
  history,
  onPlan,
  rated,
  session,
  storyContext,
  worker,
} from '../../../support/story-for-tests';

const told = (parts: Partial<ChildHistory>, context: StoryContext) =>
  tellingOf(history(parts), context).map(({ flag, fact: words }) => `${flag}: ${words}`);

describe('what the record is telling', () => {
  test('nothing is known, nothing is told', () => {
    expect(told({}, storyContext('2026-11-25'))).toEqual([]);
  });

  test('a quiet child tells nothing', () => {
    const records = [
      session('2026-11-02', { numbers: [rated('TM', 5)] }),
      session('2026-11-20', { numbers: [rated('TM', 6)] }),
    ];
    const facts = [onPlan('2026-05-01'), worker('Priya Castell', '2026-05-01')];
    const actions = [action('one', { carries: 1, moves: 1 })];
    expect(told({ records, facts, actions }, storyContext('2026-11-25'))).toEqual([]);
  });

  test('a milestone without a review, and one whole time that is over instead of it', () => {
    const facts = [onPlan('2026-01-31')];
    expect(told({ facts }, storyContext('2026-10-30'))).toEqual([]);
    expect(told({ facts }, storyContext('2026-10-31'))).toEqual([
      'MILESTONE_9: 9 months on this plan were reached on 31 Oct 2026. No milestone review yet.',
    ]);
    expect(
      told({ facts, records: [session('2026-10-28', { type: 'MILESTONE' })] }, storyContext('2026-10-31')),
    ).toEqual([]);
    expect(told({ facts }, storyContext('2027-11-01'))).toEqual([
      'MILESTONE_21: CP plan for more than 21 months, since 31 Jan 2026.',
    ]);
  });

  test('an action carried twice, or whose date moved twice, until it is closed', () => {
    const actions = [
      action('Find the address', { carries: 2, moves: 3, state: 'NOT_DONE' }),
      action('Write to him', { moves: 2 }),
      action('Done since', { carries: 5, state: 'DONE', closedOn: '2026-10-01' }),
    ];
    expect(told({ actions }, storyContext('2026-11-25'))).toEqual([
      'ACTION_CARRIED: “Find the address” (Priya Castell) was due 2 Feb 2026: carried twice, its date moved 3 times.',
      'DATE_MOVED: “Write to him” (Priya Castell) was due 2 Feb 2026: its date moved twice.',
    ]);
  });

  test('a challenge past its answer, and past its whole', () => {
    const challenges = [challengeOf({ raisedOn: '2026-11-02' })];
    expect(told({ challenges }, storyContext('2026-11-16'))).toEqual([]);
    expect(told({ challenges }, storyContext('2026-11-17'))).toEqual([
      'CHALLENGE_OPEN: The challenge from Hazel Kerr: not answered yet. Was due 16 Nov 2026. Open for 11 working days.',
    ]);
    expect(told({ challenges }, storyContext('2026-12-01'))[0]).toContain(
      'still open. Was to be closed by 30 Nov 2026',
    );
  });

  test('the manager’s number that stays, is as safe as it goes, or falls', () => {
    const run = (...values: number[]) =>
      values.map((value, at) => session(`2026-0${at + 1}-05`, { numbers: [rated('TM', value)] }));
    const flags = (records: ChildHistory['records']) =>
      tellingOf(history({ records }), storyContext('2026-04-01'))
        .map(({ flag }) => flag)
        .filter((flag) => flag.startsWith('SCALE'));
    expect(flags(run(4, 4, 4))).toEqual(['SCALE_FLAT']);
    expect(flags(run(4, 4))).toEqual([]);
    expect(flags(run(10, 10, 10))).toEqual([]);
    expect(flags(run(4, 6, 4))).toEqual(['SCALE_FALL']);
    expect(flags(run(4, 5, 4))).toEqual([]);
  });

  test('workers in twelve months, weeks past their number, a review that has gone by, a gap', () => {
    const facts = [
      worker('One', '2025-06-01', '2026-02-28'),
      worker('Two', '2026-03-01', '2026-08-31'),
      worker('Three', '2026-09-01'),
      fact({ kind: 'STATUS', status: 'PROCEEDINGS', category: null }, '2026-03-02'),
    ];
    const records = [session('2026-10-01', { caseStatus: 'PROCEEDINGS' })];
    expect(told({ facts, records }, storyContext('2026-11-25', { nextReview: '2026-11-01' }))).toEqual([
      'COURT_OVER_26: Care proceedings: week 39, past week 26, since 2 Mar 2026.',
      'STATUTORY_DATE_MISSED: The review was due 1 Nov 2026. Not known to have been held yet.',
      'SUPERVISION_GAP: The last supervision was on 1 Oct 2026. The next was due by 29 Oct 2026.',
      'WORKER_CHANGES: 3 workers in 12 months.',
    ]);
  });

  test('each with the last decision on it, of this thing and no other', () => {
    const drifting = action('Find the address', { carries: 2 });
    const decision = { flag: 'ACTION_CARRIED', decision: 'ACCEPT_UNTIL', until: localDate.parse('2026-12-24') };
    const records = [
      session('2026-11-02', { drift: [{ ...decision, subject: drifting.id }] }),
      session('2026-11-20', { drift: [{ ...decision, subject: 'another', decision: 'CHANGE_PLAN' }] }),
    ];
    const [first] = tellingOf(history({ actions: [drifting], records }), storyContext('2026-11-25'));
    expect(first?.decided).toBe('Decided on 2 Nov 2026: accept it for now, until 24 Dec 2026.');
    const [none] = tellingOf(history({ actions: [drifting] }), storyContext('2026-11-25'));
    expect(none?.decided).toBeNull();
  });
});
