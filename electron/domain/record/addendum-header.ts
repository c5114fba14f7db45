import type { LocalDate } from '../calendar/local-date';
import type { UserId } from '../identifiers';
import type { RecordHeader } from './record';

/**
 * "About this addendum": the worker and the child's situation as they were sealed in the record it adds to, so that
 * both are read in the same light. Dated the day it is written, and by whoever writes it: that may be another manager
 * than the one who signed. Who sat in the room then is not carried over, for nobody met again.
 */
export function addendumHeader(
  sealed: RecordHeader,
  writer: { readonly id: UserId; readonly name: string },
  today: LocalDate,
): RecordHeader {
  // Nobody new has sat down with the child's records for an addendum.
  const { readLastThreeOn: _notAgain, ...situation } = sealed;
  return {
    ...situation,
    sessionDate: today,
    supervisor: writer.name,
    supervisorId: writer.id,
    coveringFor: '',
    present: '',
  };
}
