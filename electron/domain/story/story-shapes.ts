import type { LocalDate } from '../calendar/local-date';
import type { Holidays } from '../calendar/working-days';
import type { DriftKey } from '../check/finding';
import type { Child } from '../child/child';
import type { CheckSettings } from '../settings/check-settings';

/** How a mark is drawn: a shape says what it is, never a colour alone. */
export type MarkShape = 'SPAN' | 'DONE' | 'PLANNED' | 'NOT_YET' | 'LIMIT' | 'NUMBER' | 'COUNT';

/** One thing in a child's story. */
export type StoryMark = {
  readonly key: string;
  readonly from: LocalDate;
  /** The last day of a span; null while it goes on. The same as `from` for a thing of one day. */
  readonly until: LocalDate | null;
  /** A word or two, for beside the shape. */
  readonly label: string;
  /** The whole of it, for whoever reads or hears it. */
  readonly sentence: string;
  readonly shape: MarkShape;
  /** The number of a scale, or how many. */
  readonly value?: number;
  /** How many of them have been carried past their day. */
  readonly part?: number;
};

/** A line through numbers, the earliest first. */
export type StoryLine = {
  readonly key: string;
  /** The manager's own number; those of others are drawn faint. */
  readonly isMain: boolean;
  readonly points: readonly { readonly day: LocalDate; readonly value: number }[];
};

export type StoryRow = {
  readonly key: string;
  readonly title: string;
  readonly kind: 'MARKS' | 'LINE' | 'COUNTS';
  readonly marks: readonly StoryMark[];
  readonly lines?: readonly StoryLine[];
};

export type Story = {
  /** Rows in which there is something, in the order in which they are read. */
  readonly rows: readonly StoryRow[];
  /** The day the plan began that the child is on; null where there is none or nobody knows. */
  readonly planStart: LocalDate | null;
};

export type StoryContext = {
  readonly child: Child;
  readonly settings: CheckSettings;
  readonly today: LocalDate;
  readonly holidays: Holidays;
};

/** A thing the record tells us, as it is today. */
export type Telling = DriftKey & { readonly fact: string };
