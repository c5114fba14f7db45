import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addDays, daysBetween, type LocalDate } from '../../calendar/local-date';
import { keyDay, statusSince } from '../../memory/look-back';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { headerPlace } from '../record-parts';

const DAYS_IN_WEEK = 7;

/**
 * DRF-10, domain brief: pre-proceedings over their time, care proceedings past their weeks, and proceedings with no
 * next day in court. The last is answered by a reason, because it is not yet late.
 */
export const drf10 = defineCaseRule({
  code: 'DRF-10',
  strength: 'REASON',
  title: 'Pre-proceedings and proceedings keep to their time',
  finding: 61,
  gaps: (content, context): Gap[] => {
    switch (content.header.caseStatus) {
      case 'PLO':
        return preProceedings(content, context);
      case 'PROCEEDINGS':
        return [...proceedings(content, context), ...nextCourt(content, context)];
      default:
        return [];
    }
  },
});

function preProceedings(content: RecordContent, context: CheckContext): Gap[] {
  const { history, settings } = context;
  const on = sessionDay(content);
  const start = keyDay(history, 'PLO_LETTER') ?? startOf(content, context);
  const planned = keyDay(history, 'PLO_END');
  const isLong = start !== null && on > addDays(start, settings.preProceedingsWeeks * DAYS_IN_WEEK);
  const isPastPlanned = planned !== null && planned < on;
  if (!isLong && !isPastPlanned) return [];
  const over =
    isLong && start !== null
      ? `Pre-proceedings began on ${formatShortDate(start)}, more than ${counted(settings.preProceedingsWeeks, 'week')} ago.`
      : `Pre-proceedings were planned to end on ${formatShortDate(planned ?? on)}.`;
  const message = `${over} What holds them up, and what happens now?`;
  return driftGap({ flag: 'PLO_OVER', subject: '', message }, content, context);
}

function proceedings(content: RecordContent, context: CheckContext): Gap[] {
  const on = sessionDay(content);
  const start = startOf(content, context);
  const { proceedingsWeeks } = context.settings;
  if (start === null || on <= addDays(start, proceedingsWeeks * DAYS_IN_WEEK)) return [];
  const week = Math.ceil(daysBetween(start, on) / DAYS_IN_WEEK);
  const message = `Care proceedings are in week ${week}, past week ${proceedingsWeeks}. What holds them up, and what happens now?`;
  return driftGap({ flag: 'COURT_OVER_26', subject: '', message }, content, context);
}

function nextCourt(content: RecordContent, context: CheckContext): Gap[] {
  const day = keyDay(context.history, 'NEXT_COURT');
  if (day !== null && day >= sessionDay(content)) return [];
  const known =
    day === null
      ? 'No next day in court is known.'
      : `The last known day in court, ${formatShortDate(day)}, has passed.`;
  const message = `${known} When is the next hearing? If there is none, say why.`;
  return [{ place: headerPlace(content), message, subject: 'NEXT_COURT' }];
}

function startOf({ header, recordedOn }: RecordContent, context: CheckContext): LocalDate | null {
  const { caseStatus, planStart } = header;
  if (planStart !== null || caseStatus === null) return planStart;
  return statusSince(context.history.facts, caseStatus, sessionDay({ header, recordedOn }));
}
