import { daysBetween } from '../calendar/local-date';
import type { StoryMark, StoryRow } from './story-shapes';

/** A step of the keyboard: along a row, to another row, or to the ends of one. */
export type WalkStep = 'BEFORE' | 'AFTER' | 'UP' | 'DOWN' | 'FIRST' | 'LAST';

/**
 * The mark that a step leads to; the same one where there is nothing further on. From nowhere every step leads to the
 * last mark of the first row. Rows without a mark are passed by.
 */
export function walk(rows: readonly StoryRow[], at: string | null, step: WalkStep): string | null {
  const walked = rows.filter(({ marks }) => marks.length > 0);
  const place = walked.findIndex(({ marks }) => marks.some(({ key }) => key === at));
  const row = walked[place];
  if (row === undefined) return inOrder(walked[0]).at(-1)?.key ?? null;
  const marks = inOrder(row);
  const along = marks.findIndex(({ key }) => key === at);
  switch (step) {
    case 'BEFORE':
      return marks[Math.max(0, along - 1)]?.key ?? at;
    case 'AFTER':
      return marks[along + 1]?.key ?? at;
    case 'FIRST':
      return marks[0]?.key ?? at;
    case 'LAST':
      return marks.at(-1)?.key ?? at;
    default:
      return nearest(walked[place + (step === 'UP' ? -1 : 1)], marks[along]) ?? at;
  }
}

/** Marks as they are walked: by their first day. */
export function inOrder(row: StoryRow | undefined): readonly StoryMark[] {
  return row?.marks.toSorted((one, other) => one.from.localeCompare(other.from)) ?? [];
}

function nearest(row: StoryRow | undefined, to: StoryMark | undefined): string | null {
  if (row === undefined || to === undefined) return null;
  const far = (mark: StoryMark) => Math.abs(daysBetween(to.from, mark.from));
  return inOrder(row).toSorted((one, other) => far(one) - far(other))[0]?.key ?? null;
}
