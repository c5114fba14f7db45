import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Instant } from '@domain/calendar/local-date';
import { failed, type Result, succeeded } from '@domain/result';
import type { Database } from 'better-sqlite3';
import { isTailGenuine } from './audit-trail';
import { type ConnectionOptions, connect, makeSettings } from './connection';
import { type MigrationState, migrate, migrationState } from './migrate';
import { MIGRATIONS, type Migration } from './migrations';
import { backUpBeforeMigration, hasJournal, isMendedByItsJournal } from './store-copy';
import { type StoreFailure, storeFailureOf } from './store-failure';
import { isFirstPageGenuine, type StoreKey } from './store-key';

/** The open connection, for those who may hold one but not open one. */
export type { Database };

export type OpenStore = { readonly database: Database; readonly close: () => void };

export type OpenStoreOptions = {
  readonly file: string;
  readonly key: StoreKey;
  readonly clock: { readonly now: () => Instant };
  readonly nativeBinding?: string | undefined;
  /** Whether a file that is not there is made (first run) or refused. Made, unless said otherwise. */
  readonly whenMissing?: 'CREATE' | 'REFUSE';
  /** The shipped migrations, unless a test brings its own. */
  readonly migrations?: readonly Migration[];
};

/**
 * Opens the encrypted store, bringing it up to this version after a checked backup. A file that is damaged, newer,
 * held by another program or on a disk that cannot be written is refused and left as it was, byte for byte.
 *
 * What is checked on every open costs the same for any size of file: the first page against the key, the settings,
 * the schema's version and the end of the audit trail. Every other page carries its own HMAC, which is checked
 * whenever it is read; a whole scan (`checkWholeStore`) is kept for backups and for when a person asks.
 */
export function openStore(
  options: OpenStoreOptions,
): Result<OpenStore, StoreFailure | { kind: 'FILE_MISSING'; file: 'store.db' }> {
  if (options.whenMissing === 'REFUSE' && !existsSync(options.file)) {
    return failed({ kind: 'FILE_MISSING', file: 'store.db' });
  }
  try {
    const refusal = refusalBeforeOpening(options);
    return refusal === null ? openGenuine(options) : failed(refusal);
  } catch (error) {
    const failure = storeFailureOf(error);
    if (failure === null) throw error;
    return failed(failure);
  }
}

/** Reads every page and every index. Seconds on a large store: for backups and when a person asks. */
export function checkWholeStore(database: Database): boolean {
  try {
    return database.pragma('integrity_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (storeFailureOf(error)?.kind === 'STORE_DAMAGED') return false;
    throw error;
  }
}

/** What can be known without letting SQLite near the file. */
function refusalBeforeOpening(options: OpenStoreOptions): StoreFailure | null {
  if (existsSync(options.file)) {
    if (!isGenuine(options)) return { kind: 'STORE_DAMAGED' };
    closeSync(openSync(options.file, 'r+'));
  }
  // Closing a connection writes a leftover journal back, so a file that has one is looked at by reading first.
  return hasJournal(options.file) ? refusalByVersion(options) : null;
}

function isGenuine(options: OpenStoreOptions): boolean {
  if (isFirstPageGenuine(readFirstPage(options.file), options.key)) return true;
  return (
    statSync(options.file).size > 0 && hasJournal(options.file) && isMendedByItsJournal(connectionOptions(options))
  );
}

function readFirstPage(file: string): Buffer {
  const page = Buffer.alloc(4_096);
  const descriptor = openSync(file, 'r');
  try {
    return page.subarray(0, readSync(descriptor, page, 0, page.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

function refusalByVersion(options: OpenStoreOptions): StoreFailure | null {
  const database = connect({ ...connectionOptions(options), readonly: true });
  try {
    return refusalByState(migrationState(database, options.migrations ?? MIGRATIONS));
  } catch (error) {
    // On a full disk there is no room for the index that reading beside a journal needs. Opening needs none.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_IOERR_SHM')) return null;
    throw error;
  } finally {
    database.close();
  }
}

/** Everything that could refuse the file is asked before the first setting or migration is written to it. */
function openGenuine(options: OpenStoreOptions): Result<OpenStore, StoreFailure> {
  const database = connect(connectionOptions(options));
  try {
    const state = migrationState(database, options.migrations ?? MIGRATIONS);
    const refusal = refusalByState(state);
    if (refusal === null) {
      makeSettings(database);
      bringUpToDate(database, state, options);
      if (isTailGenuine(database)) return succeeded({ database, close: () => closeStore(database) });
    }
    database.close();
    return failed(refusal ?? { kind: 'STORE_DAMAGED' });
  } catch (error) {
    database.close();
    throw error;
  }
}

function refusalByState(state: MigrationState): StoreFailure | null {
  if (state.kind === 'NEWER') return { kind: 'NEWER_VERSION' };
  return state.kind === 'NOT_OURS' ? { kind: 'STORE_DAMAGED' } : null;
}

function bringUpToDate(database: Database, state: MigrationState, options: OpenStoreOptions): void {
  if (state.kind === 'UP_TO_DATE') return;
  const now = options.clock.now();
  if (state.kind === 'BEHIND' && state.version > 0) {
    backUpBeforeMigration(database, connectionOptions(options), { from: state.version, now });
  }
  migrate(database, options.migrations ?? MIGRATIONS, now);
}

function connectionOptions({ file, key, nativeBinding }: OpenStoreOptions): ConnectionOptions {
  return { file, key, nativeBinding };
}

/** Writes the journal back and lets the file go. Calling it again does nothing. */
function closeStore(database: Database): void {
  if (database.open) database.close();
}
