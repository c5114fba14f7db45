import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { Passage } from '@domain/passage/passages-of';
import { expect, type Page, test } from '@playwright/test';
import {
  answerDialogs,
  goTo,
  importCaseload,
  lock,
  SAMPLE_CASELOAD,
  sectionOf,
  startSupervision,
  unlock,
} from '../support/drive-app';
import { expectNoAxeViolations, launchApp, look, type RunningApp, screenshot } from '../support/launch-app';
import { passCheck } from '../support/pass-check';
import { ask, setUpVault } from '../support/throwaway-vault';
import { paragraphsOf } from '../support/word-text';

/** Passages are marked by keyboard, kept over a lock, sealed, listed, and shown in the copy for preparing disclosure. */
test.setTimeout(180_000);

let running: RunningApp;
let recordId: RecordView['content']['id'];

test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  recordId = await startSupervision(page);
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running?.close());

const UPDATE = 'Mrs Bell rang the school on Monday.';
const WORRY = 'that the man upstairs shouted through the night';

async function mark(page: Page, kind: string): Promise<void> {
  await page.keyboard.press('Control+Shift+m');
  const wanted = page.getByRole('menuitemradio', { name: kind });
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 8; steps += 1) {
    if (await wanted.evaluate((item) => item === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

async function selectBack(page: Page, letters: number): Promise<void> {
  for (let letter = 0; letter < letters; letter += 1) await page.keyboard.press('Shift+ArrowLeft');
}

/** Writes in the text and in a danger statement, and marks two words of each without the mouse. */
async function writeAndMark(page: Page): Promise<void> {
  const update = sectionOf(page, 'update').getByRole('textbox');
  await update.focus();
  await page.keyboard.type(UPDATE);
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 'Mrs Bell'.length; letter += 1) await page.keyboard.press('Shift+ArrowRight');
  await mark(page, 'The person who told us');
  await expect(update).toBeFocused();
  await expect(update.locator('mark')).toHaveText('Mrs Bell');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' (next door)');
  await expect(update.locator('mark')).toHaveText('Mrs Bell');

  const danger = sectionOf(page, 'danger');
  await danger.getByRole('button', { name: /^Add a/ }).press('Enter');
  await danger.getByLabel('Who is worried?').fill('Nan Pat');
  const what = danger.getByLabel('About what they have seen or heard');
  await what.focus();
  await page.keyboard.type(WORRY);
  await selectBack(page, ' shouted through the night'.length);
  await page.keyboard.press('ArrowLeft');
  await selectBack(page, 'the man upstairs'.length);
  await mark(page, 'Another adult');
  await expect(what).toBeFocused();
  await expect(danger.getByRole('list', { name: 'Marked in this section' })).toContainText('the man upstairs');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** What signing needs besides the marked words. */
async function signThroughDoor(page: Page): Promise<void> {
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  const header = { ...content.header, livingArrangement: 'ONE_PARENT' as const };
  const reason = 'All that was agreed last time goes on with the same people.';
  const sections = {
    actions: { kind: 'ACTIONS' as const, actions: [], noActionReason: reason },
    next: { kind: 'NEXT_DATE' as const, date: header.sessionDate, dateText: '', reason: '' },
  };
  await ask(page, 'record:save', { recordId, header, sections, place: null });
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES', comment: '' });
  await passCheck(page, recordId);
  await ask(page, 'record:sign', { recordId });
}

async function listed(page: Page): Promise<Passage[]> {
  const { passages } = (await ask(page, 'passages:list', { recordId })) as { passages: Passage[] };
  return passages;
}

const EXPECTED = [
  { number: 1, section: 'update', words: 'Mrs Bell', about: 'REFERRER', stands: true },
  { number: 2, section: 'danger', words: 'the man upstairs', about: 'OTHER_ADULT', stands: true },
];

test('marks made by keyboard are there after a lock, and every screen that shows them can be read by everybody', async () => {
  const { page } = running;
  await writeAndMark(page);
  await page.getByRole('tab', { name: /^Check/ }).click();
  await page.getByText('Marked passages: 2').click();
  await sectionOf(page, 'update').scrollIntoViewIfNeeded();
  await look(page, 'passages-in-the-text');
  await sectionOf(page, 'danger').getByRole('list', { name: 'Marked in this section' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Go there: “Mrs Bell”' }).scrollIntoViewIfNeeded();
  await look(page, 'passages-marked');
  await sectionOf(page, 'danger').getByLabel('About what they have seen or heard').focus();
  await page.keyboard.press('Control+Shift+m');
  await expect(page.getByRole('menu')).toBeVisible();
  await screenshot(page, 'passages-menu');
  await expectNoAxeViolations(page, '[role="menu"]');
  await page.keyboard.press('Escape');
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  await expect(sectionOf(page, 'update').locator('mark')).toHaveText('Mrs Bell');
  await expect(sectionOf(page, 'danger').getByRole('list', { name: 'Marked in this section' })).toContainText(
    'the man upstairs',
  );
  expect(await listed(page)).toMatchObject(EXPECTED);
});

test('a mark is undone, taken away in the menu, and asked about once its words are gone', async () => {
  const { page } = running;
  await writeAndMark(page);
  const danger = sectionOf(page, 'danger');
  await danger.getByLabel('About what they have seen or heard').fill('that somebody shouted');
  await expect(danger.getByText(/no longer in the text/)).toBeVisible();
  await expect.poll(async () => (await listed(page)).map(({ stands }) => stands)).toEqual([true, false]);
  await danger.getByRole('button', { name: /^Take away the mark/ }).press('Enter');
  await expect(danger.getByRole('list', { name: 'Marked in this section' })).toHaveCount(0);
  await expect.poll(async () => (await listed(page)).length).toBe(1);
  const update = sectionOf(page, 'update').getByRole('textbox');
  await update.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+m');
  await page.getByRole('menuitem', { name: 'Take this mark away' }).press('Enter');
  await expect(update.locator('mark')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(update.locator('mark')).toHaveText('Mrs Bell');
});

test('in forced colours a mark is still seen', async () => {
  const { page } = running;
  await writeAndMark(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await sectionOf(page, 'update').scrollIntoViewIfNeeded();
  const line = await sectionOf(page, 'update')
    .locator('mark')
    .evaluate((words) => getComputedStyle(words).borderBottomStyle);
  expect(line).toBe('dotted');
  await look(page, 'passages-forced-colours');
});

test('the signed record has its marks, and its disclosure copy shows them where the file copy does not', async () => {
  const { app, page, dataDir } = running;
  await writeAndMark(page);
  await goTo(page, '/today');
  await signThroughDoor(page);
  await goTo(page, `/records/${recordId}`);
  await expect(sectionOf(page, 'update').locator('mark')).toHaveText('Mrs Bell');
  await expectNoAxeViolations(page);
  expect(await listed(page)).toMatchObject(EXPECTED);

  const disclosure = await copyFor('DISCLOSURE');
  const words = await paragraphsOf(disclosure);
  expect(words.join('\n')).toContain('Nothing has been taken out, shortened or blacked out.');
  expect(words.join('\n')).toContain('Mrs Bell[1] (next door) rang the school on Monday.');
  expect(words.join('\n')).toContain('the man upstairs[2] shouted through the night');
  expect(words.slice(words.indexOf('Marked passages'))).toEqual(
    expect.arrayContaining(['[1]', 'The person who told us', 'Mrs Bell', '[2]', 'Another adult', 'the man upstairs']),
  );
  const forFile = (await paragraphsOf(await copyFor('FILE_COPY'))).join('\n');
  expect(forFile).toContain('Mrs Bell (next door) rang the school on Monday.');
  expect(forFile).not.toMatch(/\[\d+\]|Marked passages/);

  async function copyFor(profile: 'DISCLOSURE' | 'FILE_COPY'): Promise<string> {
    const folder = join(dataDir, profile);
    await mkdir(folder);
    await answerDialogs(app, { open: folder });
    const batch = { recordIds: [recordId], profile, format: 'WORD' as const };
    const { folderId } = (await ask(page, 'exports:choose-folder', batch)) as { folderId: string };
    await ask(page, 'exports:run', { ...batch, folderId, onExisting: 'LEAVE_OUT' });
    const [file, ...others] = await readdir(folder);
    expect(others).toEqual([]);
    return join(folder, file ?? '');
  }
});
