import type { EarlierNumber } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Rater } from '@domain/lists/case-lists';
import { sayRater } from './say-rater';

/** Older numbers say little about now and would crowd the chart. */
const MOST_SESSIONS = 8;

export type TrendPoint = { readonly day: LocalDate; readonly value: number };

/** One person's numbers, the earliest first. */
export type TrendLine = { readonly name: string; readonly points: readonly TrendPoint[] };

export type Trend = { readonly days: readonly LocalDate[]; readonly lines: readonly TrendLine[] };

/** The numbers of the last sessions, a line for each person who gave one: the worker and the manager first. */
export function trendOf(numbers: readonly EarlierNumber[]): Trend {
  const days = [...new Set(numbers.map(({ sessionDate }) => sessionDate))].sort().slice(-MOST_SESSIONS);
  const lines = new Map<string, { rater: Rater; name: string; values: Map<LocalDate, number> }>();
  for (const { rater, name, sessionDate, value } of numbers) {
    if (!days.includes(sessionDate)) continue;
    const person = sayRater(rater, name);
    const line = lines.get(person) ?? { rater, name: person, values: new Map() };
    line.values.set(sessionDate, value);
    lines.set(person, line);
  }
  return {
    days,
    lines: [...lines.values()]
      .sort((one, other) => orderOf(one.rater) - orderOf(other.rater))
      .map(({ name, values }) => ({ name, points: pointsOf(days, values) })),
  };
}

function pointsOf(days: readonly LocalDate[], values: ReadonlyMap<LocalDate, number>): TrendPoint[] {
  return days.flatMap((day) => {
    const value = values.get(day);
    return value === undefined ? [] : [{ day, value }];
  });
}

function orderOf(rater: Rater): number {
  if (rater === 'SW') return 0;
  return rater === 'TM' ? 1 : 2;
}
