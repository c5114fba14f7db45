import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addMonths } from '../../calendar/local-date';
import { milestonesOf } from '../../check/milestones';
import { SHORT_STATUS_LABELS } from '../../child/short-status';
import type { ChildHistory } from '../../memory/child-history';
import { legalClocks, sayLegalClock } from '../legal-clock';
import { type CurrentPlan, currentPlan, hasMilestones } from '../plan';
import type { StoryContext, Telling } from '../story-shapes';

/** How long the plan lasts against its milestones, and the weeks of pre-proceedings and proceedings. */
export function toldOfPlan(history: ChildHistory, context: StoryContext): Telling[] {
  const plan = currentPlan(history, context.today);
  const milestones = plan !== null && hasMilestones(plan.status, context.settings) ? age(plan, history, context) : [];
  return [...milestones, ...weeks(history, context), ...review(context)];
}

/** The whole time is over, or else the latest milestone that has passed without its review. */
function age(plan: CurrentPlan, history: ChildHistory, { settings, holidays, today }: StoryContext): Telling[] {
  const name = SHORT_STATUS_LABELS[plan.status];
  const last = addMonths(plan.start, settings.milestoneLast);
  if (last <= today) {
    const fact = `${name} plan for more than ${counted(settings.milestoneLast, 'month')}, since ${formatShortDate(plan.start)}.`;
    return [{ flag: 'MILESTONE_21', subject: '', fact }];
  }
  const passed = milestonesOf(plan.start, settings, holidays).filter(({ day }) => day <= today);
  const open = passed.filter(
    ({ warnFrom }) => !history.records.some(({ type, sessionDate }) => type === 'MILESTONE' && sessionDate >= warnFrom),
  );
  const latest = open.at(-1);
  if (latest === undefined) return [];
  const flag = latest.months === settings.milestoneFirst ? 'MILESTONE_9' : 'MILESTONE_15';
  const fact = `${counted(latest.months, 'month')} on this plan were reached on ${formatShortDate(latest.day)}. No milestone review yet.`;
  return [{ flag, subject: '', fact }];
}

function weeks(history: ChildHistory, { settings, today }: StoryContext): Telling[] {
  const over = legalClocks(history, settings, today).filter(({ until, limit }) => until === null && limit < today);
  return over.map((clock) => ({
    flag: clock.kind === 'PLO' ? 'PLO_OVER' : 'COURT_OVER_26',
    subject: '',
    fact: `${sayLegalClock(clock)}, since ${formatShortDate(clock.from)}.`,
  }));
}

function review({ child: { nextReview }, today }: StoryContext): Telling[] {
  if (nextReview === null || nextReview >= today) return [];
  const fact = `The review was due ${formatShortDate(nextReview)}. Not known to have been held yet.`;
  return [{ flag: 'STATUTORY_DATE_MISSED', subject: 'NEXT_REVIEW', fact }];
}
