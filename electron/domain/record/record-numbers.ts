import type { RecordType } from '../lists/record-types';

type Numbered = { readonly type: RecordType; readonly number: number };

const PREFIX: { readonly [T in RecordType]: string } = {
  CASE: 'CS',
  OVERSIGHT: 'MO',
  GROUP: 'GS',
  MILESTONE: 'MR',
  CHALLENGE: 'CH',
  HANDOVER: 'HO',
  STEP_DOWN: 'SD',
  ADDENDUM: 'AD',
  PERSONAL: 'PS',
};
const DIGITS = 6;

/** What the name of a record's file begins with. An addendum's begins as that of the record it adds to (domain brief 3c). */
export function filePrefix(type: RecordType): string {
  return PREFIX[type === 'ADDENDUM' ? 'CASE' : type];
}

/** How a record is named on screen, in print and aloud: `CS-000017`, an addendum `AD-000018`. Never the child's name. */
export function printedNumber(record: Numbered): string {
  return `${PREFIX[record.type]}-${String(record.number).padStart(DIGITS, '0')}`;
}

/** What a record is, in a list: `Case supervision, CS-000017`; `Addendum, AD-000018, to CS-000017`. */
export function recordTitle(
  record: Numbered & {
    readonly templateName: string;
    readonly addendumToNumber: number | null;
    readonly hangsOff: Numbered | null;
  },
): string {
  const title = `${record.templateName}, ${printedNumber(record)}`;
  if (record.hangsOff !== null) return `${title}, to ${printedNumber(record.hangsOff)}`;
  return record.addendumToNumber === null ? title : `${title}, to ${caseNumber(record.addendumToNumber)}`;
}

/** The name of the record an addendum adds to: only a case supervision can have one. */
export function caseNumber(number: number): string {
  return printedNumber({ type: 'CASE', number });
}
