import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';

/**
 * Makes a file or folder once: under a temporary name beside its final place, moved there when complete, so that
 * nobody ever sees half of it. Two processes that want the same thing make it one after the other.
 * @param {string} target
 * @param {(workshop: string) => Promise<string>} make gets an empty folder, returns the path of the finished thing in it
 */
export async function makeOnce(target, make) {
  if (existsSync(target)) return;
  await oneAtATime(`${target}.lock`, async () => {
    if (existsSync(target)) return;
    removeAbandoned(target);
    const workshop = mkdtempSync(`${target}.making-`);
    try {
      renameSync(await make(workshop), target);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
  });
}

/**
 * What an interrupted run left behind; safe, because only the owner of the lock is here.
 * @param {string} target
 */
function removeAbandoned(target) {
  const leftover = `${basename(target)}.making-`;
  const names = readdirSync(dirname(target)).filter((name) => name.startsWith(leftover));
  for (const name of names) rmSync(join(dirname(target), name), { recursive: true, force: true });
}
