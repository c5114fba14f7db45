import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addMonths, type LocalDate } from '../../calendar/local-date';
import { addWorkingDays } from '../../calendar/working-days';
import { timeWords } from '../../child/child-summary';
import { SHORT_STATUS_LABELS } from '../../child/short-status';
import { CASE_STATUS_LABELS } from '../../lists/case-lists';
import type { ChildHistory } from '../../memory/child-history';
import type { CheckSettings } from '../../settings/check-settings';
import { type CurrentPlan, currentPlan, hasMilestones } from '../plan';
import type { StoryContext, StoryMark, StoryRow } from '../story-shapes';

/** How old the plan is, with the months at which a long plan is looked at again. */
export function planRow(history: ChildHistory, context: StoryContext): StoryRow {
  const plan = currentPlan(history, context.today);
  const marks = plan === null ? [] : [ageMark(plan, context.today), ...milestoneMarks(plan, history, context)];
  return { key: 'PLAN', title: 'Plan', kind: 'MARKS', marks };
}

function ageMark({ status, start }: CurrentPlan, today: LocalDate): StoryMark {
  const age = timeWords(start, today);
  const lasted = age === '' ? '' : `, ${age} on ${formatShortDate(today)}`;
  return {
    ...{ key: 'PLAN', from: start, until: null, shape: 'SPAN' },
    label: age === '' ? SHORT_STATUS_LABELS[status] : `${SHORT_STATUS_LABELS[status]} · ${age}`,
    sentence: `${CASE_STATUS_LABELS[status]} since ${formatShortDate(start)}${lasted}.`,
  };
}

type Watched = {
  readonly months: number;
  readonly name: string;
  /** Whether it wants a milestone review: the chair's mid-point and the last one do not. */
  readonly isReviewed: boolean;
};

function milestoneMarks({ status, start }: CurrentPlan, history: ChildHistory, context: StoryContext): StoryMark[] {
  if (!hasMilestones(status, context.settings)) return [];
  return watchedOf(context.settings).map((each) => {
    const day = addMonths(start, each.months);
    const review = each.isReviewed ? reviewFor(day, history, context) : null;
    return {
      ...{ key: `PLAN/${String(each.months)}`, from: day, until: day, label: String(each.months) },
      shape: shapeOf(each, { day, review, today: context.today }),
      sentence: sayMilestone(each, { day, review, today: context.today }),
    };
  });
}

/** In the order of their months, each once where a service has set two to the same. */
function watchedOf(settings: CheckSettings): Watched[] {
  const all: Watched[] = [
    { months: settings.milestoneFirst, name: 'first milestone review', isReviewed: true },
    { months: settings.milestoneMidpoint, name: 'mid-point of the plan', isReviewed: false },
    { months: settings.milestoneSecond, name: 'second milestone review', isReviewed: true },
    { months: settings.milestoneLast, name: 'the longest a plan should last', isReviewed: false },
  ];
  const firsts = all.filter(({ months }, place) => all.findIndex((each) => each.months === months) === place);
  return firsts.toSorted((one, other) => one.months - other.months);
}

type Reached = { readonly day: LocalDate; readonly review: LocalDate | null; readonly today: LocalDate };

function shapeOf({ isReviewed }: Watched, { day, review, today }: Reached): StoryMark['shape'] {
  if (!isReviewed) return 'LIMIT';
  if (review !== null) return 'DONE';
  return day > today ? 'PLANNED' : 'NOT_YET';
}

function sayMilestone({ months, name, isReviewed }: Watched, { day, review, today }: Reached): string {
  const reached = day > today ? 'will be reached on' : 'were reached on';
  const first = `${counted(months, 'month')} of the plan (${name}) ${reached} ${formatShortDate(day)}.`;
  if (!isReviewed) return first;
  if (review !== null) return `${first} Milestone review on ${formatShortDate(review)}.`;
  return day > today ? first : `${first} No milestone review yet.`;
}

/** The first milestone review from the days before the milestone on. */
function reviewFor(day: LocalDate, { records }: ChildHistory, { settings, holidays }: StoryContext): LocalDate | null {
  const from = addWorkingDays(day, -settings.milestoneWarnDays, holidays);
  return records.find(({ type, sessionDate }) => type === 'MILESTONE' && sessionDate >= from)?.sessionDate ?? null;
}
