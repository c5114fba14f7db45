import { nameKey } from '@domain/people/name-key';
import Sqlite, { type Database } from 'better-sqlite3';
import { type StoreKey, withRawKey } from './store-key';

export type ConnectionOptions = {
  readonly file: string;
  readonly key: StoreKey;
  /** Only to look: nothing is written, and no setting that needs writing is made. */
  readonly readonly?: boolean;
  /** Path of the SQLite addon, where it is not the one beside the package. */
  readonly nativeBinding?: string | undefined;
};

/** How long to wait for another program to let go of the file, e.g. a virus scanner. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * Set on each connection and read back. The names are SQLite's own.
 * - `synchronous` 2 (FULL): a confirmed save survives a power cut; this driver would choose less for a WAL.
 * - `temp_store` 2 (memory): temporary files are not encrypted, so there are none.
 * - `locking_mode`: one program at a time, for as long as the store is open; a second one is told so.
 * - `recursive_triggers`: a row pushed out by `INSERT OR REPLACE` meets the triggers that guard deletion.
 */
const SETTINGS = {
  busy_timeout: BUSY_TIMEOUT_MS,
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  temp_store: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  mmap_size: 0,
} as const;

/**
 * Opens an encrypted connection that an independent SQLCipher 4 could open too. Nothing is read before the key
 * is in place. Throws what SQLite throws.
 */
export function connect(options: ConnectionOptions): Database {
  const database = new Sqlite(options.file, {
    readonly: options.readonly ?? false,
    timeout: BUSY_TIMEOUT_MS,
    ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
  });
  try {
    database.pragma("cipher = 'sqlcipher'");
    database.pragma('legacy = 4');
    withRawKey(options.key, (rawKey) => database.key(rawKey));
    database.pragma('temp_store = MEMORY');
    database.function('name_key', { deterministic: true, directOnly: true }, nameKeys());
    if (!options.readonly) database.pragma('locking_mode = EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes every setting and reads it back. A setting that did not take is a reason not to open the store. */
export function makeSettings(database: Database): void {
  for (const [name, value] of Object.entries(SETTINGS)) database.pragma(`${name} = ${value}`);
  for (const [name, value] of Object.entries(SETTINGS)) {
    const actual = database.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`The store's ${name} is ${String(actual)}, not ${value}`);
  }
}

/** Few people work with many children: a key is worked out once. */
const MOST_KEYS_KEPT = 2_000;

/**
 * People are told apart in queries as everywhere else: `name_key(name)`, null for null. For queries only; nothing in the
 * file may need it, so that the file opens without this program.
 */
function nameKeys(): (name: unknown) => string | null {
  const known = new Map<string, string>();
  return (name) => {
    if (typeof name !== 'string') return null;
    const key = known.get(name) ?? nameKey(name);
    if (known.size >= MOST_KEYS_KEPT) known.clear();
    known.set(name, key);
    return key;
  };
}
