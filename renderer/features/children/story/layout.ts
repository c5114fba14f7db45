import type { LocalDate } from '@domain/calendar/local-date';
import { type Lanes, lanesOf } from '@domain/story/lanes';
import type { Story, StoryMark, StoryRow } from '@domain/story/story-shapes';
import { type Axis, placeOn, spanOn } from '@domain/story/time-axis';

/** In CSS pixels. */
export const AXIS_HEIGHT = 28;
export const LANE = 26;
const LINE_HEIGHT = 104;
const COUNTS_HEIGHT = 52;
const GAP = 10;
const TITLES = 128;
const TITLE_ABOVE = 20;
/** Narrower than this, the name of a row stands above it. */
const NARROW = 640;
const RIGHT = 12;

export type PlacedMark = {
  readonly mark: StoryMark;
  readonly x: number;
  /** The other end of a span; the same as `x` for a thing of one day. */
  readonly end: number;
  readonly y: number;
};

export type PlacedRow = {
  readonly row: StoryRow;
  readonly titleY: number;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PlacedRow[];
  readonly xOf: (day: LocalDate) => number;
};

type View = { readonly axis: Axis; readonly today: LocalDate; readonly width: number };

/** Where everything stands that is on the axis; rows of which nothing is on it are left out. */
export function layOut({ rows }: Story, { axis, today, width }: View): Layout {
  const isNarrow = width < NARROW;
  const [left, right] = [isNarrow ? 8 : TITLES, width - RIGHT];
  const xOf = (day: LocalDate) => left + (right - left) * placeOn(axis, day);
  let top = AXIS_HEIGHT;
  const placed: PlacedRow[] = [];
  for (const row of rows) {
    const seen = row.marks.filter((mark) => spanOn(axis, mark, today) !== null);
    if (seen.length === 0) continue;
    const lanes = lanesOf(seen);
    const above = isNarrow ? TITLE_ABOVE : 0;
    const height = heightOf(row, lanes);
    const marks = seen.map((mark) => {
      const span = spanOn(axis, mark, today) ?? { from: mark.from, until: mark.from };
      return { mark, x: xOf(span.from), end: xOf(span.until), y: (lanes.of.get(mark.key) ?? 0) * LANE + LANE / 2 };
    });
    placed.push({ row: { ...row, marks: seen }, titleY: top + (isNarrow ? 14 : 17), top: top + above, height, marks });
    top += above + height + GAP;
  }
  return { width, height: top, left, right, rows: placed, xOf };
}

function heightOf({ kind }: StoryRow, { count }: Lanes): number {
  if (kind === 'LINE') return LINE_HEIGHT;
  return kind === 'COUNTS' ? COUNTS_HEIGHT : count * LANE;
}

/** Rather too wide than too narrow, for words of 12 px in the system's own letters. */
const LETTER = 6.6;
const BESIDE = 12;

/** Marks beside which there is room for their label before the next one on the same line, or the edge. */
export function labelled(marks: readonly PlacedMark[], right: number): ReadonlySet<string> {
  const points = marks.filter(({ mark }) => mark.shape !== 'SPAN');
  return new Set(
    points.flatMap(({ mark, x, y }) => {
      const next = points.filter((other) => other.y === y && other.x > x).map((other) => other.x - BESIDE);
      const isTogether = points.some((other) => other.mark.key !== mark.key && other.y === y && other.x === x);
      const room = Math.min(right, ...next) - (x + BESIDE);
      return !isTogether && mark.label.length * LETTER <= room ? [mark.key] : [];
    }),
  );
}

/** As many whole words as there is room for, so that none is cut; the mark itself says all of it. */
export function fitting(label: string, room: number): string {
  const fits = (words: string) => words.length * LETTER <= room;
  if (fits(label)) return label;
  const words = label.split(' ');
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ').replace(/[,·\s]+$/, '')}…`;
    if (fits(shorter)) return shorter;
  }
  return '';
}
