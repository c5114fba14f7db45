import type { CaseStatus } from '../lists/case-lists';

/** Statuses in which there is no plan yet, or no more: what began that day is the status itself. */
const WITHOUT_PLAN: ReadonlySet<CaseStatus> = new Set(['CONTACT', 'ASSESSMENT', 'S47', 'CLOSING', 'CLOSED']);

/** What the first day of a status is called: that of the plan, where the status is one with a plan. */
export function sinceLabel(status: CaseStatus | null): 'Plan since' | 'Status since' {
  return status !== null && WITHOUT_PLAN.has(status) ? 'Status since' : 'Plan since';
}
