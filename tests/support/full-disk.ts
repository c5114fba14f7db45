import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  /** The empty root folder of the disk. */
  readonly folder: string;
  /** Takes all the room that is left. */
  readonly fill: () => void;
  readonly makeRoom: () => void;
  readonly remove: () => void;
};

const SIZE_MIB = 64;
const CHUNK = Buffer.alloc(1024 * 1024, 1);

/** A disk of its own that can really be full: a tmpfs, mounted by root, elsewhere in a namespace where we may. */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fillUp(filler),
    makeRoom: () => rmSync(filler, { force: true }),
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
