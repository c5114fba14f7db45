import { formatShortDate } from '@domain/calendar/format-date';
import { ACTION_SOURCE_LABELS } from '@domain/lists/memory-lists';
import type { OpenAction } from '@domain/record/record';

/** A fact, never a reproach: "was due 28 Sep 2026, moved to 9 Nov 2026, carried twice". */
export function wasDue({ firstDue, due, carries = 0 }: Pick<OpenAction, 'firstDue' | 'due' | 'carries'>): string {
  const moved = firstDue === due ? '' : `moved to ${formatShortDate(due)}`;
  const carried = carries === 0 ? '' : `carried ${timesOf(carries)}`;
  return [`was due ${formatShortDate(firstDue)}`, moved, carried].filter((part) => part !== '').join(', ');
}

export function timesOf(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${String(count)} times`;
}

/** Who does it, its days, and where it comes from if that is not a supervision. */
export function actionFacts(action: OpenAction): string {
  const { who, source = 'SUPERVISION' } = action;
  const from = source === 'SUPERVISION' ? '' : `from: ${ACTION_SOURCE_LABELS[source]}`;
  return [who, wasDue(action), from].filter((part) => part !== '').join(' · ');
}
