import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const STEP_BYTES = 8 * 1024 * 1024;

/**
 * How often `words` stand in the writable memory of another process, as UTF-8 or UTF-16LE (V8 keeps them as either).
 * Linux only, and only for one's own processes. Never let it look through the process it runs in: it would find itself.
 */
export function copiesInMemory(pid: number, words: string): number {
  const needles = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    return writableRanges(pid).reduce((found, range) => found + copiesInRange(memory, range, needles), 0);
  } finally {
    closeSync(memory);
  }
}

type Range = { readonly from: number; readonly to: number };

function writableRanges(pid: number): readonly Range[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      return from && to ? [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }] : [];
    });
}

function copiesInRange(memory: number, { from, to }: Range, needles: readonly Buffer[]): number {
  const overlap = Math.max(...needles.map(({ length }) => length)) - 1;
  let found = 0;
  for (let at = from; at < to; at += STEP_BYTES) {
    const part = readPart(memory, at, Math.min(STEP_BYTES + overlap, to - at));
    for (const needle of needles) found += copiesIn(part, needle);
  }
  return found;
}

/** Memory that was given back meanwhile, or that only the kernel may read, holds nothing for us. */
function readPart(memory: number, at: number, length: number): Buffer {
  const part = Buffer.alloc(length);
  try {
    return part.subarray(0, readSync(memory, part, 0, length, at));
  } catch {
    return part.subarray(0, 0);
  }
}

function copiesIn(part: Buffer, needle: Buffer): number {
  let found = 0;
  for (let at = part.indexOf(needle); at >= 0; at = part.indexOf(needle, at + 1)) found += 1;
  return found;
}
