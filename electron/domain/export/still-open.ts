import { valuesOf } from '../document/values-of';
import type { OpenAction, RecordContent } from '../record/record';
import type { EarlierActionAnswer } from '../section/kinds/last-actions-section';

/** An action of an earlier record that goes on, with what was said of it this time. */
export type StillOpen = { readonly action: OpenAction; readonly answer: EarlierActionAnswer | null };

const OVER: ReadonlySet<string> = new Set(['DONE', 'NO_LONGER_NEEDED']);

/**
 * What was agreed before and is still to be done after this record. One that was taken up again as a new action stands
 * among the new ones, and only there.
 */
export function stillOpen(content: RecordContent): StillOpen[] {
  const answers = new Map(
    valuesOf({ content }, 'LAST_ACTIONS')
      .flatMap((value) => value.answers)
      .map((answer) => [answer.actionId, answer]),
  );
  const agreed = valuesOf({ content }, 'ACTIONS').flatMap((value) => value.actions);
  const takenUp = new Set(agreed.map(({ continues }) => continues));
  return content.openActions
    .map((action) => ({ action, answer: answers.get(action.id) ?? null }))
    .filter(({ action, answer }) => !takenUp.has(action.id) && !OVER.has(answer?.result ?? ''));
}
