import type { RecordSummary } from '@domain/record/record';

/**
 * A child's records as they are read: each with what was added to it right below, the first addition first. An addendum
 * whose record is not in the list stands where it came in, so that none is ever left out.
 */
export function recordsInOrder(records: readonly RecordSummary[]): readonly RecordSummary[] {
  const numbers = new Set(records.map(({ number }) => number));
  const isBelowAnother = ({ addendumToNumber }: RecordSummary) =>
    addendumToNumber !== null && numbers.has(addendumToNumber);
  const addenda = records.filter(isBelowAnother).toSorted((one, other) => one.number - other.number);
  return records
    .filter((record) => !isBelowAnother(record))
    .flatMap((record) => [record, ...addenda.filter(({ addendumToNumber }) => addendumToNumber === record.number)]);
}
