import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Failure } from '@contract/failure';
import { failed, type Result, succeeded } from '@domain/result';
import { saveWholeFile } from '../save-whole-file';
import type { HandlerContext, OpenSession } from './handler-context';

/** What a receipt says of the file itself. */
export type SavedFile = { readonly fileName: string; readonly fileSha256: string };

type Leaving = { readonly file: string; readonly bytes: Buffer };

/**
 * Puts a finished file where the person chose and writes its receipt (EXP-06). Nothing leaves while the store is locked,
 * for then it could not be logged; where the receipt cannot be written, the file does not stay.
 */
export async function saveAndLog(
  context: HandlerContext,
  { file, bytes }: Leaving,
  log: (session: OpenSession, saved: SavedFile) => void,
): Promise<Result<SavedFile, Failure>> {
  context.session();
  const written = await saveWholeFile(file, bytes);
  if (!written.ok) return failed({ kind: written.failure });
  const saved = { fileName: basename(file), fileSha256: createHash('sha256').update(bytes).digest('hex') };
  try {
    log(context.session(), saved);
    return succeeded(saved);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
