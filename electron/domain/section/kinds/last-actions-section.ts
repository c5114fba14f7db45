import { z } from 'zod';
import { words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

export const actionResult = z.enum(['DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED']);
export type ActionResult = z.infer<typeof actionResult>;

export const earlierActionAnswer = z.strictObject({
  actionId: z.uuid(),
  result: actionResult.nullable(),
  /** Done: what difference it made. Otherwise: what got in the way and what it has meant for the child. */
  note: words,
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
  plainText: (value) => linesOf(value.answers.map((answer) => answer.note)),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

function isUnanswered(answer: EarlierActionAnswer): boolean {
  return answer.result === null && isBlank(answer.note);
}
