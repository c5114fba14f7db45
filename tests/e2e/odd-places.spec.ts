import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lock, unlock } from '../support/drive-app';
import { type SmallDisk, smallDisk } from '../support/full-disk';
import { launchApp } from '../support/launch-app';
import { ask, PASSPHRASE, setUpVault } from '../support/throwaway-vault';

/** Machines are not always tidy. Each odd place works, or says what is wrong, and nothing in the store changes. */

test('a folder with blanks, emoji, other scripts and a very long name works', async () => {
  const root = mkdtempSync(join(tmpdir(), 'throughline-odd-'));
  const dataDir = join(root, "Zoë's 😀 child records (שלום) 100%", 'long '.repeat(45).trim());
  mkdirSync(dataDir, { recursive: true });
  const { page, close } = await launchApp({ dataDir });
  await setUpVault(page);
  await lock(page);
  await unlock(page);
  await close();
  expect(existsSync(join(dataDir, 'store.db'))).toBe(true);
});

test('a second program on the same data ends, though it was told of another profile', async () => {
  const { app, page, dataDir, close } = await launchApp();
  await setUpVault(page);
  const binary = process.env['THROUGHLINE_ELECTRON'] ?? '';
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = mkdtempSync(join(tmpdir(), 'throughline-odd-'));
  const second = spawn(binary, [...flags, `--user-data-dir=${profile}`, resolve(import.meta.dirname, '../..')], {
    env: { ...process.env, THROUGHLINE_DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  expect(await new Promise((done) => second.once('exit', done))).toBe(0);
  expect(existsSync(join(profile, 'store.db'))).toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});

let disk: SmallDisk | undefined;
test.afterEach(() => {
  disk?.remove();
  disk = undefined;
});

test('a disk without a byte left works or says why, and opens again when there is room', async () => {
  disk = smallDisk();
  const first = await launchApp({ dataDir: disk.folder });
  await setUpVault(first.page);
  await first.close();
  const before = hashOf(join(disk.folder, 'store.db'));
  await disk.fill(first.app);
  const { app, page, close } = await launchApp({ dataDir: disk.folder });
  // What the start itself has freed is taken as well.
  await disk.fill(app);
  const box = page.getByLabel('Passphrase', { exact: true });
  await box.fill(PASSPHRASE);
  await box.press('Enter');
  // Chromium may give back a few pages of its own meanwhile, and then there is room for a person to come in and read.
  const told = page.locator('.door').getByRole('alert').filter({ hasText: /full/ });
  const inside = page.getByRole('navigation', { name: 'Places' });
  await expect(told.or(inside)).toBeVisible();
  if (await told.isVisible()) expect(hashOf(join(disk.folder, 'store.db'))).toBe(before);
  await disk.makeRoom(app);
  if (await told.isVisible()) await unlock(page);
  expect(await ask(page, 'records:list', undefined)).toEqual([]);
  await close();
  const last = await launchApp({ dataDir: disk.folder });
  await unlock(last.page);
  await last.close();
});

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
