import type { LocalDate } from '../calendar/local-date';
import { currentFact } from '../child/child-summary';
import type { CaseStatus } from '../lists/case-lists';
import type { ChildHistory } from '../memory/child-history';
import { lastCaseRecord, statusSince } from '../memory/look-back';
import type { CheckSettings } from '../settings/check-settings';

export type CurrentPlan = { readonly status: CaseStatus; readonly start: LocalDate };

const WITHOUT_A_PLAN: ReadonlySet<CaseStatus> = new Set(['CONTACT', 'CLOSING', 'CLOSED']);

/**
 * The plan the child is on and since when: the day the last supervision gives for this status, and where it gives none
 * the first day of the status. Null where neither is known.
 */
export function currentPlan(history: ChildHistory, on: LocalDate): CurrentPlan | null {
  const last = lastCaseRecord(history);
  const status = currentFact(history.facts, 'STATUS', on)?.status ?? last?.caseStatus ?? null;
  if (status === null || WITHOUT_A_PLAN.has(status)) return null;
  const told = last?.caseStatus === status ? last.planStart : null;
  const start = told ?? statusSince(history.facts, status, on);
  return start === null ? null : { status, start };
}

/** Whether a plan of this status has milestones. */
export function hasMilestones(
  status: CaseStatus,
  { milestonesForChildInNeed }: Pick<CheckSettings, 'milestonesForChildInNeed'>,
): boolean {
  return status === 'CP' || (milestonesForChildInNeed && (status === 'CIN' || status === 'DISABLED_CIN'));
}
