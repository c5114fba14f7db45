import { formatShortDate } from '../calendar/format-date';
import { type Instant, type LocalDate, localDate, localDateOfInstant } from '../calendar/local-date';
import { timesWord } from '../calendar/times';
import { ordinalWord } from '../child/ordinal-words';
import type { NotDoneCause } from '../lists/memory-lists';

/** One thing that happened to an action, as the store keeps it. */
export type ActionHappening = {
  readonly kind: 'SET' | 'WITHDRAWN' | 'DATE_MOVED' | 'OWNER_CHANGED' | 'CARRIED' | 'NOTED' | 'ANSWERED' | 'CONTINUED';
  readonly at: Instant;
  readonly by: string;
  readonly detail: Readonly<Record<string, string | null>>;
};

/** What happened at one moment, said in plain sentences: "9 Nov 2026: not done, because of a change of worker." */
export type SaidHappening = { readonly at: Instant; readonly by: string; readonly words: string };

type Counts = { carries: number; moves: number; isAgreed: boolean };
type Sayer = (detail: ActionHappening['detail'], counts: Counts) => string;

/**
 * The history of an action for a person, the oldest first. What was written down at the same moment by the same person
 * is one entry. `earlier` are the counts of the action that this one goes on with: its third carry is said to be the
 * third although its own history holds one (ACT-10).
 */
export function sayActionEvents(
  events: readonly ActionHappening[],
  earlier: { readonly carries: number; readonly moves: number } = { carries: 0, moves: 0 },
): SaidHappening[] {
  const counts: Counts = { ...earlier, isAgreed: false };
  const said: { at: Instant; by: string; day: string; sentences: string[] }[] = [];
  for (const event of events) {
    const sentence = SAYERS[event.kind](event.detail, counts);
    const last = said.at(-1);
    if (last !== undefined && last.at === event.at && last.by === event.by) last.sentences.push(capital(sentence));
    else said.push({ at: event.at, by: event.by, day: dayOf(event), sentences: [sentence] });
  }
  return said.map(({ at, by, day, sentences }) => ({ at, by, words: `${day}: ${sentences.join(' ')}` }));
}

/** "It goes on with an earlier action, which had been carried twice and moved once."; null for one that stands alone. */
export function sayEarlierCounts({ carries, moves }: { readonly carries: number; readonly moves: number }) {
  const parts = [
    ...(carries === 0 ? [] : [`carried ${timesWord(carries)}`]),
    ...(moves === 0 ? [] : [`its date moved ${timesWord(moves)}`]),
  ];
  return parts.length === 0 ? null : `It goes on with an earlier action: ${parts.join(', ')}.`;
}

const SAYERS: Readonly<Record<ActionHappening['kind'], Sayer>> = {
  SET: ({ due }, counts) => {
    const verb = counts.isAgreed ? 'agreed again' : 'agreed';
    counts.isAgreed = true;
    return `${verb}, to be done by ${dayWords(due)}.`;
  },
  WITHDRAWN: () => 'taken back, so that the record could be changed.',
  DATE_MOVED: ({ from, to, why }, counts) => {
    counts.moves += 1;
    return `the date moved from ${dayWords(from)} to ${dayWords(to)}, for the ${ordinalWord(counts.moves)} time${because(why)}.`;
  },
  OWNER_CHANGED: ({ from, to, why }) => `given to ${said(to)}; it was with ${said(from)}${because(why)}.`,
  CARRIED: (_detail, counts) => {
    counts.carries += 1;
    return `carried for the ${ordinalWord(counts.carries)} time.`;
  },
  NOTED: ({ says, by, note, evidence }) => {
    const word = PROGRESS[says ?? ''] ?? 'noted';
    return `${word}, says ${said(by)}.${quoted('', note)}${quoted('How we know: ', evidence)}`;
  },
  ANSWERED: ({ result, cause, note }) => {
    const word = RESULTS[result ?? ''] ?? 'answered';
    const reason = CAUSES[(cause ?? '') as NotDoneCause];
    return `${word}${reason === undefined ? '' : `, ${reason}`}.${quoted(NOTE_LABELS[result ?? ''] ?? '', note)}`;
  },
  CONTINUED: () => 'a newer action goes on with it.',
};

const PROGRESS: Readonly<Record<string, string>> = { UNDER_WAY: 'under way', DONE: 'done', STUCK: 'stuck' };

const RESULTS: Readonly<Record<string, string>> = {
  DONE: 'done',
  PARTLY: 'partly done',
  NOT_DONE: 'not done',
  NO_LONGER_NEEDED: 'no longer needed',
  NOT_YET_DUE: 'not yet due',
};

const NOTE_LABELS: Readonly<Record<string, string>> = {
  DONE: 'What difference it made: ',
  PARTLY: 'What it has meant for the child: ',
  NOT_DONE: 'What it has meant for the child: ',
};

/** The causes of the list as they stand inside a sentence (ACT-07). */
const CAUSES: Readonly<Record<NotDoneCause, string>> = {
  FAMILY_NOT_READY: 'because the family was not ready',
  COULD_NOT_SEE_CHILD: 'because the child could not be seen',
  WAITING_OTHER_SERVICE: 'because it waits for another service',
  WAITING_FUNDING_OR_PANEL: 'because it waits for funding or a panel',
  WAITING_COURT_OR_LEGAL: 'because it waits for court or legal advice',
  WORKER_CHANGE: 'because of a change of worker',
  WORKER_TIME: 'because the worker did not have the time',
  MANAGER_DECISION_AWAITED: "because it waits for a manager's decision",
  ACTION_NOT_RIGHT: 'because it was not the right action',
  CRISIS_TOOK_OVER: 'because a crisis took over',
  OTHER: 'because of something else',
};

/** A mark between supervisions has a day of its own, which may be before it was written down. */
function dayOf({ kind, at, detail }: ActionHappening): string {
  const day = kind === 'NOTED' ? asDay(detail['on']) : null;
  return formatShortDate(day ?? localDateOfInstant(at));
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function dayWords(text: string | null | undefined): string {
  const day = asDay(text);
  return day === null ? 'a day that is not known' : formatShortDate(day);
}

function asDay(text: string | null | undefined): LocalDate | null {
  const parsed = localDate.safeParse(text);
  return parsed.success ? parsed.data : null;
}

function said(text: string | null | undefined): string {
  return (text ?? '').trim() || 'nobody';
}

function because(why: string | null | undefined): string {
  const reason = (why ?? '').trim().replace(/[.\s]+$/, '');
  return reason === '' ? '' : ` (${reason})`;
}

/** Words of a person's own as they wrote them, with an end where they gave none. */
function quoted(label: string, text: string | null | undefined): string {
  const words = (text ?? '').trim();
  if (words === '') return '';
  return ` ${label}${words}${/[.?!…”"]$/.test(words) ? '' : '.'}`;
}
