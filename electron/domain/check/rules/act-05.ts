import { counted } from '../../calendar/counted';
import { formatDateWithWeekday } from '../../calendar/format-date';
import { addDays, type LocalDate } from '../../calendar/local-date';
import { isWorkingDay } from '../../calendar/working-days';
import { quoted } from '../../quoted';
import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { newActions } from '../open-actions';
import { nextPlanned, sectionsOfKind } from '../record-parts';

/**
 * ACT-05, domain brief: a date after the next supervision with no step before it, on a day when nobody works, or far
 * away. One message says all that is so.
 */
export const act05 = defineRule({
  code: 'ACT-05',
  strength: 'WARN',
  title: 'The date of an action can be kept and looked at',
  finding: 67,
  gaps: (content, context) =>
    newActions(content).flatMap(({ action, place }): Gap[] => {
      if (action.by === null) return [];
      const sentences = remarks(action.by, content, context);
      if (sentences.length === 0) return [];
      const name = isBlank(action.what) ? 'This action' : quoted(action.what);
      return [{ place: { ...place, field: 'by' }, message: `${name}: ${sentences.join(' ')}` }];
    }),
});

function remarks(by: LocalDate, content: RecordContent, context: CheckContext): string[] {
  const { holidays, settings } = context;
  const day = formatDateWithWeekday(by);
  const from = sessionDay(content);
  const next = nextPlanned(content);
  const sentences: string[] = [];
  // A day before the session is not kept or missed but wrong: ACT-01 says so.
  if (by < from) return sentences;
  if (!isWorkingDay(by, holidays)) sentences.push(`${day} is a weekend or a bank holiday.`);
  if (next !== null && by > next && !hasStepBefore(by, from, content)) {
    sentences.push(
      `${day} is after the next supervision on ${formatDateWithWeekday(next)}. What will be done by then?`,
    );
  }
  if (by > addDays(from, settings.actionWeeksAhead * 7)) {
    sentences.push(`${day} is more than ${counted(settings.actionWeeksAhead, 'week')} away. Is there a first step?`);
  }
  return sentences;
}

/** A dated step on the road, after the session and not after the action itself. */
function hasStepBefore(by: LocalDate, from: LocalDate, content: RecordContent): boolean {
  return sectionsOfKind(content, 'TRAJECTORY')
    .flatMap(({ value }) => value.milestones)
    .some(({ by: step }) => step.date !== null && step.date >= from && step.date <= by);
}
