import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { failed, type Result, succeeded } from '@domain/result';
import { readTemplateFile, type TemplateFileFailure } from '@domain/template/read-template-file';
import type { Template } from '@domain/template/template';

/** A form of the largest size there may be is some 300 KB; this leaves room without letting a wrong file fill the memory. */
const LARGEST_FILE_BYTES = 2 * 1_024 * 1_024;
/** What is read at least beyond that, to see that there is more. */
const ONE_PAGE = 4_096;

export type FormFileFailure = TemplateFileFailure | { readonly kind: 'CANNOT_OPEN' };

/** A form from a file, and the SHA-256 of its bytes, by which the audit trail names it. */
export type FormFromFile = { readonly form: Template; readonly sha256: string };

/** Reads a form from a file that another team saved. The file is opened for reading only; nothing in it is run. */
export async function readFormFile(path: string): Promise<Result<FormFromFile, FormFileFailure>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === null) return failed({ kind: 'NOT_A_TEMPLATE' });
  const form = readTemplateFile(text);
  if (!form.ok) return form;
  return succeeded({ form: form.value, sha256: createHash('sha256').update(bytes.value).digest('hex') });
}

async function readBytes(path: string): Promise<Result<Buffer, FormFileFailure>> {
  let file: FileHandle | undefined;
  try {
    // A pipe would make us wait for ever, and what was looked at by its name could be another file when it is opened.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const about = await file.stat();
    if (!about.isFile()) return failed({ kind: 'CANNOT_OPEN' });
    if (about.size > LARGEST_FILE_BYTES) return failed({ kind: 'TOO_LARGE' });
    return await readBounded(file);
  } catch (error) {
    // Gone, on a drive that went away, open in another program, or not ours to read: one sentence fits them all.
    if (error instanceof Error && 'code' in error) return failed({ kind: 'CANNOT_OPEN' });
    throw error;
  } finally {
    await file?.close();
  }
}

/** Never more than a form may have: a file can grow while it is read, and some of the system's own never end. */
async function readBounded(file: FileHandle): Promise<Result<Buffer, FormFileFailure>> {
  const room = Buffer.alloc(LARGEST_FILE_BYTES + ONE_PAGE);
  let filled = 0;
  while (filled < room.length) {
    const { bytesRead } = await file.read(room, filled);
    if (bytesRead === 0) return succeeded(room.subarray(0, filled));
    filled += bytesRead;
  }
  return failed({ kind: 'TOO_LARGE' });
}

/** What an editor on Windows may have made of our UTF-8; null for bytes that are no text. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
