import { SecretKey } from '@main/vault/secret-key';
import { openVault } from '@main/vault/vault';
import { backRoomInNode, PASSPHRASE, setUpVault } from './back-room-in-node';

/**
 * Unlocks and locks a vault, then says when its memory may be looked through and waits to be ended. With
 * `KEEP_KEY=1` it is the broken twin: it keeps the key as the hex text a careless PRAGMA would be made of.
 * The key that is looked for is handed over XORed, so that handing it over leaves no copy here.
 */
export async function run(): Promise<void> {
  const room = backRoomInNode();
  await setUpVault(room);
  await room.call('vault:lock', undefined);
  const vault = openVault({ folder: room.dataFolder });
  const unlocked = await vault.unlock(PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  const { key } = unlocked.value;
  const masked = key.use((bytes) => Array.from(bytes, (byte) => byte ^ 0x5a));
  const keptText = process.env['KEEP_KEY'] ? [key.use((bytes) => `x'${bytes.toString('hex')}'`)] : [];
  key.erase();

  await room.call('vault:unlock', { passphrase: PASSPHRASE });
  await room.call('children:list', undefined);
  await room.call('vault:lock', undefined);
  for (let count = 0; count < 50; count += 1) SecretKey.random().erase();
  globalThis.gc?.();
  process.stdout.write(`${JSON.stringify({ masked })}\n`);
  await new Promise(() => setInterval(() => keptText.length, 1_000));
}
