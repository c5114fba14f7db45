import { instant, localDate } from '@domain/calendar/local-date';
import { actionId, handedAnswerId, recordId } from '@domain/identifiers';
import { progressNote } from '@domain/memory/child-history';
import { openAction, workerAnswer } from '@domain/record/record';
import { reviewChange } from '@domain/review/review-change';
import { textHash, workerReview } from '@domain/review/worker-review';
import { keptWhy } from '@domain/sealed/kept-answers';
import { z } from 'zod';
import { type Call, MANAGERS, WORKERS } from './call';
import { recordView } from './record-calls';

/** A record that waits for this worker, or that they have answered and the manager has not signed yet. */
export const reviewWaiting = z.strictObject({
  recordId,
  childName: z.string(),
  number: z.int().positive(),
  templateName: z.string(),
  sessionDate: localDate.nullable(),
  version: z.int().positive(),
  sharedAt: instant,
  /** LIF-02: the last of the working days they have. */
  answerBy: localDate,
  /** `CHANGED`: they have read or answered an earlier text of it. `BEGUN`: an answer is half written. */
  standing: z.enum(['NEW', 'CHANGED', 'BEGUN', 'ANSWERED']),
});
export type ReviewWaiting = z.infer<typeof reviewWaiting>;

export const reviewView = z.strictObject({
  view: recordView,
  /** The text on screen, to be sent back with the answer. */
  textHash,
  answerBy: localDate,
  /** The version this person saw before this one; null at the first. */
  seenBefore: z.int().positive().nullable(),
  /** What differs from the version they saw before, as words; empty at the first reading. */
  changes: z.array(reviewChange),
  /** The actions of earlier supervisions, with how they said it was going. */
  earlierActions: z.array(openAction.extend({ notes: z.array(progressNote) })),
  /** Their answer as far as it is written: of this version, or carried over from the one before for what has not changed. */
  review: workerReview,
  /** The comment that goes with it, as far as it is written. The answer that was given, if one was, is in `view`. */
  comment: z.string(),
  /** The newest answer to an earlier version, whoever put it in. */
  earlierAnswer: workerAnswer.extend({ version: z.int().positive() }).nullable(),
});
export type ReviewView = z.infer<typeof reviewView>;

/** An answer to a record that does not count, kept with every word of it. */
export const keptAnswerView = z.strictObject({
  /** For one that gave way (`GAVE_WAY`) the answer that stands instead. */
  answerId: handedAnswerId,
  version: z.int().positive(),
  answer: workerAnswer,
  /** When it came, or when it gave way. */
  cameAt: instant,
  why: keptWhy,
  /** Once the record is signed it can go into an addendum. */
  mayBeAdded: z.boolean(),
});
export type KeptAnswerView = z.infer<typeof keptAnswerView>;

const oneRecord = z.strictObject({ recordId });

export const reviewCalls = {
  /** The soonest to be answered first. */
  'reviews:list': { allowed: WORKERS, request: z.undefined(), reply: z.array(reviewWaiting) },
  'review:open': { allowed: WORKERS, request: oneRecord, reply: reviewView },
  /**
   * Keeps a half-written answer. Answers only after it is on disk. TEXT_CHANGED where the text is no longer the shared
   * one, and WRONG_STATE where the record was agreed meanwhile: what was written is kept all the same.
   */
  'review:save': {
    allowed: WORKERS,
    request: z.strictObject({ recordId, textHash, review: workerReview, comment: z.string().max(20_000) }),
    reply: z.strictObject({ savedAt: instant }),
  },
  /**
   * The answer, pinned to the text it was given on. TEXT_CHANGED where that is no longer the shared one: what was written
   * is kept. ANSWER_INCOMPLETE with the first of what is missing, as `gapField` names it (`domain/review/answer-gaps`).
   */
  'review:answer': {
    allowed: WORKERS,
    request: z.strictObject({
      recordId,
      textHash,
      kind: workerAnswer.shape.kind.exclude(['NO_REPLY']),
      comment: workerAnswer.shape.comment,
      review: workerReview,
    }),
    reply: reviewView,
  },
  /**
   * Takes what the worker proposed for these actions into the text and shares it as the next version. Their answer goes
   * with it, unless they said "please change": then they are asked again. WRONG_STATE where nothing is proposed for one.
   */
  'review:accept': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, actionIds: z.array(actionId).min(1).max(500) }),
    reply: recordView,
  },
  /** Answers that came in sealed files and do not count, the last that came first. */
  'review:kept': { allowed: MANAGERS, request: oneRecord, reply: z.array(keptAnswerView) },
  /**
   * Writes the words of a kept answer into an addendum to the signed record, which is begun where there is none.
   * WRONG_STATE while the record itself can be changed.
   */
  'review:to-addendum': {
    allowed: MANAGERS,
    request: oneRecord.extend({ answerId: handedAnswerId }),
    reply: z.strictObject({ recordId }),
  },
} as const satisfies Record<string, Call>;
