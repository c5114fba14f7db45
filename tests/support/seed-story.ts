import { writeSync } from 'node:fs';
import { localDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { openVault } from '@main/vault/vault';
import { addChildWithAStory } from './child-with-a-story';
import { mustOpen, testClock } from './store-for-tests';

/** Puts a child with a story into the store of a vault that the app has set up and closed; says the child's id. */
export async function run(dataDir: string, passphrase: string, today: string): Promise<void> {
  const vault = openVault({ folder: dataDir });
  const unlocked = await vault.unlock(passphrase);
  if (!unlocked.ok) throw new Error(`The vault did not open: ${unlocked.failure.kind}`);
  const { database, close } = mustOpen({ file: vault.files.store, key: unlocked.value.key, clock: testClock() });
  const manager = database
    .prepare<[], { id: UserId; name: string }>("SELECT id, name FROM app_user WHERE role = 'TM'")
    .get();
  if (manager === undefined) throw new Error('The vault has no manager');
  const child = addChildWithAStory(database, { manager, today: localDate.parse(today) });
  close();
  unlocked.value.key.erase();
  writeSync(1, child);
}
