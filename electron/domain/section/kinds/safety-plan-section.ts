import { z } from 'zod';
import { MOST_ROWS, noDay, rowId, typedDay, words } from '../section-fields';
import { neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** If this happens, then this person does this (SOS-14). */
export const contingency = z.strictObject({ id: rowId, ifThis: words, response: words, who: words });
export type Contingency = z.infer<typeof contingency>;

export const childsVersion = z.enum(['YES', 'NOT_YET', 'TOO_YOUNG']);

/** Now, to keep it going, what if, and whether it has been tried and the child knows it (SOS-14, SOS-19, CHD-09). */
export const safetyPlanValue = z.strictObject({
  kind: z.literal('SAFETY_PLAN'),
  now: words,
  keepGoing: words,
  contingencies: z.array(contingency).max(MOST_ROWS),
  whoNotices: words,
  testedOn: typedDay,
  testedHow: words,
  learnt: words,
  childsVersion: childsVersion.nullable(),
  childsVersionNote: words,
});
export type SafetyPlanValue = z.infer<typeof safetyPlanValue>;

/** The plan stands until it is changed, with when it was last tested. */
export const safetyPlanSection: SectionKindModule<SafetyPlanValue> = {
  empty: () => ({
    ...{ kind: 'SAFETY_PLAN', now: '', keepGoing: '', contingencies: [], whoNotices: '', testedOn: noDay() },
    ...{ testedHow: '', learnt: '', childsVersion: null, childsVersionNote: '' },
  }),
  isEmpty,
  plainText,
  carry: (last) => {
    if (isEmpty(last)) return null;
    return { ...last, contingencies: last.contingencies.filter((each) => !isBlankContingency(each)) };
  },
  isWaiting: neverWaits,
};

function isEmpty(value: SafetyPlanValue): boolean {
  const isTestUnwritten = value.testedOn.date === null && isBlank(value.testedOn.text);
  return isTestUnwritten && value.childsVersion === null && isBlank(plainText(value));
}

/** A row that was added and never written in. */
export function isBlankContingency({ ifThis, response, who }: Contingency): boolean {
  return isBlank(linesOf([ifThis, response, who]));
}

function plainText(value: SafetyPlanValue): string {
  const { now, keepGoing, contingencies, whoNotices, testedHow, learnt, childsVersionNote } = value;
  const whatIf = contingencies.flatMap(({ ifThis, response, who }) => [ifThis, response, who]);
  return linesOf([now, keepGoing, ...whatIf, whoNotices, testedHow, learnt, childsVersionNote]);
}
