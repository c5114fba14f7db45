import { ageInYears, type LocalDate, localDateOfInstant } from '../calendar/local-date';
import type { CaseStatus } from '../lists/case-lists';
import type { RecordContent } from '../record/record';
import { isSectionEmpty } from '../section/section-kinds';
import { unreachable } from '../unreachable';
import type { Condition, Template, TemplateSection } from './template';

/** What conditions look at. Null is "not known yet": a section is never hidden because a fact is missing. */
export type SectionFacts = {
  readonly status: CaseStatus | null;
  readonly age: number | 'UNBORN' | null;
  readonly isDisabilityRecorded: boolean;
  /** Which supervision of this child it is, counted from 1. */
  readonly ordinal: number;
};

/** The sections whose every condition holds, in the template's order (TPL-02). */
export function visibleSections(template: Template, facts: SectionFacts): readonly TemplateSection[] {
  return template.sections.filter((section) => section.showWhen.every((condition) => holds(condition, facts)));
}

/**
 * The sections of a record: those its facts call for, and any other in which something has been written, so that a
 * change of status never makes words disappear.
 */
export function sectionsOf(content: RecordContent): readonly TemplateSection[] {
  const called = new Set(visibleSections(content.template, sectionFactsOf(content)));
  return content.template.sections.filter((section) => called.has(section) || isWritten(content, section.key));
}

/** The facts a record itself holds, on the day of its session. */
export function sectionFactsOf(content: RecordContent): SectionFacts {
  return {
    status: content.header.caseStatus,
    age: ageOf(content.child, content.header.sessionDate ?? localDateOfInstant(content.recordedOn)),
    isDisabilityRecorded: isDisabilityRecorded(content.child.disability),
    ordinal: content.ordinal,
  };
}

const NO_DISABILITY = /^(?:no|none|n|false|not recorded|not known|unknown|not applicable|n\/a|-)?$/i;

/** Case systems word it freely: "No" and "Not recorded" are none, "Yes - autism" is one. */
export function isDisabilityRecorded(disability: string | null): boolean {
  return disability !== null && !NO_DISABILITY.test(disability.trim());
}

function holds(condition: Condition, facts: SectionFacts): boolean {
  switch (condition.fact) {
    case 'STATUS':
      return facts.status === null || condition.isOneOf.includes(facts.status);
    case 'AGE_YEARS':
      return facts.age === null || isAgeWithin(facts.age, condition);
    case 'DISABILITY_RECORDED':
      return facts.isDisabilityRecorded;
    case 'RECORD_NUMBER_FROM':
      return facts.ordinal >= condition.from;
    default:
      return unreachable(condition);
  }
}

function isAgeWithin(age: number | 'UNBORN', range: { from: number; to: number }): boolean {
  return age !== 'UNBORN' && age >= range.from && age <= range.to;
}

function ageOf(child: RecordContent['child'], on: LocalDate): SectionFacts['age'] {
  if (child.dateOfBirth === null) return child.expectedDateOfBirth === null ? null : 'UNBORN';
  const age = ageInYears(child.dateOfBirth, on);
  return age < 0 ? 'UNBORN' : age;
}

function isWritten(content: RecordContent, key: string): boolean {
  const value = content.sections[key];
  return value !== undefined && !isSectionEmpty(value);
}
