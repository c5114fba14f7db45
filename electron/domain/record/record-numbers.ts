import type { RecordType } from '../template/template';

const PREFIX: { readonly [T in RecordType]: string } = { CASE: 'CS', ADDENDUM: 'AD' };
const DIGITS = 6;

/** How a record is named on screen, in print and aloud: `CS-000017`, an addendum `AD-000018`. Never the child's name. */
export function printedNumber(record: { readonly type: RecordType; readonly number: number }): string {
  return `${PREFIX[record.type]}-${String(record.number).padStart(DIGITS, '0')}`;
}
