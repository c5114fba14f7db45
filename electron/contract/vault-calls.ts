import { shortText } from '@domain/child/child';
import { personalId, recordId, userId } from '@domain/identifiers';
import { role } from '@domain/lists/roles';
import { z } from 'zod';
import { type Call, SIGNED_IN } from './call';

/** A passphrase is bounded so that deriving a key from it cannot be made to eat memory. */
const passphrase = z.string().min(1).max(1_024);

export const session = z.strictObject({
  userId,
  name: z.string(),
  role,
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
});

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
    request: z.strictObject({ serviceName: shortText.min(1), teamName: shortText, managerName: shortText.min(1) }),
    reply: session,
  },
  'vault:unlock': { allowed: 'ANYONE', request: z.strictObject({ passphrase }), reply: session },
  /** Opens with the recovery key and replaces the passphrase; the old passphrase stops working. */
  'vault:recover': {
    allowed: 'ANYONE',
    request: z.strictObject({ recoveryKey: z.string().max(400), newPassphrase: passphrase }),
    reply: session,
  },
  'vault:change-passphrase': {
    allowed: SIGNED_IN,
    request: z.strictObject({ current: passphrase, next: passphrase }),
    reply: z.undefined(),
  },
  /**
   * Words that wait cannot be written, so the lock that was announced must wait too: the person is being asked, or
   * has decided to stay.
   */
  'vault:hold-lock': {
    allowed: SIGNED_IN,
    request: z.strictObject({ answer: z.enum(['ASKING', 'STAYING']) }),
    reply: z.undefined(),
  },
  'vault:lock': { allowed: 'ANYONE', request: z.undefined(), reply: z.undefined() },
} as const satisfies Record<string, Call>;
