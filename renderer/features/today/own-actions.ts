import type { ActionLine } from '@domain/action/action-line';
import { driftWords, isOpenAction, shortStateWords } from '@domain/action/action-words';
import { formatNearDate, formatShortDate } from '@domain/calendar/format-date';
import { addDays, type LocalDate } from '@domain/calendar/local-date';
import { isSamePerson } from '@domain/people/name-key';
import type { ShortItem } from '../../ui/short-list';

/** What is due within this many days is worth a look today. */
const SOON_DAYS = 7;

/** This person's own open actions that are due soon, past their day or drifting, by their day. */
export function ownActionsAhead(lines: readonly ActionLine[], name: string, today: LocalDate): readonly ActionLine[] {
  const soon = addDays(today, SOON_DAYS);
  return lines
    .filter((line) => isOpenAction(line) && isSamePerson(line.who, name))
    .filter((line) => line.due <= soon || line.isDrifting)
    .toSorted((one, other) => one.due.localeCompare(other.due));
}

/** One line of Today: what is to be done, so that what changes, for whom and how it stands. */
export function ownActionItem(line: ActionLine, today: LocalDate): ShortItem {
  const isLate = line.due < today;
  const due = isLate ? `was due ${formatShortDate(line.due)}` : `due ${formatNearDate(line.due)}`;
  const drift = driftWords(line);
  const stands = isLate || line.state !== 'OPEN' ? `${shortStateWords(line, today)}, ${due}` : capital(due);
  return {
    key: line.id,
    href: '/actions',
    title: line.what,
    about: line.soThat.trim() === '' ? '' : `So that ${line.soThat.trim()}`,
    words: [`${line.childName || line.reference}. ${stands}`, ...(drift === null ? [] : [drift])].join('. '),
    mark: drift !== null ? 'drift' : isLate ? 'filled' : 'outline',
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
