import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { ACTION_SOURCE_LABELS } from '@domain/lists/memory-lists';
import type { OpenAction } from '@domain/record/record';

/** A fact, never a reproach: "was due 28 Sep 2026, moved to 9 Nov 2026, carried twice"; "due" for a day still to come. */
export function wasDue(
  { firstDue, due, carries = 0 }: Pick<OpenAction, 'firstDue' | 'due' | 'carries'>,
  today: LocalDate,
): string {
  const was = firstDue === due && due > today ? 'due' : 'was due';
  const moved = firstDue === due ? '' : `moved to ${formatShortDate(due)}`;
  const carried = carries === 0 ? '' : `carried ${timesOf(carries)}`;
  return [`${was} ${formatShortDate(firstDue)}`, moved, carried].filter((part) => part !== '').join(', ');
}

export function timesOf(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${String(count)} times`;
}

/** Who does it, its days, and where it comes from if that is not a supervision. */
export function actionFacts(action: OpenAction, today: LocalDate): string {
  const { who, source = 'SUPERVISION' } = action;
  const from = source === 'SUPERVISION' ? '' : `from: ${ACTION_SOURCE_LABELS[source]}`;
  return [who, wasDue(action, today), from].filter((part) => part !== '').join(' · ');
}
