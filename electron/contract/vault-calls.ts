import { shortText } from '@domain/child/child';
import { personalId, recordId, userId } from '@domain/identifiers';
import { role, storeKind } from '@domain/lists/roles';
import { z } from 'zod';
import { ANYBODY_SIGNED_IN, type Call } from './call';
import { passphrase } from './passphrase';

export const session = z.strictObject({
  userId,
  name: z.string(),
  role,
  /** The team whose children they see; empty for all of them. */
  team: z.string(),
  storeKind,
  serviceName: z.string(),
  /** Where they were when they last locked or were cut off; null at the first unlock. */
  resume: z.union([z.strictObject({ recordId }), z.strictObject({ personalId })]).nullable(),
});
export type Session = z.infer<typeof session>;

export const appStatus = z.strictObject({
  vault: z.enum(['ABSENT', 'LOCKED', 'UNLOCKED']),
  appVersion: z.string(),
  /** True when running on the evaluation runtime, never to be used for live records. */
  isEvaluationRuntime: z.boolean(),
  /** True where several people sign in, so that each says who they are. */
  asksName: z.boolean(),
  /** Who was signed in last since the program was started; null after a start, for no name is kept outside the store. */
  lastName: z.string().nullable(),
});
export type AppStatus = z.infer<typeof appStatus>;

export const vaultCalls = {
  'app:status': { allowed: 'ANYONE', request: z.undefined(), reply: appStatus },
  /** Score 0 to 4 by a well-kept estimator, with advice in plain English. */
  'vault:assess-passphrase': {
    allowed: 'ANYONE',
    request: z.strictObject({ passphrase: z.string().max(1_024), knownWords: z.array(z.string().max(200)).max(10) }),
    reply: z.strictObject({
      score: z.int().min(0).max(4),
      isAcceptable: z.boolean(),
      advice: z.array(z.string()),
    }),
  },
  /** Prepares a new vault in memory; nothing is on disk until `vault:finish-setup`. */
  'vault:begin-setup': {
    allowed: 'ANYONE',
    request: z.strictObject({ passphrase }),
    reply: z.strictObject({
      /** Groups of the recovery key, in order, to be shown once. */
      recoveryKey: z.array(z.string()),
      /** Positions (from 0) of the groups that must be typed back. */
      groupsToConfirm: z.array(z.int().nonnegative()),
    }),
  },
  'vault:save-recovery-sheet': {
    allowed: 'ANYONE',
    request: z.undefined(),
    reply: z.strictObject({ fileName: z.string() }),
  },
  'vault:print-recovery-sheet': { allowed: 'ANYONE', request: z.undefined(), reply: z.undefined() },
  'vault:confirm-recovery': {
    allowed: 'ANYONE',
    request: z.strictObject({ groups: z.array(z.string().max(20)).max(16) }),
    reply: z.undefined(),
  },
  'vault:finish-setup': {
    allowed: 'ANYONE',
    /** `OWN_COPY`: the store of one worker, who is named in `managerName`'s place; `serviceName` may then be empty. */
    request: z.strictObject({
      storeKind: storeKind.default('TEAM'),
      serviceName: shortText,
      teamName: shortText,
      managerName: shortText.min(1),
    }),
    reply: session,
  },
  /** `name` may be left out where one person signs in only. */
  'vault:unlock': {
    allowed: 'ANYONE',
    request: z.strictObject({ name: shortText.optional(), passphrase }),
    reply: session,
  },
  /** The first sign-in of somebody who was given a one-time code: it opens once, and their own passphrase takes its place. */
  'vault:join': {
    allowed: 'ANYONE',
    request: z.strictObject({ name: shortText.min(1), code: z.string().max(100), passphrase }),
    reply: session,
  },
  /** Opens with the recovery key and replaces the passphrase; the old passphrase stops working. */
  'vault:recover': {
    allowed: 'ANYONE',
    request: z.strictObject({ recoveryKey: z.string().max(400), newPassphrase: passphrase }),
    reply: session,
  },
  'vault:change-passphrase': {
    allowed: ANYBODY_SIGNED_IN,
    request: z.strictObject({ current: passphrase, next: passphrase }),
    reply: z.undefined(),
  },
  /**
   * Words that wait cannot be written, so the lock that was announced must wait too: the person is being asked, or
   * has decided to stay.
   */
  'vault:hold-lock': {
    allowed: ANYBODY_SIGNED_IN,
    request: z.strictObject({ answer: z.enum(['ASKING', 'STAYING']) }),
    reply: z.undefined(),
  },
  /** `isSwitching`: somebody else sits down, so the door asks for their name and does not offer the last one. */
  'vault:lock': {
    allowed: 'ANYONE',
    request: z.strictObject({ isSwitching: z.boolean() }).optional(),
    reply: z.undefined(),
  },
} as const satisfies Record<string, Call>;
