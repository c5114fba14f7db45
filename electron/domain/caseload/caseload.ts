import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { shortText } from '../child/child';
import { importId } from '../identifiers';
import { caseStatus, cpCategory, legalStatus, livingArrangement } from '../lists/case-lists';

/** What a column of a caseload file can mean to us. */
export const CASELOAD_FIELD_LABELS = {
  reference: 'Case reference',
  forename: 'First name',
  surname: 'Surname',
  fullName: 'Full name (surname, first name)',
  dateOfBirth: 'Date of birth',
  expectedDateOfBirth: 'Expected date of birth',
  gender: 'Gender',
  ethnicity: 'Ethnicity',
  disability: 'Disability',
  status: 'Status',
  cpCategory: 'Child protection category',
  planStart: 'Plan or status start',
  legalStatus: 'Legal status',
  legalStatusFrom: 'Legal status start',
  worker: 'Allocated worker',
  workerFrom: 'Allocated from',
  home: 'Where the child lives',
  homeFrom: 'Living there since',
  team: 'Team',
  teamManager: 'Team manager',
  familyGroup: 'Family group',
  lastSeen: 'Last visit',
  nextReview: 'Next review',
} as const;
export type CaseloadField = keyof typeof CASELOAD_FIELD_LABELS;
export const caseloadField = z.enum(Object.keys(CASELOAD_FIELD_LABELS) as [CaseloadField, ...CaseloadField[]]);

/** One choice a column, in file order; null means the column is not used. */
export const columnMatch = z.array(caseloadField.nullable()).max(200);
export type ColumnMatch = z.infer<typeof columnMatch>;

/** A row of the file that was understood. Dated facts carry the day they began, as far as the file says. */
export const caseloadChild = z.strictObject({
  reference: shortText.min(1),
  forename: shortText,
  surname: shortText,
  dateOfBirth: localDate.nullable(),
  expectedDateOfBirth: localDate.nullable(),
  gender: shortText.nullable(),
  ethnicity: shortText.nullable(),
  disability: shortText.nullable(),
  team: shortText.nullable(),
  teamManager: shortText.nullable(),
  familyGroup: shortText.nullable(),
  lastSeen: localDate.nullable(),
  nextReview: localDate.nullable(),
  status: z
    .strictObject({ status: caseStatus, category: cpCategory.nullable(), from: localDate.nullable() })
    .nullable(),
  legalStatus: z.strictObject({ legalStatus, from: localDate.nullable() }).nullable(),
  /** A null name says that nobody is allocated; null altogether says that the file does not tell. */
  worker: z.strictObject({ name: shortText.min(1).nullable(), from: localDate.nullable() }).nullable(),
  home: z.strictObject({ arrangement: livingArrangement, detail: shortText, from: localDate.nullable() }).nullable(),
});
export type CaseloadChild = z.infer<typeof caseloadChild>;

/** A file as it was read: before anything is matched, nothing is written. */
export const caseloadFile = z.strictObject({
  importId,
  fileName: z.string(),
  encoding: z.string(),
  separator: z.enum([',', '\t', ';']),
  /** Line of the header row, counted from 1 as a text editor counts. */
  headerLine: z.int().positive(),
  headers: z.array(z.string()),
  /** Up to three values of each column, to recognise it by. */
  samples: z.array(z.array(z.string())),
  match: columnMatch,
  /** True where the match was corrected by a person for the same headers before. */
  matchRemembered: z.boolean(),
  rowCount: z.int().nonnegative(),
});
export type CaseloadFile = z.infer<typeof caseloadFile>;

export const refusedRow = z.strictObject({
  /** Line in the file, counted from 1; of the row's first line where a cell holds a line break. */
  line: z.int().positive(),
  /** The case reference if the row has one, so that a person can find it. */
  reference: z.string(),
  reason: z.string(),
});
export type RefusedRow = z.infer<typeof refusedRow>;

export const changedRow = z.strictObject({
  line: z.int().positive(),
  reference: z.string(),
  name: z.string(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string(), isDated: z.boolean() })),
});
export type ChangedRow = z.infer<typeof changedRow>;

export const leftOutLine = z.strictObject({ line: z.int().positive(), text: z.string(), reason: z.string() });
export type LeftOutLine = z.infer<typeof leftOutLine>;

export const keptDifference = z.strictObject({ line: z.int().positive(), reference: z.string(), text: z.string() });
export type KeptDifference = z.infer<typeof keptDifference>;

export const importPreview = z.strictObject({
  importId,
  newChildren: z.array(z.strictObject({ line: z.int().positive(), reference: z.string(), name: z.string() })),
  changed: z.array(changedRow),
  unchangedCount: z.int().nonnegative(),
  refused: z.array(refusedRow),
  /** Lines that are not children: above the header, totals below, repeats. Shown so that nothing vanishes unsaid. */
  leftOut: z.array(leftOutLine),
  /** Where the file differs from us and we keep ours on purpose, e.g. an older file; each with a sentence why. */
  kept: z.array(keptDifference),
  /** Children in the store whose reference is not in the file; they are never changed or removed by an import. */
  notInFileCount: z.int().nonnegative(),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importResult = z.strictObject({
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
});
export type ImportResult = z.infer<typeof importResult>;
