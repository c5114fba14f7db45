import { addDays, daysBetween, type LocalDate } from '../calendar/local-date';
import type { FactOf } from '../child/child-summary';
import type { ChildHistory } from '../memory/child-history';
import { keyDay } from '../memory/look-back';
import type { CheckSettings } from '../settings/check-settings';

const DAYS_IN_WEEK = 7;

/** Pre-proceedings or care proceedings with their weeks. */
export type LegalClock = {
  readonly key: string;
  readonly kind: 'PLO' | 'PROCEEDINGS';
  readonly from: LocalDate;
  /** Null while it goes on. */
  readonly until: LocalDate | null;
  /** The week it is in, or the number of weeks it took; 1 in its first week. */
  readonly week: number;
  readonly weeks: number;
  /** The last day in time. */
  readonly limit: LocalDate;
};

/** Each time of pre-proceedings and proceedings, the earliest first. The letter counts for the time that goes on. */
export function legalClocks(history: ChildHistory, settings: CheckSettings, today: LocalDate): LegalClock[] {
  return history.facts
    .filter((fact): fact is FactOf<'STATUS'> => fact.kind === 'STATUS')
    .filter(({ status }) => status === 'PLO' || status === 'PROCEEDINGS')
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map((fact) => clockOf(fact, { letter: keyDay(history, 'PLO_LETTER'), settings, today }));
}

type Known = { readonly letter: LocalDate | null; readonly settings: CheckSettings; readonly today: LocalDate };

function clockOf({ id, status, from, until }: FactOf<'STATUS'>, { letter, settings, today }: Known): LegalClock {
  const kind = status === 'PLO' ? 'PLO' : 'PROCEEDINGS';
  const start = kind === 'PLO' && until === null && letter !== null ? letter : from;
  const weeks = kind === 'PLO' ? settings.preProceedingsWeeks : settings.proceedingsWeeks;
  const week = Math.max(1, Math.ceil(daysBetween(start, until ?? today) / DAYS_IN_WEEK));
  return { key: id, kind, from: start, until, week, weeks, limit: addDays(start, weeks * DAYS_IN_WEEK) };
}

/** `Pre-proceedings: week 5 of 16`, or `week 21, past week 16`; for one that has ended, how long it took. */
export function sayLegalClock({ kind, until, week, weeks }: LegalClock): string {
  const name = kind === 'PLO' ? 'Pre-proceedings' : 'Care proceedings';
  const place = `week ${String(week)}${week > weeks ? `, past week ${String(weeks)}` : ` of ${String(weeks)}`}`;
  return until === null ? `${name}: ${place}` : `${name}: ended in ${place}`;
}
