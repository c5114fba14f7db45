import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const OURS = /^\.throughline-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;
/** Another machine may be writing into the same folder on a network: nothing younger is touched. */
const LEFT_MS = 60 * 60 * 1000;

/** A name beside a file, under which it is written or kept for a moment. */
export function besideFile(file: string): string {
  return join(dirname(file), `.throughline-${randomUUID()}.tmp`);
}

/**
 * Removes what an end in the middle, a power cut or a killed program, left beside files in a folder: it holds words, and
 * nobody would find it. A folder that cannot be read, and what cannot be removed, is left.
 * @param now milliseconds since 1970.
 */
export async function removeLeftovers(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter((name) => OURS.test(name)).map((name) => join(folder, name))) {
    const facts = await stat(path).catch(() => null);
    if (facts?.isFile() === true && now - facts.mtimeMs > LEFT_MS)
      await rm(path, { force: true }).catch(() => undefined);
  }
}
