import { z } from 'zod';
import { MOST_ROWS, rowId, typedDay, words } from '../section-fields';
import { neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** A dated step on the road to safe enough (SOS-18). */
export const milestone = z.strictObject({
  id: rowId,
  what: words,
  by: typedDay,
  ifMissed: words,
  reached: z.enum(['YES', 'NO']).nullable(),
});
export type Milestone = z.infer<typeof milestone>;

export const trajectoryValue = z.strictObject({
  kind: z.literal('TRAJECTORY'),
  milestones: z.array(milestone).max(MOST_ROWS),
});

/** Steps not yet reached stand again next time. */
export const trajectorySection: SectionKindModule<z.infer<typeof trajectoryValue>> = {
  empty: () => ({ kind: 'TRAJECTORY', milestones: [] }),
  isEmpty: (value) => value.milestones.every(isBlankMilestone),
  plainText: (value) => linesOf(value.milestones.flatMap(({ what, ifMissed }) => [what, ifMissed])),
  carry: (last) => {
    const ahead = last.milestones.filter((each) => each.reached !== 'YES' && !isBlankMilestone(each));
    return ahead.length === 0
      ? null
      : { kind: 'TRAJECTORY', milestones: ahead.map((each) => ({ ...each, reached: null })) };
  },
  isWaiting: neverWaits,
};

/** A row that was added and never written in. */
export function isBlankMilestone({ what, ifMissed, by, reached }: Milestone): boolean {
  return reached === null && by.date === null && isBlank(by.text) && isBlank(linesOf([what, ifMissed]));
}

/** In the order of their dates; those without one keep their order at the end. */
export function milestonesInOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.toSorted((one, other) => (one.by.date ?? '9999').localeCompare(other.by.date ?? '9999'));
}
