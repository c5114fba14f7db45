import { counted } from '../calendar/counted';
import { formatShortDate } from '../calendar/format-date';
import { addMonths, ageInYears, daysBetween, type LocalDate, monthsAndDaysBetween } from '../calendar/local-date';
import { CP_CATEGORY_LABELS } from '../lists/case-lists';
import { unreachable } from '../unreachable';
import type { Child, DatedFact, DatedFactKind } from './child';
import { ordinalWord } from './ordinal-words';
import { SHORT_STATUS_LABELS } from './short-status';

export type FactOf<K extends DatedFactKind> = Extract<DatedFact, { kind: K }>;

const MONTHS_LOOKED_BACK = 12;
/** A baby's age is said in weeks until then, and in months until the second birthday. */
const WEEKS_UNTIL_MONTHS = 12;
const YEARS_FROM = 2;

/** The fact of a kind that is true on a day; the one that began last where two overlap. Null when there is none. */
export function currentFact<K extends DatedFactKind>(
  facts: readonly DatedFact[],
  kind: K,
  on: LocalDate,
): FactOf<K> | null {
  const [latest] = factsOf(facts, kind)
    .filter((fact) => fact.from <= on && (fact.until === null || fact.until >= on))
    .toSorted(latestFirst);
  return latest ?? null;
}

/**
 * How many different workers, homes, statuses or legal statuses a child has had in the twelve months up to and with
 * a day. Going back to an earlier one is not a new one; one that ended on the first day of the twelve months counts.
 */
export function distinctInTwelveMonths(facts: readonly DatedFact[], kind: DatedFactKind, on: LocalDate): number {
  const since = addMonths(on, -MONTHS_LOOKED_BACK);
  const within = facts.filter(
    (fact) => fact.kind === kind && fact.from <= on && (fact.until === null || fact.until >= since),
  );
  return new Set(within.map(identityOf)).size;
}

/** One line to have in mind before the talk: `6 · CP neglect · 9 months 18 days · third worker in 12 months`. */
export function childHeaderLine(child: Child, facts: readonly DatedFact[], today: LocalDate): string {
  const status = currentFact(facts, 'STATUS', today);
  const parts = [
    ageWords(child, today),
    status === null ? null : statusWords(status),
    status === null ? null : timeWords(status.from, today),
    countWords('worker', distinctInTwelveMonths(facts, 'WORKER', today)),
    countWords('home', distinctInTwelveMonths(facts, 'HOME', today)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** `6`, `14 months`, `5 weeks`, `due 3 Feb 2027`; null when neither date is known. A day of birth still to come is a due date. */
export function ageWords(child: Pick<Child, 'dateOfBirth' | 'expectedDateOfBirth'>, today: LocalDate): string | null {
  const { dateOfBirth: born, expectedDateOfBirth: due } = child;
  if (born === null) return due === null ? null : `due ${formatShortDate(due)}`;
  if (born > today) return `due ${formatShortDate(born)}`;
  const years = ageInYears(born, today);
  if (years >= YEARS_FROM) return String(years);
  const weeks = Math.floor(daysBetween(born, today) / 7);
  if (weeks < WEEKS_UNTIL_MONTHS) return counted(weeks, 'week');
  return counted(monthsAndDaysBetween(born, today).months, 'month');
}

/** `CP neglect`, `Care leaver`. */
export function statusWords({ status, category }: Pick<FactOf<'STATUS'>, 'status' | 'category'>): string {
  const label = SHORT_STATUS_LABELS[status];
  return category === null ? label : `${label} ${CP_CATEGORY_LABELS[category].toLowerCase()}`;
}

/** How long something has lasted: `9 months 18 days`, `18 days`, `1 month`; empty when it has not begun. */
export function timeWords(from: LocalDate, today: LocalDate): string {
  if (from > today) return '';
  const { months, days } = monthsAndDaysBetween(from, today);
  if (months === 0) return counted(days, 'day');
  return days === 0 ? counted(months, 'month') : `${counted(months, 'month')} ${counted(days, 'day')}`;
}

/** "third worker in 12 months". Said only from the second on: one worker and one home in a year is as it should be. */
export function countWords(what: 'worker' | 'home', count: number): string | null {
  return count < 2 ? null : `${ordinalWord(count)} ${what} in 12 months`;
}

function factsOf<K extends DatedFactKind>(facts: readonly DatedFact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

function latestFirst(one: DatedFact, other: DatedFact): number {
  return other.from.localeCompare(one.from) || other.recordedAt.localeCompare(one.recordedAt);
}

/** What makes two facts the same worker, home or status. Case and spacing of a name do not. */
function identityOf(fact: DatedFact): string {
  switch (fact.kind) {
    case 'WORKER':
      return sameWords(fact.name);
    case 'HOME':
      return `${fact.arrangement} ${sameWords(fact.detail)}`;
    case 'STATUS':
      return fact.status;
    case 'LEGAL_STATUS':
      return fact.legalStatus;
    default:
      return unreachable(fact);
  }
}

function sameWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
