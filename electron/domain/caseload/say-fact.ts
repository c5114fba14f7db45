import { formatShortDate } from '../calendar/format-date';
import type { LocalDate } from '../calendar/local-date';
import type { NewDatedFact } from '../child/child';
import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
} from '../lists/case-lists';
import { unreachable } from '../unreachable';
import { CASELOAD_FIELD_LABELS } from './caseload';

type FactWords = NewDatedFact extends infer F ? (F extends NewDatedFact ? Omit<F, 'from'> : never) : never;

/** A dated fact as a person reads it, without its day: "Child protection plan, Neglect". */
export function sayFact(fact: FactWords): string {
  switch (fact.kind) {
    case 'WORKER':
      return fact.name;
    case 'STATUS':
      return joined(CASE_STATUS_LABELS[fact.status], fact.category === null ? '' : CP_CATEGORY_LABELS[fact.category]);
    case 'LEGAL_STATUS':
      return LEGAL_STATUS_LABELS[fact.legalStatus];
    case 'HOME':
      return joined(LIVING_ARRANGEMENT_LABELS[fact.arrangement], fact.detail);
    default:
      return unreachable(fact);
  }
}

/** "Priya Castell, from 9 Nov 2026". */
export function sayFactFrom(fact: FactWords, from: LocalDate): string {
  return `${sayFact(fact)}, from ${formatShortDate(from)}`;
}

export const FACT_LABELS = {
  WORKER: CASELOAD_FIELD_LABELS.worker,
  STATUS: CASELOAD_FIELD_LABELS.status,
  LEGAL_STATUS: CASELOAD_FIELD_LABELS.legalStatus,
  HOME: CASELOAD_FIELD_LABELS.home,
} as const;

function joined(first: string, second: string): string {
  return second === '' ? first : `${first}, ${second}`;
}
