import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failed, type Result, succeeded } from '@domain/result';
import { type Keyring, readKeyring, writeKeyring } from './keyring';
import type { VaultFailure } from './vault-failure';
import { moveIntoPlace, writeAndSync } from './write-file-safely';

/** Larger than any keyring; a file beyond this is not read into memory at all. */
const LARGEST_KEYRING_CHARACTERS = 1_000_000;

/** Where a vault is kept. The two files belong together: neither is of use without the other. */
export type VaultFiles = {
  readonly keyring: string;
  readonly store: string;
  /** Both under another name while a new vault is being made. */
  readonly newKeyring: string;
  readonly newStore: string;
};

export function vaultFiles(folder: string): VaultFiles {
  return {
    keyring: join(folder, 'keyring.json'),
    store: join(folder, 'store.db'),
    newKeyring: join(folder, 'keyring.json.new'),
    newStore: join(folder, 'store.db.new'),
  };
}

/**
 * Puts right what a power cut in the middle of setting up can leave. Setting up writes both new files whole, then
 * moves the store, then the keyring; so:
 * - the store moved and the keyring not yet: the keyring is moved now, and setting up is complete;
 * - the store not yet moved: nothing was ever in it, both new files go, and setting up begins again;
 * - a store with no keyring of either name: left alone, whatever it is. See `whichFileIsMissing`.
 */
export function finishInterruptedSetup(files: VaultFiles): void {
  const isStoreMovedAlone = existsSync(files.store) && !existsSync(files.keyring) && existsSync(files.newKeyring);
  if (isStoreMovedAlone) moveIntoPlace(files.newKeyring, files.keyring);
  else removeUnfinished(files);
}

/** Only files under the names for unfinished ones, which never held anybody's work. */
export function removeUnfinished({ newKeyring, newStore }: VaultFiles): void {
  for (const file of [newKeyring, newStore, `${newStore}-wal`, `${newStore}-shm`]) rmSync(file, { force: true });
}

/** One of the two without the other: it must be found, and nothing may be made in its place. */
export function whichFileIsMissing(files: VaultFiles): VaultFailure | null {
  const [hasKeyring, hasStore] = [existsSync(files.keyring), existsSync(files.store)];
  if (hasKeyring === hasStore) return null;
  return { kind: 'FILE_MISSING', file: hasKeyring ? 'store.db' : 'keyring.json' };
}

export function loadKeyring({ keyring }: VaultFiles): Result<Keyring, VaultFailure> {
  const text = readFileSync(keyring, 'utf8');
  const found = text.length > LARGEST_KEYRING_CHARACTERS ? 'DAMAGED' : readKeyring(text);
  if (found === 'DAMAGED') return failed({ kind: 'KEYRING_DAMAGED' });
  if (found === 'NEWER_VERSION') return failed({ kind: 'NEWER_VERSION' });
  return succeeded(found);
}

/**
 * Replaces the keyring in one step. No copy of the old one is kept: it would still open with the passphrase that
 * has just been changed, and the replacement is whole or not there at all.
 */
export function replaceKeyring(files: VaultFiles, content: Keyring): void {
  try {
    writeAndSync(files.newKeyring, writeKeyring(content));
    moveIntoPlace(files.newKeyring, files.keyring);
  } catch (error) {
    rmSync(files.newKeyring, { force: true });
    throw error;
  }
}
