import { instant } from '@domain/calendar/local-date';
import { childId, recordId } from '@domain/identifiers';
import type { RecordSummary } from '@domain/record/record';
import { recordsInOrder } from '@renderer/features/children/records-in-order';
import { expect, test } from 'vitest';

const at = instant.parse('2026-11-09T09:00:00.000Z');

function record(
  number: number,
  addendumToNumber: number | null = null,
  hangsOff: RecordSummary['hangsOff'] = null,
): RecordSummary {
  const isAddendum = addendumToNumber !== null;
  return {
    id: recordId.parse(`1b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b${number + 10}`),
    childId: childId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11'),
    number,
    type: isAddendum ? 'ADDENDUM' : 'CASE',
    childName: 'Tobin Ashgrove',
    templateId: isAddendum ? 'addendum' : 'case-supervision',
    templateName: isAddendum ? 'Addendum' : 'Case supervision',
    addendumToNumber,
    hangsOff,
    state: 'AGREED',
    sessionDate: null,
    supervisee: 'Tom Ellery',
    supervisor: 'Priya Shah',
    createdAt: at,
    updatedAt: at,
  };
}

const order = (records: readonly RecordSummary[]) => recordsInOrder(records).map(({ number }) => number);

test('what was added to a record stands below it, the first addition first', () => {
  expect(order([record(7, 3), record(6, 2), record(5), record(4, 3), record(3), record(2)])).toEqual([
    5, 3, 4, 7, 2, 6,
  ]);
});

test('an addendum without its record in the list is not left out', () => {
  expect(order([record(9, 1), record(8), record(7, 8)])).toEqual([9, 8, 7]);
});

test('a small form stands below the record it hangs off, among what was added to it', () => {
  const review = record(6, null, { type: 'CASE', number: 3 });
  const alone = record(5, null, { type: 'CASE', number: 1 });
  expect(order([record(7, 3), review, alone, record(4, 3), record(3)])).toEqual([5, 3, 4, 6, 7]);
});
