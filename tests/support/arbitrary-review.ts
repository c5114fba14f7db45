import { type LocalDate, localDate } from '@domain/calendar/local-date';
import { actionId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import type { ActionAnswer, WorkerReview } from '@domain/review/worker-review';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import fc from 'fast-check';
import { exampleAction, exampleRecord } from './example-record';

/* Records with four actions, and what a worker may have written about them. */

export const IDS = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${String(n)}`);
export const DAYS = ['2026-11-20', '2026-12-04', '2027-01-15'].map((day) => localDate.parse(day));
export const NOTHING = { due: null, dueText: '', who: '', what: '', because: '' };

const day = fc.constantFrom<LocalDate | null>(null, ...DAYS);
const word = fc.constantFrom(
  '',
  ' ',
  'Priya Castell',
  'Nan Pat',
  'Ask the school',
  'Rîng “Mrs Bell”',
  'a'.repeat(1_500),
);

const anAction = (id: string): fc.Arbitrary<DraftAction> =>
  fc.record({ who: word, what: word, by: day, soThat: word }).map((parts) => {
    const written = { ...exampleAction(), ...parts, id };
    return { ...written, byText: parts.by ?? 'soon' };
  });
export const actionsOf = fc.tuple(...IDS.map(anAction)).map((actions): DraftAction[] => actions);

const anAnswer = (id: string): fc.Arbitrary<ActionAnswer> =>
  fc.record({
    actionId: fc.constant(actionId.parse(id)),
    verdict: fc.constantFrom('AGREE', 'PROPOSE', 'DISAGREE', null),
    ...{ due: day, dueText: fc.constantFrom('', '4/12', 'next week'), who: word },
    ...{ what: word, because: fc.oneof(word, fc.constant('b'.repeat(19_990))) },
  });
export const reviews: fc.Arbitrary<WorkerReview> = fc.record({
  actions: fc.tuple(...IDS.map(anAnswer)).chain((all) => fc.shuffledSubarray(all)),
  results: fc.constant([]),
  ...{ reflection: word, isMissing: fc.constantFrom(null, true, false), missing: word },
});

export function recordWith(actions: readonly DraftAction[], changes: Partial<RecordContent> = {}): RecordContent {
  const base = exampleRecord(changes);
  const value = { kind: 'ACTIONS' as const, actions: [...actions], noActionReason: '' };
  return { ...base, sections: { ...base.sections, actions: value } };
}
