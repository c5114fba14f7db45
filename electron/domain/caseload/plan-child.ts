import { formatShortDate } from '../calendar/format-date';
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import type { Child, DatedFact, DatedFactKind } from '../child/child';
import type { CaseloadChild } from './caseload';
import { CASELOAD_FIELD_LABELS } from './caseload';
import { type ImportChange, type KnownChild, PLAIN_FIELDS, type PlainField, type SaidChange } from './known-child';
import { type FactPlan, planFact, planNobody } from './plan-fact';
import { toldFacts } from './told-fact';

export type NewChildPlan = {
  readonly change: Extract<ImportChange, { kind: 'NEW' }>;
  readonly kept: readonly string[];
};

export type ChildPlan = {
  /** Null when the file says nothing new of this child. */
  readonly change: Extract<ImportChange, { kind: 'UPDATE' }> | null;
  readonly kept: readonly string[];
};

/** A child that the store does not know yet. A fact without a date counts from today, when we learned of it. */
export function planNewChild(told: CaseloadChild, today: LocalDate): NewChildPlan {
  const { status, legalStatus, worker, home, ...child } = told;
  const plans = toldFacts(told).map((fact) => planFact(fact, [], today));
  const facts = plans.flatMap((plan) => plan.changes).flatMap((change) => (change.kind === 'OPEN' ? change.fact : []));
  return { change: { kind: 'NEW', child, facts }, kept: plans.flatMap((plan) => plan.kept ?? []) };
}

/** What a row changes about a child we know. A blank cell is "not told" and keeps what we have. */
export function planKnownChild(known: KnownChild, told: CaseloadChild, today: LocalDate): ChildPlan {
  const fields = changedFields(known.child, told);
  const plans = planFacts(known, told, today);
  const said = [...fields.map(({ said }) => said), ...plans.flatMap((plan) => plan.said ?? [])];
  const kept = plans.flatMap((plan) => plan.kept ?? []);
  if (said.length === 0) return { change: null, kept };
  const change = {
    kind: 'UPDATE' as const,
    childId: known.child.id,
    fields: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    facts: plans.flatMap((plan) => plan.changes),
    said,
  };
  return { change, kept };
}

function planFacts(known: KnownChild, told: CaseloadChild, today: LocalDate): FactPlan[] {
  const historyOf = (kind: DatedFactKind): DatedFact[] => known.facts.filter((fact) => fact.kind === kind);
  const plans = toldFacts(told).map((fact) => planFact(fact, historyOf(fact.kind), today));
  const isNobodyAllocated = told.worker !== null && told.worker.name === null;
  if (isNobodyAllocated) plans.push(planNobody(told.worker?.from ?? null, historyOf('WORKER'), today));
  return plans;
}

type FieldChange = { field: PlainField; value: string; said: SaidChange };

function changedFields(held: Child, told: CaseloadChild): FieldChange[] {
  return PLAIN_FIELDS.flatMap((field): FieldChange[] => {
    const value = told[field];
    const before = held[field];
    if (value === null || value === '' || value === before) return [];
    const words = { before: sayValue(before), after: sayValue(value) };
    return [{ field, value, said: { field: CASELOAD_FIELD_LABELS[field], ...words, isDated: false } }];
  });
}

function sayValue(value: string | LocalDate | null): string {
  if (value === null) return '';
  return isDay(value) ? formatShortDate(value) : value;
}

function isDay(value: string): value is LocalDate {
  return isLocalDate(value);
}
