import type { LocalDate } from '../calendar/local-date';
import { addDays } from '../calendar/local-date';
import type { DatedFact } from '../child/child';
import type { FactOf } from '../child/child-summary';
import type { CaseStatus } from '../lists/case-lists';
import type { KeyDateKind } from '../lists/memory-lists';
import type { ChildHistory } from './child-history';
import type { RecordMemory } from './record-memory';

/** Earlier case supervisions, the earliest first. */
export function caseRecords({ records }: Pick<ChildHistory, 'records'>): readonly RecordMemory[] {
  return records.filter(({ type }) => type === 'CASE');
}

/** The last case supervision before this one; null for the first. */
export function lastCaseRecord(history: Pick<ChildHistory, 'records'>): RecordMemory | null {
  return caseRecords(history).at(-1) ?? null;
}

/** The last known day of a kind; null where nobody has told us. */
export function keyDay({ keyDates }: Pick<ChildHistory, 'keyDates'>, kind: KeyDateKind): LocalDate | null {
  return keyDates.find((each) => each.kind === kind)?.day ?? null;
}

/** Facts of one kind that had begun by a day, the latest first. */
export function factsBefore<K extends DatedFact['kind']>(
  facts: readonly DatedFact[],
  kind: K,
  on: LocalDate,
): readonly FactOf<K>[] {
  return facts
    .filter((fact): fact is FactOf<K> => fact.kind === kind && fact.from <= on)
    .toSorted((one, other) => other.from.localeCompare(one.from) || other.recordedAt.localeCompare(one.recordedAt));
}

/**
 * Since when something has been so without a break, up to a day: a change of the plan's category or a second telling of
 * the same status starts nothing anew. Null where it is not so on that day, or is not known.
 */
export function sinceWhen<K extends DatedFact['kind']>(
  facts: readonly FactOf<K>[],
  isSo: (fact: FactOf<K>) => boolean,
  on: LocalDate,
): LocalDate | null {
  let since: LocalDate | null = null;
  for (const fact of facts) {
    const reaches = since ?? on;
    if (!isSo(fact)) {
      // Something else was so until then, or still is: the time before it does not count.
      if (fact.until === null || fact.until >= addDays(reaches, -1)) break;
      continue;
    }
    if (fact.until !== null && fact.until < addDays(reaches, -1)) break;
    since = fact.from;
  }
  return since;
}

/** Since when the child has been of this status without a break. */
export function statusSince(facts: readonly DatedFact[], status: CaseStatus, on: LocalDate): LocalDate | null {
  return sinceWhen(factsBefore(facts, 'STATUS', on), (fact) => fact.status === status, on);
}
