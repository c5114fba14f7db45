import { addDays, type LocalDate, weekdayOf } from '../calendar/local-date';
import type { BoardChild } from './board';

const SATURDAY = 6;
const DAYS_IN_WEEK = 7;
const WORKING_WEEK = [0, 1, 2, 3, 4];

/** Monday to Friday around this day; at a weekend, of the week that comes. */
export function weekOf(today: LocalDate): LocalDate[] {
  const weekday = weekdayOf(today);
  const monday = addDays(today, (weekday >= SATURDAY ? DAYS_IN_WEEK : 0) + 1 - weekday);
  return WORKING_WEEK.map((days) => addDays(monday, days));
}

export type DayOfWeek = { readonly day: LocalDate; readonly children: readonly BoardChild[] };

/**
 * Whom each day is for: the day that was planned, else the day by which the supervision is due; what falls on a weekend
 * stands on the Friday before it. `before` is what was due before this week and is not planned in it, the longest first.
 */
export function weekAhead(
  children: readonly BoardChild[],
  today: LocalDate,
): { readonly days: readonly DayOfWeek[]; readonly before: readonly BoardChild[] } {
  const week = weekOf(today);
  const [monday, friday] = [week[0] ?? today, week.at(-1) ?? today];
  const sunday = addDays(friday, 2);
  const byDay = new Map<LocalDate, BoardChild[]>(week.map((day) => [day, []]));
  const before: BoardChild[] = [];
  for (const child of children) {
    const day = dayInWeek(child, monday, sunday);
    if (day !== null) byDay.get(day > friday ? friday : day)?.push(child);
    else if (child.due !== null && child.due < monday) before.push(child);
  }
  return {
    days: week.map((day) => ({ day, children: byDay.get(day) ?? [] })),
    before: before.toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? '')),
  };
}

function dayInWeek({ planned, due }: BoardChild, monday: LocalDate, sunday: LocalDate): LocalDate | null {
  const isIn = (day: LocalDate | null) => day !== null && day >= monday && day <= sunday;
  if (isIn(planned)) return planned;
  return isIn(due) ? due : null;
}
