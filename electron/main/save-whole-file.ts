import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failed, type Result, succeeded } from '@domain/result';
import { besideFile } from './beside-file';

/** Why a file could not be put where the person chose. Whatever was there before is untouched. */
export type SaveFailure = 'READ_ONLY' | 'DISK_FULL' | 'FILE_IN_USE';

const FAILURES: Readonly<Record<string, SaveFailure>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EFBIG: 'DISK_FULL',
  EBUSY: 'FILE_IN_USE',
  ETXTBSY: 'FILE_IN_USE',
  EROFS: 'READ_ONLY',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  ENOENT: 'READ_ONLY',
  ENOTDIR: 'READ_ONLY',
  EISDIR: 'READ_ONLY',
  ENODEV: 'READ_ONLY',
  ENAMETOOLONG: 'READ_ONLY',
};
/** What Windows says when another program, Word above all, holds the file that is to be replaced. */
const HELD_ON_WINDOWS: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const OWNER_MAY_WRITE = 0o200;

/**
 * Writes a whole file or none: beside the target first, forced to the disk, then put in its place in one step. A half
 * file is never at the target, and what had to be thrown away is removed.
 * @param file where the person chose; its folder must be there.
 * @throws for faults of the disk itself.
 */
export async function saveWholeFile(file: string, bytes: Buffer): Promise<Result<undefined, SaveFailure>> {
  if (await isWriteProtected(file)) return failed('READ_ONLY');
  const beside = besideFile(file);
  try {
    await writeWhole(beside, bytes);
    await rename(beside, file).catch((error: unknown) => Promise.reject(new ReplaceError(codeOf(error), error)));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return failed(saveFailureOf(error));
  }
  await syncFolder(dirname(file));
  return succeeded(undefined);
}

/** The last step, where Windows names a file in use and a forbidden one alike. */
class ReplaceError extends Error {
  override readonly name = 'ReplaceError';
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super('The file could not be put in its place', { cause });
  }
}

/** Which sentence a fault of the file system belongs to. Exported for tests: Windows cannot be run everywhere. */
export function saveFailureOf(error: unknown, platform: NodeJS.Platform = process.platform): SaveFailure {
  const code = codeOf(error);
  if (error instanceof ReplaceError && platform === 'win32' && HELD_ON_WINDOWS.has(code)) return 'FILE_IN_USE';
  const failure = FAILURES[code];
  if (failure === undefined) throw error;
  return failure;
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'wx', 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle?.close();
  }
}

/** A file marked read-only is somebody's wish, even where the folder would let us replace it. */
async function isWriteProtected(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => null);
  return facts !== null && (!facts.isFile() || (facts.mode & OWNER_MAY_WRITE) === 0);
}

/** Makes the new name itself survive a power cut; not every system can, and the file is whole either way. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
