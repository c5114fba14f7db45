import type { ExportProfile } from '../export/export-profile';
import type { Role } from '../lists/roles';

/**
 * Whose: `OWN` is a worker's own, `TEAM` the children of a manager's team, `ALL` the whole service, `AGREED` every child's
 * agreed records and nothing that may still change.
 */
export type Scope = 'NONE' | 'OWN' | 'TEAM' | 'ALL' | 'AGREED';

/** One role's row: everything it may reach. What is not in its row it does not reach by any question. */
export type AccessRow = {
  /** Children as such: lists, pages, stories, search and their actions. */
  readonly children: Exclude<Scope, 'AGREED'>;
  readonly records: Scope;
  /** How a record is opened: freely, each opening logged, after giving a reason that is logged, or not on screen at all. */
  readonly opens: 'FREELY' | 'LOGGED' | 'ON_REQUEST' | 'NEVER';
  /** Writes, shares and signs case supervision and what goes with it: actions, forms, thresholds, caseload, people. */
  readonly writes: boolean;
  /** Is the one being supervised, and answers. */
  readonly answers: boolean;
  /** Personal supervision as its supervisor. */
  readonly personal: boolean;
  readonly challenges: 'NONE' | 'COUNTS' | 'READ' | 'FULL';
  /** Whose challenges. */
  readonly challengesOf: Exclude<Scope, 'AGREED'>;
  /** `DUE_DATES`: when supervision is next due, by case reference, and nothing else. */
  readonly board: 'NONE' | 'DUE_DATES' | 'TEAM' | 'ALL';
  /** How complete records are over time: counts with no name in them. */
  readonly clinic: 'NONE' | 'TEAM' | 'ALL';
  readonly audit: 'NONE' | 'OWN' | 'ALL';
  /** The kinds of copy of a record it may make. */
  readonly exports: readonly ExportProfile[];
  /** Whose exported copies it may say are on the child's file. */
  readonly files: 'NONE' | 'TEAM' | 'ALL';
};

const EVERY_COPY = ['FILE_COPY', 'WORKER_ACTIONS', 'FAMILY_ACTIONS', 'DISCLOSURE', 'PRACTICE_DAY'] as const;

const NOTHING: AccessRow = {
  ...{ children: 'NONE', records: 'NONE', opens: 'NEVER', writes: false, answers: false, personal: false },
  ...{ challenges: 'NONE', challengesOf: 'NONE', board: 'NONE', clinic: 'NONE', audit: 'NONE' },
  ...{ exports: [], files: 'NONE' },
};

const MANAGES: Pick<AccessRow, 'opens' | 'writes' | 'answers' | 'personal' | 'challenges' | 'exports'> = {
  ...{ opens: 'FREELY', writes: true, answers: false, personal: true, challenges: 'FULL' },
  exports: EVERY_COPY,
};

/**
 * Domain brief 3b, row by row. A deputy has the manager's row; a director the head of service's; a principal social
 * worker that of quality assurance. A reviewing officer or chair has none: they get the filed copy in the case system.
 */
export const ACCESS: { readonly [R in Role]: AccessRow } = {
  SW: {
    ...NOTHING,
    ...{ children: 'OWN', records: 'OWN', opens: 'FREELY', answers: true },
    ...{ challenges: 'READ', challengesOf: 'OWN' },
  },
  TM: {
    ...MANAGES,
    ...{ children: 'TEAM', records: 'TEAM', challengesOf: 'TEAM', board: 'TEAM', clinic: 'TEAM', audit: 'OWN' },
    files: 'TEAM',
  },
  SM: {
    ...MANAGES,
    ...{ children: 'ALL', records: 'ALL', challengesOf: 'ALL', board: 'ALL', clinic: 'ALL', audit: 'ALL' },
    files: 'ALL',
  },
  HS: {
    ...NOTHING,
    ...{ records: 'AGREED', opens: 'ON_REQUEST', challenges: 'COUNTS', challengesOf: 'ALL' },
    ...{ clinic: 'ALL', audit: 'ALL' },
  },
  QA: {
    ...NOTHING,
    ...{ records: 'AGREED', opens: 'LOGGED', challenges: 'READ', challengesOf: 'ALL' },
    ...{ clinic: 'ALL', audit: 'ALL', exports: ['PRACTICE_DAY'] },
  },
  BS: { ...NOTHING, board: 'DUE_DATES', files: 'TEAM' },
  IG: { ...NOTHING, records: 'AGREED', audit: 'ALL', exports: ['DISCLOSURE'] },
};
