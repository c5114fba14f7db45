import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, goTo, unlock } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { setUpVault } from '../support/throwaway-vault';

const folder = join(import.meta.dirname, '../support/caseload');
const MESSY = join(folder, 'caseload-messy.csv');
const LATER = join(folder, 'caseload-messy-later.csv');

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(running.page);
  await running.page.reload();
  await unlock(running.page);
  await goTo(running.page, '/caseload');
});
test.afterEach(() => running.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** From the first screen to the preview by keyboard alone. */
async function chooseAndPreview(page: Page, file: string): Promise<void> {
  await answerDialogs(running.app, { open: file });
  await expect(heading(page, 'Bring in your caseload')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Check the columns')).toBeFocused();
  await page.getByRole('button', { name: 'Show what will change' }).press('Enter');
  await expect(heading(page, 'What the import will do')).toBeFocused();
}

test('a messy export comes in by keyboard, and a later one makes a dated change', async () => {
  const { page } = running;
  await look(page, 'caseload-1-choose');
  await answerDialogs(running.app, { open: MESSY });
  await page.getByRole('button', { name: 'Choose the caseload file' }).press('Enter');
  await expect(heading(page, 'Check the columns')).toBeFocused();
  await look(page, 'caseload-2-columns');
  await page.getByRole('button', { name: 'Show what will change' }).press('Enter');
  await expect(page.getByText('40 new children, 0 changed')).toBeVisible();
  await look(page, 'caseload-3-preview-new');
  await page.getByRole('tab', { name: 'Refused (6)' }).press('Enter');
  await expect(page.getByText('“31/02/2019” is not a date that exists')).toBeVisible();
  await look(page, 'caseload-4-preview-refused');
  await page.getByRole('button', { name: 'Import 40 children' }).press('Enter');
  await expect(heading(page, 'Your caseload is in')).toBeFocused();
  await look(page, 'caseload-5-done');

  await page.getByRole('button', { name: 'Bring in another file' }).press('Enter');
  await chooseAndPreview(page, LATER);
  await expect(page.getByText('Oisín Kerr, from 9 Oct 2026')).toBeVisible();
  await expect(page.getByText(/Grace Adeyemi, from 10 Nov 2026/)).toBeVisible();
  await look(page, 'caseload-6-preview-changed');
  await page.getByRole('button', { name: 'Import 1 child' }).press('Enter');
  await page.getByRole('button', { name: 'See children' }).press('Enter');
  await expect(page.getByText('40 children')).toBeVisible();
});

test('a program is refused in plain English', async () => {
  const { page } = running;
  await answerDialogs(running.app, { open: process.execPath });
  await page.getByRole('button', { name: 'Choose the caseload file' }).press('Enter');
  await expect(page.getByText(/Nothing was imported, and the file was not changed/)).toBeVisible();
  await look(page, 'caseload-7-refused-file');
});
