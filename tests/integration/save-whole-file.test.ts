import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepEarlierFile } from '@main/earlier-file';
import { saveFailureOf, saveWholeFile } from '@main/save-whole-file';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-word-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BYTES = Buffer.from('a whole file');

test('writes the file, and leaves nothing beside it', async () => {
  const file = join(folder, 'CS_1_2026-11-09_v1.docx');
  expect(await saveWholeFile(file, BYTES)).toEqual({ ok: true, value: undefined });
  expect(readFileSync(file)).toEqual(BYTES);
  expect(readdirSync(folder)).toEqual(['CS_1_2026-11-09_v1.docx']);
});

test('replaces an earlier file whole', async () => {
  const file = join(folder, 'a.docx');
  writeFileSync(file, 'something much longer than what follows it');
  await saveWholeFile(file, BYTES);
  expect(readFileSync(file)).toEqual(BYTES);
});

test('names with spaces, other scripts and emoji', async () => {
  const file = join(folder, 'Zoë – 記録 👩‍👧 (1).docx');
  expect((await saveWholeFile(file, BYTES)).ok).toBe(true);
  expect(existsSync(file)).toBe(true);
});

describe('leaves what was there untouched and nothing beside it', () => {
  test('when the file is marked read-only', async () => {
    const file = join(folder, 'kept.docx');
    writeFileSync(file, 'kept');
    chmodSync(file, 0o444);
    expect(await saveWholeFile(file, BYTES)).toEqual({ ok: false, failure: 'READ_ONLY' });
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['kept.docx']);
  });

  test('when the name is a pipe’s, which nobody writes to', async () => {
    const pipe = join(folder, 'pipe.docx');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const earlier = await keepEarlierFile(pipe);
    expect(await saveWholeFile(pipe, BYTES)).toEqual({ ok: false, failure: 'READ_ONLY' });
    await earlier.forget();
    expect(readdirSync(folder)).toEqual(['pipe.docx']);
  });

  test('when the name is a folder’s, or the folder has gone', async () => {
    mkdirSync(join(folder, 'folder.docx'));
    expect(await saveWholeFile(join(folder, 'folder.docx'), BYTES)).toEqual({ ok: false, failure: 'READ_ONLY' });
    expect(await saveWholeFile(join(folder, 'gone', 'a.docx'), BYTES)).toEqual({ ok: false, failure: 'READ_ONLY' });
    expect(readdirSync(folder)).toEqual(['folder.docx']);
  });

  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('when the disk is full', async () => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    // A container may forbid mounting; /dev/full then stands in for the full disk's error alone.
    if (mounted.status !== 0) {
      expect(() => writeFileSync('/dev/full', BYTES)).toThrow(/ENOSPC/);
      return;
    }
    try {
      const file = join(folder, 'a.docx');
      expect((await saveWholeFile(file, BYTES)).ok).toBe(true);
      expect(await saveWholeFile(file, Buffer.alloc(200_000, 1))).toEqual({ ok: false, failure: 'DISK_FULL' });
      expect(readFileSync(file)).toEqual(BYTES);
      expect(readdirSync(folder)).toEqual(['a.docx']);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

describe('what the file system says', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code });

  test.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EROFS', 'READ_ONLY'],
    ['EACCES', 'READ_ONLY'],
    ['EBUSY', 'FILE_IN_USE'],
  ] as const)('%s is %s', (code, failure) => {
    expect(saveFailureOf(fault(code))).toBe(failure);
  });

  test('a fault nobody foresaw is not hidden', () => {
    expect(() => saveFailureOf(fault('EIO'))).toThrow('EIO');
  });
});
