import { type FileHandle, open, stat } from 'node:fs/promises';
import type { ExaminedFile } from '@contract/examine-calls';
import { failed, type Result, succeeded } from '@domain/result';

type WhyNot = Extract<ExaminedFile, { verdict: 'UNREADABLE' }>['why'];

/** No record is as long: with every picture a council's letterhead may hold, a file of ours stays below 10 MB. */
const LARGEST = 30 * 1024 * 1024;

const FAULTS: Readonly<Record<string, WhyNot>> = {
  ENOENT: 'GONE',
  ENOTDIR: 'GONE',
  ENODEV: 'GONE',
  ENAMETOOLONG: 'GONE',
  ENETUNREACH: 'GONE',
  EHOSTDOWN: 'GONE',
  ETIMEDOUT: 'GONE',
  EIO: 'GONE',
  EBUSY: 'IN_USE',
  EPERM: 'IN_USE',
  EACCES: 'IN_USE',
  ETXTBSY: 'IN_USE',
  EISDIR: 'NOT_A_FILE',
  // A link that leads to itself, and a name that no file can have.
  ELOOP: 'NOT_A_FILE',
  ERR_INVALID_ARG_VALUE: 'GONE',
};

/** The bytes of a file that a person chose; never more than a file of ours can have. */
export async function readChosenFile(path: string): Promise<Result<Buffer, WhyNot>> {
  try {
    // Looked at first: opening a pipe would wait for whoever writes to it.
    const facts = await stat(path);
    if (!facts.isFile()) return failed('NOT_A_FILE');
    if (facts.size > LARGEST) return failed('TOO_LARGE');
    return await readWhole(await open(path, 'r'));
  } catch (error) {
    const why = FAULTS[codeOf(error)];
    if (why === undefined) throw error;
    return failed(why);
  }
}

/** A file may grow while it is read: what is too much is noticed by reading one byte more than there may be. */
async function readWhole(handle: FileHandle): Promise<Result<Buffer, WhyNot>> {
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of handle.createReadStream({ end: LARGEST, autoClose: false }) as AsyncIterable<Buffer>) {
      pieces.push(piece);
      size += piece.length;
    }
    if (size === 0) return failed('EMPTY');
    return size > LARGEST ? failed('TOO_LARGE') : succeeded(Buffer.concat(pieces));
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
