import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addMonths, type LocalDate } from '../../calendar/local-date';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import { signingDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { type Milestone, milestonesOf, watchedPlanStart } from '../milestones';
import { headerPlace } from '../record-parts';

/**
 * DRF-04, domain brief: nine and fifteen months on a plan each want a milestone review. It is pointed out while it is
 * coming and in the days after, and after those the record cannot be signed without one. A review held later counts for
 * the earlier milestone too, so only one is ever asked for: the latest that has passed without a review. It is needed
 * at once where an earlier one is already over its time, so that reaching fifteen months does not undo what nine
 * months asked. Twenty-one months want a decision.
 */
export const drf04 = defineCaseRule({
  code: 'DRF-04',
  strength: 'HARD',
  title: 'A long plan has its milestone reviews',
  finding: 60,
  gaps: (content, context) => {
    const on = signingDay(content, context);
    const start = watchedPlanStart(content, context, on);
    if (start === null) return [];
    const open = milestonesOf(start, context.settings, context.holidays).filter(
      (each) => !hasReview(each, context) && each.warnFrom <= on,
    );
    return [
      ...passedGap(open, content, on),
      ...open.filter(({ day }) => on < day).map((coming) => comingGap(coming, content)),
      ...lastGap(start, content, context),
    ];
  },
});

function hasReview({ warnFrom }: Milestone, { history }: CheckContext): boolean {
  return history.records.some(({ type, sessionDate }) => type === 'MILESTONE' && sessionDate >= warnFrom);
}

function passedGap(open: readonly Milestone[], content: RecordContent, on: LocalDate): Gap[] {
  const passed = open.filter(({ day }) => day <= on);
  const latest = passed.at(-1);
  if (latest === undefined) return [];
  const isNeeded = passed.some(({ neededFrom }) => neededFrom <= on);
  const { child } = content;
  const reached = `${child.forename.trim() || 'The child'} had been on this plan for ${counted(latest.months, 'month')} on ${formatShortDate(latest.day)}.`;
  const message = isNeeded
    ? `${reached} Write the milestone review before this record is signed.`
    : `${reached} A milestone review is needed by ${formatShortDate(latest.neededFrom)}.`;
  return [{ ...about(latest, content), message, strength: isNeeded ? 'HARD' : 'WARN' }];
}

function comingGap(coming: Milestone, content: RecordContent): Gap {
  const message = `${counted(coming.months, 'month')} on this plan will be reached on ${formatShortDate(coming.day)}. Plan the milestone review.`;
  return { ...about(coming, content), message, strength: 'WARN' };
}

function about({ months }: Milestone, content: RecordContent): Pick<Gap, 'place' | 'subject'> {
  return { place: headerPlace(content, 'planStart'), subject: `MILESTONE/${months}` };
}

function lastGap(start: LocalDate, content: RecordContent, context: CheckContext): Gap[] {
  const { milestoneLast } = context.settings;
  const day = addMonths(start, milestoneLast);
  if (day > signingDay(content, context)) return [];
  const message = `This plan has lasted ${counted(milestoneLast, 'month')} since ${formatShortDate(day)}. Decide with the service manager what happens now, and name them.`;
  return driftGap({ flag: 'MILESTONE_21', subject: '', message }, content, context).map((gap) => ({
    ...gap,
    strength: 'REASON',
  }));
}
