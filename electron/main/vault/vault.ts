import { existsSync } from 'node:fs';
import type { LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { type Keyring, writeKeyring } from './keyring';
import {
  isPassphraseSlot,
  passphraseSlotOf,
  type WayIn,
  waysIn,
  withoutOldCodes,
  withoutPerson,
  withPassphraseSlot,
} from './keyring-changes';
import { nameLabel } from './name-label';
import { confirmGroups, forget, groupsOf, type NewVault, prepareVault } from './new-vault';
import { changeKeyring, type Invitation, prepareCode, type ReadyCode, redeemCode } from './people-slots';
import type { SecretKey } from './secret-key';
import { newPassphraseSlot, openWithPassphrase, stretchPassphrase } from './slots';
import { tryPassphrase, tryRecoveryKey } from './try-slots';
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

/** The data key and whose passphrase gave it, or whose code, and then which. Whoever receives it erases the key once the store is open. */
export type Unlocked = { readonly key: SecretKey; readonly userId: UserId; readonly codeId?: string };
type Outcome<T, F = VaultFailure> = Result<T, F>;

/** Makes or opens the store with the key while the vault still can go back; `F` is how that may fail. */
export type UseOfKey<T, F> = (unlocked: Unlocked, storeFile: string) => Result<T, F>;

/** The recovery key is the service's: the store says whose passphrase it replaces, for its first owner may have left. */
export type Recovered<T> = { readonly opened: T; readonly userId: UserId; readonly name: string };

export type Joining = {
  readonly name: string;
  readonly code: string;
  readonly passphrase: string;
  readonly today: LocalDate;
};

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
  /** True where several people have a passphrase: then a name chooses among them. */
  readonly asksName: () => boolean;
  /** Stretches the passphrase once, whoever is named. WRONG_PASSPHRASE also when nobody has that name. */
  readonly unlock: (passphrase: string, name?: string) => Promise<Outcome<Unlocked>>;
  /** WRONG_CODE for any reason. `openStore` runs before the keyring is touched. */
  readonly join: <T, F>(typed: Joining, openStore: UseOfKey<T, F>) => Promise<Outcome<T, VaultFailure | F>>;
  /** `openStore` runs before the keyring is touched, so that a store that does not open changes nothing. */
  readonly recover: <T, F>(
    typed: { recoveryKey: string; newPassphrase: string },
    openStore: UseOfKey<Recovered<T>, F>,
  ) => Promise<Outcome<T, VaultFailure | F>>;
  readonly changePassphrase: (userId: UserId, change: { current: string; next: string }) => Promise<Outcome<undefined>>;
  readonly prepareCode: (invitation: Invitation) => Promise<Outcome<ReadyCode>>;
  /** Takes passphrase and code away; harmless where there are none. */
  readonly removePerson: (userId: UserId) => void;
  /** Takes out of the file what codes of days gone by could open. */
  readonly endOldCodes: (today: LocalDate) => void;
  readonly waysIn: () => Outcome<ReadonlyMap<UserId, WayIn>>;
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
    asksName: () => {
      const keyring = existsSync(files.keyring) ? loadKeyring(files) : null;
      return keyring?.ok === true && keyring.value.slots.filter(isPassphraseSlot).length > 1;
    },
    unlock: async (passphrase, name) => {
      const keyring = lockedKeyring(files);
      if (!keyring.ok) return keyring;
      const unlocked = await tryPassphrase(keyring.value.slots, { name, passphrase });
      return unlocked === null ? failed({ kind: 'WRONG_PASSPHRASE' }) : succeeded(unlocked);
    },
    join: async (typed, openStore) => {
      const keyring = lockedKeyring(files);
      return keyring.ok ? redeemCode(files, typed, openStore) : keyring;
    },
    recover: (typed, openStore) => recover(files, typed, openStore),
    changePassphrase: (userId, change) => changePassphrase(files, userId, change),
    prepareCode: (invitation) => prepareCode(files, invitation),
    removePerson: (userId) => changeKeyring(files, (now) => withoutPerson(now, userId)),
    endOldCodes: (today) => {
      const keyring = loadKeyring(files);
      const changed = keyring.ok ? withoutOldCodes(keyring.value, today) : null;
      if (changed !== null) replaceKeyring(files, changed);
    },
    waysIn: () => {
      const keyring = loadKeyring(files);
      return keyring.ok ? succeeded(waysIn(keyring.value)) : keyring;
    },
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

async function recover<T, F>(
  files: VaultFiles,
  typed: { recoveryKey: string; newPassphrase: string },
  openStore: UseOfKey<Recovered<T>, F>,
): Promise<Outcome<T, VaultFailure | F>> {
  const keyring = lockedKeyring(files);
  if (!keyring.ok) return keyring;
  const unlocked = tryRecoveryKey(keyring.value.slots, typed.recoveryKey);
  if (unlocked === null) return failed({ kind: 'WRONG_RECOVERY_KEY' });
  // Before the store is open: nothing may lie open behind the quarter of a second that this takes.
  const stretched = await stretchPassphrase(typed.newPassphrase);
  try {
    const opened = openStore(unlocked, files.store);
    if (!opened.ok) return opened;
    const { userId, name } = opened.value;
    const slot = stretched.slotFor({ userId, name: nameLabel(name) }, unlocked.key);
    changeKeyring(files, (now) => withPassphraseSlot(now, slot));
    return succeeded(opened.value.opened);
  } finally {
    stretched.forget();
    unlocked.key.erase();
  }
}

async function changePassphrase(
  files: VaultFiles,
  userId: UserId,
  { current, next }: { current: string; next: string },
): Promise<Outcome<undefined>> {
  const keyring = lockedKeyring(files);
  if (!keyring.ok) return keyring;
  const slot = passphraseSlotOf(keyring.value, userId);
  const key = slot ? await openWithPassphrase(slot, current) : null;
  if (slot === undefined || key === null) return failed({ kind: 'WRONG_PASSPHRASE' });
  try {
    const changed = await newPassphraseSlot(next, { userId, name: slot.name }, key);
    changeKeyring(files, (now) => withPassphraseSlot(now, changed));
    return succeeded(undefined);
  } finally {
    key.erase();
  }
}
