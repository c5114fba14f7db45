import { countViews, isInView, isWhose, lookingAt, VIEWS } from '@renderer/features/actions/action-views';
import { describe, expect, test } from 'vitest';
import { actionLineOf } from '../../../../support/action-line-of';
import { day } from '../../../../support/store-for-tests';

/** A Wednesday. */
const TODAY = day('2026-11-25');
const looking = (lines = [actionLineOf()]) =>
  lookingAt(lines, { today: TODAY, me: 'Marian Oduya', workers: ['Ffion Beddoe'] });
const viewsOf = (changes: Parameters<typeof actionLineOf>[0]) => {
  const line = actionLineOf(changes);
  return VIEWS.filter((view) => isInView(line, view, looking([line])));
};

describe('which lists an action is in', () => {
  test.each([
    ['2026-11-24', ['ALL_OPEN', 'NOT_DONE_YET']],
    ['2026-11-25', ['ALL_OPEN', 'THIS_WEEK']],
    ['2026-11-29', ['ALL_OPEN', 'THIS_WEEK']],
    ['2026-11-30', ['ALL_OPEN']],
  ])('due %s: %j', (due, views) => {
    expect(viewsOf({ due })).toEqual(views);
  });

  test('on a Sunday the week ends that day, over the end of a year too', () => {
    const sunday = lookingAt([], { today: day('2027-01-03'), me: '', workers: [] });
    expect(sunday.sunday).toBe('2027-01-03');
    expect(lookingAt([], { today: day('2026-12-28'), me: '', workers: [] }).sunday).toBe('2027-01-03');
  });

  test('partly and not done are still open; what goes on as a newer action is neither open nor done', () => {
    expect(viewsOf({ state: 'PARTLY', isDrifting: true })).toEqual(['ALL_OPEN', 'DRIFTING']);
    expect(viewsOf({ state: 'NOT_DONE' })).toEqual(['ALL_OPEN']);
    expect(viewsOf({ state: 'DONE', isDrifting: true, due: '2026-11-01' })).toEqual(['DONE_LATELY']);
    expect(viewsOf({ state: 'CONTINUED' })).toEqual([]);
  });

  test.each([
    ['Keeley Ashgrove', true],
    ['PC Dunn', true],
    [' marian oduya ', false],
    ['FFION BEDDOE', false],
    ['Tom Hale', false],
  ])('%s waits on others: %j', (who, isWaiting) => {
    const line = actionLineOf({ who });
    expect(isInView(line, 'WAITING', looking([line]))).toBe(isWaiting);
  });

  test('a worker who has left is still no outsider', () => {
    const line = actionLineOf({ who: 'Tom Birkett', ownerLeftOn: '2026-11-06' });
    expect(isInView(line, 'WAITING', looking([line]))).toBe(false);
  });

  test('mine and one person’s, whatever the case of the name', () => {
    const mine = actionLineOf({ who: 'MARIAN ODUYA' });
    expect(isWhose(mine, 'MINE', looking())).toBe(true);
    expect(isWhose(mine, { worker: 'Tom Hale' }, looking())).toBe(false);
    expect(isWhose(actionLineOf(), { worker: 'tom hale' }, looking())).toBe(true);
  });

  test('counts every view at once', () => {
    const lines = [
      actionLineOf({ due: '2026-11-01' }),
      actionLineOf({ state: 'DONE' }),
      actionLineOf({ who: 'A Dad' }),
    ];
    expect(countViews(lines, looking(lines))).toEqual({
      ...{ ALL_OPEN: 2, NOT_DONE_YET: 1, THIS_WEEK: 0, DRIFTING: 0, WAITING: 1, DONE_LATELY: 1 },
    });
  });
});
