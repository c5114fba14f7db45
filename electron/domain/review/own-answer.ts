import { isSamePerson } from '../people/name-key';
import type { RecordHeader, WorkerAnswer } from '../record/record';

/** True where the one being supervised gave the answer themselves, and nobody for them. */
export function isOwnAnswer(
  { recordedBy, review }: Pick<WorkerAnswer, 'recordedBy' | 'review'>,
  { supervisee }: Pick<RecordHeader, 'supervisee'>,
): boolean {
  return review !== undefined || isSamePerson(recordedBy, supervisee);
}
