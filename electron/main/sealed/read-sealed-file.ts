import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { failed, type Result, succeeded } from '@domain/result';
import { LARGEST_FILE } from './envelope';

/** What is read at least beyond what a file says of its size, to see that there is more. */
const ONE_PAGE = 4_096;

/** The bytes of a chosen file, never more than a sealed file may have. `most`: no more than its beginning is wanted. */
export async function readSealedFile(
  path: string,
  most = LARGEST_FILE,
): Promise<Result<Buffer, 'CANNOT_OPEN' | 'TOO_LARGE'>> {
  let file: FileHandle | undefined;
  try {
    // A pipe would make us wait for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const about = await file.stat();
    if (!about.isFile()) return failed('CANNOT_OPEN');
    if (about.size > LARGEST_FILE) return failed('TOO_LARGE');
    const room = Buffer.alloc(Math.min(about.size + ONE_PAGE, most));
    return succeeded(room.subarray(0, await fill(file, room)));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failed('CANNOT_OPEN');
    throw error;
  } finally {
    await file?.close();
  }
}

async function fill(file: FileHandle, room: Buffer): Promise<number> {
  let filled = 0;
  while (filled < room.length) {
    const { bytesRead } = await file.read(room, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
