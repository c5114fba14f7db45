import { formatShortDate } from '../calendar/format-date';
import { addDays, type LocalDate } from '../calendar/local-date';
import type { DatedFact } from '../child/child';
import type { FactChange, SaidChange } from './known-child';
import { FACT_LABELS, sayFact, sayFactFrom } from './say-fact';
import { compareFact, type ToldFact } from './told-fact';

/** What one told fact leads to. `kept` says in a sentence why a difference was not taken. */
export type FactPlan = {
  readonly changes: readonly FactChange[];
  readonly said: SaidChange | null;
  readonly kept: string | null;
};

const NOTHING: FactPlan = { changes: [], said: null, kept: null };

/**
 * Compares one told fact with the child's history of that kind (in order of first day). Drift is counted from these
 * intervals, so two mistakes must not happen: a change that was only a re-stated date, and a lost change.
 *
 * - A new value closes our open interval on the day before the file's date and opens another on that date; without
 *   a date, or with one that is not after ours began, the change is dated today, when we learned of it.
 * - The same value with a later date is no change: case systems re-state dates at each review or re-allocation, and
 *   believing them would make a plan look young. The same value with an earlier date moves our start back, if no other
 *   interval stands there.
 * - What the file says may be older than what we hold (an old export, or a change a manager entered before the case
 *   system had it). When it only repeats an interval we have already closed, ours is kept.
 */
export function planFact(told: ToldFact, history: readonly DatedFact[], today: LocalDate): FactPlan {
  if (told.from !== null && told.from > today) return keep(notYet(told, told.from));
  const current = history.find((fact) => fact.until === null);
  const earlier = history.filter((fact) => fact !== current);
  if (current === undefined) return planFirst(told, earlier, today);
  const situation = { told, current, earlier, today };
  switch (compareFact(current, told)) {
    case 'SAME':
      return planSame(situation);
    case 'REWORDED':
      return planReworded(situation);
    default:
      return planOther(situation);
  }
}

type Situation = {
  readonly told: ToldFact;
  readonly current: DatedFact;
  readonly earlier: readonly DatedFact[];
  readonly today: LocalDate;
};

/** The day after the last closed interval; null when there is none. */
function firstFreeDay(earlier: readonly DatedFact[]): LocalDate | null {
  const last = earlier.at(-1)?.until ?? null;
  return last === null ? null : addDays(last, 1);
}

function planFirst(told: ToldFact, earlier: readonly DatedFact[], today: LocalDate): FactPlan {
  const free = firstFreeDay(earlier);
  if (repeatsClosedInterval(told, earlier)) return keepOlder(told);
  const wanted = told.from ?? today;
  const from = free === null || wanted >= free ? wanted : later(today, free);
  return {
    changes: [{ kind: 'OPEN', fact: { ...told, from } }],
    said: { field: FACT_LABELS[told.kind], before: '', after: sayFactFrom(told, from), isDated: true },
    kept: null,
  };
}

function planSame({ told, current, earlier }: Situation): FactPlan {
  if (told.from === null || told.from === current.from) return NOTHING;
  const free = firstFreeDay(earlier);
  if (told.from > current.from || (free !== null && told.from < free)) {
    return keep(
      `${FACT_LABELS[told.kind]}: the file says ${sayFactFrom(told, told.from)}. We already have this from ${formatShortDate(current.from)} and keep our date.`,
    );
  }
  return correct(current, { ...current, from: told.from });
}

/**
 * Another category on the same plan is not another plan: a new interval would start the plan's age again, so the
 * category is put right within it. Another description is another home, unless the file gives the same first day.
 */
function planReworded(situation: Situation): FactPlan {
  const { told, current } = situation;
  const isLater = told.from !== null && told.from > current.from;
  const isSamePlan = told.kind === 'STATUS' && !isLater;
  if (isSamePlan || told.from === current.from) return correct(current, { ...told, from: current.from });
  return planOther(situation);
}

function planOther({ told, current, earlier, today }: Situation): FactPlan {
  const previous = earlier.at(-1);
  const isPersonAhead =
    told.from === null && current.source === 'PERSON' && previous && compareFact(previous, told) === 'SAME';
  if (isPersonAhead || repeatsClosedInterval(told, earlier)) return keepOlder(told);
  const from = told.from !== null && told.from > current.from ? told.from : today;
  if (from <= current.from) return replaceToday({ told, current, earlier, today });
  return {
    changes: [
      { kind: 'CLOSE', factId: current.id, until: addDays(from, -1) },
      { kind: 'OPEN', fact: { ...told, from } },
    ],
    said: said(current, told, from),
    kept: null,
  };
}

/** Ours began today or later, so it was never true for a whole day: it is replaced and leaves no interval behind. */
function replaceToday({ told, current, earlier }: Situation): FactPlan {
  const free = firstFreeDay(earlier);
  const canUseTold = told.from !== null && (free === null || told.from >= free);
  return correct(current, { ...told, from: canUseTold && told.from !== null ? told.from : current.from });
}

/** Ends the worker's interval when the file says that nobody is allocated. */
export function planNobody(from: LocalDate | null, history: readonly DatedFact[], today: LocalDate): FactPlan {
  const current = history.find((fact) => fact.until === null);
  if (current === undefined || (from !== null && from > today)) return NOTHING;
  const firstDay = from !== null && from > current.from ? from : today;
  const until = later(addDays(firstDay, -1), current.from);
  const after = `Nobody allocated, from ${formatShortDate(addDays(until, 1))}`;
  return {
    changes: [{ kind: 'CLOSE', factId: current.id, until }],
    said: { field: FACT_LABELS[current.kind], before: sayFactFrom(current, current.from), after, isDated: true },
    kept: null,
  };
}

function repeatsClosedInterval(told: ToldFact, earlier: readonly DatedFact[]): boolean {
  const { from } = told;
  if (from === null) return false;
  return earlier.some((fact) => fact.until !== null && from <= fact.until && compareFact(fact, told) === 'SAME');
}

function correct(current: DatedFact, fact: Extract<FactChange, { kind: 'CORRECT' }>['fact']): FactPlan {
  const { from } = fact;
  return {
    changes: [{ kind: 'CORRECT', factId: current.id, fact }],
    said: {
      field: FACT_LABELS[current.kind],
      before: sayFactFrom(current, current.from),
      after: sayFactFrom(fact, from),
      isDated: false,
    },
    kept: null,
  };
}

function said(current: DatedFact, told: ToldFact, from: LocalDate): SaidChange {
  return {
    field: FACT_LABELS[told.kind],
    before: sayFactFrom(current, current.from),
    after: sayFactFrom(told, from),
    isDated: true,
  };
}

function notYet(told: ToldFact, from: LocalDate): string {
  return `${FACT_LABELS[told.kind]}: ${sayFactFrom(told, from)}, has not begun. Import again when it has.`;
}

function keepOlder(told: ToldFact): FactPlan {
  return keep(`${FACT_LABELS[told.kind]}: the file says ${sayFact(told)}. What we have is newer, so we keep it.`);
}

function keep(kept: string): FactPlan {
  return { changes: [], said: null, kept };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
