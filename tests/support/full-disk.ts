import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

export type SmallDisk = {
  /** The empty root folder of the disk. */
  readonly folder: string;
  /** Takes all the room that is left. */
  readonly fill: (app: ElectronApplication) => Promise<void>;
  readonly makeRoom: (app: ElectronApplication) => Promise<void>;
  readonly remove: () => void;
};

const SIZE_MIB = 64;
const CHUNK = Buffer.alloc(1024 * 1024, 1);

/**
 * A disk of its own that can be full. For root, who may mount one, it really is; for everybody else the door answers
 * each save as a full disk would.
 */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-disk-'));
  if (process.getuid?.() !== 0) {
    return {
      folder,
      fill: (app) => refuseSaves(app, true),
      makeRoom: (app) => refuseSaves(app, false),
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: async () => fillUp(filler),
    makeRoom: async () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** First in large pieces, then in small ones, until not a byte is left. */
function fillUp(file: string): void {
  for (const piece of [CHUNK, CHUNK.subarray(0, 4096), CHUNK.subarray(0, 1)]) {
    try {
      for (;;) writeFileSync(file, piece, { flag: 'a' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}

/** What is saved as it is typed. */
const SAVES: ReadonlySet<unknown> = new Set(['record:save', 'template:save-draft']);

type Handler = (event: unknown, ...rest: unknown[]) => Promise<unknown>;

async function refuseSaves(app: ElectronApplication, isFull: boolean): Promise<void> {
  await app.evaluate(({ ipcMain }, refuses) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler & { real?: Handler }> })
      ._invokeHandlers;
    const [door, now] = [...handlers.entries()][0] ?? [];
    if (door === undefined || now === undefined) throw new Error('No door to replace');
    const real = now.real ?? now;
    const refusing: Handler = async (event, ...rest) =>
      SAVES.has(rest[0]) ? { ok: false, failure: { kind: 'DISK_FULL' } } : real(event, ...rest);
    handlers.set(door, refuses ? Object.assign(refusing, { real }) : real);
  }, isFull);
}
