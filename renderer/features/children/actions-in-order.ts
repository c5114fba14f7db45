import type { LocalDate } from '@domain/calendar/local-date';
import { timesWord } from '@domain/calendar/times';
import { ACTION_SOURCE_LABELS } from '@domain/lists/memory-lists';
import type { RememberedAction } from '@domain/memory/child-history';
import type { ActionView } from '@domain/record/record';
import type { CheckSettings } from '@domain/settings/check-settings';
import type { StatusShape } from '../../ui/status-mark';

export const ACTION_STATE_LABELS: Record<ActionView['state'], string> = {
  OPEN: 'Open',
  DONE: 'Done',
  PARTLY: 'Partly done',
  NOT_DONE: 'Not done',
  NO_LONGER_NEEDED: 'No longer needed',
  CONTINUED: 'Goes on as a newer action',
};

/** Not done and partly done go on: only done, no longer needed and one that a newer action goes on with are over. */
export function isStillOpen({ state }: Pick<ActionView, 'state'>): boolean {
  return state === 'OPEN' || state === 'PARTLY' || state === 'NOT_DONE';
}

/** Open first, soonest due at the top; answered ones after, the latest first. */
export function inReadingOrder(actions: readonly ActionView[]): readonly ActionView[] {
  return actions.toSorted((left, right) => {
    const openFirst = Number(isStillOpen(right)) - Number(isStillOpen(left));
    if (openFirst !== 0) return openFirst;
    return isStillOpen(left) ? left.due.localeCompare(right.due) : right.due.localeCompare(left.due);
  });
}

/** How an action stands today: a shape and a word. */
export function actionStanding(action: ActionView, today: LocalDate): { shape: StatusShape; words: string } {
  if (!isStillOpen(action)) return { shape: 'none', words: ACTION_STATE_LABELS[action.state] };
  const words = action.state === 'PARTLY' ? ACTION_STATE_LABELS.PARTLY : null;
  if (action.due < today) return { shape: 'filled', words: words ?? 'Not done yet' };
  return { shape: 'outline', words: words ?? ACTION_STATE_LABELS.OPEN };
}

/** `Carried twice, its date moved once`; null for an action that has kept its day. */
export function sayHistory({ carries, moves }: Pick<RememberedAction, 'carries' | 'moves'>): string | null {
  const parts = [
    carries > 0 ? `carried ${timesWord(carries)}` : '',
    moves > 0 ? `its date moved ${timesWord(moves)}` : '',
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

type Thresholds = Pick<CheckSettings, 'driftCarries' | 'driftMoves'>;

/** Whether it drifts: open, and carried or moved as often as the service has said. */
export function isDrifting(action: RememberedAction, { driftCarries, driftMoves }: Thresholds): boolean {
  return isStillOpen(action) && (action.carries >= driftCarries || action.moves >= driftMoves);
}

export function sourceOf({ source }: RememberedAction): string {
  return ACTION_SOURCE_LABELS[source];
}
