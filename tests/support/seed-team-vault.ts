import { seedTeam } from './seed-team';
import { openVaultStore } from './seeded-vault';

/** Fills a vault that the app has set up with a team; run in a process of its own by `run-module.mjs`. */
export async function run(dataDir: string, today: string): Promise<void> {
  const { database, close } = await openVaultStore(dataDir);
  seedTeam(database, { children: 30, seed: 4, today });
  close();
}
