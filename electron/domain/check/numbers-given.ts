import type { RememberedNumber } from '../memory/record-memory';
import type { RecordContent } from '../record/record';
import type { Rating } from '../section/kinds/scale-section';
import { personKey } from '../text/person-key';
import { sectionsOfKind } from './record-parts';

/** The numbers given in this record, in the shape in which those of earlier records are remembered. */
export function numbersGiven(content: RecordContent): RememberedNumber[] {
  const ofWhole = sectionsOfKind(content, 'SCALE').flatMap(({ section, value }) =>
    numbersOf(value.ratings, section.key, null),
  );
  const ofStatements = sectionsOfKind(content, 'STATEMENT_SCALES').flatMap(({ section, value }) =>
    value.scales.flatMap(({ ratings, statement }) => numbersOf(ratings, section.key, statement)),
  );
  return [...ofWhole, ...ofStatements];
}

function numbersOf(ratings: readonly Rating[], section: string, statement: string | null): RememberedNumber[] {
  return ratings.flatMap(({ rater, name, value }) =>
    value === null ? [] : [{ section, statement, rater, name, value }],
  );
}

/** Whether two numbers are about the same thing: the same statement, or the whole in the same section. */
export function isSameScale(one: RememberedNumber, other: RememberedNumber): boolean {
  if (one.statement !== null || other.statement !== null) return one.statement === other.statement;
  return one.section === other.section;
}

/** Whether the same person gave both. */
export function isSameRater(one: RememberedNumber, other: RememberedNumber): boolean {
  return one.rater === other.rater && personKey(one.name) === personKey(other.name);
}
