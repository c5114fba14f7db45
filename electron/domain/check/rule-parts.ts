import type { LocalDate } from '../calendar/local-date';
import type { ChildHistory } from '../memory/child-history';
import { lastCaseRecord } from '../memory/look-back';
import type { RecordContent } from '../record/record';
import { type DangerStatement, isBlankStatement, isLive } from '../section/kinds/danger-statements-section';
import { answerTo } from '../section/kinds/field-answers';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import { isBlank } from '../section/words';
import { isDisabilityRecorded, type SectionFacts, sectionFactsOf } from '../template/show-sections';
import { sectionsOfKind, shownSections, type WrittenSection } from './record-parts';

/*
 * What several rules ask of a record. Rules know a section by its kind, or by the key that the shipped forms give it;
 * a service that shapes its own form without that section is not asked for it.
 */

/** The shown section of this key and kind; null where the form has none. */
export function sectionByKey<K extends SectionKind>(
  content: RecordContent,
  key: string,
  kind: K,
): WrittenSection<K> | null {
  return sectionsOfKind(content, kind).find(({ section }) => section.key === key) ?? null;
}

/** What is written in the shown section of this key, whatever its kind; undefined where it is not shown or untouched. */
export function shownValue(content: RecordContent, key: string): SectionValue | undefined {
  return isShown(content, key) ? content.sections[key] : undefined;
}

export function isShown(content: RecordContent, key: string): boolean {
  return shownSections(content).some((section) => section.key === key);
}

export type PlacedStatement = { readonly section: string; readonly statement: DangerStatement };

/** Statements that are still a worry and in which something is written. */
export function liveStatements(content: RecordContent): readonly PlacedStatement[] {
  return sectionsOfKind(content, 'DANGER_STATEMENTS').flatMap(({ section, value }) =>
    value.statements
      .filter((each) => isLive(each) && !isBlankStatement(each))
      .map((statement) => ({ section: section.key, statement })),
  );
}

/** The words or the typed day in a field of a short form are blank. */
export function isFieldBlank(value: ValueOf<'FIELDS'>, field: string): boolean {
  const { date, text } = answerTo(value.answers, field);
  return date === null && isBlank(text);
}

/** The child's forename inside a sentence of ours. */
export function nameOf({ child }: RecordContent): string {
  return isBlank(child.forename) ? 'the child' : child.forename.trim();
}

/** Whole years on the day of the session; null while it is not known or the baby is not born. */
export function ageOf(content: RecordContent): number | null {
  const age = factsOf(content).age;
  return typeof age === 'number' ? age : null;
}

const FACTS = new WeakMap<RecordContent, SectionFacts>();

function factsOf(content: RecordContent): SectionFacts {
  const facts = FACTS.get(content) ?? sectionFactsOf(content);
  FACTS.set(content, facts);
  return facts;
}

/** Ticked, told by the case system or by the child's status: any of them is enough (CHD-05). */
export function isDisabled({ child, header }: RecordContent): boolean {
  return (
    isDisabilityRecorded(child.disability) ||
    (header.concerns ?? []).includes('CHILD_DISABILITY') ||
    header.caseStatus === 'DISABLED_CIN'
  );
}

/** The first supervision of a child, or one after which the plan is another: thinking starts afresh (CHD-07). */
export function isFirstOrNewPlan(content: RecordContent, history: ChildHistory): boolean {
  if (content.type === 'CASE' && content.ordinal === 1) return true;
  const last = lastCaseRecord(history);
  if (last === null) return false;
  const { caseStatus, planStart } = content.header;
  return last.caseStatus !== caseStatus || last.planStart !== planStart;
}

/** The first day we know of this child; null for a child of whom nothing is known yet. */
export function knownSince({ facts, records }: ChildHistory): LocalDate | null {
  return [...facts.map(({ from }) => from), ...records.map(({ sessionDate }) => sessionDate)].toSorted()[0] ?? null;
}
