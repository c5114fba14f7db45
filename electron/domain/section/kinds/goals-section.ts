import { z } from 'zod';
import { MOST_ROWS, rowId, words } from '../section-fields';
import { neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

export const goalStanding = z.enum(['MET', 'PARTLY', 'NOT_MET']);
export type GoalStanding = z.infer<typeof goalStanding>;

/** A safety goal in the three parts that say what will be seen (SOS-06), and whether it is possible (seed 003, line 48). */
export const goal = z.strictObject({
  id: rowId,
  /** The danger statement it answers; null for a goal of its own. */
  statement: rowId.nullable(),
  adultsDo: words,
  childNotices: words,
  howLong: words,
  /** Can this parent do this by then, and what help do they need? */
  helpNeeded: words,
  /** How far it is; asked at a step-down or closure (CLS-01), may be said at any time. */
  standing: goalStanding.nullable(),
});
export type Goal = z.infer<typeof goal>;

export const goalsValue = z.strictObject({ kind: z.literal('GOALS'), goals: z.array(goal).max(MOST_ROWS) });

/** Goals are facts of the plan: they stand again next time, and how far they are is said afresh. */
export const goalsSection: SectionKindModule<z.infer<typeof goalsValue>> = {
  empty: () => ({ kind: 'GOALS', goals: [] }),
  isEmpty: (value) => value.goals.every(isBlankGoal),
  plainText: (value) => linesOf(value.goals.flatMap(wordsOf)),
  carry: (last) => {
    const goals = last.goals.filter((each) => !isBlankGoal(each) && each.standing !== 'MET');
    return goals.length === 0 ? null : { kind: 'GOALS', goals: goals.map((each) => ({ ...each, standing: null })) };
  },
  isWaiting: neverWaits,
};

/** A row that stands ready under its statement and was never written in. */
export function isBlankGoal(row: Goal): boolean {
  return row.standing === null && isBlank(linesOf(wordsOf(row)));
}

function wordsOf(row: Goal): string[] {
  return [row.adultsDo, row.childNotices, row.howLong, row.helpNeeded];
}
