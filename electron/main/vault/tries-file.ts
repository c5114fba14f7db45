import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TriesMemory } from './attempt-pace';
import { moveIntoPlace, writeAndSync } from './write-file-safely';

/** How many wrong tries in a row, and when by the machine's clock the last was. Nothing about anybody. */
const tries = z.strictObject({ wrong: z.int().min(1).max(1_000_000), lastTryAt: z.int().nonnegative() });

/**
 * Wrong tries in a small file beside the keyring, so that closing the program does not begin them anew. It guards
 * nothing by itself: whoever can write here can remove it, and has the files to guess at elsewhere. So whatever is
 * wrong with it (missing, damaged, a full disk) never keeps anybody out. `wallClockMs` may be set back: then the last
 * try counts as just now, and nobody waits longer than the wait itself.
 */
export function triesFile(folder: string, wallClockMs: () => number): TriesMemory {
  const file = join(folder, 'tries.json');
  return {
    read: () => {
      const kept = readTries(file);
      return kept && { wrong: kept.wrong, sinceLastMs: Math.max(0, wallClockMs() - kept.lastTryAt) };
    },
    keep: (wrong) =>
      unlessDiskRefuses(() => {
        writeAndSync(`${file}.new`, JSON.stringify({ wrong, lastTryAt: Math.max(0, Math.trunc(wallClockMs())) }));
        moveIntoPlace(`${file}.new`, file);
      }),
    clear: () =>
      unlessDiskRefuses(() => {
        rmSync(`${file}.new`, { force: true });
        if (existsSync(file)) rmSync(file, { force: true });
      }),
  };
}

function readTries(file: string): z.infer<typeof tries> | null {
  try {
    return tries.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function unlessDiskRefuses(work: () => void): void {
  try {
    work();
  } catch {
    // The count is kept in memory all the same.
  }
}
