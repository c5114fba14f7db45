import { createHash } from 'node:crypto';
import { localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import { z } from 'zod';
import { kdfParameters } from './kdf-parameters';

export const KEYRING_VERSION = 2;

const base64Bytes = (length: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === length);
const salt = base64Bytes(16);

/** The data key as AES-256-GCM leaves it. */
const wrapped = z.strictObject({ iv: base64Bytes(12), ciphertext: base64Bytes(32), tag: base64Bytes(16) });
export type Wrapped = z.infer<typeof wrapped>;

/** Whose slot it is, as a salted hash of the name: see `name-label.ts`. */
const label = z.strictObject({ salt, hash: base64Bytes(32) });
export type NameLabel = z.infer<typeof label>;

const stretched = z.strictObject({ name: z.literal('argon2id'), salt, cost: kdfParameters });
const derived = z.strictObject({ name: z.literal('hkdf-sha256'), salt });

/** The version of the file a slot was made for, which is authenticated with it: a slot of version 1 stays one. */
const format = z.union([z.literal(1), z.literal(2)]);

const passphraseSlot = z
  .strictObject({
    id: z.uuid(),
    kind: z.literal('PASSPHRASE'),
    format,
    userId,
    /** Null for the first person until there is a second, and in slots of version 1. */
    name: label.nullable(),
    kdf: stretched,
    wrapped,
  })
  .refine((one) => one.format === 2 || one.name === null, 'a name that nothing authenticates');
const recoverySlot = z.strictObject({
  id: z.uuid(),
  kind: z.literal('RECOVERY'),
  format,
  /** Whose passphrase this key may replace. */
  userId,
  kdf: derived,
  wrapped,
});
/** Opens once, for the person who was given the code, up to and with the day `until`. */
const invitationSlot = z.strictObject({
  id: z.uuid(),
  kind: z.literal('INVITATION'),
  format: z.literal(2),
  userId,
  name: label,
  until: localDate,
  kdf: derived,
  /** Null once its last day has gone: from then on there is nothing the code could open, whatever a clock says. */
  wrapped: wrapped.nullable(),
});

/** One way to the data key. Another kind (the system's keychain) is one more member here and in `slots.ts`. */
export const slot = z.discriminatedUnion('kind', [passphraseSlot, recoverySlot, invitationSlot]);
export type Slot = z.infer<typeof slot>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;
export type InvitationSlot = z.infer<typeof invitationSlot>;
export type SlotFacts =
  | Omit<PassphraseSlot, 'wrapped'>
  | Omit<RecoverySlot, 'wrapped'>
  | Omit<InvitationSlot, 'wrapped'>;

const keyring = z.strictObject({
  version: z.literal(KEYRING_VERSION),
  slots: z.array(slot).min(1).max(1_000),
});
export type Keyring = z.infer<typeof keyring>;

/** The file of version 1: one person, no names, no codes. It is written as version 2 at the next change. */
const firstKeyring = z.strictObject({
  version: z.literal(1),
  slots: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ id: z.uuid(), kind: z.literal('PASSPHRASE'), userId, kdf: stretched, wrapped }),
        z.strictObject({ id: z.uuid(), kind: z.literal('RECOVERY'), userId, kdf: derived, wrapped }),
      ]),
    )
    .min(1)
    .max(100),
});
type FirstKeyring = z.infer<typeof firstKeyring>;

const newerKeyring = z.object({ version: z.int().gt(KEYRING_VERSION) });

/** The file as text: the keyring, then a checksum that tells a damaged file from a wrong passphrase. */
export function writeKeyring(content: Keyring): string {
  return textOf(keyring.parse(content));
}

/**
 * Reads a keyring file. Every byte counts: what is not exactly a file this app would write is damaged. The checksum
 * is no protection against a person who can write files; the authentication of each slot is.
 */
export function readKeyring(text: string): Keyring | 'DAMAGED' | 'NEWER_VERSION' {
  const found = parseJson(text);
  if (typeof found !== 'object' || found === null) return 'DAMAGED';
  const { checksum: _checksum, ...content } = { checksum: '', ...found };
  // One bit makes a 2 into a 3: a file that is ours in everything but its number is damaged, not newer.
  if (newerKeyring.safeParse(found).success) {
    return keyring.safeParse({ ...content, version: KEYRING_VERSION }).success ? 'DAMAGED' : 'NEWER_VERSION';
  }
  const [now, first] = [keyring.safeParse(content), firstKeyring.safeParse(content)];
  if (now.success) return isWhole(now.data, text) ? now.data : 'DAMAGED';
  return first.success && isWhole(first.data, text) ? asOfNow(first.data) : 'DAMAGED';
}

function asOfNow({ slots }: FirstKeyring): Keyring {
  const upgraded = slots.map((one) =>
    one.kind === 'PASSPHRASE' ? { ...one, format: 1 as const, name: null } : { ...one, format: 1 as const },
  );
  return keyring.parse({ version: KEYRING_VERSION, slots: upgraded });
}

function isWhole(content: Keyring | FirstKeyring, text: string): boolean {
  return textOf(content) === text.replaceAll('\r\n', '\n');
}

function textOf(ordered: Keyring | FirstKeyring): string {
  return `${JSON.stringify({ ...ordered, checksum: checksumOf(ordered) }, null, 2)}\n`;
}

function checksumOf(content: Keyring | FirstKeyring): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
