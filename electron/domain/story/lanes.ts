import type { LocalDate } from '../calendar/local-date';
import type { StoryMark } from './story';

/**
 * Which of the lines below each other a mark stands on, from 0: two spans at the same time do not lie on each other, and what is not a span stands
 * on the line of the span before it.
 */
export function lanesOf(marks: readonly StoryMark[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const ends: (LocalDate | null)[] = [];
  let last = 0;
  for (const mark of marks) {
    if (mark.shape !== 'SPAN') {
      lanes.set(mark.key, last);
      continue;
    }
    const free = ends.findIndex((end) => end !== null && end <= mark.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.until;
    lanes.set(mark.key, lane);
    last = lane;
  }
  return lanes;
}
