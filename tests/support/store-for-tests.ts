import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant, type LocalDate, localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import { type OpenStore, type OpenStoreOptions, openStore } from '@main/store/open-store';
import type { StoreKey } from '@main/store/store-key';
import { type AppUser, addUser } from '@main/store/user-table';

/** A data key as the vault would lend it. */
export function testKey(bytes: Buffer = randomBytes(32)): StoreKey & { readonly bytes: Buffer } {
  return { bytes, use: (work) => work(bytes) };
}

/** A folder of its own, removed by `remove`. */
export function testFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'throughline-store-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const day = (text: string): LocalDate => localDate.parse(text);
export const moment = (text: string): Instant => instant.parse(text);

/** A clock that stands still until it is moved. */
export function testClock(start = '2026-11-21T10:00:00.000Z') {
  let now = start;
  return {
    now: () => moment(now),
    today: () => day(now.slice(0, 10)),
    moveTo: (text: string) => {
      now = text;
    },
  };
}

export type TestStore = {
  readonly folder: ReturnType<typeof testFolder>;
  readonly file: string;
  readonly key: ReturnType<typeof testKey>;
  readonly clock: ReturnType<typeof testClock>;
  readonly store: OpenStore;
  readonly database: OpenStore['database'];
  readonly manager: AppUser;
};

/** A new store in a folder of its own, with one team manager in it. Throws when it does not open. */
export function newTestStore(options: Partial<OpenStoreOptions> = {}): TestStore {
  const folder = testFolder();
  const file = join(folder.path, 'store.db');
  const key = testKey();
  const clock = testClock();
  const store = mustOpen({ file, key, clock, ...options });
  const manager: AppUser = { id: userId.parse(randomUUID()), name: 'Marian Oduya', role: 'TM', team: '' };
  addUser(store.database, { ...manager, createdAt: clock.now() });
  return { folder, file, key, clock, store, database: store.database, manager };
}

export function mustOpen(options: OpenStoreOptions): OpenStore {
  const opened = openStore(options);
  if (!opened.ok) throw new Error(`The store did not open: ${opened.failure.kind}`);
  return opened.value;
}
