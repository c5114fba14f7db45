import { z } from 'zod';
import { notDoneCause } from '../../lists/memory-lists';
import { typedDay, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** NOT_YET_DUE may be said only while the date has not come: it closes nothing and carries nothing. */
export const actionResult = z.enum(['DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED', 'NOT_YET_DUE']);
export type ActionResult = z.infer<typeof actionResult>;

export const earlierActionAnswer = z.strictObject({
  actionId: z.uuid(),
  result: actionResult.nullable(),
  /** Done: what difference it made. Otherwise: what it has meant for the child. */
  note: words,
  /** What got in the way, where it is not done or only partly (ACT-07). */
  cause: notDoneCause.nullable().optional(),
  /** Its new date, where it is carried on; the first one is kept. */
  newDue: typedDay.optional(),
  /** Who does it from now on, where that changes. */
  newOwner: words.optional(),
});
export type EarlierActionAnswer = z.infer<typeof earlierActionAnswer>;

export const lastActionsValue = z.strictObject({
  kind: z.literal('LAST_ACTIONS'),
  answers: z.array(earlierActionAnswer).max(500),
});

/** What became of the actions of earlier supervisions. The actions themselves come from the store, not from here. */
export const lastActionsSection: SectionKindModule<z.infer<typeof lastActionsValue>> = {
  empty: () => ({ kind: 'LAST_ACTIONS', answers: [] }),
  isEmpty: (value) => value.answers.every(isUnanswered),
  plainText: (value) => linesOf(value.answers.flatMap(({ note, newOwner }) => [note, newOwner ?? ''])),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

/** Nothing has been said yet of what became of it. */
export function isUnanswered({ result, cause, note, newDue, newOwner }: EarlierActionAnswer): boolean {
  const words = linesOf([note, newOwner ?? '', newDue?.text ?? '']);
  return result === null && (cause ?? null) === null && (newDue?.date ?? null) === null && isBlank(words);
}
