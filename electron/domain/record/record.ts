import { z } from 'zod';
import { instant, localDate } from '../calendar/local-date';
import { challenge } from '../challenge/challenge';
import { checkAnswers } from '../check/check-answers';
import { shortText } from '../child/child';
import { actionId, childId, recordId, userId } from '../identifiers';
import { caseStatus, cpCategory, legalStatus, livingArrangement, sessionType } from '../lists/case-lists';
import { actionSource } from '../lists/memory-lists';
import { concern } from '../lists/practice-lists';
import { recordType } from '../lists/record-types';
import { passageMarks } from '../passage/passage-mark';
import { textHash, workerReview } from '../review/worker-review';
import { actionResult } from '../section/kinds/last-actions-section';
import { sectionValue } from '../section/section-values';
import { template } from '../template/template';

/** Where a record is in its life (domain brief 3a). */
export const RECORD_STATE_LABELS = {
  DRAFT: 'Draft',
  SHARED: 'Shared',
  AGREED: 'Agreed',
  AGREED_WITH_COMMENT: 'Agreed, with a comment',
  AGREED_NO_REPLY: 'Agreed, no reply',
  FILED: 'Filed',
  DISCARDED: 'Discarded',
} as const;
export const recordState = z.enum([
  'DRAFT',
  'SHARED',
  'AGREED',
  'AGREED_WITH_COMMENT',
  'AGREED_NO_REPLY',
  'FILED',
  'DISCARDED',
]);
export type RecordState = z.infer<typeof recordState>;

/** "About this session". Pre-filled from the child's dated facts, then the session's own. */
export const recordHeader = z.strictObject({
  sessionDate: localDate.nullable(),
  sessionType,
  /** The worker being supervised, by name; they sign in as themselves only where they have a slot. */
  supervisee: shortText,
  supervisor: shortText,
  supervisorId: userId,
  coveringFor: shortText,
  present: z.string().max(1_000),
  caseStatus: caseStatus.nullable(),
  cpCategory: cpCategory.nullable(),
  legalStatus: legalStatus.nullable(),
  livingArrangement: livingArrangement.nullable(),
  planStart: localDate.nullable(),
  /** What is part of the child's situation; absent in records begun before it was asked. */
  concerns: z.array(concern).max(concern.options.length).optional(),
  /** The day on which whoever is new to the child read the last three records (DRF-09); absent where nobody was asked. */
  readLastThreeOn: localDate.nullable().optional(),
});
export type RecordHeader = z.infer<typeof recordHeader>;

/** The worker's answer to the shared text (META, life cycle 3a). */
export const workerAnswer = z.strictObject({
  kind: z.enum(['AGREES', 'AGREES_WITH_COMMENT', 'DISAGREES', 'NO_REPLY']),
  /** The worker's own words, or the manager's reason where there was no reply. */
  comment: z.string().max(20_000),
  /** Who put the answer in, which may be the manager on the worker's behalf: the record says so. */
  recordedBy: shortText,
  recordedAt: instant,
  /** What the worker said to each action, in their own sign-in; absent where a manager recorded the answer, and in older records. */
  review: workerReview.optional(),
  /** The exact text that was answered; absent in answers given before texts were kept. */
  pinnedTo: textHash.optional(),
});
export type WorkerAnswer = z.infer<typeof workerAnswer>;

export const seal = z.strictObject({
  /** Lower-case hex SHA-256 of the canonical snapshot. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The first 16 hex digits in groups of four, as printed in the footer. */
  checkCode: z.string(),
  sealedAt: instant,
  signedBy: shortText,
});
export type Seal = z.infer<typeof seal>;

/** An action agreed in an earlier record and still open, as the next record shows it. */
export const openAction = z.strictObject({
  id: actionId,
  who: z.string(),
  role: z.string(),
  what: z.string(),
  soThat: z.string(),
  firstDue: localDate,
  due: localDate,
  agreedOn: localDate,
  /** How often it was carried past its date and its date moved, with those of the action it continues; absent in records sealed before this was counted. */
  carries: z.int().nonnegative().optional(),
  moves: z.int().nonnegative().optional(),
  source: actionSource.optional(),
  /** The danger statement it answers (ACT-12); absent where nobody said, and in records sealed before this was asked. */
  statement: z.uuid().nullable().optional(),
});
export type OpenAction = z.infer<typeof openAction>;

/** An action with its present state, for the child's page. */
export const actionView = openAction.extend({
  state: z.enum(['OPEN', ...actionResult.exclude(['NOT_YET_DUE']).options, 'CONTINUED']),
  recordId,
});
export type ActionView = z.infer<typeof actionView>;

export const recordSummary = z.strictObject({
  id: recordId,
  childId,
  /** For lists: the child's name as it is now. */
  childName: z.string(),
  number: z.int().positive(),
  type: recordType,
  templateId: z.string(),
  templateName: z.string(),
  /** The number of the record an addendum adds to; null for any other record. */
  addendumToNumber: z.int().positive().nullable(),
  /** The record a small form hangs off; null where it stands alone, and for other kinds. */
  hangsOff: z.strictObject({ type: recordType, number: z.int().positive() }).nullable(),
  state: recordState,
  sessionDate: localDate.nullable(),
  supervisee: z.string(),
  supervisor: z.string(),
  createdAt: instant,
  updatedAt: instant,
});
export type RecordSummary = z.infer<typeof recordSummary>;

/** What the record knows about its child at the moment it is opened, or at the moment it was sealed. */
export const recordChild = z.strictObject({
  id: childId,
  reference: z.string(),
  forename: z.string(),
  surname: z.string(),
  dateOfBirth: localDate.nullable(),
  expectedDateOfBirth: localDate.nullable(),
  disability: z.string().nullable(),
  lastSeen: localDate.nullable(),
  nextReview: localDate.nullable(),
  workersInTwelveMonths: z.int().nonnegative(),
  homesInTwelveMonths: z.int().nonnegative(),
});
export type RecordChild = z.infer<typeof recordChild>;

/** The words of a record, whole: everything that is sealed, printed and checked. */
export const recordContent = z.strictObject({
  id: recordId,
  number: z.int().positive(),
  /** Which of this child's case supervisions it is, or which addendum to its record, counted from 1 in order of starting; discarded ones do not count. */
  ordinal: z.int().positive(),
  /** How many times it has been shared; printed as "version". */
  version: z.int().nonnegative(),
  type: recordType,
  child: recordChild,
  template,
  header: recordHeader,
  sections: z.record(z.string(), sectionValue),
  /** Actions of earlier records that were open when this one was opened or sealed. */
  openActions: z.array(openAction),
  /** Challenges that were open when this record was opened or sealed; absent where there were none. */
  challenges: z.array(challenge).optional(),
  /** What people answered to the recording check; absent where nobody has. */
  checkAnswers: checkAnswers.optional(),
  /** Marks by quotation, for whoever prepares the record for disclosure; absent where nothing is marked. */
  passages: passageMarks.optional(),
  answer: workerAnswer.nullable(),
  /** The record this addendum corrects or adds to, with what must be printed of it. */
  addendumTo: z
    .strictObject({
      id: recordId,
      childId,
      number: z.int().positive(),
      version: z.int(),
      sessionDate: localDate.nullable(),
    })
    .nullable(),
  /** The record a small form hangs off; absent where it stands alone, and in records begun before there were small forms. */
  hangsOff: z
    .strictObject({
      id: recordId,
      type: recordType,
      number: z.int().positive(),
      sessionDate: localDate.nullable(),
    })
    .optional(),
  /** When the first word was written, set by the machine (META-01). */
  recordedOn: instant,
});
export type RecordContent = z.infer<typeof recordContent>;
