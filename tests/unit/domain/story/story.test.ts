import { localDate } from '@domain/calendar/local-date';
import { lanesOf } from '@domain/story/lanes';
import { storyOf } from '@domain/story/story';
import type { Story } from '@domain/story/story-shapes';
import { axisOf, placeOn, spanOn, ticksOf } from '@domain/story/time-axis';
import { inOrder, walk } from '@domain/story/walk';
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

const day = (text: string) => localDate.parse(text);
const said = (story: Story, key: string) =>
  story.rows.find((row) => row.key === key)?.marks.map(({ sentence }) => sentence) ?? [];

describe('the rows of a story', () => {
  test('nothing at all is no row, and still has an axis', () => {
    const context = storyContext('2026-11-25');
    const story = storyOf(history(), context);
    expect(story).toEqual({ rows: [], planStart: null });
    for (const range of ['YEAR', 'PLAN', 'ALL'] as const) {
      expect(axisOf(range, story, context.today).from).toBe('2025-11-25');
      expect(ticksOf(axisOf(range, story, context.today)).length).toBeGreaterThan(10);
    }
  });

  test('a plan has its age, and its months with the review that was held', () => {
    const records = [session('2026-06-20', { type: 'MILESTONE' })];
    const story = storyOf(history({ facts: [onPlan('2025-09-19')], records }), storyContext('2026-11-25'));
    expect(said(story, 'PLAN')).toEqual([
      'Child protection plan since 19 Sep 2025, 14 months 6 days on 25 Nov 2026.',
      '9 months of the plan (first milestone review) were reached on 19 Jun 2026. Milestone review on 20 Jun 2026.',
      '12 months of the plan (mid-point of the plan) were reached on 19 Sep 2026.',
      '15 months of the plan (second milestone review) will be reached on 19 Dec 2026.',
      '21 months of the plan (the longest a plan should last) will be reached on 19 Jun 2027.',
    ]);
    const shapes = story.rows[0]?.marks.map(({ shape }) => shape);
    expect(shapes).toEqual(['SPAN', 'DONE', 'LIMIT', 'PLANNED', 'LIMIT']);
    expect(story.planStart).toBe('2025-09-19');
  });

  test('months follow the settings, each once; a milestone without a review says so', () => {
    const settings = { milestoneFirst: 6, milestoneMidpoint: 6 };
    const story = storyOf(history({ facts: [onPlan('2026-01-31')] }), storyContext('2026-09-01', { settings }));
    const sentences = said(story, 'PLAN');
    expect(sentences).toHaveLength(4);
    expect(sentences[1]).toBe(
      '6 months of the plan (first milestone review) were reached on 31 Jul 2026. No milestone review yet.',
    );
  });

  test('a child without a history of status takes the plan from the last supervision', () => {
    const records = [session('2026-10-01', { caseStatus: 'CP', planStart: '2026-02-01' })];
    const story = storyOf(history({ records }), storyContext('2026-11-25'));
    expect(story.planStart).toBe('2026-02-01');
    const unknown = storyOf(
      history({ records: [session('2026-10-01', { caseStatus: null })] }),
      storyContext('2026-11-25'),
    );
    expect(unknown.planStart).toBeNull();
    expect(unknown.rows.map(({ key }) => key)).toEqual(['RECORDS']);
  });

  test('supervisions that were held, and the next as it was planned, also once its day has gone by', () => {
    const records = [session('2026-10-01', { nextPlanned: '2026-10-29' })];
    const planned = (today: string) => said(storyOf(history({ records }), storyContext(today)), 'RECORDS').at(-1);
    expect(planned('2026-10-29')).toBe('The next supervision is planned for 29 Oct 2026.');
    expect(planned('2026-10-30')).toBe('The next supervision was planned for 29 Oct 2026. Not agreed yet.');
  });

  test('numbers: the manager first, a line for each person, also where managers change', () => {
    const records = [
      session('2026-09-01', { numbers: [rated('CHILD', 3), rated('TM', 4, 'Marian Oduya')] }),
      session('2026-10-01', { numbers: [rated('TM', 5, 'Somebody Else'), rated('MOTHER', 7, 'Keeley')] }),
    ];
    const story = storyOf(history({ records }), storyContext('2026-11-25'));
    expect(said(story, 'SCALE')).toEqual([
      'On the scale on 1 Sep 2026: Team manager 4, Child 3.',
      'On the scale on 1 Oct 2026: Team manager 5, Keeley 7.',
    ]);
    const lines = story.rows.find(({ key }) => key === 'SCALE')?.lines ?? [];
    expect(lines.filter(({ isMain }) => isMain).map(({ points }) => points.map(({ value }) => value))).toEqual([
      [4, 5],
    ]);
    expect(lines).toHaveLength(3);
  });

  test('actions open on the day of each supervision and today, and those past their first day', () => {
    const actions = [
      action('one', { agreedOn: '2026-09-01', firstDue: '2026-09-20', due: '2026-12-20' }),
      action('two', { agreedOn: '2026-09-01', firstDue: '2026-12-01', closedOn: '2026-10-15', state: 'DONE' }),
    ];
    const records = [session('2026-09-01'), session('2026-10-01')];
    expect(said(storyOf(history({ actions, records }), storyContext('2026-11-25')), 'ACTIONS')).toEqual([
      'On 1 Oct 2026 2 agreed actions were open, 1 of them past the day first agreed.',
      'On 25 Nov 2026 1 agreed action was open, past the day first agreed.',
    ]);
  });

  test('a challenge over the end of the year, with its two days while it is open', () => {
    const challenges = [challengeOf({ raisedOn: '2026-12-18' })];
    const open = storyOf(history({ challenges }), storyContext('2027-01-07'));
    expect(said(open, 'CHALLENGES')).toEqual([
      'Challenge from Hazel Kerr (child protection conference chair), raised 18 Dec 2026. Open for 11 working days. Not answered yet. Was due 6 Jan 2027.',
      'Working day 10: the challenge from Hazel Kerr was to be answered by 6 Jan 2027.',
      'Working day 20: the challenge from Hazel Kerr was to be closed by 20 Jan 2027.',
    ]);
    const answered = { response: 'x', respondedOn: '2026-12-21', changed: 'x', howWeKnow: 'x', seenOn: '2026-12-21' };
    const closed = [challengeOf({ raisedOn: '2026-12-18', closedOn: '2026-12-22', closedBy: 'x', ...answered })];
    expect(said(storyOf(history({ challenges: closed }), storyContext('2027-01-07')), 'CHALLENGES')).toHaveLength(1);
  });

  test('pre-proceedings count from the letter while they go on, and proceedings have their weeks', () => {
    const plo = fact({ kind: 'STATUS', status: 'PLO', category: null }, '2026-10-01');
    const keyDates = [
      { kind: 'PLO_LETTER' as const, day: day('2026-10-26'), recordedAt: session('2026-01-01').sealedAt },
    ];
    const story = storyOf(history({ facts: [plo], keyDates }), storyContext('2026-11-25'));
    expect(said(story, 'LEGAL')).toEqual([
      'Pre-proceedings: week 5 of 16, since 26 Oct 2026.',
      'Week 16: 15 Feb 2027.',
    ]);
    const ended = fact({ kind: 'STATUS', status: 'PROCEEDINGS', category: null }, '2026-01-01', '2026-08-01');
    expect(said(storyOf(history({ facts: [ended] }), storyContext('2026-11-25')), 'LEGAL')).toEqual([
      'Care proceedings: ended in week 31, past week 26, since 1 Jan 2026, ended 1 Aug 2026.',
    ]);
  });

  test('a clock that was put back draws what is known without a negative age or week', () => {
    const facts = [onPlan('2026-09-19'), worker('Priya Castell', '2026-09-19')];
    const parts = { facts, records: [session('2026-10-01')], challenges: [challengeOf({ raisedOn: '2026-10-05' })] };
    const context = storyContext('2026-01-10');
    const story = storyOf(history(parts), context);
    expect(JSON.stringify(story)).not.toMatch(/-\d+ (day|week|month)/);
    const axis = axisOf('ALL', story, context.today);
    expect(axis.from <= axis.until).toBe(true);
    for (const { marks } of story.rows) {
      for (const mark of marks) {
        const span = spanOn(axis, mark, context.today);
        if (span) expect(span.from <= span.until).toBe(true);
      }
    }
  });
});

describe('the axis', () => {
  const story = storyOf(history({ facts: [onPlan('2025-03-01')] }), storyContext('2026-11-25'));

  test('twelve months, since the plan, or everything; half a year ahead at most', () => {
    expect(axisOf('YEAR', story, day('2026-11-25')).from).toBe('2025-11-25');
    expect(axisOf('PLAN', story, day('2026-11-25')).from).toBe('2025-03-01');
    const far = storyOf(history(), storyContext('2026-11-25', { nextReview: '2029-01-01' }));
    expect(axisOf('ALL', far, day('2026-11-25')).until <= '2027-06-01').toBe(true);
  });

  test('every day is as wide as another, also when the clocks go forward or back', () => {
    const axis = { from: day('2026-03-01'), until: day('2026-11-30') };
    const width = (from: string, until: string) => placeOn(axis, day(until)) - placeOn(axis, day(from));
    const usual = width('2026-03-10', '2026-03-11');
    expect(width('2026-03-28', '2026-03-29')).toBeCloseTo(usual, 12);
    expect(width('2026-03-29', '2026-03-30')).toBeCloseTo(usual, 12);
    expect(width('2026-10-25', '2026-10-26')).toBeCloseTo(usual, 12);
    expect(placeOn(axis, axis.from)).toBe(0);
    expect(placeOn(axis, axis.until)).toBe(1);
  });

  test('a year is named where it begins; long stories have fewer ticks', () => {
    const labels = ticksOf({ from: day('2026-10-10'), until: day('2027-03-05') }).map(({ label }) => label);
    expect(labels).toEqual(['Nov', 'Dec', '2027', 'Feb', 'Mar']);
    const years = ticksOf({ from: day('2018-05-01'), until: day('2027-03-05') }).map(({ label }) => label);
    expect(years[0]).toBe('2019');
    expect(years).toHaveLength(9);
  });

  test('a mark is cut where the axis ends, and one that lies outside is not drawn', () => {
    const axis = { from: day('2026-01-01'), until: day('2026-12-31') };
    const on = (from: string, until: string | null) =>
      spanOn(axis, { from: day(from), until: until === null ? null : day(until) }, day('2026-11-25'));
    expect(on('2025-01-01', null)).toEqual({ from: '2026-01-01', until: '2026-11-25' });
    expect(on('2025-01-01', '2025-12-31')).toBeNull();
    expect(on('2027-01-01', '2027-01-01')).toBeNull();
  });
});

test('spans at the same time have lines of their own, and single days one below them', () => {
  const challenges = [challengeOf({ raisedOn: '2026-10-01' }), challengeOf({ raisedOn: '2026-10-20' })];
  const story = storyOf(history({ challenges }), storyContext('2026-11-25'));
  const marks = story.rows[0]?.marks ?? [];
  const lanes = lanesOf(marks);
  expect(marks.filter(({ shape }) => shape === 'SPAN').map(({ key }) => lanes.of.get(key))).toEqual([0, 1]);
  expect(lanes.count).toBe(3);
});

describe('walking the marks', () => {
  const facts = [worker('One', '2025-01-01', '2026-05-31'), worker('Two', '2026-06-01'), onPlan('2026-02-01')];
  const { rows } = storyOf(history({ facts, records: [session('2026-07-01')] }), storyContext('2026-11-25'));
  const row = (key: string) => inOrder(rows.find((each) => each.key === key));

  test('along a row and to its ends, and no further', () => {
    const [one, two] = row('WORKER');
    expect(walk(rows, one?.key ?? '', 'AFTER')).toBe(two?.key);
    expect(walk(rows, two?.key ?? '', 'AFTER')).toBe(two?.key);
    expect(walk(rows, two?.key ?? '', 'FIRST')).toBe(one?.key);
    expect(walk(rows, one?.key ?? '', 'BEFORE')).toBe(one?.key);
  });

  test('up and down lead to what is nearest in time', () => {
    const held = row('RECORDS')[0]?.key ?? '';
    expect(walk(rows, held, 'DOWN')).toBe(row('WORKER')[1]?.key);
    expect(walk(rows, row('PLAN')[0]?.key ?? '', 'UP')).toBe(row('PLAN')[0]?.key);
  });

  test('from nowhere it begins; without marks there is nowhere to go', () => {
    expect(walk(rows, null, 'AFTER')).toBe(row('PLAN').at(-1)?.key);
    expect(walk([], null, 'AFTER')).toBeNull();
  });
});
