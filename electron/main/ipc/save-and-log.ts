import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Failure } from '@contract/failure';
import { failed, type Result, succeeded } from '@domain/result';
import { removeLeftovers } from '../beside-file';
import { keepEarlierFile } from '../earlier-file';
import { saveWholeFile } from '../save-whole-file';
import type { HandlerContext, OpenSession } from './handler-context';

/** What a receipt says of the file itself. */
export type SavedFile = { readonly fileName: string; readonly fileSha256: string };

type Leaving = { readonly file: string; readonly bytes: Buffer };

/**
 * Puts a finished file where the person chose and writes its receipt (EXP-06). Nothing leaves while the store is locked,
 * for then it could not be logged; where the receipt cannot be written, the file does not stay, and what it replaced is back.
 */
export async function saveAndLog(
  context: HandlerContext,
  { file, bytes }: Leaving,
  log: (session: OpenSession, saved: SavedFile) => void,
): Promise<Result<SavedFile, Failure>> {
  await clearOnce(context, dirname(file));
  context.session();
  const earlier = await keepEarlierFile(file);
  const written = await saveWholeFile(file, bytes).catch(async (error: unknown) => {
    await earlier.forget();
    throw error;
  });
  if (!written.ok) {
    await earlier.forget();
    return failed({ kind: written.failure });
  }
  const saved = { fileName: basename(file), fileSha256: createHash('sha256').update(bytes).digest('hex') };
  try {
    log(context.session(), saved);
  } catch (error) {
    await earlier.putBack();
    throw error;
  }
  await earlier.forget();
  return succeeded(saved);
}

/** Folders in which it was looked for what an earlier end left behind, while this store is open. */
const cleared = new WeakMap<OpenSession['database'], Set<string>>();

/** Once a folder: a batch writes a thousand files into one, and a folder on a network is slow to list. */
async function clearOnce(context: HandlerContext, folder: string): Promise<void> {
  const { database } = context.session();
  const known = cleared.get(database) ?? new Set();
  cleared.set(database, known);
  if (known.has(folder)) return;
  known.add(folder);
  await removeLeftovers(folder, Date.parse(context.clock.now()));
}
