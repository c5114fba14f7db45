import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const support = resolve(import.meta.dirname, '../../support');
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

/** Starts the helper and gives the key it used, once it has locked. */
async function lockedProcess(env: Record<string, string>): Promise<{ pid: number; key: Buffer }> {
  const started = spawn(
    process.execPath,
    ['--expose-gc', resolve(support, 'run-module.mjs'), resolve(support, 'unlock-and-lock.ts')],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child = started;
  const line = await new Promise<string>((done, fail) => {
    let text = '';
    started.stdout.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) done(text);
    });
    started.once('exit', (code) => fail(new Error(`The helper ended with ${code}`)));
  });
  const { masked } = JSON.parse(line) as { masked: number[] };
  return { pid: started.pid ?? 0, key: Buffer.from(masked.map((byte) => byte ^ 0x5a)) };
}

/** How often the key stands in the memory of a process, as bytes or as any of its usual texts. */
function copiesIn(pid: number, key: Buffer): Record<string, number> {
  const forms = {
    raw: key,
    hex: Buffer.from(key.toString('hex')),
    base64: Buffer.from(key.toString('base64')),
    hexUtf16: Buffer.from(key.toString('hex'), 'utf16le'),
  };
  const found = { raw: 0, hex: 0, base64: 0, hexUtf16: 0 };
  let lookedAtBytes = 0;
  for (const memory of memoryOf(pid)) {
    lookedAtBytes += memory.length;
    for (const name of Object.keys(forms) as (keyof typeof forms)[]) {
      for (let at = memory.indexOf(forms[name]); at >= 0; at = memory.indexOf(forms[name], at + 1)) found[name] += 1;
    }
  }
  // A process that has ended, or cannot be read, would look clean.
  expect(lookedAtBytes).toBeGreaterThan(30_000_000);
  return found;
}

function* memoryOf(pid: number): Generator<Buffer> {
  const descriptor = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === undefined || to === undefined) continue;
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      yield* pagesBetween(descriptor, start, end);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** In pieces that overlap, so that a key across the edge of two is not missed. */
function* pagesBetween(descriptor: number, start: number, end: number): Generator<Buffer> {
  const [piece, overlap] = [8 * 1024 * 1024, 256];
  for (let at = start; at < end; at += piece) {
    const memory = Buffer.alloc(Math.min(piece + overlap, end - at));
    try {
      yield memory.subarray(0, readSync(descriptor, memory, 0, memory.length, at));
    } catch {
      // Memory that is set aside and was never touched cannot be read, and holds nothing.
    }
  }
}

// Only Linux shows a process's memory as a file, and only to its owner.
describe.skipIf(process.platform !== 'linux')('the data key after locking', () => {
  it('is nowhere in the memory of the process', { timeout: 120_000 }, async () => {
    const { pid, key } = await lockedProcess({});
    expect(copiesIn(pid, key)).toEqual({ raw: 0, hex: 0, base64: 0, hexUtf16: 0 });
  });

  it('would be found if it were: the broken twin keeps it as text', { timeout: 120_000 }, async () => {
    const { pid, key } = await lockedProcess({ KEEP_KEY: '1' });
    expect(copiesIn(pid, key).hex).toBeGreaterThan(0);
  });
});
