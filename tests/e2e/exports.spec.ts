import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { answerDialogs, goTo, unlock } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { setUpVault } from '../support/throwaway-vault';
import { paragraphsOf } from '../support/word-text';

/** A team's week becomes files in a folder, by keyboard; the files are opened and read by somebody else. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const HALF = { width: 683, height: 384 };
const today = new Date().toISOString().slice(0, 10);
const OWN_FILES = ['FS-20417', 'FS-20418', 'FS-31007', '2024-3', 'FS-40112'].map(
  (reference) => `CS_${reference}_${today}_v1.docx`,
);

let running: RunningApp;
let folder: string;

test.beforeAll(async () => {
  const first = await launchApp();
  await setUpVault(first.page);
  await first.close();
  const support = join(import.meta.dirname, '../support');
  execFileSync(process.execPath, [
    ...[join(support, 'run-module.mjs'), join(support, 'seed-exports-vault.ts')],
    ...[first.dataDir, today],
  ]);
  folder = join(mkdtempSync(join(tmpdir(), 'throughline-exports-')), 'To the case system');
  mkdirSync(folder);
  running = await launchApp({ dataDir: first.dataDir, windowSize: SIZES[0] });
  await unlock(running.page);
});

test.afterAll(() => running.close());

const table = (page: Page) => page.getByRole('table', { name: 'Records to export' });
const summary = (page: Page) => page.getByRole('region', { name: 'What was made' });

test('this week’s agreed records of the team are listed with where each stands', async () => {
  const { page } = running;
  const keys = new ByKeyboard(page);
  await keys.pressLink('Exports');
  await expect(page.getByRole('heading', { level: 1, name: 'Exports' })).toBeFocused();
  await expect(page.getByLabel('Team')).toHaveValue('Harbour Safeguarding Team');
  await expect(table(page).getByText('New', { exact: true })).toHaveCount(5);
  await expect(table(page).getByText('Not agreed yet')).toHaveCount(1);
  await expect(page.getByText('5 of 6 ticked')).toBeVisible();
  await expect(page.getByText('Nothing has been exported yet.', { exact: false })).toBeVisible();
  for (const size of [...SIZES].reverse()) {
    await resize(size);
    await look(page, 'exports-week');
  }
  await resize(HALF);
  await look(page, 'exports-week-200');
  await resize(SIZES[0]);
});

test('its files are made in a folder by keyboard, and each is the record it says', async () => {
  const { page, app } = running;
  const keys = new ByKeyboard(page);
  await answerDialogs(app, { open: folder });
  await keys.pressButton('Make 5 Word files');
  // The first file loads the schema it is checked against.
  await expect(summary(page)).toBeFocused({ timeout: 40_000 });
  await expect(summary(page)).toContainText('5 files made in “To the case system”, each opened again and found whole');
  await expect(summary(page)).toContainText(/: (\d[\d,]*) of \1 pieces present\./);
  expect(readdirSync(folder).toSorted()).toEqual(OWN_FILES.toSorted());
  for (const file of OWN_FILES) {
    const words = await paragraphsOf(join(folder, file));
    expect(words).toContain('Seen at home. The grandmother cooks on Fridays.');
  }
  expect((await paragraphsOf(join(folder, OWN_FILES[0] ?? ''))).join('\n')).toContain('Tobin Ashdown');
  await expect(table(page).getByText('Already exported')).toHaveCount(5);
  await expect(page.getByRole('button', { name: 'Tick the records to export' })).toBeVisible();
  const receipts = page.getByRole('table', { name: 'Exported before' });
  await expect(receipts.getByRole('row')).toHaveCount(6);
  await expect(receipts).toContainText(folder);
  for (const size of [...SIZES].reverse()) {
    await resize(size);
    await look(page, 'exports-made');
  }
});

test('files that are there already are asked about once, and nothing is replaced unasked', async () => {
  const { page } = running;
  const keys = new ByKeyboard(page);
  const [first = ''] = OWN_FILES;
  writeFileSync(join(folder, first), 'kept by hand');
  await keys.tabTo('Tick every record that can be exported');
  await keys.press('Space');
  await keys.pressButton('Make 5 Word files');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('5 files of these names are in “To the case system” already');
  await look(page, 'exports-existing', '[role="alertdialog"]');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(readFileSync(join(folder, first), 'utf8')).toBe('kept by hand');

  await keys.pressButton('Make 5 Word files');
  await keys.choose('What is to become of them?', /^Keep both/);
  await keys.pressButton('Make 5 files, keep both');
  await expect(summary(page)).toContainText('5 files made');
  expect(readFileSync(join(folder, first), 'utf8')).toBe('kept by hand');
  expect(readdirSync(folder)).toHaveLength(10);
  expect(readdirSync(folder)).toContain(`CS_FS-20417_${today}_v1 (2).docx`);
});

test('the pattern of names is changed with a live example and says what is wrong with it', async () => {
  const { page } = running;
  const keys = new ByKeyboard(page);
  await keys.pressButton('Change the pattern');
  await expect(page.getByLabel('Pattern')).toBeFocused();
  await keys.press('Control+a');
  await keys.type('{reference} {nam}');
  await expect(page.getByText('There is nothing called {nam}.', { exact: false })).toBeVisible();
  await expect(page.getByText('Two records could get the same name.', { exact: false })).toBeVisible();
  await look(page, 'exports-pattern');
  await keys.press('Control+a');
  await keys.type('{reference} {number}');
  await expect(page.getByText('FS-20417 CS-000017.docx')).toBeVisible();
  await keys.pressButton('Use this pattern');
  await expect(page.getByRole('button', { name: 'Change the pattern' })).toBeFocused();
  await expect(table(page).getByText('FS-20417 CS-000002.docx')).toBeVisible();
});

test('a folder that has gone stops it with a sentence; what waits since another week is found', async () => {
  const { page, app } = running;
  const gone = join(folder, 'no longer there');
  await goTo(page, '/today');
  await page.getByRole('link', { name: 'Make files of agreed records' }).press('Enter');
  await page.getByLabel('Agreed in').selectOption('WAITING');
  await expect(table(page).getByText('New', { exact: true })).toHaveCount(1);
  await page.getByLabel('Team').selectOption('Every team');
  await expect(table(page).getByText('New', { exact: true })).toHaveCount(2);
  await answerDialogs(app, { open: gone });
  await page.getByRole('button', { name: 'Choose another folder' }).press('Enter');
  await expect(page.getByText('In the folder “no longer there”.')).toBeVisible();
  await page.getByRole('button', { name: 'Make 2 Word files' }).press('Enter');
  await expect(summary(page)).toContainText(
    'It stopped because the folder can no longer be reached. 1 file was not begun.',
  );
  await expect(summary(page)).toContainText('The folder is gone.');
  await look(page, 'exports-folder-gone');
});

test('a child’s whole run and a single record are exported from their own pages, a record as a PDF', async () => {
  const { page, app } = running;
  await table(page).getByRole('link', { name: 'Tobin Ashdown' }).press('Enter');
  await page.getByRole('button', { name: 'Export records' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Export a child’s records' })).toBeFocused();
  await expect(table(page).getByRole('row')).toHaveCount(3);
  await look(page, 'exports-child');
  await table(page)
    .getByRole('link', { name: /^Case supervision, CS-000001$/ })
    .press('Enter');
  await page.getByRole('button', { name: 'More for this record' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Export…' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Export a record' })).toBeFocused();
  await page.getByLabel('As', { exact: true }).selectOption('PDF');
  await answerDialogs(app, { open: folder });
  await page.getByRole('button', { name: 'Choose another folder' }).press('Enter');
  await page.getByRole('button', { name: 'Make 1 PDF' }).press('Enter');
  await expect(summary(page)).toContainText('1 file made in “To the case system”, opened again and found whole');
  expect(readFileSync(join(folder, 'FS-20417 CS-000001.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  await look(page, 'exports-record');
});

async function resize(size: { readonly width: number; readonly height: number }): Promise<void> {
  const { app, page } = running;
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
}
