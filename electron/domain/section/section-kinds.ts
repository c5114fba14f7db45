import type { TemplateSection } from '../template/template-section';
import { actionsSection } from './kinds/actions-section';
import { agenciesSection } from './kinds/agencies-section';
import { childSeenSection } from './kinds/child-seen-section';
import { childVoiceSection } from './kinds/child-voice-section';
import { dangerStatementsSection } from './kinds/danger-statements-section';
import { decisionsSection } from './kinds/decisions-section';
import { entriesSection } from './kinds/entries-section';
import { fieldsSection } from './kinds/fields-section';
import { goalsSection } from './kinds/goals-section';
import { lastActionsSection } from './kinds/last-actions-section';
import { networkSection } from './kinds/network-section';
import { nextDateSection } from './kinds/next-date-section';
import { progressSection } from './kinds/progress-section';
import { reflectionSection } from './kinds/reflection-section';
import { richTextSection } from './kinds/rich-text-section';
import { safetyPlanSection } from './kinds/safety-plan-section';
import { scaleSection } from './kinds/scale-section';
import { statementScalesSection } from './kinds/statement-scales-section';
import { trajectorySection } from './kinds/trajectory-section';
import type { SectionKindModule } from './section-kind';
import type { SectionKind, SectionValue, ValueOf } from './section-values';
import { countWords } from './words';

/** Every kind of section a person can write in. A new kind is one module and one line; the compiler asks for both. */
export const SECTION_KINDS: { readonly [K in SectionKind]: SectionKindModule<ValueOf<K>> } = {
  RICH_TEXT: richTextSection,
  LAST_ACTIONS: lastActionsSection,
  SCALE: scaleSection,
  DECISIONS: decisionsSection,
  ACTIONS: actionsSection,
  NEXT_DATE: nextDateSection,
  CHILD_SEEN: childSeenSection,
  CHILD_VOICE: childVoiceSection,
  DANGER_STATEMENTS: dangerStatementsSection,
  GOALS: goalsSection,
  STATEMENT_SCALES: statementScalesSection,
  NETWORK: networkSection,
  SAFETY_PLAN: safetyPlanSection,
  AGENCIES: agenciesSection,
  TRAJECTORY: trajectorySection,
  REFLECTION: reflectionSection,
  PROGRESS: progressSection,
  FIELDS: fieldsSection,
  ENTRIES: entriesSection,
};

/** False for the parts of a template that hold no writing of their own: header, worker's comment, sign-off. */
export function isSectionKind(kind: string): kind is SectionKind {
  return Object.hasOwn(SECTION_KINDS, kind);
}

export function emptySection<K extends SectionKind>(kind: K): ValueOf<K> {
  return moduleOf(kind).empty();
}

export function isSectionEmpty(value: SectionValue): boolean {
  return moduleOf(value.kind).isEmpty(value);
}

export function countSectionWords(value: SectionValue): number {
  return countWords(sectionPlainText(value));
}

export function sectionPlainText(value: SectionValue): string {
  return moduleOf(value.kind).plainText(value);
}

/** What of last time's value stands again, in the section as the new record's template has it; null for nothing. */
export function carrySection(last: SectionValue, section: TemplateSection): SectionValue | null {
  return moduleOf(last.kind).carry(last, section);
}

/** True while something carried forward has not been looked at this time. */
export function isSectionWaiting(value: SectionValue): boolean {
  return moduleOf(value.kind).isWaiting(value);
}

function moduleOf<K extends SectionKind>(kind: K): SectionKindModule<ValueOf<K>> {
  return SECTION_KINDS[kind];
}
