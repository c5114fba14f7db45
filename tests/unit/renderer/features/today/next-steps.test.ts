import { instant } from '@domain/calendar/local-date';
import { childId, recordId } from '@domain/identifiers';
import type { RecordState, RecordSummary } from '@domain/record/record';
import { groupByNextStep } from '@renderer/features/today/next-steps';
import { describe, expect, test } from 'vitest';

function record(number: number, state: RecordState, updatedOn: string): RecordSummary {
  const at = instant.parse(`${updatedOn}T09:00:00.000Z`);
  return {
    id: recordId.parse(`1b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b${number + 10}`),
    childId: childId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11'),
    number,
    type: 'CASE',
    childName: 'Tobin Ashgrove',
    templateId: 'case-supervision',
    templateName: 'Case supervision',
    addendumToNumber: null,
    hangsOff: null,
    state,
    sessionDate: null,
    supervisee: 'Tom Ellery',
    supervisor: 'Priya Shah',
    createdAt: at,
    updatedAt: at,
  };
}
const numbers = (records: readonly RecordSummary[]) => records.map(({ number }) => number);

describe('what waits today', () => {
  test('drafts come last touched first', () => {
    const { drafts } = groupByNextStep([record(1, 'DRAFT', '2026-11-02'), record(2, 'DRAFT', '2026-11-09')]);
    expect(numbers(drafts)).toEqual([2, 1]);
  });

  test('what waits for others comes longest waiting first', () => {
    const { waiting } = groupByNextStep([record(1, 'SHARED', '2026-11-09'), record(2, 'SHARED', '2026-11-02')]);
    expect(numbers(waiting)).toEqual([2, 1]);
  });

  test('every kind of agreement is still to be put on the case system', () => {
    const { toFile } = groupByNextStep([
      record(1, 'AGREED', '2026-11-02'),
      record(2, 'AGREED_WITH_COMMENT', '2026-11-03'),
      record(3, 'AGREED_NO_REPLY', '2026-11-04'),
    ]);
    expect(numbers(toFile)).toEqual([1, 2, 3]);
  });

  test('filed and discarded records ask for nothing', () => {
    const { drafts, waiting, toFile } = groupByNextStep([
      record(1, 'FILED', '2026-11-02'),
      record(2, 'DISCARDED', '2026-11-03'),
    ]);
    expect([...drafts, ...waiting, ...toFile]).toEqual([]);
  });
});
