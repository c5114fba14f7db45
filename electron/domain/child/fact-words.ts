import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
} from '../lists/case-lists';
import { unreachable } from '../unreachable';
import type { DatedFact } from './child';

/** What a dated fact says, in full: `Child protection plan, Neglect`. */
export function factWords(fact: DatedFact): string {
  switch (fact.kind) {
    case 'WORKER':
      return fact.name;
    case 'HOME':
      return LIVING_ARRANGEMENT_LABELS[fact.arrangement] + (fact.detail === '' ? '' : ` (${fact.detail})`);
    case 'STATUS':
      return CASE_STATUS_LABELS[fact.status] + (fact.category === null ? '' : `, ${CP_CATEGORY_LABELS[fact.category]}`);
    case 'LEGAL_STATUS':
      return LEGAL_STATUS_LABELS[fact.legalStatus];
    default:
      return unreachable(fact);
  }
}
