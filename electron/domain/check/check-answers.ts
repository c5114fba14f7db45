import { z } from 'zod';
import { instant } from '../calendar/local-date';
import { shortText } from '../child/child';
import { driftDecision, driftFlag } from '../lists/memory-lists';
import { typedDay, words } from '../section/section-fields';

/** Which finding an answer belongs to: the rule's code, and what in the record it is about. */
const about = { code: z.string().max(20), subject: z.string().max(200) };

/** Why it is right as it is (strength REASON): eight words or more, printed on the record. */
export const reasonGiven = z.strictObject({ ...about, reason: words, by: shortText, at: instant });
export type ReasonGiven = z.infer<typeof reasonGiven>;

/**
 * A service manager's exception to a HARD rule, named and printed. Where a team manager writes down what the service
 * manager agreed, `recordedBy` is not `agreedBy`, and the record says so.
 */
export const exceptionGiven = z.strictObject({
  ...about,
  agreedBy: shortText,
  agreedOn: typedDay,
  reason: words,
  recordedBy: shortText,
  at: instant,
});
export type ExceptionGiven = z.infer<typeof exceptionGiven>;

/** The manager's one decision on a thing that drifts (DRF-14). `subject` is the action or challenge; empty for others. */
export const driftAnswer = z.strictObject({
  flag: driftFlag,
  subject: z.string().max(200),
  decision: driftDecision.nullable(),
  /** To whom it is taken, or who does it from now on. */
  who: words,
  because: words,
  /** Until when it is accepted. */
  until: typedDay,
  /** The service manager who agrees to accept it a second time running. */
  agreedBy: words,
});
export type DriftAnswer = z.infer<typeof driftAnswer>;

/** A WARN that a person has looked at and closed. */
export const closedFinding = z.strictObject(about);

/** What people answered to the recording check, kept with the record and sealed with it. */
export const checkAnswers = z.strictObject({
  reasons: z.array(reasonGiven).max(1_000),
  exceptions: z.array(exceptionGiven).max(1_000),
  drift: z.array(driftAnswer).max(1_000),
  closed: z.array(closedFinding).max(2_000),
});
export type CheckAnswers = z.infer<typeof checkAnswers>;

export const NO_ANSWERS: CheckAnswers = { reasons: [], exceptions: [], drift: [], closed: [] };
