import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeOnce } from '../../../tools/set-up/make-once.mjs';

/** Larger than any process number Linux, Windows or macOS gives out. */
const PID_OF_NOBODY = 2 ** 30;

let folder = '';
let target = '';
let timesMade = 0;

async function make(workshop: string): Promise<string> {
  timesMade += 1;
  const path = join(workshop, 'half');
  writeFileSync(path, 'half');
  await pause(20);
  writeFileSync(path, 'whole');
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-make-'));
  target = join(folder, 'thing');
  timesMade = 0;
});

describe('something made once for everybody', () => {
  test('is made by one of two who want it at the same time, and never seen half made', async () => {
    await Promise.all([makeOnce(target, make), makeOnce(target, make)]);
    expect(timesMade).toBe(1);
    expect(readFileSync(target, 'utf8')).toBe('whole');
    expect(readdirSync(folder)).toEqual(['thing']);
  });

  test('is not there when making it failed, and can be tried again', async () => {
    await expect(makeOnce(target, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(readdirSync(folder)).toEqual([]);
    await makeOnce(target, make);
    expect(existsSync(target)).toBe(true);
  });

  test('is made although an earlier run was killed in the middle', async () => {
    mkdirSync(`${target}.making-abandoned`);
    writeFileSync(`${target}.lock`, String(PID_OF_NOBODY));
    await makeOnce(target, make);
    expect(readdirSync(folder)).toEqual(['thing']);
  });
});
