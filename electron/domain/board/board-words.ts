import { counted } from '../calendar/counted';
import { formatNearDate, formatShortDate } from '../calendar/format-date';
import type { LocalDate } from '../calendar/local-date';
import { timesWord } from '../calendar/times';
import { isBlank } from '../section/words';
import type { BoardAction, BoardChallenge, BoardChild, BoardMilestone, BoardRecord } from './board';

/** How a child's next supervision stands, in words. */
export function sayStanding({
  standing,
  due,
  planned,
  last,
}: Pick<BoardChild, 'standing' | 'due' | 'planned' | 'last'>): string {
  if (planned !== null) return `Planned ${formatNearDate(planned)}${standing === 'PAST' ? `, ${wasDue(due)}` : ''}`;
  if (standing === 'NEVER') return 'Not discussed yet';
  if (standing === 'NO_DATE')
    return `No status, so no date. Last ${last === null ? 'not known' : formatShortDate(last)}`;
  if (standing === 'PAST') return capital(wasDue(due));
  if (standing === 'DUE') return 'Due today';
  if (due === null) return '';
  return standing === 'SOON' ? `Due ${formatNearDate(due)}` : `Due ${formatShortDate(due)}`;
}

/** What else stands out about the child: empty where nothing does. */
export function sayFlags({ drifting, challenges, draft }: BoardChild): string[] {
  return [
    ...(drifting > 0 ? [`${counted(drifting, 'drifting action')}`] : []),
    ...(challenges > 0 ? [`${counted(challenges, 'open challenge')}`] : []),
    ...(draft === null ? [] : ['being written']),
  ];
}

/** What happens next to a record and by when: "Share by Thu 12 Nov". A day gone by is said as it is. */
export function sayRecordWait({ wait, due, supervisee }: BoardRecord, today: LocalDate): string {
  const worker = isBlank(supervisee) ? 'The worker' : supervisee.trim();
  const words = {
    SHARE: ['Share', 'Not shared yet'],
    SIGN: ['Sign', 'Not signed yet'],
    ANSWER: [`${worker} answers`, `${worker} has not answered yet`],
    AGREE: ['Read the answer and agree', 'Answered, not agreed yet'],
    FILE: ["Put on the child's file", "Not on the child's file yet"],
  } as const;
  const [next, late] = words[wait];
  if (due === null) return wait === 'SHARE' || wait === 'SIGN' ? 'Write when the session was' : next;
  return due < today ? `${late}. ${capital(wasDue(due))}` : `${next} by ${formatNearDate(due)}`;
}

export function sayDrift({ carries, moves, who, firstDue }: BoardAction): string {
  const counts = [
    ...(carries > 0 ? [`carried ${timesWord(carries)}`] : []),
    ...(moves > 0 ? [`date moved ${timesWord(moves)}`] : []),
  ];
  return `${who.trim()}. First due ${formatShortDate(firstDue)}, ${counts.join(', ')}`;
}

export function sayOwnAction({ due }: BoardAction): string {
  return `Not done yet. ${capital(wasDue(due))}`;
}

export function sayChallenge({ isAnswered, answerBy, overBy, raisedBy }: BoardChallenge, today: LocalDate): string {
  const from = `From ${raisedBy.trim()}.`;
  if (!isAnswered) {
    return answerBy < today
      ? `${from} Not answered yet. ${capital(wasDue(answerBy))}`
      : `${from} Answer by ${formatNearDate(answerBy)}`;
  }
  return overBy < today
    ? `${from} Answered and still open. Was to be over by ${formatShortDate(overBy)}`
    : `${from} Answered. To be over by ${formatNearDate(overBy)}`;
}

export function sayMilestone({ months, day, neededBy }: BoardMilestone, today: LocalDate): string {
  const reached = `${counted(months, 'month')} on the plan ${day <= today ? 'reached on' : 'on'} ${formatShortDate(day)}`;
  if (neededBy === null) return `${reached}. Decide what happens now with the service manager`;
  if (day > today) return `${reached}. Plan the milestone review`;
  return neededBy < today
    ? `${reached}. No review yet. ${capital(wasDue(neededBy))}`
    : `${reached}. Review by ${formatNearDate(neededBy)}`;
}

export function sayLast({ last }: Pick<BoardChild, 'last'>): string {
  return last === null ? 'Not discussed yet' : `Last discussed ${formatShortDate(last)}`;
}

function wasDue(due: LocalDate | null): string {
  return due === null ? '' : `was due ${formatShortDate(due)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
