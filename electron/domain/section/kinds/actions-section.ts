import { z } from 'zod';
import { actionSource } from '../../lists/memory-lists';
import { day, MOST_ROWS, rowId, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** An agreed action as it is being written: who does what by when, so that what changes for the child. */
export const draftAction = z.strictObject({
  id: rowId,
  /** One named person; a family member may own an action (ACT-02). */
  who: words,
  /** Their part: "social worker", "grandmother". */
  role: words,
  what: words,
  by: day,
  /** What the person typed when it is not yet a date, so that no keystroke is lost. */
  byText: words,
  /** The time of day, "17:00", where the form counts in hours (domain brief T1b); absent where it does not ask. */
  byTime: z.string().max(40).optional(),
  soThat: words,
  /** Where it comes from (ACT-14); supervision where nobody says otherwise. */
  source: actionSource.optional(),
  /** Meaningful Measure 1 to 5 (QA-02). */
  measure: z.int().min(1).max(5).nullable().optional(),
  /** One of the three that matter most to the child (ACT-09). */
  matters: z.boolean().optional(),
  /** The earlier action that this one is again: its count follows (ACT-10). */
  continues: rowId.nullable().optional(),
  /** Earlier actions it looks like and, as a person has said, is not. */
  isNot: z.array(rowId).max(50).optional(),
  /** The danger statement it answers, where there are several (ACT-12). */
  statement: rowId.nullable().optional(),
  /** It changes the child's plan, which somebody must do in the case system (EXP-05); absent where it does not. */
  toPlan: z.boolean().optional(),
});
export type DraftAction = z.infer<typeof draftAction>;

export const actionsValue = z.strictObject({
  kind: z.literal('ACTIONS'),
  actions: z.array(draftAction).max(MOST_ROWS),
  noActionReason: words,
});
type ActionsValue = z.infer<typeof actionsValue>;

/** Who does what by when, so that what changes for the child. Actions live on as rows of their own, not by carrying. */
export const actionsSection: SectionKindModule<ActionsValue> = {
  empty: () => ({ kind: 'ACTIONS', actions: [], noActionReason: '' }),
  isEmpty: (value) => isBlank(value.noActionReason) && value.actions.every(isBlankAction),
  plainText: (value) => linesOf([...value.actions.flatMap(wordsOf), value.noActionReason]),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

/** A row that was added and never written in. */
export function isBlankAction(action: DraftAction): boolean {
  const when = [action.byText, action.byTime ?? ''];
  return action.by === null && isBlank(linesOf([...when, ...wordsOf(action)]));
}

function wordsOf(action: DraftAction): string[] {
  return [action.who, action.role, action.what, action.soThat];
}
