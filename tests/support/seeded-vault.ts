import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS } from '@main/store/migrations';
import { openVault } from '@main/vault/vault';
import type { Database } from 'better-sqlite3';
import { launchApp } from './launch-app';
import { type Seeded, seedStore } from './seed-store';
import { day, mustOpen, testClock } from './store-for-tests';
import { PASSPHRASE, setUpVault } from './throwaway-vault';

const KEPT_IN = join(import.meta.dirname, '../../.cache/bench');
/** The seeded data follow from these; when one changes, the vault is made again. */
const MADE_BY = ['seed-store.ts', 'seeded-words.ts', 'seeded-random.ts', 'seeded-vault.ts'];
const TODAY = day(new Date().toISOString().slice(0, 10));

export type SeededVault = { readonly dataDir: string; readonly seeded: Seeded };
export type VaultSize = { readonly children: number; readonly recordsPerChild: number };

/**
 * A vault set up by the app itself and then filled with a fictional caseload. Filling a large one takes minutes, so
 * it is kept for the next run; its passphrase is `PASSPHRASE`, and nothing in it is about anybody.
 */
export async function seededVault(size: VaultSize): Promise<SeededVault> {
  const name = `vault-${size.children}-${size.recordsPerChild}-`;
  const dataDir = join(KEPT_IN, name + versionOfSeeding());
  const list = join(dataDir, 'seeded.json');
  if (!existsSync(list)) {
    mkdirSync(KEPT_IN, { recursive: true });
    for (const old of readdirSync(KEPT_IN).filter((each) => each.startsWith(name))) {
      rmSync(join(KEPT_IN, old), { recursive: true, force: true });
    }
    const unfinished = `${dataDir}.unfinished`;
    await setUpThroughTheApp(unfinished);
    writeFileSync(join(unfinished, 'seeded.json'), JSON.stringify(await fill(unfinished, size)));
    renameSync(unfinished, dataDir);
  }
  return { dataDir, seeded: JSON.parse(readFileSync(list, 'utf8')) as Seeded };
}

/** The store of a vault, opened in this process; the app must not be running on it. */
export async function openVaultStore(dataDir: string): Promise<{ database: Database; close: () => void }> {
  const vault = openVault({ folder: dataDir });
  const unlocked = await vault.unlock(PASSPHRASE);
  if (!unlocked.ok) throw new Error(`The vault did not open: ${unlocked.failure.kind}`);
  const { key } = unlocked.value;
  const store = mustOpen({ file: vault.files.store, key, clock: testClock() });
  key.erase();
  return store;
}

async function setUpThroughTheApp(dataDir: string): Promise<void> {
  const { page, close } = await launchApp({ dataDir });
  await setUpVault(page);
  await close();
}

/** For speed the words go to disk only at the end, with memory for the index; both are set back by the next opening. */
async function fill(dataDir: string, size: VaultSize): Promise<Seeded> {
  const { database, close } = await openVaultStore(dataDir);
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -200000');
  const manager = database.prepare<[], Manager>("SELECT id, name FROM app_user WHERE role = 'TM'").get();
  if (manager === undefined) throw new Error('The vault has no manager');
  const seeded = seedStore(database, { ...size, manager, today: TODAY });
  database.pragma('wal_checkpoint(TRUNCATE)');
  close();
  return seeded;
}
type Manager = Parameters<typeof seedStore>[1]['manager'];

function versionOfSeeding(): string {
  const hash = createHash('sha256');
  for (const name of MADE_BY) hash.update(readFileSync(join(import.meta.dirname, name)));
  for (const { sha256 } of MIGRATIONS) hash.update(sha256);
  return hash.digest('hex').slice(0, 12);
}
