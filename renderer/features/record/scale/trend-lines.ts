import type { EarlierNumber } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Rater } from '@domain/lists/case-lists';
import { sayRater } from './say-rater';

/** Older numbers say little about now and would crowd the chart. */
const MOST_SESSIONS = 8;

export type TrendPoint = { readonly day: LocalDate; readonly value: number };

/** One person's numbers, the earliest first. */
export type TrendLine = { readonly rater: Rater; readonly name: string; readonly points: readonly TrendPoint[] };

export type Trend = { readonly days: readonly LocalDate[]; readonly lines: readonly TrendLine[] };

/**
 * The numbers of the last sessions, a line for each person who gave one. The worker and the manager come first, and the
 * present worker before an earlier one.
 */
export function trendOf(numbers: readonly EarlierNumber[]): Trend {
  const days = [...new Set(numbers.map(({ sessionDate }) => sessionDate))].sort().slice(-MOST_SESSIONS);
  const lines = new Map<string, { rater: Rater; name: string; values: Map<LocalDate, number> }>();
  for (const { rater, name, sessionDate, value } of numbers) {
    if (!days.includes(sessionDate)) continue;
    const person = sayRater(rater, name);
    const line = lines.get(person) ?? { rater, name: person, values: new Map<LocalDate, number>() };
    line.values.set(sessionDate, value);
    lines.set(person, line);
  }
  return {
    days,
    lines: [...lines.values()]
      .map(({ rater, name, values }) => ({ rater, name, points: pointsOf(days, values) }))
      .sort(
        (one, other) => orderOf(one.rater) - orderOf(other.rater) || lastDayOf(other).localeCompare(lastDayOf(one)),
      ),
  };
}

function pointsOf(days: readonly LocalDate[], values: ReadonlyMap<LocalDate, number>): TrendPoint[] {
  return days.flatMap((day) => {
    const value = values.get(day);
    return value === undefined ? [] : [{ day, value }];
  });
}

function lastDayOf({ points }: TrendLine): string {
  return points.at(-1)?.day ?? '';
}

function orderOf(rater: Rater): number {
  if (rater === 'SW') return 0;
  return rater === 'TM' ? 1 : 2;
}
