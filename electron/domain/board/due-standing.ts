import type { LocalDate } from '../calendar/local-date';
import { addWorkingDays, type Holidays } from '../calendar/working-days';

/** Not yet near, near, due on this day, and gone by. */
export type DueStanding = 'LATER' | 'SOON' | 'DUE' | 'PAST';

/**
 * How a day stands to today (SUP-01): "soon" from so many working days before it. For a supervision, and for the days
 * by which a record is shared, answered and on the child's file (LIF-01 to LIF-03).
 */
export function dueStanding(
  due: LocalDate,
  today: LocalDate,
  { soonDays, holidays }: { readonly soonDays: number; readonly holidays: Holidays },
): DueStanding {
  if (today > due) return 'PAST';
  if (today === due) return 'DUE';
  return today >= addWorkingDays(due, -soonDays, holidays) ? 'SOON' : 'LATER';
}
