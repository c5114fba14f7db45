import { randomInt, randomUUID } from 'node:crypto';
import { type UserId, userId } from '@domain/identifiers';
import { KEYRING_VERSION, type Keyring } from './keyring';
import { areGroupsRight, GROUP_COUNT, recoveryGroups } from './recovery-key';
import { SecretKey } from './secret-key';
import { newPassphraseSlot, newRecoverySlot } from './slots';

const GROUPS_TO_CONFIRM = 2;

/** A vault that exists in memory only, between choosing a passphrase and the end of setting up. */
export type NewVault = {
  readonly dataKey: SecretKey;
  readonly recoveryKey: SecretKey;
  readonly keyring: Keyring;
  readonly userId: UserId;
  readonly groupsToConfirm: readonly number[];
  isConfirmed: boolean;
};

export async function prepareVault(passphrase: string): Promise<NewVault> {
  const [dataKey, recoveryKey, id] = [SecretKey.random(), SecretKey.random(), userId.parse(randomUUID())];
  const slots = [
    await newPassphraseSlot(passphrase, { userId: id, name: null }, dataKey),
    newRecoverySlot(recoveryKey, id, dataKey),
  ];
  const keyring = { version: KEYRING_VERSION, slots } as const;
  return { dataKey, recoveryKey, keyring, userId: id, groupsToConfirm: someGroups(), isConfirmed: false };
}

/** Marks the recovery key as safely kept when the groups typed back are right. */
export function confirmGroups(vault: NewVault, groups: readonly string[]): boolean {
  vault.isConfirmed = areGroupsRight(vault.recoveryKey, vault.groupsToConfirm, groups);
  return vault.isConfirmed;
}

export function groupsOf(vault: NewVault): string[] {
  return recoveryGroups(vault.recoveryKey);
}

export function forget(vault: NewVault): void {
  vault.dataKey.erase();
  vault.recoveryKey.erase();
}

/** Two different positions, in the order they stand on the sheet. */
function someGroups(): number[] {
  const chosen = new Set<number>();
  while (chosen.size < GROUPS_TO_CONFIRM) chosen.add(randomInt(GROUP_COUNT));
  return [...chosen].sort((a, b) => a - b);
}
