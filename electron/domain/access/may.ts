import type { ExportProfile } from '../export/export-profile';
import { type Role, role } from '../lists/roles';
import { ACCESS, type AccessRow } from './access-table';

/** What can be asked about a role, each worked out from its row and from nothing else. */
const RIGHTS = {
  SIGN_IN: () => true,
  /** Has a part in supervision: gives it or receives it. */
  TAKE_PART: (row) => row.writes || row.answers,
  SEE_CHILDREN: (row) => row.children !== 'NONE',
  LIST_RECORDS: (row) => row.opens === 'FREELY' || row.opens === 'LOGGED',
  OPEN_RECORDS: (row) => row.opens === 'FREELY' || row.opens === 'LOGGED',
  ASK_FOR_RECORD: (row) => row.opens === 'ON_REQUEST',
  WRITE_RECORDS: (row) => row.writes,
  ANSWER_RECORDS: (row) => row.answers,
  SUPERVISE_PERSONALLY: (row) => row.personal,
  READ_CHALLENGES: (row) => row.challenges === 'READ' || row.challenges === 'FULL',
  COUNT_CHALLENGES: (row) => row.challenges === 'COUNTS',
  WRITE_CHALLENGES: (row) => row.challenges === 'FULL',
  SEE_BOARD: (row) => row.board === 'TEAM' || row.board === 'ALL',
  SEE_CLINIC: (row) => row.clinic !== 'NONE',
  /** Only who exports anything may take the clinic's table out. */
  TAKE_CLINIC: (row) => row.clinic !== 'NONE' && row.exports.includes('FILE_COPY'),
  SEE_AUDIT: (row) => row.audit !== 'NONE',
  LIST_EXPORTS: (row) => row.exports.length > 0,
  MAKE_COPIES: (row) => row.exports.some((profile) => profile !== 'PRACTICE_DAY'),
  MAKE_FILE_COPY: (row) => row.exports.includes('FILE_COPY'),
  MAKE_PRACTICE_PACK: (row) => row.exports.includes('PRACTICE_DAY'),
  CONFIRM_FILED: (row) => row.files !== 'NONE',
  /** Works from the list of what is to be filed, and sees no record. */
  SEE_FILING: (row) => row.board === 'DUE_DATES',
} as const satisfies Record<string, (row: AccessRow) => boolean>;

export type Right = keyof typeof RIGHTS;

export function may(who: Role, right: Right): boolean {
  return RIGHTS[right](ACCESS[who]);
}

/** Every role with this right, for the contract. */
export function whoMay(right: Right): readonly Role[] {
  return role.options.filter((each) => may(each, right));
}

export function mayExport(who: Role, profile: ExportProfile): boolean {
  return ACCESS[who].exports.includes(profile);
}
