import { weeksByStatus } from '../../board/supervision-rhythm';
import { counted } from '../../calendar/counted';
import { formatDateWithWeekday } from '../../calendar/format-date';
import { addDays, type LocalDate } from '../../calendar/local-date';
import { statusSince } from '../../memory/look-back';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import type { Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind } from '../record-parts';
import { isReasonEnough } from '../what-stands';

/**
 * SUP-03, domain brief: a longer time to the next supervision than is usual for the child's status has a reason. The
 * shorter rhythm of a new worker is their own and colours the board (SUP-02); it asks nothing of each child's record.
 */
export const sup03 = defineCaseRule({
  code: 'SUP-03',
  strength: 'REASON',
  title: 'A longer time to the next supervision has a reason',
  finding: 70,
  gaps: (content, context) => {
    const { sessionDate } = content.header;
    if (sessionDate === null) return [];
    const weeks = usualWeeks(content, context, sessionDate);
    if (weeks === null) return [];
    const latest = addDays(sessionDate, weeks * 7);
    return sectionsOfKind(content, 'NEXT_DATE').flatMap(({ section, value }): Gap[] => {
      if (value.date === null || value.date <= latest || isReasonEnough(value.reason, context.settings)) return [];
      const message = `${formatDateWithWeekday(value.date)} is more than ${counted(weeks, 'week')} after this session. Say why it can wait, or choose a day by ${formatDateWithWeekday(latest)}.`;
      return [{ place: { section: section.key, field: 'reason' }, message }];
    });
  },
});

function usualWeeks({ header }: RecordContent, { settings, history }: CheckContext, on: LocalDate): number | null {
  const { caseStatus: status, planStart } = header;
  const since = planStart ?? (status === null ? null : statusSince(history.facts, status, on));
  return weeksByStatus({ status, since }, on, settings);
}
