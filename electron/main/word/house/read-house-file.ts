import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type HouseRefusalKind, LARGEST_HOUSE_MEGABYTES } from '@domain/export/house-report';
import { failed, type Result, succeeded } from '@domain/result';

const LARGEST_BYTES = LARGEST_HOUSE_MEGABYTES * 1_024 * 1_024;
/** What is read at least beyond what a file says of its size, to see that there is more. */
const ONE_PAGE = 4_096;

/** The bytes of a file somebody chose, read only, and never more of them than a pattern may have. */
export async function readHouseFile(path: string): Promise<Result<Buffer, HouseRefusalKind>> {
  let file: FileHandle | undefined;
  try {
    // A pipe would make us wait for ever, and what was looked at by its name could be another file when it is opened.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const about = await file.stat();
    if (!about.isFile()) return failed('CANNOT_OPEN');
    if (about.size > LARGEST_BYTES) return failed('TOO_LARGE');
    return await readBounded(file, Math.min(about.size, LARGEST_BYTES) + ONE_PAGE);
  } catch (error) {
    // Gone, on a drive that went away, open in another program, or not ours to read: one sentence fits them all.
    if (error instanceof Error && 'code' in error) return failed('CANNOT_OPEN');
    throw error;
  } finally {
    await file?.close();
  }
}

/** A file that grows while it is read is no finished document. */
async function readBounded(file: FileHandle, most: number): Promise<Result<Buffer, HouseRefusalKind>> {
  const room = Buffer.alloc(most);
  let filled = 0;
  while (filled < room.length) {
    const { bytesRead } = await file.read(room, filled);
    if (bytesRead === 0) return succeeded(room.subarray(0, filled));
    filled += bytesRead;
  }
  return failed('CANNOT_OPEN');
}
