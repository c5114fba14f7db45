import type { LocalDate } from '../calendar/local-date';
import type { CaseStatus } from '../lists/case-lists';
import { CASELOAD_FIELD_LABELS, type CaseloadField } from './caseload';
import { isFormula, isShortenedNumber, quoted, withoutTextWrapper } from './read-cell';
import type { RowReader } from './row-reader';

/** The case system's own number. Without one a row cannot be told from another child of the same name. */
export function readReference(reader: RowReader): string {
  const reference = withoutTextWrapper(reader.words('reference'));
  if (reference === '') {
    reader.refuse('There is no case reference, so we cannot know which child this is. Add it in the case system.');
  } else if (isShortenedNumber(reference)) {
    reader.refuse(
      `The case reference ${quoted(reference)} was shortened by a spreadsheet and its digits are lost. Export again and choose that file without opening it in a spreadsheet.`,
    );
  } else refuseFormula(reader, 'reference', reference);
  return reference;
}

/** First name and surname, from two columns or from one that holds "Surname, First name". */
export function readPersonName(reader: RowReader): { forename: string; surname: string } {
  const whole = reader.words('fullName');
  const comma = whole.indexOf(',');
  const fromWhole = { forename: whole.slice(comma + 1).trim(), surname: whole.slice(0, Math.max(comma, 0)).trim() };
  const forename = reader.words('forename') || fromWhole.forename;
  const surname = reader.words('surname') || fromWhole.surname;
  refuseFormula(reader, 'fullName', whole);
  refuseFormula(reader, 'forename', forename);
  refuseFormula(reader, 'surname', surname);
  if (forename === '' && surname === '') reader.refuse('There is no name. Add it in the case system.');
  else if (whole !== '' && comma === -1 && surname === '') {
    reader.refuse(
      `The name ${quoted(whole)} does not show which part is the surname. Write it as “Surname, First name”, or export first name and surname in two columns.`,
    );
  }
  return { forename, surname };
}

/**
 * A future day in the date-of-birth column is an unborn baby's expected date, where the row says that the baby is
 * unborn: many systems have only the one column. Elsewhere it is a slip and is refused.
 */
export function readBirthDates(
  reader: RowReader,
  status: CaseStatus | null,
): { dateOfBirth: LocalDate | null; expectedDateOfBirth: LocalDate | null } {
  const expected = reader.date('expectedDateOfBirth');
  const born = reader.date('dateOfBirth');
  if (born === null || born <= reader.today) return { dateOfBirth: born, expectedDateOfBirth: expected };
  if (status === 'PRE_BIRTH' || /\bunborn\b/iu.test(`${reader.words('forename')} ${reader.words('fullName')}`)) {
    return { dateOfBirth: null, expectedDateOfBirth: expected ?? born };
  }
  reader.refuse(
    `Date of birth: ${quoted(reader.words('dateOfBirth'))} is in the future, and the row does not say that the baby is unborn. Correct it in the case system.`,
  );
  return { dateOfBirth: null, expectedDateOfBirth: expected };
}

/** Refuses a name or reference that a spreadsheet would calculate; its text is shown, never run. */
export function refuseFormula(reader: RowReader, field: CaseloadField, text: string): void {
  if (!isFormula(text)) return;
  reader.refuse(
    `${CASELOAD_FIELD_LABELS[field]}: ${quoted(text)} is a spreadsheet formula, not a name or number. Correct it in the case system.`,
  );
}
