import { formatShortDate } from '../calendar/format-date';
import type { LocalDate } from '../calendar/local-date';
import { timesWord } from '../calendar/times';
import type { ProgressNote } from '../memory/child-history';
import type { ActionLine } from './action-line';

/** What an action says of itself between two supervisions; partly and not done stay open until they are done. */
export function isOpenAction({ state }: Pick<ActionLine, 'state'>): boolean {
  return state === 'OPEN' || state === 'PARTLY' || state === 'NOT_DONE';
}

/** "was due 28 Sep 2026, moved twice"; null for a date that has never moved. */
export function movedWords({ due, firstDue, moves }: Pick<ActionLine, 'due' | 'firstDue' | 'moves'>): string | null {
  if (moves === 0 && due === firstDue) return null;
  const was = due === firstDue ? [] : [`was due ${formatShortDate(firstDue)}`];
  return [...was, ...(moves === 0 ? [] : [`moved ${timesWord(moves)}`])].join(', ');
}

/** "Drifting: carried twice, date moved once"; null for what does not drift. */
export function driftWords({ isDrifting, carries, moves }: Pick<ActionLine, 'isDrifting' | 'carries' | 'moves'>) {
  if (!isDrifting) return null;
  const parts = [
    ...(carries === 0 ? [] : [`carried ${timesWord(carries)}`]),
    ...(moves === 0 ? [] : [`date moved ${timesWord(moves)}`]),
  ];
  return `Drifting: ${parts.join(', ')}`;
}

/** "Not done yet. Was due 12 Oct 2026", "Partly done", "Done 9 Nov 2026". Never a word that blames. */
export function stateWords({ state, due, closedOn }: Pick<ActionLine, 'state' | 'due' | 'closedOn'>, today: LocalDate) {
  const day = closedOn === null ? '' : ` ${formatShortDate(closedOn)}`;
  switch (state) {
    case 'DONE':
      return `Done${day}`;
    case 'NO_LONGER_NEEDED':
      return `No longer needed${day}`;
    case 'CONTINUED':
      return `Goes on as a newer action${day}`;
    case 'PARTLY':
      return due < today ? `Partly done. Was due ${formatShortDate(due)}` : 'Partly done';
    default:
      return due < today ? `Not done yet. Was due ${formatShortDate(due)}` : 'Open';
  }
}

/** The same beside a column or a sentence that says the date already. */
export function shortStateWords(line: Pick<ActionLine, 'state' | 'due' | 'closedOn'>, today: LocalDate): string {
  return stateWords(line, today).replace(/\. Was due .*$/, '');
}

export const PROGRESS_LABELS: Readonly<Record<ProgressNote['says'], string>> = {
  UNDER_WAY: 'Under way',
  DONE: 'Done',
  STUCK: 'Stuck',
};

/** "9 Nov 2026, under way: rang the school". */
export function noteWords({ on, says, note }: ProgressNote): string {
  const said = note.trim() === '' ? '' : `: ${note.trim()}`;
  return `${formatShortDate(on)}, ${PROGRESS_LABELS[says].toLowerCase()}${said}`;
}
