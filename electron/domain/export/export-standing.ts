import { z } from 'zod';
import { addDays, type Instant, instant, type LocalDate, localDateOfInstant, weekdayOf } from '../calendar/local-date';
import { isSealed } from '../record/life-cycle';
import type { RecordState } from '../record/record';
import { type ExportProblem, exportProblem } from './export-problem';

/** Where a record stands on its way out: never made, made of other words, made as it is, or not to be made now. */
export const exportStanding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NEW') }),
  z.strictObject({
    kind: z.literal('CHANGED'),
    why: z.enum(['WAS_NOT_AGREED', 'OTHER_VERSION', 'ADDED_TO']),
    lastMade: instant,
  }),
  z.strictObject({ kind: z.literal('UNCHANGED'), lastMade: instant }),
  z.strictObject({ kind: z.literal('BLOCKED'), why: exportProblem }),
]);
export type ExportStanding = z.infer<typeof exportStanding>;

/** What a receipt says about the words that left. */
export type EarlierCopy = {
  readonly version: number;
  readonly state: RecordState;
  readonly exportedAt: Instant;
};

export type ExportedRecord = {
  readonly state: RecordState;
  readonly version: number;
  /** What keeps it from being made now; null where nothing does. */
  readonly problem: ExportProblem | null;
  /** When the last addendum to it was agreed; null where there is none. */
  readonly addedToAt: Instant | null;
  /** Copies of this profile, in any order. */
  readonly copies: readonly EarlierCopy[];
};

/** Only what is agreed can be new, changed or unchanged (EXP-01). */
export function standingOf({ state, version, problem, addedToAt, copies }: ExportedRecord): ExportStanding {
  if (!isSealed(state)) return { kind: 'BLOCKED', why: 'NOT_AGREED' };
  if (problem !== null) return { kind: 'BLOCKED', why: problem };
  const lastMade = latest(copies);
  if (lastMade === null) return { kind: 'NEW' };
  const agreed = copies.filter((copy) => isSealed(copy.state));
  if (agreed.length === 0) return { kind: 'CHANGED', why: 'WAS_NOT_AGREED', lastMade };
  const same = latest(agreed.filter((copy) => copy.version === version));
  if (same === null) return { kind: 'CHANGED', why: 'OTHER_VERSION', lastMade };
  if (addedToAt !== null && addedToAt > same) return { kind: 'CHANGED', why: 'ADDED_TO', lastMade: same };
  return { kind: 'UNCHANGED', lastMade: same };
}

/** True for what is ticked at first: whatever is not on the child's file as it is now. */
export function isToBeMade({ kind }: ExportStanding): boolean {
  return kind === 'NEW' || kind === 'CHANGED';
}

function latest(copies: readonly EarlierCopy[]): Instant | null {
  return copies
    .map(({ exportedAt }) => exportedAt)
    .reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
}

export type Week = { readonly monday: LocalDate; readonly sunday: LocalDate };

const DAYS_IN_WEEK = 7;

/** Monday to Sunday around a day. */
export function weekAround(day: LocalDate): Week {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { monday, sunday: addDays(monday, DAYS_IN_WEEK - 1) };
}

/** True for a moment that was in that week in England. */
export function isInWeek(moment: Instant, { monday, sunday }: Week): boolean {
  const day = localDateOfInstant(moment);
  return day >= monday && day <= sunday;
}
