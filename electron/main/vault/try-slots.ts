import { randomBytes } from 'node:crypto';
import type { LocalDate } from '@domain/calendar/local-date';
import { readInvitationCode } from './invitation-code';
import { NEW_PARAMETERS } from './kdf-parameters';
import type { InvitationSlot, PassphraseSlot, Slot } from './keyring';
import { isInvitationSlot, isPassphraseSlot, isRecoverySlot } from './keyring-changes';
import { isNamed } from './name-label';
import { passphraseKey } from './passphrase-key';
import { parseRecoveryKey } from './recovery-key';
import type { SecretKey } from './secret-key';
import { openWithCode, openWithPassphrase, openWithRecoveryKey } from './slots';
import type { Unlocked } from './vault';

/**
 * Stretches the passphrase exactly once, whoever is named: a name that nobody signs in under takes as long as a wrong
 * passphrase, and the answer is the same.
 */
export async function tryPassphrase(
  slots: readonly Slot[],
  { name, passphrase }: { readonly name: string | undefined; readonly passphrase: string },
): Promise<Unlocked | null> {
  const slot = slotFor(slots.filter(isPassphraseSlot), name);
  if (slot === null) {
    (await passphraseKey(passphrase, randomBytes(16), costOf(slots))).erase();
    return null;
  }
  const key = await openWithPassphrase(slot, passphrase);
  return key && { key, userId: slot.userId };
}

/** The only slot needs no name, and while it has none it fits any. Among several the name chooses. */
function slotFor(slots: readonly PassphraseSlot[], name: string | undefined): PassphraseSlot | null {
  const [only] = slots;
  const isAlone = slots.length === 1 && only !== undefined;
  if (isAlone && (name === undefined || only.name === null)) return only;
  const named = name === undefined ? [] : slots.filter((one) => one.name !== null && isNamed(one.name, name));
  return named[0] ?? null;
}

function costOf(slots: readonly Slot[]) {
  return slots.find(isPassphraseSlot)?.kdf.cost ?? NEW_PARAMETERS;
}

/** The slot a code opens for this name today, with the key; null for any reason, which is not said. */
export function tryCode(
  slots: readonly Slot[],
  { name, code, today }: { readonly name: string; readonly code: string; readonly today: LocalDate },
): { readonly slot: InvitationSlot; readonly key: SecretKey } | null {
  const typed = readInvitationCode(code);
  if (typed === null) return null;
  for (const slot of slots.filter(isInvitationSlot)) {
    if (slot.until < today || !isNamed(slot.name, name)) continue;
    const key = openWithCode(slot, typed);
    if (key) return { slot, key };
  }
  return null;
}

export function tryRecoveryKey(slots: readonly Slot[], typed: string): Unlocked | null {
  const recoveryKey = parseRecoveryKey(typed);
  if (recoveryKey === null) return null;
  try {
    for (const slot of slots.filter(isRecoverySlot)) {
      const key = openWithRecoveryKey(slot, recoveryKey);
      if (key) return { key, userId: slot.userId };
    }
    return null;
  } finally {
    recoveryKey.erase();
  }
}
