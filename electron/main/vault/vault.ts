import { existsSync } from 'node:fs';
import type { UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { type Keyring, type PassphraseSlot, type RecoverySlot, type Slot, writeKeyring } from './keyring';
import { confirmGroups, forget, groupsOf, type NewVault, prepareVault } from './new-vault';
import { parseRecoveryKey } from './recovery-key';
import type { SecretKey } from './secret-key';
import { newPassphraseSlot, openWithPassphrase, openWithRecoveryKey } from './slots';
import type { VaultFailure } from './vault-failure';
import {
  finishInterruptedSetup,
  loadKeyring,
  removeUnfinished,
  replaceKeyring,
  type VaultFiles,
  vaultFiles,
  whichFileIsMissing,
} from './vault-files';
import { moveIntoPlace, writeAndSync } from './write-file-safely';

/** The data key and whose passphrase gave it. Whoever receives it erases the key once the store is open. */
export type Unlocked = { readonly key: SecretKey; readonly userId: UserId };
type Outcome<T, F = VaultFailure> = Result<T, F>;

/** Makes or opens the store with the key while the vault still can go back; `F` is how that may fail. */
export type UseOfKey<T, F> = (unlocked: Unlocked, storeFile: string) => Result<T, F>;

export type Vault = {
  readonly files: VaultFiles;
  /** ABSENT or LOCKED; or what is wrong with the files. Reads nothing secret. */
  readonly status: () => Outcome<'ABSENT' | 'LOCKED'>;
  readonly beginSetup: (passphrase: string) => Promise<Outcome<{ recoveryKey: string[]; groupsToConfirm: number[] }>>;
  /** The groups of the key being set up, for the sheet. WRONG_STATE when nothing is being set up. */
  readonly recoveryGroups: () => Outcome<string[]>;
  readonly confirmRecovery: (groups: readonly string[]) => Outcome<undefined>;
  /** `makeStore` makes the store at the path it is given and leaves it closed. */
  readonly finishSetup: <F>(makeStore: UseOfKey<undefined, F>) => Outcome<Unlocked, VaultFailure | F>;
  readonly unlock: (passphrase: string) => Promise<Outcome<Unlocked>>;
  /** `openStore` runs before the keyring is touched, so that a store that does not open changes nothing. */
  readonly recover: <T, F>(
    typed: { recoveryKey: string; newPassphrase: string },
    openStore: UseOfKey<T, F>,
  ) => Promise<Outcome<T, VaultFailure | F>>;
  readonly changePassphrase: (userId: UserId, change: { current: string; next: string }) => Promise<Outcome<undefined>>;
};

/** The way to the data key of the two files in `folder`. Holds a key only between `beginSetup` and `finishSetup`. */
export function openVault({ folder }: { readonly folder: string }): Vault {
  const files = vaultFiles(folder);
  let pending: NewVault | null = null;

  return {
    files,
    status: () => statusOf(files),
    beginSetup: async (passphrase) => {
      const status = statusOf(files);
      if (!status.ok) return status;
      if (status.value !== 'ABSENT') return failed({ kind: 'WRONG_STATE' });
      const made = await prepareVault(passphrase);
      if (pending) forget(pending);
      pending = made;
      return succeeded({ recoveryKey: groupsOf(made), groupsToConfirm: [...made.groupsToConfirm] });
    },
    recoveryGroups: () => (pending ? succeeded(groupsOf(pending)) : failed({ kind: 'WRONG_STATE' })),
    confirmRecovery: (groups) => {
      if (!pending) return failed({ kind: 'WRONG_STATE' });
      return confirmGroups(pending, groups) ? succeeded(undefined) : failed({ kind: 'RECOVERY_NOT_CONFIRMED' });
    },
    finishSetup: (makeStore) => {
      if (!pending) return failed({ kind: 'WRONG_STATE' });
      if (!pending.isConfirmed) return failed({ kind: 'RECOVERY_NOT_CONFIRMED' });
      const made = putOnDisk(files, pending, makeStore);
      if (!made.ok) return made;
      const { dataKey: key, recoveryKey, userId } = pending;
      recoveryKey.erase();
      pending = null;
      return succeeded({ key, userId });
    },
    unlock: async (passphrase) => {
      const keyring = lockedKeyring(files);
      if (!keyring.ok) return keyring;
      return (await tryPassphrase(keyring.value.slots, passphrase)) ?? failed({ kind: 'WRONG_PASSPHRASE' });
    },
    recover: (typed, openStore) => recover(files, typed, openStore),
    changePassphrase: (userId, change) => changePassphrase(files, userId, change),
  };
}

function statusOf(files: VaultFiles): Outcome<'ABSENT' | 'LOCKED'> {
  finishInterruptedSetup(files);
  const missing = whichFileIsMissing(files);
  if (missing) return failed(missing);
  if (!existsSync(files.keyring)) return succeeded('ABSENT');
  const keyring = loadKeyring(files);
  return keyring.ok ? succeeded('LOCKED') : keyring;
}

function lockedKeyring(files: VaultFiles): Outcome<Keyring> {
  const status = statusOf(files);
  if (!status.ok) return status;
  return status.value === 'LOCKED' ? loadKeyring(files) : failed({ kind: 'WRONG_STATE' });
}

/**
 * Both files whole under their unfinished names, then the store in place, then the keyring: the last rename is the
 * moment the vault exists. `finishInterruptedSetup` knows what each stop in between means.
 */
function putOnDisk<F>(
  files: VaultFiles,
  vault: NewVault,
  makeStore: UseOfKey<undefined, F>,
): Outcome<undefined, VaultFailure | F> {
  if (existsSync(files.keyring) || existsSync(files.store)) return failed({ kind: 'WRONG_STATE' });
  removeUnfinished(files);
  try {
    writeAndSync(files.newKeyring, writeKeyring(vault.keyring));
    const made = makeStore({ key: vault.dataKey, userId: vault.userId }, files.newStore);
    if (!made.ok) return made;
    moveIntoPlace(files.newStore, files.store);
    moveIntoPlace(files.newKeyring, files.keyring);
    return made;
  } finally {
    if (!existsSync(files.store)) removeUnfinished(files);
  }
}

/** Every slot is tried, whoever's it is, so that the time taken does not tell which one fits. */
async function tryPassphrase(slots: readonly Slot[], passphrase: string): Promise<Outcome<Unlocked> | null> {
  let found: Unlocked | null = null;
  for (const slot of slots.filter(isPassphraseSlot)) {
    const key = await openWithPassphrase(slot, passphrase);
    if (key === null) continue;
    found?.key.erase();
    found = { key, userId: slot.userId };
  }
  return found && succeeded(found);
}

async function recover<T, F>(
  files: VaultFiles,
  typed: { recoveryKey: string; newPassphrase: string },
  openStore: UseOfKey<T, F>,
): Promise<Outcome<T, VaultFailure | F>> {
  const keyring = lockedKeyring(files);
  if (!keyring.ok) return keyring;
  const unlocked = tryRecoveryKey(keyring.value.slots, typed.recoveryKey);
  if (unlocked === null) return failed({ kind: 'WRONG_RECOVERY_KEY' });
  try {
    const slot = await newPassphraseSlot(typed.newPassphrase, unlocked.userId, unlocked.key);
    const opened = openStore(unlocked, files.store);
    if (opened.ok) replaceKeyring(files, withPassphraseSlot(keyring.value, slot));
    return opened;
  } finally {
    unlocked.key.erase();
  }
}

function tryRecoveryKey(slots: readonly Slot[], typed: string): Unlocked | null {
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

async function changePassphrase(
  files: VaultFiles,
  userId: UserId,
  { current, next }: { current: string; next: string },
): Promise<Outcome<undefined>> {
  const keyring = lockedKeyring(files);
  if (!keyring.ok) return keyring;
  const slot = keyring.value.slots.filter(isPassphraseSlot).find((one) => one.userId === userId);
  const key = slot ? await openWithPassphrase(slot, current) : null;
  if (key === null) return failed({ kind: 'WRONG_PASSPHRASE' });
  try {
    replaceKeyring(files, withPassphraseSlot(keyring.value, await newPassphraseSlot(next, userId, key)));
    return succeeded(undefined);
  } finally {
    key.erase();
  }
}

/** The person's old passphrase goes with its slot; nothing else of the keyring changes, and no page of the store. */
function withPassphraseSlot(keyring: Keyring, slot: PassphraseSlot): Keyring {
  const others = keyring.slots.filter((one) => one.kind !== 'PASSPHRASE' || one.userId !== slot.userId);
  return { ...keyring, slots: [slot, ...others] };
}

function isPassphraseSlot(slot: Slot): slot is PassphraseSlot {
  return slot.kind === 'PASSPHRASE';
}

function isRecoverySlot(slot: Slot): slot is RecoverySlot {
  return slot.kind === 'RECOVERY';
}
