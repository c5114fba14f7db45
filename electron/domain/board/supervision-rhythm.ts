import { addDays, addMonths, type LocalDate } from '../calendar/local-date';
import type { CaseStatus } from '../lists/case-lists';
import type { ChildHistory } from '../memory/child-history';
import type { CheckSettings } from '../settings/check-settings';

const DAYS_IN_WEEK = 7;
const CARED_FOR: ReadonlySet<CaseStatus> = new Set(['CLA', 'UASC']);
const FIRST_MONTHS = 6;
const WEEKLY = 1;
const FORTNIGHTLY = 2;

/** What decides how often a child is talked about. */
export type Rhythm = {
  readonly status: CaseStatus | null;
  /** Since when the child has this status; null where nobody knows. */
  readonly since: LocalDate | null;
  /** What is known of the worker; null where nothing is. */
  readonly worker: ChildHistory['worker'];
};

/**
 * Weeks between two supervisions of a child of this status (domain brief 1c, SUP-01); a cared-for child's first six
 * months have a rhythm of their own. Null where the status is not known.
 */
export function weeksByStatus(
  { status, since }: Pick<Rhythm, 'status' | 'since'>,
  on: LocalDate,
  { supervisionWeeks, caredForFirstWeeks }: Pick<CheckSettings, 'supervisionWeeks' | 'caredForFirstWeeks'>,
): number | null {
  if (status === null) return null;
  const weeks = supervisionWeeks[status];
  const isEarly = CARED_FOR.has(status) && since !== null && on < addMonths(since, FIRST_MONTHS);
  return isEarly ? Math.min(weeks, caredForFirstWeeks) : weeks;
}

/** Weeks between two supervisions of a worker who is newly qualified or new to the team (SUP-02); null for others. */
export function weeksByWorker(worker: ChildHistory['worker'], on: LocalDate, settings: CheckSettings): number | null {
  if (worker === null) return null;
  const { newlyQualifiedFrom: qualified, startedOn } = worker;
  if (qualified !== null && qualified <= on) {
    if (on < addDays(qualified, settings.newWeeklyWeeks * DAYS_IN_WEEK)) return WEEKLY;
    if (on < addMonths(qualified, settings.newFortnightlyMonths)) return FORTNIGHTLY;
  }
  const isNew =
    startedOn !== null && startedOn <= on && on < addDays(startedOn, settings.newWorkerWeeks * DAYS_IN_WEEK);
  return isNew ? FORTNIGHTLY : null;
}

/**
 * The day by which the next supervision is due: the shorter of the two rhythms, counted from the last one on the day it
 * was held. Null before the first supervision, and where neither rhythm is known.
 */
export function nextSupervisionDue(
  last: LocalDate | null,
  { worker, ...rest }: Rhythm,
  settings: CheckSettings,
): LocalDate | null {
  if (last === null) return null;
  const known = [weeksByStatus(rest, last, settings), weeksByWorker(worker, last, settings)].filter(
    (weeks) => weeks !== null,
  );
  return known.length === 0 ? null : addDays(last, Math.min(...known) * DAYS_IN_WEEK);
}
