import { formatShortDate } from '../../calendar/format-date';
import { addMonths, type LocalDate } from '../../calendar/local-date';
import type { CaseStatus } from '../../lists/case-lists';
import { keyDay, statusSince } from '../../memory/look-back';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { isAccepted } from '../drift';
import type { CheckContext, DriftKey } from '../finding';
import { permanencePlan } from '../permanence-plan';

/** A plan for adoption is a plan for good. */
const STATUSES: ReadonlySet<CaseStatus> = new Set(['CLA', 'UASC']);
const KEY: DriftKey = { flag: 'NO_PERMANENCE', subject: '' };

/**
 * DRF-11, domain brief: a cared-for child has a plan for good by the second review. Where it cannot be decided yet, the
 * manager's decision on that answers it.
 */
export const drf11 = defineCaseRule({
  code: 'DRF-11',
  strength: 'HARD',
  title: 'A cared-for child has a plan for good',
  finding: 13,
  gaps: (content, context): Gap[] => {
    const plan = permanencePlan(content);
    const on = sessionDay(content);
    const reached = reachedOn(content, context, on);
    if (plan === null || plan.isDecided || reached === null) return [];
    if (isAccepted(KEY, { history: context.history, on })) return [];
    const message = `A plan for good was to be agreed by ${formatShortDate(reached)}. Choose the plan, or decide what stands in its way and by when it will be there.`;
    return [{ place: plan.place, message, drift: KEY }];
  },
});

/** The day by which the plan was to be there, once it has come: the second review, or so many months of care. */
function reachedOn({ header }: RecordContent, { history, settings }: CheckContext, on: LocalDate): LocalDate | null {
  const { caseStatus, planStart } = header;
  if (caseStatus === null || !STATUSES.has(caseStatus)) return null;
  const review = keyDay(history, 'SECOND_REVIEW');
  const since = planStart ?? statusSince(history.facts, caseStatus, on);
  const months = since === null ? null : addMonths(since, settings.permanenceMonths);
  return [review, months].filter((day) => day !== null && day <= on).toSorted()[0] ?? null;
}
