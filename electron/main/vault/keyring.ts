import { createHash } from 'node:crypto';
import { userId } from '@domain/identifiers';
import { z } from 'zod';
import { kdfParameters } from './kdf-parameters';

export const KEYRING_VERSION = 1;

const base64Bytes = (length: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === length);
const SALT_BYTES = 16;

/** The data key as AES-256-GCM leaves it. */
const wrapped = z.strictObject({ iv: base64Bytes(12), ciphertext: base64Bytes(32), tag: base64Bytes(16) });
export type Wrapped = z.infer<typeof wrapped>;

const passphraseSlot = z.strictObject({
  id: z.uuid(),
  kind: z.literal('PASSPHRASE'),
  userId,
  kdf: z.strictObject({ name: z.literal('argon2id'), salt: base64Bytes(SALT_BYTES), cost: kdfParameters }),
  wrapped,
});
const recoverySlot = z.strictObject({
  id: z.uuid(),
  kind: z.literal('RECOVERY'),
  /** Whose passphrase this key may replace. */
  userId,
  kdf: z.strictObject({ name: z.literal('hkdf-sha256'), salt: base64Bytes(SALT_BYTES) }),
  wrapped,
});

/** One way to the data key. Another kind (the system's keychain) is one more member here and in `slots.ts`. */
export const slot = z.discriminatedUnion('kind', [passphraseSlot, recoverySlot]);
export type Slot = z.infer<typeof slot>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;
export type SlotFacts = Omit<PassphraseSlot, 'wrapped'> | Omit<RecoverySlot, 'wrapped'>;

const keyring = z.strictObject({
  version: z.literal(KEYRING_VERSION),
  slots: z.array(slot).min(1).max(100),
});
export type Keyring = z.infer<typeof keyring>;

const newerKeyring = z.object({ version: z.int().gt(KEYRING_VERSION) });

/** The file as text: the keyring, then a checksum that tells a damaged file from a wrong passphrase. */
export function writeKeyring(content: Keyring): string {
  const ordered = keyring.parse(content);
  return `${JSON.stringify({ ...ordered, checksum: checksumOf(ordered) }, null, 2)}\n`;
}

/**
 * Reads a keyring file. Every byte counts: what is not exactly a file this app would write is damaged. The checksum
 * is no protection against a person who can write files; the authentication of each slot is.
 */
export function readKeyring(text: string): Keyring | 'DAMAGED' | 'NEWER_VERSION' {
  const found = parseJson(text);
  if (newerKeyring.safeParse(found).success) return 'NEWER_VERSION';
  if (typeof found !== 'object' || found === null) return 'DAMAGED';
  const { checksum: _checksum, ...content } = { checksum: '', ...found };
  const parsed = keyring.safeParse(content);
  if (!parsed.success) return 'DAMAGED';
  return writeKeyring(parsed.data) === text.replaceAll('\r\n', '\n') ? parsed.data : 'DAMAGED';
}

function checksumOf(content: Keyring): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
