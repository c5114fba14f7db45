import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { alterWordFile, MAIN_PART, replaceOnce } from '../support/alter-word-file';
import {
  answerDialogs,
  goTo,
  importCaseload,
  lock,
  SAMPLE_CASELOAD,
  startSupervision,
  unlock,
} from '../support/drive-app';
import { drop } from '../support/drop-files';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/** A file that left comes back: dropped on the window, or chosen by keyboard; and words that leave by the clipboard. */
test.setTimeout(180_000);

const SENTENCE = 'School rang twice about the mornings, and Nan slept over on Wednesday.';

let running: RunningApp;
let recordId = '';
let wordFile = '';

test.beforeAll(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page, dataDir } = running;
  await setUpVault(page);
  await page.reload();
  await unlock(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  recordId = await startSupervision(page);
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: SENTENCE }] }];
  const update = { kind: 'RICH_TEXT', text: { type: 'doc', content } };
  await ask(page, 'record:save', { recordId, sections: { update }, place: null } as never);
  wordFile = join(dataDir, 'CS_test.docx');
  await answerDialogs(app, { save: wordFile });
  await ask(page, 'record:export', { recordId, format: 'WORD' } as never);
});
test.afterAll(() => running.close());

const dialog = (page: Page) => page.getByRole('dialog');
/** What another program would be given on pasting; the older and the newer Electron each have their own way to it. */
const clipboardOf = (app: ElectronApplication) =>
  app.evaluate(async ({ clipboard }) => {
    const older = clipboard as unknown as { readonly readHTML?: () => string };
    const text = (await clipboard.readText()).replaceAll('\r\n', '\n');
    if (older.readHTML) return { text, html: older.readHTML() };
    const items = await clipboard.read();
    const [item] = items.filter(({ types }) => types.includes('text/html'));
    const html = item === undefined ? '' : await item.getType('text/html');
    return { text, html: typeof html === 'string' ? html : await (html as Blob).text() };
  });

test('a file that was not touched is exactly the one exported', async () => {
  const { page } = running;
  await drop(page, [wordFile]);
  await expect(dialog(page).getByRole('heading', { name: 'Unchanged' })).toBeVisible();
  await expect(dialog(page)).toContainText('exactly as it was exported');
  await expect(dialog(page)).toContainText('by Marian Oduya');
  await look(page, 'examine-unchanged', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('one altered word is shown with the words on both sides, and leads to the record', async () => {
  const { page, dataDir } = running;
  const altered = join(dataDir, 'altered.docx');
  await writeFile(
    altered,
    await alterWordFile(await readFile(wordFile), { [MAIN_PART]: replaceOnce('rang twice', 'rang once') }),
  );
  await drop(page, [altered]);
  await expect(dialog(page).getByRole('heading', { name: 'Altered', exact: true })).toBeVisible();
  await expect(dialog(page).locator('del')).toContainText('twice');
  await expect(dialog(page).locator('ins')).toContainText('once');
  await look(page, 'examine-altered', '[role="dialog"]');
  await dialog(page).getByRole('button', { name: 'Open the record' }).click();
  await expect(page).toHaveURL(new RegExp(`#/records/${recordId}`));

  await drop(page, [altered]);
  await dialog(page).getByRole('button', { name: 'Show it in Exports' }).click();
  await expect(page).toHaveURL(new RegExp(`#/exports/records/${recordId}`));
  await expect(page.getByRole('table', { name: 'Exported before' })).toContainText('CS_test.docx');
});

test('by keyboard, with the system’s own dialog', async () => {
  const { app, page } = running;
  await answerDialogs(app, { open: SAMPLE_CASELOAD });
  await goTo(page, '/exports');
  const button = page.getByRole('button', { name: 'Check a Word file…' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('This is not a Word or PDF file.');
  await answerDialogs(app, { open: wordFile });
  await dialog(page).getByRole('button', { name: 'Check another file…' }).press('Enter');
  await expect(dialog(page).getByRole('heading', { name: 'Unchanged' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('several files are turned away with a sentence', async () => {
  const { page } = running;
  await drop(page, [wordFile, SAMPLE_CASELOAD]);
  await expect(dialog(page)).toContainText('One file at a time, please.');
  await page.keyboard.press('Escape');
});

test('while a file is over the window it is said what a drop does; words that are dragged are left alone', async () => {
  const { page } = running;
  const drag = (kind: 'FILE' | 'WORDS') =>
    page.evaluate((what) => {
      const dataTransfer = new DataTransfer();
      if (what === 'FILE') dataTransfer.items.add(new File(['x'], 'x.docx'));
      else dataTransfer.setData('text/plain', 'words');
      const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }, kind);
  expect(await drag('WORDS')).toBe(false);
  await expect(page.getByText('Drop to check this file')).toHaveCount(0);
  expect(await drag('FILE')).toBe(true);
  await expect(page.getByText('Drop to check this file')).toBeVisible();
  await look(page, 'examine-drop');
  await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
  await expect(page.getByText('Drop to check this file')).toHaveCount(0);
});

test('a file that is made in the page has no place and is not asked for', async () => {
  const { page } = running;
  expect(await page.evaluate(() => window.throughline.pathOf(new File(['x'], 'x.docx')))).toBe('');
  expect(await page.evaluate(() => window.throughline.pathOf({ name: '/etc/passwd', size: 1 }))).toBe('');
});

test('the record is copied for the case system in parts, plain and formatted, and the clipboard emptied', async () => {
  const { app, page } = running;
  await goTo(page, `/records/${recordId}`);
  await page.getByRole('button', { name: 'More for this record' }).click();
  await page.getByRole('menuitem', { name: 'Copy for the case system…' }).click();
  await expect(dialog(page)).toContainText('This record is not agreed yet.');
  await dialog(page).getByLabel('The box of the case system holds').selectOption({ label: 'Another number…' });
  await dialog(page).getByLabel('Number of characters').fill('900');
  await expect(dialog(page).getByRole('heading', { name: /^Part 1 of \d+$/ })).toBeVisible();
  await expect(
    dialog(page)
      .getByText(/ of 900 characters/)
      .first(),
  ).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Copy part 2' }).press('Enter');
  await expect(dialog(page)).toContainText('Part 2 is copied.');
  await expect(dialog(page).getByText('Copied', { exact: true })).toHaveCount(1);
  const second = await clipboardOf(app);
  expect(second.text).toMatch(/^Part 2 of \d+\n\nDRAFT, NOT FOR THE CHILD'S FILE\n\n/);
  expect(second.html).toContain("<p>DRAFT, NOT FOR THE CHILD'S FILE</p>");
  await look(page, 'paste-parts', '[role="dialog"]');

  await dialog(page).getByLabel('What to copy').selectOption({ label: 'What has happened since' });
  await dialog(page).getByLabel('Plain text only').check();
  await dialog(page).getByRole('button', { name: 'Copy all of it' }).click();
  await expect.poll(async () => (await clipboardOf(app)).text).toContain(SENTENCE);
  expect((await clipboardOf(app)).html).not.toContain('<h2>');

  await dialog(page).getByRole('button', { name: 'Empty the clipboard' }).click();
  await expect(dialog(page)).toContainText('The clipboard is empty.');
  expect((await clipboardOf(app)).text).toBe('');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'More for this record' })).toBeFocused();
});

test('nothing is examined while locked', async () => {
  const { page } = running;
  await lock(page);
  const reply = await page.evaluate((path) => window.throughline.call('file:examine', { path }), wordFile);
  expect(reply).toEqual({ ok: false, failure: { kind: 'LOCKED' } });
});
