import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { actionId, challengeId, childId, recordId } from '../identifiers';
import { caseStatus } from '../lists/case-lists';

/**
 * How a child's next supervision stands: never discussed, no date because nothing says how often, and then by the day:
 * far, near, today, gone by.
 */
export const childStanding = z.enum(['NEVER', 'NO_DATE', 'LATER', 'SOON', 'DUE', 'PAST']);
export type ChildStanding = z.infer<typeof childStanding>;

export const boardChild = z.strictObject({
  id: childId,
  reference: z.string(),
  name: z.string(),
  status: caseStatus.nullable(),
  worker: z.string().nullable(),
  /** The last supervision that was held and shared. */
  last: localDate.nullable(),
  due: localDate.nullable(),
  /** The day people planned for the next one; null where none is planned, or it has gone by. */
  planned: localDate.nullable(),
  standing: childStanding,
  /** A case supervision of this person that is still being written. */
  draft: recordId.nullable(),
  drifting: z.int().nonnegative(),
  challenges: z.int().nonnegative(),
});
export type BoardChild = z.infer<typeof boardChild>;

/** What happens next to a record. */
export const recordWait = z.enum(['SHARE', 'SIGN', 'ANSWER', 'AGREE', 'FILE']);
export type RecordWait = z.infer<typeof recordWait>;

/** The child something on the board is about. */
const aboutChild = { childId, childName: z.string(), status: caseStatus.nullable(), worker: z.string().nullable() };

export const boardRecord = z.strictObject({
  ...aboutChild,
  id: recordId,
  /** What kind of record it is, in the words of its form. */
  form: z.string(),
  supervisee: z.string(),
  supervisor: z.string(),
  /** This person wrote it. */
  isMine: z.boolean(),
  wait: recordWait,
  /** Null while the session has no day. */
  due: localDate.nullable(),
});
export type BoardRecord = z.infer<typeof boardRecord>;

export const boardAction = z.strictObject({
  ...aboutChild,
  id: actionId,
  what: z.string(),
  who: z.string(),
  due: localDate,
  firstDue: localDate,
  carries: z.int().nonnegative(),
  moves: z.int().nonnegative(),
});
export type BoardAction = z.infer<typeof boardAction>;

export const boardChallenge = z.strictObject({
  ...aboutChild,
  id: challengeId,
  raisedOn: localDate,
  raisedBy: z.string(),
  issue: z.string(),
  isAnswered: z.boolean(),
  answerBy: localDate,
  /** The day by which the whole of it is over. */
  overBy: localDate,
});
export type BoardChallenge = z.infer<typeof boardChallenge>;

export const boardMilestone = z.strictObject({
  ...aboutChild,
  months: z.int().positive(),
  day: localDate,
  /** A review is needed by then; null for the longest a plan should last, which wants a decision. */
  neededBy: localDate.nullable(),
});
export type BoardMilestone = z.infer<typeof boardMilestone>;

/** The team's week, worked out for one day. It counts what waits, for children and records, and never a person. */
export const board = z.strictObject({
  today: localDate,
  children: z.array(boardChild),
  records: z.array(boardRecord),
  drifting: z.array(boardAction),
  challenges: z.array(boardChallenge),
  milestones: z.array(boardMilestone),
  /** Actions that managers took on and whose day has passed (ACT-13). */
  own: z.array(boardAction),
});
export type Board = z.infer<typeof board>;
