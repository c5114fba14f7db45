import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type { LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { invitationKey } from './invitation-code';
import { NEW_PARAMETERS } from './kdf-parameters';
import {
  type InvitationSlot,
  KEYRING_VERSION,
  type NameLabel,
  type PassphraseSlot,
  type RecoverySlot,
  type SlotFacts,
  type Wrapped,
} from './keyring';
import { passphraseKey } from './passphrase-key';
import { recoveryWrappingKey } from './recovery-key';
import { SecretKey } from './secret-key';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const SALT_BYTES = 16;

/** Whose slot it is; the name is left out while there is nobody to tell them from. */
export type Holder = { readonly userId: UserId; readonly name: NameLabel | null };

/** A slot that opens with this passphrase, for one person. */
export async function newPassphraseSlot(
  passphrase: string,
  holder: Holder,
  dataKey: SecretKey,
): Promise<PassphraseSlot> {
  const stretched = await stretchPassphrase(passphrase);
  try {
    return stretched.slotFor(holder, dataKey);
  } finally {
    stretched.forget();
  }
}

/** A passphrase that has been stretched before it is known whose slot it will be. `forget` erases what came of it. */
export async function stretchPassphrase(passphrase: string) {
  const salt = randomBytes(SALT_BYTES);
  const wrappingKey = await passphraseKey(passphrase, salt, NEW_PARAMETERS);
  return {
    slotFor: ({ userId, name }: Holder, dataKey: SecretKey): PassphraseSlot => {
      const facts = {
        id: randomUUID(),
        kind: 'PASSPHRASE',
        format: KEYRING_VERSION,
        userId,
        name,
        kdf: { name: 'argon2id', salt: salt.toString('base64'), cost: NEW_PARAMETERS },
      } as const;
      return { ...facts, wrapped: wrap(wrappingKey, dataKey, { facts, iv: randomBytes(IV_BYTES) }) };
    },
    forget: () => wrappingKey.erase(),
  };
}

/** A slot that opens with the recovery key. */
export function newRecoverySlot(recoveryKey: SecretKey, userId: UserId, dataKey: SecretKey): RecoverySlot {
  const salt = randomBytes(SALT_BYTES);
  const facts = {
    id: randomUUID(),
    kind: 'RECOVERY',
    format: KEYRING_VERSION,
    userId,
    kdf: { name: 'hkdf-sha256', salt: salt.toString('base64') },
  } as const;
  return { ...facts, wrapped: wrapAndErase(recoveryWrappingKey(recoveryKey, salt), dataKey, facts) };
}

/** A slot that opens with a one-time code. The day it ends is authenticated with it. */
export function newInvitationSlot(
  code: string,
  holder: { readonly userId: UserId; readonly name: NameLabel; readonly until: LocalDate },
  dataKey: SecretKey,
): InvitationSlot {
  const salt = randomBytes(SALT_BYTES);
  const facts = {
    id: randomUUID(),
    kind: 'INVITATION',
    format: KEYRING_VERSION,
    userId: holder.userId,
    name: holder.name,
    until: holder.until,
    kdf: { name: 'hkdf-sha256', salt: salt.toString('base64') },
  } as const;
  return { ...facts, wrapped: wrapAndErase(invitationKey(code, salt), dataKey, facts) };
}

/** The data key, or null when the passphrase is wrong or the slot was tampered with: both look the same. */
export async function openWithPassphrase(slot: PassphraseSlot, passphrase: string): Promise<SecretKey | null> {
  const { kdf } = slot;
  const wrappingKey = await passphraseKey(passphrase, Buffer.from(kdf.salt, 'base64'), kdf.cost);
  return unwrapAndErase(wrappingKey, slot);
}

/** The data key, or null when this is not the recovery key of the slot. */
export function openWithRecoveryKey(slot: RecoverySlot, recoveryKey: SecretKey): SecretKey | null {
  return unwrapAndErase(recoveryWrappingKey(recoveryKey, Buffer.from(slot.kdf.salt, 'base64')), slot);
}

/** The data key, or null when this is not the code of the slot. */
export function openWithCode(slot: InvitationSlot, code: string): SecretKey | null {
  const { wrapped } = slot;
  if (wrapped === null) return null;
  return unwrapAndErase(invitationKey(code, Buffer.from(slot.kdf.salt, 'base64')), { ...slot, wrapped });
}

/** Exported for the known-answer test; everybody else calls the functions above. */
export function wrap(wrappingKey: SecretKey, dataKey: SecretKey, bound: { facts: SlotFacts; iv: Uint8Array }): Wrapped {
  const { facts, iv } = bound;
  return wrappingKey.use((key) => {
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(associatedData(facts));
    const ciphertext = dataKey.use((secret) => Buffer.concat([cipher.update(secret), cipher.final()]));
    return {
      iv: Buffer.from(iv).toString('base64'),
      ciphertext: ciphertext.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    };
  });
}

function wrapAndErase(wrappingKey: SecretKey, dataKey: SecretKey, facts: SlotFacts): Wrapped {
  try {
    return wrap(wrappingKey, dataKey, { facts, iv: randomBytes(IV_BYTES) });
  } finally {
    wrappingKey.erase();
  }
}

function unwrapAndErase(
  wrappingKey: SecretKey,
  { wrapped, ...facts }: SlotFacts & { readonly wrapped: Wrapped },
): SecretKey | null {
  try {
    return wrappingKey.use((key) => {
      const decipher = createDecipheriv(CIPHER, key, Buffer.from(wrapped.iv, 'base64'))
        .setAAD(associatedData(facts))
        .setAuthTag(Buffer.from(wrapped.tag, 'base64'));
      const secret = decipher.update(Buffer.from(wrapped.ciphertext, 'base64'));
      return finish(decipher, secret);
    });
  } finally {
    wrappingKey.erase();
  }
}

/** Nothing that was decrypted is used, or left in memory, before its authentication has been checked. */
function finish(decipher: { final: () => Buffer }, secret: Buffer): SecretKey | null {
  try {
    decipher.final();
    return SecretKey.take(secret);
  } catch {
    secret.fill(0);
    return null;
  }
}

/**
 * Everything a slot says about itself is authenticated with the key inside: nobody can move a slot to another
 * person, or lower the cost of guessing, and still have it open.
 */
function associatedData(facts: SlotFacts): Buffer {
  const { id, kind, format, userId, kdf } = facts;
  const cost = kdf.name === 'argon2id' ? [kdf.cost.memoryKib, kdf.cost.passes, kdf.cost.lanes] : [];
  const rest = [kdf.name, kdf.salt, ...cost];
  const bound = format === 1 ? [id, kind, userId, ...rest] : [id, kind, userId, ...holderOf(facts), ...rest];
  return Buffer.from(JSON.stringify(['throughline', format, ...bound]));
}

/** Nobody can give a slot another name, or a code another day. */
function holderOf(facts: SlotFacts): (string | null)[] {
  const name = facts.kind === 'RECOVERY' ? null : facts.name;
  return [name?.salt ?? null, name?.hash ?? null, facts.kind === 'INVITATION' ? facts.until : null];
}
