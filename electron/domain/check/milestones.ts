import { addMonths, type LocalDate } from '../calendar/local-date';
import { addWorkingDays, type Holidays } from '../calendar/working-days';
import type { CaseStatus } from '../lists/case-lists';
import { statusSince } from '../memory/look-back';
import type { RecordContent } from '../record/record';
import type { CheckSettings } from '../settings/check-settings';
import type { CheckContext } from './finding';

export type Milestone = {
  readonly months: number;
  readonly day: LocalDate;
  /** From here on it is said that it is coming, and a review counts as its review. */
  readonly warnFrom: LocalDate;
  /** From here on the record cannot be signed without one. */
  readonly neededFrom: LocalDate;
};

/** Since when the child has been on a plan whose age is watched; null for other statuses, and where nobody knows. */
export function watchedPlanStart({ header }: RecordContent, { settings, history }: CheckContext, on: LocalDate) {
  const status = header.caseStatus;
  if (status === null || !isPlanWatched(status, settings)) return null;
  return header.planStart ?? statusSince(history.facts, status, on);
}

/** Plans whose age is watched (DRF-04). */
export function isPlanWatched(status: CaseStatus | null, { milestonesForChildInNeed }: CheckSettings): boolean {
  return status === 'CP' || (milestonesForChildInNeed && (status === 'CIN' || status === 'DISABLED_CIN'));
}

/** The reviews a plan wants at nine and fifteen months, the earlier first. */
export function milestonesOf(start: LocalDate, settings: CheckSettings, holidays: Holidays): Milestone[] {
  return [settings.milestoneFirst, settings.milestoneSecond]
    .toSorted((one, other) => one - other)
    .map((months) => {
      const day = addMonths(start, months);
      return {
        months,
        day,
        warnFrom: addWorkingDays(day, -settings.milestoneWarnDays, holidays),
        neededFrom: addWorkingDays(day, settings.milestoneGraceDays, holidays),
      };
    });
}
