import type { LocalDate } from '@domain/calendar/local-date';
import { ACTION_SOURCE_LABELS } from '@domain/lists/memory-lists';
import type { RememberedAction } from '@domain/memory/child-history';
import type { ActionView } from '@domain/record/record';
import type { CheckSettings } from '@domain/settings/check-settings';
import { times } from '@domain/story/told/work';
import type { StatusShape } from '../../ui/status-mark';

export const ACTION_STATE_LABELS: Record<ActionView['state'], string> = {
  OPEN: 'Open',
  DONE: 'Done',
  PARTLY: 'Partly done',
  NOT_DONE: 'Not done',
  NO_LONGER_NEEDED: 'No longer needed',
  CONTINUED: 'Goes on as a newer action',
};

/** Open first, soonest due at the top; answered ones after, the latest first. */
export function inReadingOrder(actions: readonly ActionView[]): readonly ActionView[] {
  return actions.toSorted((left, right) => {
    const isOpen = Number(right.state === 'OPEN') - Number(left.state === 'OPEN');
    if (isOpen !== 0) return isOpen;
    return left.state === 'OPEN' ? left.due.localeCompare(right.due) : right.due.localeCompare(left.due);
  });
}

/** How an action stands today: a shape and a word. */
export function actionStanding(action: ActionView, today: LocalDate): { shape: StatusShape; words: string } {
  if (action.state !== 'OPEN') return { shape: 'none', words: ACTION_STATE_LABELS[action.state] };
  if (action.due < today) return { shape: 'filled', words: 'Not done yet' };
  return { shape: 'outline', words: ACTION_STATE_LABELS.OPEN };
}

/** `Carried twice, its date moved once`; null for an action that has kept its day. */
export function sayHistory({ carries, moves }: Pick<RememberedAction, 'carries' | 'moves'>): string | null {
  const parts = [
    carries > 0 ? `carried ${times(carries)}` : '',
    moves > 0 ? `its date moved ${times(moves)}` : '',
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

type Thresholds = Pick<CheckSettings, 'driftCarries' | 'driftMoves'>;

/** Whether it drifts: open, and carried or moved as often as the service has said. */
export function isDrifting({ state, carries, moves }: RememberedAction, { driftCarries, driftMoves }: Thresholds) {
  return state === 'OPEN' && (carries >= driftCarries || moves >= driftMoves);
}

export function sourceOf({ source }: RememberedAction): string {
  return ACTION_SOURCE_LABELS[source];
}
