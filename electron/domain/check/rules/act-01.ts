import { formatDateWithWeekday } from '../../calendar/format-date';
import { addDays, type LocalDate } from '../../calendar/local-date';
import { quoted } from '../../quoted';
import type { RecordContent } from '../../record/record';
import type { DraftAction } from '../../section/kinds/actions-section';
import { isBlankAction } from '../../section/kinds/actions-section';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind } from '../record-parts';

/** ACT-01, domain brief: every action has a date, not before the session. "Ongoing" and "ASAP" are not dates. */
export const act01 = defineRule({
  code: 'ACT-01',
  strength: 'HARD',
  title: 'Every action has a date',
  finding: 21,
  gaps: (content, context) =>
    sectionsOfKind(content, 'ACTIONS').flatMap(({ section, value }) =>
      value.actions
        .filter((action) => !isBlankAction(action))
        .flatMap((action): Gap[] => {
          const message = messageFor(action, content, context);
          return message === null ? [] : [{ message, place: { section: section.key, row: action.id, field: 'by' } }];
        }),
    ),
});

function messageFor(action: DraftAction, content: RecordContent, context: CheckContext): string | null {
  const { sessionDate } = content.header;
  if (action.by === null) return `${nameOf(action)}: ${withoutDate(action.byText, content, context)}`;
  if (sessionDate === null || action.by >= sessionDate) return null;
  const [by, session] = [formatDateWithWeekday(action.by), formatDateWithWeekday(sessionDate)];
  return `${nameOf(action)}: ${by} is before the session on ${session}. By when will it be done?`;
}

/** What a typed word most likely meant, so that mending it is one keystroke and not a riddle. */
function withoutDate(typed: string, content: RecordContent, context: CheckContext): string {
  if (isBlank(typed)) return 'give the day it will be done by.';
  if (/\b(?:asap|as soon as|urgent\w*|immediate\w*|straight ?away|now)\b/i.test(typed)) {
    const day = formatDateWithWeekday(nextWorkingDay(context));
    return `${quoted(typed)} is not a date. If you mean the next working day, that is ${day}.`;
  }
  if (/\bnext (?:supervision|session|time|meeting)\b/i.test(typed)) return nextSupervision(typed, content);
  if (/\b(?:on-?going|continu\w*|always|regular\w*|weekly|daily)\b/i.test(typed)) {
    return `${quoted(typed)} has no end. Give the day you will look at it together and decide again.`;
  }
  return `${quoted(typed)} is not a day in the calendar. Write it like 20/11/2026, 20 nov or 2w.`;
}

function nextSupervision(typed: string, content: RecordContent): string {
  const day = sectionsOfKind(content, 'NEXT_DATE').map(({ value }) => value.date)[0] ?? null;
  if (day === null) return `${quoted(typed)} can move. Give the day itself.`;
  return `${quoted(typed)} can move. If you mean the one planned now, that is ${formatDateWithWeekday(day)}.`;
}

function nextWorkingDay({ today, isWorkingDay }: CheckContext): LocalDate {
  let day = addDays(today, 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function nameOf({ what, who }: DraftAction): string {
  if (!isBlank(what)) return quoted(what);
  return isBlank(who) ? 'This action' : who.trim();
}
