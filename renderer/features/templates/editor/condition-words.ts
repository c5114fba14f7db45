import { CASE_STATUS_LABELS, LEGAL_STATUS_LABELS, LIVING_ARRANGEMENT_LABELS } from '@domain/lists/case-lists';
import { CONCERN_LABELS } from '@domain/lists/practice-lists';
import type { RecordType } from '@domain/lists/record-types';
import type { Condition, ConditionFact } from '@domain/template/condition';
import type { TemplateSection } from '@domain/template/template-section';
import { codesOf } from '../parts/pick-field';

/** What a condition may look at, as it stands in the picker. */
export const FACT_LABELS: Readonly<Record<ConditionFact, string>> = {
  STATUS: "The child's status",
  LEGAL_STATUS: 'The legal status',
  LIVING: 'Where the child lives',
  CONCERN: 'What is part of this',
  AGE_YEARS: "The child's age",
  UNBORN: 'A baby not born yet',
  DISABILITY_RECORDED: 'A disability is recorded',
  RECORD_NUMBER_FROM: 'How many supervisions there have been',
  SECTION_WRITTEN: 'Something is written in another section',
};

export const LISTS = {
  STATUS: CASE_STATUS_LABELS,
  LEGAL_STATUS: LEGAL_STATUS_LABELS,
  LIVING: LIVING_ARRANGEMENT_LABELS,
  CONCERN: CONCERN_LABELS,
} as const;

/** What a form about a worker can look at: nothing of a child (PRV-01). */
const PERSONAL_FACTS: readonly ConditionFact[] = ['RECORD_NUMBER_FROM', 'SECTION_WRITTEN'];

/** What a condition of this form may look at, in the order of the picker. */
export function factsOf(recordType: RecordType, others: readonly TemplateSection[]): readonly ConditionFact[] {
  const all = recordType === 'PERSONAL' ? PERSONAL_FACTS : codesOf(FACT_LABELS);
  return others.length === 0 ? all.filter((fact) => fact !== 'SECTION_WRITTEN') : all;
}

/** A condition as it begins: whole, because a half-built one could not be kept. */
export function newCondition(fact: ConditionFact, others: readonly TemplateSection[]): Condition {
  switch (fact) {
    case 'STATUS':
      return { fact, isOneOf: ['CP'] };
    case 'LEGAL_STATUS':
      return { fact, isOneOf: ['S20'] };
    case 'LIVING':
      return { fact, isOneOf: ['FAMILY_FRIENDS'] };
    case 'CONCERN':
      return { fact, isOneOf: ['DOMESTIC_ABUSE'] };
    case 'AGE_YEARS':
      return { fact, from: 0, to: 17 };
    case 'RECORD_NUMBER_FROM':
      return { fact, from: 2 };
    case 'SECTION_WRITTEN':
      return { fact, section: others[0]?.key ?? 'none' };
    default:
      return { fact };
  }
}

/** The same condition the other way round. */
export function withNot(condition: Condition, isNot: boolean): Condition {
  const { not: _not, ...rest } = condition;
  return isNot ? { ...condition, not: true } : rest;
}
