import { ageInYears, type LocalDate, localDateOfInstant } from '../calendar/local-date';
import type { CaseStatus, LegalStatus, LivingArrangement } from '../lists/case-lists';
import type { Concern } from '../lists/practice-lists';
import type { RecordContent } from '../record/record';
import { isSectionEmpty } from '../section/section-kinds';
import { unreachable } from '../unreachable';
import type { Condition } from './condition';
import type { Template } from './template';
import type { TemplateSection } from './template-section';

/** What conditions look at. Null is "not known yet": a section is never hidden because a fact is missing. */
export type SectionFacts = {
  readonly status: CaseStatus | null;
  readonly legalStatus: LegalStatus | null;
  readonly living: LivingArrangement | null;
  /** Null in records begun before this was asked. */
  readonly concerns: readonly Concern[] | null;
  readonly age: number | 'UNBORN' | null;
  readonly isDisabilityRecorded: boolean;
  /** Which supervision of this child it is, counted from 1. */
  readonly ordinal: number;
  /** Keys of the sections in which something is written. */
  readonly written: ReadonlySet<string>;
};

/** The sections whose conditions hold, in the template's order (TPL-02). */
export function visibleSections(template: Template, facts: SectionFacts): readonly TemplateSection[] {
  return template.sections.filter((section) => isCalledFor(section, facts));
}

function isCalledFor({ showWhen, showWhenAny }: TemplateSection, facts: SectionFacts): boolean {
  if (showWhen.length === 0) return true;
  return showWhenAny === true
    ? showWhen.some((condition) => holds(condition, facts))
    : showWhen.every((condition) => holds(condition, facts));
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
  const { header, sections } = content;
  return {
    status: header.caseStatus,
    legalStatus: header.legalStatus,
    living: header.livingArrangement,
    concerns: header.concerns ?? null,
    written: new Set(Object.keys(sections).filter((key) => isWritten(content, key))),
    age: ageOf(content.child, header.sessionDate ?? localDateOfInstant(content.recordedOn)),
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
  const isTrue = isFact(condition, facts);
  // What is not known hides nothing, whichever way round it is asked.
  return isTrue === null || isTrue !== (condition.not === true);
}

/** Null where the fact is not known. */
function isFact(condition: Condition, facts: SectionFacts): boolean | null {
  switch (condition.fact) {
    case 'STATUS':
      return facts.status && condition.isOneOf.includes(facts.status);
    case 'LEGAL_STATUS':
      return facts.legalStatus && condition.isOneOf.includes(facts.legalStatus);
    case 'LIVING':
      return facts.living && condition.isOneOf.includes(facts.living);
    case 'CONCERN':
      return condition.isOneOf.some((each) => isConcern(each, facts));
    case 'AGE_YEARS':
      return facts.age === null ? null : isAgeWithin(facts.age, condition);
    case 'UNBORN':
      return facts.age === null ? null : facts.age === 'UNBORN';
    case 'DISABILITY_RECORDED':
      return facts.isDisabilityRecorded;
    case 'RECORD_NUMBER_FROM':
      return facts.ordinal >= condition.from;
    case 'SECTION_WRITTEN':
      return facts.written.has(condition.section);
    default:
      return unreachable(condition);
  }
}

/** A concern is ticked, never guessed: one that was not asked about is not there. */
function isConcern(concern: Concern, { concerns, isDisabilityRecorded: isDisabled }: SectionFacts): boolean {
  return (concerns?.includes(concern) ?? false) || (concern === 'CHILD_DISABILITY' && isDisabled);
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
