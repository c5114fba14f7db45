import type { LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { newInvitationCode } from './invitation-code';
import type { Keyring } from './keyring';
import {
  isInvitationSlot,
  passphraseSlotOf,
  withInvitation,
  withoutStrangers,
  withPassphraseSlot,
} from './keyring-changes';
import { nameLabel } from './name-label';
import { newInvitationSlot, newPassphraseSlot, openWithPassphrase } from './slots';
import { tryCode } from './try-slots';
import type { Unlocked, UseOfKey } from './vault';
import type { VaultFailure } from './vault-failure';
import { loadKeyring, replaceKeyring, type VaultFiles } from './vault-files';

type Outcome<T, F = VaultFailure> = Result<T, F>;

/** Who gives the code, with their own passphrase, and for whom it is. `until` is its last day. */
export type Invitation = {
  readonly by: { readonly userId: UserId; readonly name: string; readonly passphrase: string };
  readonly to: { readonly userId: UserId; readonly name: string; readonly until: LocalDate };
};

/**
 * A code that is ready. Nothing is on disk before `keep`, which is to be the last step of the store's transaction: what
 * fails leaves both as they were, and a power cut between the two leaves a slot for nobody, whose code was never shown.
 */
export type ReadyCode = {
  readonly groups: string[];
  /** For the store, which counts on no code but the last that was made: an older keyring may be put back. */
  readonly slotId: string;
  readonly keep: (isKnown: (userId: UserId) => boolean) => void;
};

/** WRONG_PASSPHRASE when it is not that of the person who gives the code. */
export async function prepareCode(files: VaultFiles, { by, to }: Invitation): Promise<Outcome<ReadyCode>> {
  const keyring = loadKeyring(files);
  if (!keyring.ok) return keyring;
  const own = passphraseSlotOf(keyring.value, by.userId);
  const key = own ? await openWithPassphrase(own, by.passphrase) : null;
  if (own === undefined || key === null) return failed({ kind: 'WRONG_PASSPHRASE' });
  try {
    const groups = newInvitationCode();
    const code = newInvitationSlot(groups.join(''), { ...to, name: nameLabel(to.name) }, key);
    // The first person is told from others by name from now on.
    const named =
      own.name === null
        ? await newPassphraseSlot(by.passphrase, { userId: by.userId, name: nameLabel(by.name) }, key)
        : null;
    const keep: ReadyCode['keep'] = (isKnown) =>
      changeKeyring(files, (now) => {
        const known = withInvitation(withoutStrangers(now, isKnown), code);
        // Somebody may have changed that passphrase meanwhile: what it was changed to stays.
        const isSame = passphraseSlotOf(now, by.userId)?.id === own.id;
        return named !== null && isSame ? withPassphraseSlot(known, named) : known;
      });
    return succeeded({ groups, slotId: code.id, keep });
  } finally {
    key.erase();
  }
}

/**
 * Puts a passphrase in place of a code. The store is opened first, so that one that does not open leaves the code as
 * good as it was; then the keyring is replaced in one step, and from then on the code is nothing.
 */
export async function redeemCode<T, F>(
  files: VaultFiles,
  typed: { readonly name: string; readonly code: string; readonly passphrase: string; readonly today: LocalDate },
  openStore: UseOfKey<T, F>,
): Promise<Outcome<T, VaultFailure | F>> {
  const keyring = loadKeyring(files);
  if (!keyring.ok) return keyring;
  const found = tryCode(keyring.value.slots, typed);
  if (found === null) return failed({ kind: 'WRONG_CODE' });
  const { slot, key } = found;
  try {
    const own = await newPassphraseSlot(typed.passphrase, { userId: slot.userId, name: slot.name }, key);
    if (!isStillThere(files, slot.id)) return failed({ kind: 'WRONG_CODE' });
    const unlocked: Unlocked = { key, userId: slot.userId, codeId: slot.id };
    const opened = openStore(unlocked, files.store);
    if (opened.ok) changeKeyring(files, (now) => withPassphraseSlot(now, own));
    return opened;
  } finally {
    key.erase();
  }
}

/** Reads, changes and writes in one go: nobody else's change between the two can be lost. */
export function changeKeyring(files: VaultFiles, change: (now: Keyring) => Keyring): void {
  const now = loadKeyring(files);
  if (!now.ok) throw new Error(`The keyring could not be read again: ${now.failure.kind}`);
  replaceKeyring(files, change(now.value));
}

function isStillThere(files: VaultFiles, slotId: string): boolean {
  const now = loadKeyring(files);
  return now.ok && now.value.slots.some((one) => isInvitationSlot(one) && one.id === slotId);
}
