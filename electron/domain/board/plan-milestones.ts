import { addMonths, type LocalDate } from '../calendar/local-date';
import { addWorkingDays, type Holidays } from '../calendar/working-days';
import { isPlanWatched, milestonesOf } from '../check/milestones';
import type { CaseStatus } from '../lists/case-lists';
import type { CheckSettings } from '../settings/check-settings';

export type PlanOnBoard = {
  readonly status: CaseStatus | null;
  readonly since: LocalDate | null;
  /** The day of the last milestone review; null for none. */
  readonly lastReview: LocalDate | null;
};

export type OpenMilestone = { readonly months: number; readonly day: LocalDate; readonly neededBy: LocalDate | null };

type Rules = { readonly settings: CheckSettings; readonly holidays: Holidays };

/**
 * The milestones of a plan that are coming or have passed without a review (DRF-04): of those that have passed only the
 * latest, since a later review counts for the earlier one too; and the longest a plan should last.
 */
export function openMilestones(plan: PlanOnBoard, today: LocalDate, { settings, holidays }: Rules): OpenMilestone[] {
  const { status, since, lastReview } = plan;
  if (since === null || !isPlanWatched(status, settings)) return [];
  const open = milestonesOf(since, settings, holidays)
    .filter(({ warnFrom }) => warnFrom <= today && (lastReview === null || lastReview < warnFrom))
    .map(({ months, day, neededFrom }) => ({ months, day, neededBy: neededFrom }));
  const passed = open.filter(({ day }) => day <= today).slice(-1);
  const coming = open.filter(({ day }) => day > today);
  const last = addMonths(since, settings.milestoneLast);
  const isLastNear = addWorkingDays(last, -settings.milestoneWarnDays, holidays) <= today;
  return [...passed, ...coming, ...(isLastNear ? [{ months: settings.milestoneLast, day: last, neededBy: null }] : [])];
}
