import { instant, localDate } from '@domain/calendar/local-date';
import { personalId, recordId } from '@domain/identifiers';
import {
  personalAnswer,
  personalContent,
  personalHeader,
  personalReader,
  personalReading,
  personalState,
  personalSummary,
  READING_REASON_LENGTH,
} from '@domain/personal/personal';
import { openAction, seal } from '@domain/record/record';
import { sectionValue } from '@domain/section/section-values';
import { templateId } from '@domain/template/template';
import { z } from 'zod';
import { type Call, MANAGERS, SERVICE_MANAGERS, SIGNED_IN } from './call';
import { recordView } from './record-calls';

/*
 * Personal supervision. Calls of its own from end to end, so that no call about a child can ever answer with a word of
 * it (PRV-01). It is reached by the supervisor, by the worker once it is signed, and by a service manager with a
 * reason that both of them see; for everybody else it does not exist (domain brief 3b).
 */

const sectionKey = z.string().max(60);

export const personalView = z.strictObject({
  /** As whom this person has it before them, which decides what they can do. */
  as: personalReader,
  content: personalContent,
  state: personalState,
  seal: seal.nullable(),
  /** False when the sealed text no longer matches its check code: shown, and never made into a file. */
  isSealIntact: z.boolean(),
  updatedAt: instant,
  /** `YES`: it stands on the worker's own list. `CAN_LET`: somebody of that name signs in, and was not given it yet. */
  workerReads: z.enum(['YES', 'CAN_LET', 'NO_SIGN_IN']),
  /** What the worker signed under it; null until they have. */
  answer: personalAnswer.nullable(),
  /** Who read it with which reason, the earliest first. */
  readings: z.array(personalReading),
  /** The section the cursor was in, to put it back. */
  place: sectionKey.nullable(),
  /** The last signed one with the same worker, to stand beside empty fields; for the supervisor alone. */
  lastTime: z
    .strictObject({
      personalId,
      date: localDate,
      sections: z.record(z.string(), sectionValue),
      openActions: z.array(openAction),
    })
    .nullable(),
});
export type PersonalView = z.infer<typeof personalView>;

export const personalChanges = z.strictObject({
  personalId,
  header: personalHeader.optional(),
  sections: z.record(sectionKey, sectionValue),
  place: sectionKey.nullable(),
});
export type PersonalChanges = z.infer<typeof personalChanges>;

/** A child's full name in the text, what to write instead, and in which section; null for "About this session". */
export const nameFound = z.strictObject({ name: z.string(), instead: z.string(), section: sectionKey.nullable() });

const onePersonal = z.strictObject({ personalId });

const place = { recordId, section: sectionKey, words: z.string().min(1).max(5_000) };
export type WordsToMove = z.infer<z.ZodObject<typeof place>>;
const moveBack = z.strictObject({ ...place, personalId, before: sectionValue });
export type WordsToMoveBack = z.infer<typeof moveBack>;
/** The child's record after the move, and the personal supervision that has the words now; none of its own words. */
const moved = z.strictObject({ personalId, view: recordView });
export type WordsMoved = z.infer<typeof moved>;

export const personalCalls = {
  /** Those this person gave, and the signed ones they were given; by worker, the newest first. */
  'personal:list': { allowed: SIGNED_IN, request: z.undefined(), reply: z.array(personalSummary) },
  /** Begins one with a worker, or gives back the draft of one that is waiting. */
  'personal:start': {
    allowed: MANAGERS,
    request: z.strictObject({ worker: z.string().trim().min(1).max(200), templateId }),
    reply: onePersonal,
  },
  'personal:open': { allowed: SIGNED_IN, request: onePersonal, reply: personalView },
  /** Answers only after the words are on disk. */
  'personal:save': { allowed: MANAGERS, request: personalChanges, reply: z.strictObject({ savedAt: instant }) },
  /** Children whose full name stands in the saved text (PRV-03): nothing is signed while there is one. */
  'personal:names': { allowed: MANAGERS, request: onePersonal, reply: z.array(nameFound) },
  /** Takes words about the worker's own life out of a draft about a child into a draft with that worker (PRV-02). */
  'personal:move-words': { allowed: MANAGERS, request: z.strictObject(place), reply: moved },
  /** Undoes it, while nothing was written over it. */
  'personal:move-words-back': { allowed: MANAGERS, request: moveBack, reply: moved },
  /** Looks for gaps and names again in the main process, then seals. */
  'personal:sign': { allowed: MANAGERS, request: onePersonal, reply: personalView },
  /** Of a signed one with somebody who has signed in only since: puts it on their own list. */
  'personal:let-read': { allowed: MANAGERS, request: onePersonal, reply: personalView },
  /** The worker's own signature; once. CHILD_NAMED where the comment names a child in full (PRV-03). */
  'personal:answer': {
    allowed: SIGNED_IN,
    request: z.strictObject({ personalId, comment: personalAnswer.shape.comment }),
    reply: personalView,
  },
  /** Signed ones of the supervisors this person answers for, without a word of them. */
  'personal:of-supervisors': { allowed: SERVICE_MANAGERS, request: z.undefined(), reply: z.array(personalSummary) },
  /** Opens one of them. The reason is kept first, and shown to supervisor and worker ever after. */
  'personal:read-with-reason': {
    allowed: SERVICE_MANAGERS,
    request: z.strictObject({ personalId, reason: z.string().trim().min(READING_REASON_LENGTH).max(1_000) }),
    reply: personalView,
  },
  'personal:discard': { allowed: MANAGERS, request: onePersonal, reply: z.undefined() },
  /** Of a signed one: asks where to save, writes the Word file, logs the export. */
  'personal:export': {
    allowed: SIGNED_IN,
    request: onePersonal,
    reply: z.strictObject({ fileName: z.string(), checkCode: z.string() }),
  },
} as const satisfies Record<string, Call>;
