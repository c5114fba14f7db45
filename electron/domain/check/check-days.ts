import { type LocalDate, localDateOfInstant } from '../calendar/local-date';
import type { RecordContent } from '../record/record';
import type { CheckContext } from './finding';

/** The day that "now" is in a record: that of the session, and the day of its first word while none is given. */
export function sessionDay({ header, recordedOn }: Pick<RecordContent, 'header' | 'recordedOn'>): LocalDate {
  return header.sessionDate ?? localDateOfInstant(recordedOn);
}

/**
 * The day on which something must be there for the record to be signed: today, and never before the session, so that a
 * clock that is slow opens no gate.
 */
export function signingDay({ header }: RecordContent, { today }: Pick<CheckContext, 'today'>): LocalDate {
  return header.sessionDate !== null && header.sessionDate > today ? header.sessionDate : today;
}
