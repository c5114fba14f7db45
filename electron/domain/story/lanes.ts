import type { LocalDate } from '../calendar/local-date';
import type { StoryMark } from './story-shapes';

export type Lanes = {
  /** Which of the lines below each other a mark stands on, from 0. */
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
};

/** Two spans at the same time do not lie on each other; what is not a span stands on a line below all spans. */
export function lanesOf(marks: readonly StoryMark[]): Lanes {
  const lanes = new Map<string, number>();
  const ends: (LocalDate | null)[] = [];
  for (const { key, from, until } of marks.filter(isSpan)) {
    const free = ends.findIndex((end) => end !== null && end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = until;
    lanes.set(key, lane);
  }
  const others = marks.filter((mark) => !isSpan(mark));
  for (const { key } of others) lanes.set(key, ends.length);
  return { of: lanes, count: ends.length + (others.length > 0 ? 1 : 0) };
}

function isSpan({ shape }: StoryMark): boolean {
  return shape === 'SPAN';
}
