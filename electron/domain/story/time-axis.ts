import { MONTH_NAMES } from '../calendar/day-names';
import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  localDate,
  monthsAndDaysBetween,
} from '../calendar/local-date';
import type { Story, StoryMark } from './story-shapes';

/** How far back the story is drawn. */
export const STORY_RANGES = {
  YEAR: '12 months',
  PLAN: 'Since the plan began',
  ALL: 'Everything',
} as const;
export type StoryRange = keyof typeof STORY_RANGES;

/** The days the drawing begins and ends with. */
export type Axis = { readonly from: LocalDate; readonly until: LocalDate };

const MONTHS_AHEAD_LEAST = 1;
const MONTHS_AHEAD_MOST = 6;
/** With up to this many months each has its tick; with more every third, then every twelfth. */
const EACH_MONTH = 16;
const EACH_QUARTER = 60;

/** What is to come stands in it as far as half a year ahead. A range without a beginning of its own is twelve months. */
export function axisOf(range: StoryRange, { rows, planStart }: Story, today: LocalDate): Axis {
  const marks = rows.flatMap((row) => row.marks);
  const year = addMonths(today, -12);
  const days = marks.map(({ from }) => from);
  const earliest = days.toSorted()[0] ?? year;
  const starts: { readonly [R in StoryRange]: LocalDate } = { YEAR: year, PLAN: planStart ?? year, ALL: earliest };
  const from = starts[range] < addMonths(today, -1) ? starts[range] : addMonths(today, -1);
  const ahead = [...days, ...marks.map(({ until }) => until ?? today)].filter(
    (day) => day <= addMonths(today, MONTHS_AHEAD_MOST),
  );
  const latest = [...ahead, addMonths(today, MONTHS_AHEAD_LEAST)].toSorted().at(-1) ?? today;
  return { from, until: addDays(latest, 7) };
}

/** Where a day stands, from 0 at the beginning of the axis to 1 at its end. Every day is as wide as another. */
export function placeOn({ from, until }: Axis, day: LocalDate): number {
  return daysBetween(from, day) / daysBetween(from, until);
}

/** The days between which a mark is drawn; null where none of it is on the axis. */
export function spanOn({ from, until }: Axis, mark: Pick<StoryMark, 'from' | 'until'>, today: LocalDate): Axis | null {
  const end = mark.until ?? (mark.from > today ? mark.from : today);
  if (end < from || mark.from > until) return null;
  return { from: mark.from < from ? from : mark.from, until: end > until ? until : end };
}

export type Tick = { readonly day: LocalDate; readonly label: string };

/** The first days of months, quarters or years, as many as there is room for; a year is named where it begins. */
export function ticksOf({ from, until }: Axis): Tick[] {
  const { months } = monthsAndDaysBetween(from, until);
  const step = stepFor(months);
  const ticks: Tick[] = [];
  let day = addMonths(localDate.parse(`${from.slice(0, 7)}-01`), 1);
  for (; day <= until; day = addMonths(day, 1)) {
    const month = Number(day.slice(5, 7)) - 1;
    if (month % step !== 0) continue;
    const name = (MONTH_NAMES[month] ?? '').slice(0, 3);
    ticks.push({ day, label: month === 0 || step === 12 ? day.slice(0, 4) : name });
  }
  return ticks;
}

function stepFor(months: number): number {
  if (months <= EACH_MONTH) return 1;
  return months <= EACH_QUARTER ? 3 : 12;
}
