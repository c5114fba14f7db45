import type { ActionLine } from '@domain/action/action-line';
import { isOpenAction } from '@domain/action/action-words';
import { addDays, type LocalDate, weekdayOf } from '@domain/calendar/local-date';
import { nameKey } from '@domain/people/name-key';

/** What a list shows of the actions there are. */
export const VIEW_LABELS = {
  ALL_OPEN: 'All open',
  NOT_DONE_YET: 'Not done yet',
  THIS_WEEK: 'Due this week',
  DRIFTING: 'Drifting',
  WAITING: 'Waiting on others',
  DONE_LATELY: 'Done lately',
} as const;
export type ActionView = keyof typeof VIEW_LABELS;
export const VIEWS = Object.keys(VIEW_LABELS) as ActionView[];

/** Who looks and when: what decides whether an action waits on somebody outside the team. */
export type Looking = {
  readonly today: LocalDate;
  /** Last day of this week, a Sunday. */
  readonly sunday: LocalDate;
  readonly me: string;
  /** Everybody who works with the children, as name keys. */
  readonly team: ReadonlySet<string>;
};

/** The team is whoever has a child now, whoever the service has told of, whoever has left, and whoever looks. */
export function lookingAt(
  lines: readonly ActionLine[],
  { today, me, workers }: { readonly today: LocalDate; readonly me: string; readonly workers: readonly string[] },
): Looking {
  const team = new Set([me, ...workers].map(nameKey));
  for (const { worker, who, ownerLeftOn } of lines) {
    if (worker !== null) team.add(nameKey(worker));
    if (ownerLeftOn !== null) team.add(nameKey(who));
  }
  return { today, sunday: addDays(today, 7 - weekdayOf(today)), me: nameKey(me), team };
}

export function isInView(line: ActionLine, view: ActionView, looking: Looking): boolean {
  if (view === 'DONE_LATELY') return line.state === 'DONE' || line.state === 'NO_LONGER_NEEDED';
  if (!isOpenAction(line)) return false;
  switch (view) {
    case 'NOT_DONE_YET':
      return line.due < looking.today;
    case 'THIS_WEEK':
      return line.due >= looking.today && line.due <= looking.sunday;
    case 'DRIFTING':
      return line.isDrifting;
    case 'WAITING':
      return !looking.team.has(nameKey(line.who));
    default:
      return true;
  }
}

/** How many there are in each view. */
export function countViews(lines: readonly ActionLine[], looking: Looking): Readonly<Record<ActionView, number>> {
  const counts = Object.fromEntries(VIEWS.map((view) => [view, 0])) as Record<ActionView, number>;
  for (const line of lines) for (const view of VIEWS) if (isInView(line, view, looking)) counts[view] += 1;
  return counts;
}

/** Whose actions: everybody's, one's own, or those of one person. */
export type Whose = 'EVERYBODY' | 'MINE' | { readonly worker: string };

export function isWhose({ who }: Pick<ActionLine, 'who'>, whose: Whose, looking: Pick<Looking, 'me'>): boolean {
  if (whose === 'EVERYBODY') return true;
  return nameKey(who) === (whose === 'MINE' ? looking.me : nameKey(whose.worker));
}
