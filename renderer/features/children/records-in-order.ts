import type { RecordSummary } from '@domain/record/record';

/**
 * A child's records as they are read: each with what was added to it or hangs off it right below, the first first. One
 * whose main record is not in the list stands where it came in, so that none is ever left out.
 */
export function recordsInOrder(records: readonly RecordSummary[]): readonly RecordSummary[] {
  const numbers = new Set(records.map(({ number }) => number));
  const isBelowAnother = (record: RecordSummary) => numbers.has(mainNumber(record) ?? 0);
  const below = records.filter(isBelowAnother).toSorted((one, other) => one.number - other.number);
  return records
    .filter((record) => !isBelowAnother(record))
    .flatMap((record) => [record, ...below.filter((each) => mainNumber(each) === record.number)]);
}

/** The number of the record that this one belongs to; null where it stands alone. */
export function mainNumber({ addendumToNumber, hangsOff }: RecordSummary): number | null {
  return addendumToNumber ?? hangsOff?.number ?? null;
}
