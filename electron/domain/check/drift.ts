import type { LocalDate } from '../calendar/local-date';
import type { ChildHistory } from '../memory/child-history';
import type { RecordMemory } from '../memory/record-memory';
import type { RecordContent } from '../record/record';
import { sessionDay } from './check-days';
import type { Gap } from './define-rule';
import type { CheckContext, DriftKey, Finding, Place } from './finding';
import { placeOfKind } from './record-parts';

type EarlierDecision = { readonly record: RecordMemory; readonly drift: RecordMemory['drift'][number] };

/** The row of the section on drift in which the manager decides on one thing. It holds no words of the record. */
export function driftRow({ flag, subject }: DriftKey): string {
  return subject === '' ? flag : `${flag}/${subject}`;
}

/** The things that drift, as the findings raise them: each once, in their order. For the section that asks for decisions. */
export function driftOf(findings: readonly Finding[]): DriftKey[] {
  const keys = new Map<string, DriftKey>();
  for (const { drift } of findings) {
    if (drift !== undefined && !keys.has(driftRow(drift))) keys.set(driftRow(drift), drift);
  }
  return [...keys.values()];
}

/** Where a thing that drifts is decided on; null where the form has no section for it. */
export function driftPlace(content: RecordContent, key: DriftKey): Place | null {
  const place = placeOfKind(content, 'DRIFT');
  return place === null ? null : { ...place, row: driftRow(key), field: 'decision' };
}

/** The last decision that was made on a thing before this record; null for none. */
export function lastDecision({ flag, subject }: DriftKey, { records }: ChildHistory): EarlierDecision | null {
  for (const record of records.toReversed()) {
    const drift = record.drift.find((each) => each.flag === flag && each.subject === subject);
    if (drift !== undefined) return { record, drift };
  }
  return null;
}

/**
 * True while a thing was accepted until a day that has not passed: it is not raised again. `changedSince` says whether
 * something new has happened since the day it was accepted.
 */
export function isAccepted(
  key: DriftKey,
  { history, on }: { readonly history: ChildHistory; readonly on: LocalDate },
  changedSince: (day: LocalDate) => boolean = () => false,
): boolean {
  const last = lastDecision(key, history);
  if (last === null || last.drift.decision !== 'ACCEPT_UNTIL' || last.drift.until === null) return false;
  return on <= last.drift.until && !changedSince(last.record.sessionDate);
}

type Drifting = DriftKey & {
  readonly message: string;
  readonly changedSince?: (day: LocalDate) => boolean;
};

/**
 * A thing that drifts and that only a decision answers. Nothing is raised where the form has no section in which to
 * decide: a record could then never be signed.
 */
export function driftGap(
  { message, changedSince, ...key }: Drifting,
  content: RecordContent,
  context: CheckContext,
): Gap[] {
  const place = driftPlace(content, key);
  if (place === null) return [];
  const { history } = context;
  if (isAccepted(key, { history, on: sessionDay(content) }, changedSince)) return [];
  return [{ message, place, drift: key }];
}
