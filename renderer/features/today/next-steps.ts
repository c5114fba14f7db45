import type { RecordState, RecordSummary } from '@domain/record/record';

export type NextSteps = {
  readonly drafts: readonly RecordSummary[];
  readonly waiting: readonly RecordSummary[];
  readonly toFile: readonly RecordSummary[];
};

const AGREED: readonly RecordState[] = ['AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY'];

/**
 * Sorts records by what has to happen next (domain brief 3a). What was touched last is what a person is most likely
 * to go on with, so drafts come newest first; what waits for others comes oldest first, because it has waited longest.
 */
export function groupByNextStep(records: readonly RecordSummary[]): NextSteps {
  const inState = (states: readonly RecordState[]) => records.filter(({ state }) => states.includes(state));
  return {
    drafts: inState(['DRAFT']).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    waiting: inState(['SHARED']).toSorted(oldestFirst),
    toFile: inState(AGREED).toSorted(oldestFirst),
  };
}

function oldestFirst(a: RecordSummary, b: RecordSummary): number {
  return a.updatedAt.localeCompare(b.updatedAt);
}
