import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import { emptySection } from '../../section/section-kinds';
import type { DraftAction } from '../../section/section-values';
import { isBlank } from '../../section/words';
import type { Gap, Rule } from '../finding';
import { NO_TIMESCALES } from '../inspectors-words';
import { nameAction, writtenActions } from '../written-actions';
import { sectionsOfKind } from '../written-sections';

/** ACT-01: every action has a day it is due, on or after the session. "Ongoing" is not a day (domain brief 1b). */
export const ACT_01: Rule = {
  code: 'ACT-01',
  strength: 'HARD',
  title: 'A date on every action',
  why: NO_TIMESCALES,
  check: (content): Gap[] =>
    sectionsOfKind(content, 'ACTIONS', () => emptySection('ACTIONS')).flatMap(({ key, value }) =>
      writtenActions(value).flatMap((action) => {
        const message = whatIsWrong(action, content.header.sessionDate);
        return message === null ? [] : [{ message, place: { section: key, row: action.id, field: 'by' } }];
      }),
    ),
};

function whatIsWrong(action: DraftAction, sessionDate: LocalDate | null): string | null {
  const name = nameAction(action);
  if (action.by === null) {
    const typed = action.byText.trim();
    return isBlank(typed)
      ? `Give ${name} a date it is due.`
      : `“${typed}” is not a date. Give ${name} the day by which we would know.`;
  }
  if (sessionDate === null || action.by >= sessionDate) return null;
  return `${capitalised(name)} is due on ${formatShortDate(action.by)}, before the session. Give it a later date.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
