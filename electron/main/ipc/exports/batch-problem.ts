import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Failure } from '@contract/failure';
import type { ExportProblem } from '@domain/export/export-problem';

/** By the kind of failure; a kind that is not here is told as "something else". */
const PROBLEMS: ReadonlyMap<string, ExportProblem> = new Map<string, ExportProblem>([
  ['SEAL_BROKEN', 'SEAL_BROKEN'],
  ['NAMES_TO_DECIDE', 'NAMES_TO_DECIDE'],
  ['NOT_CHECKED', 'NOT_CHECKED'],
  ['STAYS_WITH_TEAM', 'STAYS_WITH_TEAM'],
  ['NOT_FOUND', 'NO_LONGER_HERE'],
  ['WRONG_STATE', 'NO_LONGER_HERE'],
  ['DISK_FULL', 'DISK_FULL'],
  ['READ_ONLY', 'READ_ONLY'],
  ['FILE_IN_USE', 'FILE_IN_USE'],
]);

export function problemOf({ kind }: Failure): ExportProblem {
  return PROBLEMS.get(kind) ?? 'OTHER';
}

/** What a drive says that has left in the middle. */
const GONE: ReadonlySet<string> = new Set([
  ...['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'ENOTCONN', 'ESTALE', 'ETIMEDOUT'],
  ...['EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH', 'ECONNRESET', 'UNKNOWN'],
]);

/** True for a fault that only a folder which has vanished gives. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && GONE.has(String(error.code));
}

/** A drive on a slow network wakes up within this. */
const PATIENCE_MS = 15_000;

/** True while the folder is there. A drive that gives no answer counts as gone. */
export async function isFolderThere(folder: string): Promise<boolean> {
  const isThere = stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  const patience = new AbortController();
  const silence = wait(PATIENCE_MS, false, { signal: patience.signal, ref: false }).catch(() => false);
  return Promise.race([isThere, silence]).finally(() => patience.abort());
}

/** Where nothing has been set, Windows opens no path that is longer; Word never does. */
const LONGEST_WINDOWS_PATH = 259;

/** In bytes, on every other system. */
const LONGEST_NAME = 255;

/** True for a path that Word could not open, or a name the system does not take. `platform` is handed in by tests: Windows cannot be run everywhere. */
export function isPathTooLong(folder: string, fileName: string, platform = process.platform): boolean {
  if (platform === 'win32') return join(folder, fileName).length > LONGEST_WINDOWS_PATH;
  return Buffer.byteLength(fileName) > LONGEST_NAME;
}
