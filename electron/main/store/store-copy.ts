import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '@domain/calendar/local-date';
import type { Database } from 'better-sqlite3';
import { type ConnectionOptions, connect } from './connection';

/**
 * Copies the whole store, encrypted with the same key, to `backups/` beside it and checks every page of the copy.
 * The copy gets its name only once it is known to be good. Gives the path of the copy; throws when none was made.
 */
export function backUpBeforeMigration(
  database: Database,
  options: ConnectionOptions,
  version: { readonly from: number; readonly now: Instant },
): string {
  const folder = join(dirname(options.file), 'backups');
  mkdirSync(folder, { recursive: true });
  const stamp = version.now.replaceAll(/[^0-9]/g, '').slice(0, 14);
  const copy = join(folder, `store-before-change-of-version-${version.from}-${stamp}.db`);
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  if (!isWhole({ ...options, file: unfinished })) throw new Error('The copy made before a migration is not whole');
  flush(unfinished);
  renameSync(unfinished, copy);
  return copy;
}

/**
 * True when a copy of the file together with its journal opens and every page is sound. For the one case where
 * the first page may be torn and the journal can mend it: a power cut while the journal was being written back.
 */
export function isMendedByItsJournal(options: ConnectionOptions): boolean {
  const folder = `${options.file}.checking`;
  const copy = join(folder, basename(options.file));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  try {
    copyFileSync(options.file, copy);
    copyFileSync(journalOf(options.file), journalOf(copy));
    return isWhole({ ...options, file: copy });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The write-ahead journal SQLite keeps beside a file. */
export function journalOf(file: string): string {
  return `${file}-wal`;
}

export function hasJournal(file: string): boolean {
  return existsSync(journalOf(file)) && statSync(journalOf(file)).size > 0;
}

function isWhole(options: ConnectionOptions): boolean {
  let copy: Database | undefined;
  try {
    copy = connect(options);
    return copy.pragma('quick_check', { simple: true }) === 'ok';
  } catch {
    return false;
  } finally {
    copy?.close();
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
