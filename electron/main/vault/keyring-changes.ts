import type { LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import type { InvitationSlot, Keyring, PassphraseSlot, RecoverySlot, Slot } from './keyring';

export function isPassphraseSlot(slot: Slot): slot is PassphraseSlot {
  return slot.kind === 'PASSPHRASE';
}

export function isRecoverySlot(slot: Slot): slot is RecoverySlot {
  return slot.kind === 'RECOVERY';
}

export function isInvitationSlot(slot: Slot): slot is InvitationSlot {
  return slot.kind === 'INVITATION';
}

export function passphraseSlotOf({ slots }: Keyring, userId: UserId): PassphraseSlot | undefined {
  return slots.filter(isPassphraseSlot).find((one) => one.userId === userId);
}

/**
 * The person's old passphrase goes with its slot, and with it a code of theirs that waits; nothing else of the keyring
 * changes, and no page of the store.
 */
export function withPassphraseSlot(keyring: Keyring, slot: PassphraseSlot): Keyring {
  return { ...keyring, slots: [slot, ...withoutPerson(keyring, slot.userId).slots] };
}

/** A new code takes the place of an older one. A passphrase stays until the code is used. */
export function withInvitation(keyring: Keyring, slot: InvitationSlot): Keyring {
  const others = keyring.slots.filter((one) => !isInvitationSlot(one) || one.userId !== slot.userId);
  return { ...keyring, slots: [...others, slot] };
}

/** Their passphrase and their code. The recovery key stays: it is the service's, see `recover` in `vault.ts`. */
export function withoutPerson(keyring: Keyring, userId: UserId): Keyring {
  return { ...keyring, slots: keyring.slots.filter((one) => isRecoverySlot(one) || one.userId !== userId) };
}

/** Slots of nobody the store knows: left by a power cut while a person was being added. Their code was never shown. */
export function withoutStrangers(keyring: Keyring, isKnown: (userId: UserId) => boolean): Keyring {
  return { ...keyring, slots: keyring.slots.filter((one) => isRecoverySlot(one) || isKnown(one.userId)) };
}

/** What a code could open is taken out of the file once its day has gone. Null where there is no such code. */
export function withoutOldCodes(keyring: Keyring, today: LocalDate): Keyring | null {
  const isOld = (one: Slot) => isInvitationSlot(one) && one.wrapped !== null && one.until < today;
  if (!keyring.slots.some(isOld)) return null;
  const slots = keyring.slots.map((one) => (isInvitationSlot(one) && isOld(one) ? { ...one, wrapped: null } : one));
  return { ...keyring, slots };
}

/** How each person gets in: with a passphrase of their own, or with a code that was given out up to and with a day. */
export type WayIn = {
  readonly hasPassphrase: boolean;
  readonly code: { readonly until: LocalDate; readonly isOver: boolean } | null;
};

export function waysIn({ slots }: Keyring): ReadonlyMap<UserId, WayIn> {
  const found = new Map<UserId, WayIn>();
  for (const slot of slots) {
    const before = found.get(slot.userId) ?? { hasPassphrase: false, code: null };
    if (isPassphraseSlot(slot)) found.set(slot.userId, { ...before, hasPassphrase: true });
    if (isInvitationSlot(slot)) {
      found.set(slot.userId, { ...before, code: { until: slot.until, isOver: slot.wrapped === null } });
    }
  }
  return found;
}
