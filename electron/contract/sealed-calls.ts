import { instant, localDate } from '@domain/calendar/local-date';
import { handedAnswerId, recordId, sealedFileId, userId } from '@domain/identifiers';
import { workerAnswer } from '@domain/record/record';
import { mergeOutcome } from '@domain/sealed/merge-outcome';
import { z } from 'zod';
import { type Call, MANAGERS, SIGNED_IN, WORKERS } from './call';

/*
 * Sealed files: a worker at another machine gets their shared records and open actions in one file only they can open,
 * answers there, and sends a file back that only their manager can open. There is no server.
 */

const counts = z.strictObject({
  children: z.int().nonnegative(),
  records: z.int().nonnegative(),
  actions: z.int().nonnegative(),
});

export const sealedFile = z.strictObject({
  fileId: sealedFileId,
  number: z.int().positive(),
  madeAt: instant,
  expiresOn: localDate,
  revokedAt: instant.nullable(),
  ...counts.shape,
  /** When an answer to it was merged last. */
  answeredAt: instant.nullable(),
});
export type SealedFile = z.infer<typeof sealedFile>;

/** Somebody files are exchanged with: a worker here, the manager in a worker's own copy. */
export const sealedPartner = z.strictObject({
  /** The person in the team's store; null in a worker's own copy. */
  userId: userId.nullable(),
  name: z.string(),
  /** `NONE`: no card of theirs was read. `TO_COMPARE`: read, and the codes not yet compared. */
  key: z.enum(['NONE', 'TO_COMPARE', 'TRUSTED']),
  /** The code both read aloud; null without a card. */
  code: z.string().nullable(),
  trustedAt: instant.nullable(),
  leftOn: localDate.nullable(),
  files: z.array(sealedFile),
});
export type SealedPartner = z.infer<typeof sealedPartner>;

export const mergeItem = z.strictObject({
  answerId: handedAnswerId,
  outcome: mergeOutcome,
  recordId: recordId.nullable(),
  childName: z.string(),
  sessionDate: localDate.nullable(),
  version: z.int().positive(),
  theirs: workerAnswer,
  /** What stands here now, where something does. */
  ours: workerAnswer.nullable(),
});
export type MergeItem = z.infer<typeof mergeItem>;

export const mergePreview = z.strictObject({
  fileId: sealedFileId,
  from: z.string(),
  madeAt: instant,
  /** Sentences about the file as a whole, such as that the worker has left or that a clock differs. */
  notes: z.array(z.string()),
  items: z.array(mergeItem),
  /** Progress noted on actions: how many are new, and how many came before. */
  progress: z.strictObject({ fresh: z.int().nonnegative(), already: z.int().nonnegative() }),
});
export type MergePreview = z.infer<typeof mergePreview>;

const onePartner = z.strictObject({ userId: userId.nullable() });
const made = counts.extend({ fileName: z.string() });

/** A file that was dropped on the window; null asks the person for one. Never one on another computer by its name. */
const path = z.string().min(1).max(4_096);
const whichFile = z.strictObject({ path: path.nullable() });

const several = z.strictObject({ answers: z.int().nonnegative(), notes: z.int().nonnegative() });

export const sealedCalls = {
  /** What a dropped file says it is, by its first lines alone: nothing of it is opened and nothing is kept. */
  'sealed:recognise': {
    allowed: SIGNED_IN,
    request: z.strictObject({ path }),
    reply: z.strictObject({
      kind: z.enum(['CARD', 'HAND_OVER', 'ANSWER']),
      fileName: z.string(),
      /** Whose card it is, as the card says; empty for the other kinds, which name nobody on their outside. */
      name: z.string(),
    }),
  },
  /** Everybody files can be exchanged with. */
  'sealed:partners': { allowed: SIGNED_IN, request: z.undefined(), reply: z.array(sealedPartner) },
  /** Saves this person's key card, to be given to the other. It holds nothing secret. */
  'sealed:save-card': { allowed: SIGNED_IN, request: z.undefined(), reply: z.strictObject({ fileName: z.string() }) },
  /** Asks for the other's key card, and gives the code to be read aloud. `userId`: whose it is, in the team's store. */
  'sealed:read-card': { allowed: SIGNED_IN, request: onePartner.extend(whichFile.shape), reply: sealedPartner },
  /** The code the other read aloud; CODES_DIFFER where it is not ours. */
  'sealed:trust-card': {
    allowed: SIGNED_IN,
    request: onePartner.extend({ typed: z.string().max(60) }),
    reply: sealedPartner,
  },
  /** No more files from or to this key; what is in the store stays. */
  'sealed:end-key': { allowed: SIGNED_IN, request: onePartner, reply: z.undefined() },
  /** What a file for this worker would hold. */
  'sealed:look': {
    allowed: MANAGERS,
    request: z.strictObject({ userId }),
    reply: counts.extend({ expiresOn: localDate }),
  },
  'sealed:make': {
    allowed: MANAGERS,
    request: z.strictObject({ userId, expiresOn: localDate }),
    reply: made,
  },
  'sealed:revoke': { allowed: MANAGERS, request: z.strictObject({ fileId: sealedFileId }), reply: z.undefined() },
  /** In a worker's own copy: asks for the file, opens it and takes in what it holds. */
  'sealed:open': {
    allowed: WORKERS,
    request: whichFile,
    reply: counts.extend({ from: z.string(), madeAt: instant, expiresOn: localDate, notes: z.array(z.string()) }),
  },
  /** In a worker's own copy: what an answer file would hold now, how much of it was in one before, and when the last was made. */
  'sealed:look-reply': {
    allowed: WORKERS,
    request: z.undefined(),
    reply: z.strictObject({ waiting: several, sentBefore: several, lastMadeAt: instant.nullable() }),
  },
  /** In a worker's own copy: a file with every answer and progress note that has not been confirmed yet. */
  'sealed:make-answer': {
    allowed: WORKERS,
    request: z.undefined(),
    reply: several.extend({ fileName: z.string() }),
  },
  /** Asks for an answer file and shows what merging it would do. Nothing is changed. */
  'sealed:look-answer': { allowed: MANAGERS, request: whichFile, reply: mergePreview },
  /** Merges the file that was looked at. `standing`: for each conflict, whose answer stands. */
  'sealed:merge': {
    allowed: MANAGERS,
    request: z.strictObject({
      fileId: sealedFileId,
      standing: z.array(z.strictObject({ answerId: handedAnswerId, stands: z.enum(['THEIRS', 'OURS']) })).max(1_000),
    }),
    reply: mergePreview,
  },
} as const satisfies Record<string, Call>;
