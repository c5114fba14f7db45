import type { Instant } from '../calendar/local-date';
import { isDecided } from '../check/what-stands';
import type { RecordContent } from '../record/record';
import { isBlankAction } from '../section/kinds/actions-section';
import { answerTo } from '../section/kinds/field-answers';
import { isBlankPerson } from '../section/kinds/network-section';
import type { Rating } from '../section/kinds/scale-section';
import { carrySection, isSectionEmpty, isSectionKind } from '../section/section-kinds';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import { isBlank } from '../section/words';
import { sectionsOf } from '../template/show-sections';
import type { TemplateSection } from '../template/template-section';
import type { RecordMemory } from './record-memory';

/**
 * What later supervisions need to know of a sealed record; null where it has no session date. `last` is what was written
 * in the record of the same kind before it: what only stood again from there was not asked again.
 */
export function rememberRecord(
  content: RecordContent,
  sealedAt: Instant,
  last: RecordContent['sections'] | null,
): RecordMemory | null {
  const { header } = content;
  if (header.sessionDate === null) return null;
  const shown = sectionsOf(content).filter(({ kind }) => isSectionKind(kind));
  const written = shown.filter((section) => isWrittenAfresh(section, content, last));
  return {
    ...{ recordId: content.id, number: content.number, type: content.type, templateId: content.template.id },
    ...{ sessionDate: header.sessionDate, sealedAt },
    ...{ supervisor: header.supervisor, supervisorId: header.supervisorId, supervisee: header.supervisee },
    ...{ caseStatus: header.caseStatus, legalStatus: header.legalStatus, planStart: header.planStart },
    livingArrangement: header.livingArrangement,
    progress: valuesOf(content, 'PROGRESS')[0]?.progress ?? null,
    numbers: Object.entries(content.sections).flatMap(([section, value]) => numbersIn(section, value)),
    drift: driftOf(content),
    asked: shown.map(({ key }) => key),
    written: written.map(({ key }) => key),
    childSeenOn: valuesOf(content, 'CHILD_SEEN')[0]?.lastSeen.date ?? null,
    networkPeople: networkPeople(content),
    nextPlanned: valuesOf(content, 'NEXT_DATE')[0]?.date ?? null,
    permanencePlan: permanencePlan(content),
    measures: measuresOf(content),
  };
}

/** How many people in the network are named and not paid (SOS-12); null where the record has no network. */
export function networkPeople(content: RecordContent): number | null {
  const [network] = valuesOf(content, 'NETWORK');
  if (network === undefined) return null;
  return network.people.filter((each) => !isBlankPerson(each) && !each.isPaid && !isBlank(each.name)).length;
}

function measuresOf(content: RecordContent): number[] {
  const tags = valuesOf(content, 'ACTIONS')
    .flatMap(({ actions }) => actions)
    .filter((action) => !isBlankAction(action))
    .flatMap(({ measure }) => (measure === undefined || measure === null ? [] : [measure]));
  return [...new Set(tags)].toSorted((one, other) => one - other);
}

function driftOf({ checkAnswers }: RecordContent): RecordMemory['drift'] {
  // Whatever number of words a reason needs, a decision that was sealed was whole.
  return (checkAnswers?.drift ?? []).flatMap((answer) =>
    answer.decision === null || !isDecided(answer, { reasonWords: 1 })
      ? []
      : [{ flag: answer.flag, subject: answer.subject, decision: answer.decision, until: answer.until.date }],
  );
}

function permanencePlan({ sections }: RecordContent): string | null {
  const value = sections.permanence;
  if (value?.kind !== 'FIELDS') return null;
  const { text } = answerTo(value.answers, 'plan');
  return isBlank(text) ? null : text;
}

function numbersIn(section: string, value: SectionValue): RecordMemory['numbers'] {
  const given = (statement: string | null, ratings: readonly Rating[]) =>
    ratings.flatMap(({ rater, name, value: number }) =>
      number === null ? [] : [{ section, statement, rater, name, value: number }],
    );
  if (value.kind === 'SCALE') return given(null, value.ratings);
  if (value.kind === 'STATEMENT_SCALES') return value.scales.flatMap((each) => given(each.statement, each.ratings));
  return [];
}

function valuesOf<K extends SectionKind>({ sections }: RecordContent, kind: K): ValueOf<K>[] {
  return Object.values(sections).filter((value): value is ValueOf<K> => value.kind === kind);
}

function isWrittenAfresh(
  section: TemplateSection,
  { sections }: RecordContent,
  last: RecordContent['sections'] | null,
): boolean {
  const value = sections[section.key];
  if (value === undefined || isSectionEmpty(value)) return false;
  const before = last?.[section.key];
  const carried = before?.kind === value.kind ? carrySection(before, section) : null;
  return JSON.stringify(carried) !== JSON.stringify(value);
}
