import { formatShortDate } from '../../calendar/format-date';
import { addMonths } from '../../calendar/local-date';
import { factsBefore, sinceWhen } from '../../memory/look-back';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import { permanencePlan } from '../permanence-plan';

/** DRF-16, domain brief: section 20 for months with no confirmed plan: none chosen, or none with the day it was agreed. */
export const drf16 = defineCaseRule({
  code: 'DRF-16',
  strength: 'REASON',
  title: 'Section 20 does not go on without a confirmed plan',
  finding: 84,
  gaps: (content, context): Gap[] => {
    const plan = permanencePlan(content);
    if (content.header.legalStatus !== 'S20' || plan === null) return [];
    if (plan.isDecided && plan.agreedOn !== null) return [];
    const on = sessionDay(content);
    const facts = factsBefore(context.history.facts, 'LEGAL_STATUS', on);
    const since = sinceWhen(facts, (fact) => fact.legalStatus === 'S20', on);
    if (since === null || addMonths(since, context.settings.section20Months) > on) return [];
    const message = `Section 20 since ${formatShortDate(since)}, with no confirmed plan. What is the plan, and who must agree it?`;
    return driftGap({ flag: 'S20_LONG', subject: '', message }, content, context);
  },
});
