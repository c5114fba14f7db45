import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { answerDialogs, goTo, unlock } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { setUpVault } from '../support/throwaway-vault';

/** A manager's week, from what drifts to a supervision begun, by keyboard. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

let running: RunningApp;

test.beforeAll(async () => {
  const first = await launchApp();
  await setUpVault(first.page);
  await first.close();
  const support = join(import.meta.dirname, '../support');
  const today = new Date().toISOString().slice(0, 10);
  execFileSync(process.execPath, [
    ...[join(support, 'run-module.mjs'), join(support, 'seed-team-vault.ts')],
    ...[first.dataDir, today],
  ]);
  running = await launchApp({ dataDir: first.dataDir, windowSize: SIZES[0] });
  await unlock(running.page);
});

test.afterAll(() => running.close());

test('the team board shows the week, every child by worker, and what waits', async () => {
  const { page, app } = running;
  await goTo(page, '/team');
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'This week' }).getByRole('heading')).toHaveCount(6);
  await atBothSizes(app, page, 'team');

  const keys = new ByKeyboard(page);
  const grid = page.getByRole('table', { name: 'Children by worker' });
  const cells = grid.locator('[data-grid-cell]');
  // Closed children are not on the board.
  const count = await cells.count();
  expect(count).toBeGreaterThan(20);
  await cells.first().focus();
  await keys.press('ArrowRight');
  await expect(cells.nth(1)).toBeFocused();
  await keys.press('Control+End');
  await expect(cells.last()).toBeFocused();
  await keys.press('Home');
  await look(page, 'team-focus');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('title')?.split('.')[0] ?? '');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);

  await goTo(page, '/team');
  await page.getByRole('checkbox', { name: 'As a table' }).press('Space');
  await expect(page.getByRole('table', { name: 'Children by worker' }).getByRole('row')).toHaveCount(count + 1);
  await look(page, 'team-table');
  await page.getByRole('combobox', { name: 'Worker' }).selectOption({ index: 1 });
  await expect(page.getByText(/^\d+ of \d+ children$/)).toBeVisible();
  await look(page, 'team-filtered');
  await page.getByRole('combobox', { name: 'Worker' }).selectOption('');
});

test('Today says who is due, what waits and what wants a decision; n begins a supervision', async () => {
  const { page, app } = running;
  await goTo(page, '/today');
  await expect(page.getByRole('region', { name: 'Supervisions' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Needs a decision/ })).toBeVisible();
  await atBothSizes(app, page, 'today-manager');
  await page.keyboard.press('n');
  await expect(page.getByRole('region', { name: 'Supervisions' }).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('[data-section]').first()).toBeVisible();
});

test('the clinic counts the team’s records by month, and saves them as a table', async () => {
  const { page, app, dataDir } = running;
  await goTo(page, '/team');
  await page.getByRole('button', { name: 'Performance clinic' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Performance clinic' })).toBeFocused();
  await expect(page.getByRole('table', { name: /^Parts of a supervision/ }).getByRole('row')).toHaveCount(24);
  await atBothSizes(app, page, 'clinic');
  await page.getByRole('checkbox', { name: 'As a table' }).press('Space');
  await look(page, 'clinic-table');
  const save = join(dataDir, 'clinic.csv');
  await answerDialogs(app, { save });
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).press('Enter');
  await expect(page.getByText('clinic.csv holds counts only', { exact: false })).toBeVisible();
  const text = readFileSync(save, 'utf8');
  expect(text).toContain('Month,What,Records with it,Records asked,Share in percent');
  expect(text).not.toMatch(/Worker /);
});

async function atBothSizes(app: ElectronApplication, page: Page, name: string): Promise<void> {
  for (const size of [SIZES[1], SIZES[0]]) {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
    await look(page, name);
  }
}
