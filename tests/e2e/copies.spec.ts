import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { childCalled } from '../support/demo-desk';
import { answerDialogs, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { passCheck } from '../support/pass-check';
import { ask, setUpVault } from '../support/throwaway-vault';
import { TOBIN_HEADER, tobinSections } from '../support/tobin-words';
import { paragraphsOf } from '../support/word-text';

/** A signed record in which a sister is named leaves as each of the five kinds, by keyboard; each file is opened and read. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const SLOW = { timeout: 40_000 };
const HALF = { width: 683, height: 384 };
const ROWS = [
  'FS-20417,Tobin,Ashgrove,17/05/2020,Male,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026',
  'FS-20418,Wren,Ashgrove,02/06/2023,Female,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026',
];
/** What was talked about, and is nobody's but the file's. */
const TALK = ['crusts on', 'had drunk too much to get up', 'The number has not moved'];
const ACTIONS = ['Write to Dean’s mother and offer a visit', 'Put a charger by Tobin’s bed and try the call again'];
const KEPT_BACK = 'Ask for address and benefit checks on Dean Rooke';

let running: RunningApp;
let folder: string;
let recordId: RecordId;

test.beforeAll(async () => {
  running = await launchApp({ windowSize: SIZES[0] });
  const { app, page, dataDir } = running;
  await setUpVault(page);
  const caseload = join(dataDir, 'caseload.csv');
  await writeFile(caseload, `${(await readFile(SAMPLE_CASELOAD, 'utf8')).trimEnd()}\r\n${ROWS.join('\r\n')}\r\n`);
  await importCaseload(app, page, caseload);
  recordId = await signedRecord(page);
  folder = join(mkdtempSync(join(tmpdir(), 'throughline-copies-')), 'Copies');
  mkdirSync(folder);
  await page.reload();
  await unlock(page);
});

test.afterAll(() => running.close());

const summary = (page: Page) => page.getByRole('region', { name: 'What was made' });

test('a row that waits for names leads to its page, and is ready and in focus on the way back', async () => {
  const { page } = running;
  const keys = new ByKeyboard(page);
  await keys.pressLink('Exports');
  await expect(page.getByText('Other children are named')).toBeVisible();
  await keys.pressButton('Decide how they are printed.');
  await expect(page.getByRole('heading', { level: 1, name: 'Export a record' })).toBeFocused();
  const make = page.getByRole('button', { name: 'Make 1 Word file' });
  await expect(make).toHaveAttribute('aria-disabled', 'true');
  await expect(make).toHaveAccessibleDescription('First say how the names of other children are printed.');
  await lookAtAll('copies-names');
  await keys.choose(/^How is Wren Ashgrove printed\?/, 'Write initials (WA)');
  await expect(page.getByText(/^Decided and kept/)).toBeVisible();
  await expect(make).not.toHaveAttribute('aria-disabled', 'true');
  await keys.toHeader();
  await keys.pressButton('Back to the list');
  await expect(page.getByRole('link', { name: /^Every kind of copy of/ })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /Tobin Ashgrove$/ })).toBeChecked();
  await lookAtAll('copies-list');
});

test('the copy for the child’s file holds every word and the sister as initials', async () => {
  const { page } = running;
  await new ByKeyboard(page).pressButton(/^Every kind of copy of/);
  const words = await made('Make 1 Word file');
  holds(words, [...TALK, ...ACTIONS, KEPT_BACK, 'Tobin Ashgrove', 'To do in the case system']);
  expect(words).not.toMatch(/\bWren\b/);
  await lookAtAll('copies-file-copy');
});

test('the worker’s list holds what is to be done, and nothing of the talk', async () => {
  await kind('Worker’s action list');
  const words = await made('Make 1 Word file');
  holds(words, [...ACTIONS, KEPT_BACK]);
  lacks(words, TALK);
  expect(words).not.toMatch(/\bWren\b/);
});

test('the family’s copy is made once it is read through and ticked, without the action that is kept back', async () => {
  const { page } = running;
  const keys = new ByKeyboard(page);
  await kind('Actions for the family');
  const paper = page.getByRole('article', { name: 'The copy as the family reads it' });
  await expect(paper).toContainText(KEPT_BACK);
  const make = page.getByRole('button', { name: 'Make 1 Word file' });
  await expect(make).toHaveAccessibleDescription('First read it through, and tick “I have checked this”.');
  await lookAtAll('copies-family');
  await lookAtAll('copies-family-read', undefined, page.getByRole('heading', { name: 'Read it as the family will' }));
  await keys.tick(new RegExp(`${KEPT_BACK}$`));
  await expect(paper).not.toContainText(KEPT_BACK);
  await keys.tick(/^I have checked this/);
  const words = await made('Make 1 Word file');
  holds(words, ['What we agreed to do', ...ACTIONS]);
  lacks(words, [...TALK, KEPT_BACK, 'danger', 'OFFICIAL']);
  expect(words).not.toMatch(/\bWren\b/);
});

test('the copy for preparing disclosure holds every word, with the sister’s name marked and not taken out', async () => {
  const { page } = running;
  await kind('Disclosure preparation');
  await expect(page.getByRole('table', { name: 'Marked passages' })).toContainText('Wren');
  const words = await made('Make 1 Word file');
  holds(words, [...TALK, ...ACTIONS, KEPT_BACK, 'Nothing has been taken out, shortened or blacked out.']);
  expect(words).toMatch(/\bWren\[\d+\]/);
  await lookAtAll('copies-disclosure', undefined, page.getByRole('heading', { name: 'Names of other children' }));
});

test('a practice pack is made of ticked records once each word that may be a name is decided', async () => {
  const { app, page } = running;
  const keys = new ByKeyboard(page);
  await keys.pressLink('Exports');
  await keys.select('Whom it is for', 'Practice day');
  await expect(page.getByText('0 of 1 ticked')).toBeVisible();
  await keys.tick(/Tobin Ashgrove$/);
  await keys.toHeader();
  await keys.pressButton('Go on with 1 record');
  await expect(page.getByRole('heading', { name: 'Practice pack of 1 record' })).toBeFocused();
  const make = page.getByRole('button', { name: 'Make the practice pack…' });
  await expect(make).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(/may be the name of/)).toBeVisible();
  await lookAtAll('copies-practice');
  await keys.pressButton(/^Take what each looks like/);
  await expect(page.getByText('Every word is decided.')).toBeVisible();
  await answerDialogs(app, { save: join(folder, 'sheet.docx') });
  const before = readdirSync(folder);
  await keys.pressButton('Make the practice pack…');
  await expect(summary(page)).toContainText('1 practice record and the check sheet are made', SLOW);
  await expect(summary(page)).toBeFocused();
  const files = readdirSync(folder).filter((file) => !before.includes(file));
  expect(files).toHaveLength(2);
  expect(files).toContain('sheet.docx');
  const record = files.find((file) => file !== 'sheet.docx') ?? '';
  const words = (await paragraphsOf(join(folder, record))).join('\n');
  expect(words).not.toMatch(/Tobin|Ashgrove|Wren|Keeley|Priya|Castell|Dean|Rooke|FS-20417/);
  expect(words).toContain('crusts on');
  await lookAtAll('copies-practice-made');
});

test('after signing, what is to be done in the case system is one step of the record’s menu, which is in groups', async () => {
  const { page } = running;
  const keys = new ByKeyboard(page);
  await page.evaluate((id) => {
    window.location.hash = `/records/${id}`;
  }, recordId);
  const more = page.getByRole('button', { name: 'More for this record' });
  await more.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await lookAtAll('copies-menu', '[role="menu"]');
  await keys.press('Escape');
  await resize(HALF);
  await more.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await keys.press('End');
  await expect(page.getByRole('menuitem', { name: 'Step down or close' })).toBeFocused();
  await expect(page.getByRole('menuitem', { name: 'Step down or close' })).toBeInViewport({ ratio: 1 });
  await resize(SIZES[0]);
  await keys.takeFromMenu('To do in the case system…');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('What to copy')).toHaveValue('to-do');
  await expect(dialog).toContainText('Relationships: check that these people are there');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

async function kind(label: string): Promise<void> {
  await new ByKeyboard(running.page).choose('Which copy?', new RegExp(`^${label}`));
}

/** Makes the file by its button, and gives the words of the one that is new in the folder. */
async function made(button: string): Promise<string> {
  const { app, page } = running;
  await answerDialogs(app, { open: folder });
  await expect(page.getByRole('button', { name: button })).not.toHaveAttribute('aria-disabled', 'true');
  const before = readdirSync(folder);
  await new ByKeyboard(page).pressButton(button);
  // The first file loads the schema it is checked against.
  await expect(summary(page)).toContainText('1 file made in “Copies”, opened again and found whole', SLOW);
  await expect(summary(page)).toBeFocused();
  const [file = '', ...others] = readdirSync(folder).filter((each) => !before.includes(each));
  expect(others).toEqual([]);
  return (await paragraphsOf(join(folder, file))).join('\n');
}

function holds(words: string, wanted: readonly string[]): void {
  for (const each of wanted) expect(words).toContain(each);
}

function lacks(words: string, unwanted: readonly string[]): void {
  for (const each of unwanted) expect(words).not.toContain(each);
}

async function signedRecord(page: Page): Promise<RecordId> {
  const childId = await childCalled(page, 'FS-20417');
  const started = (await ask(page, 'record:start', { childId, templateId: 'case-supervision' })) as {
    recordId: RecordId;
  };
  const id = started.recordId;
  const { supervisorId } = ((await ask(page, 'record:open', { recordId: id })) as RecordView).content.header;
  const { lastActions: _earlier, ...sections } = tobinSections();
  await ask(page, 'record:save', { recordId: id, header: { ...TOBIN_HEADER, supervisorId }, sections, place: null });
  await ask(page, 'record:share', { recordId: id });
  await ask(page, 'record:answer', { recordId: id, kind: 'AGREES', comment: '' });
  await passCheck(page, id);
  await ask(page, 'record:sign', { recordId: id });
  return id;
}

/** Every screen at both sizes, and at 200 %. */
async function lookAtAll(name: string, within?: string, part?: Locator): Promise<void> {
  for (const size of [SIZES[1], HALF, SIZES[0]]) {
    await resize(size);
    await part?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(running.page, name, within);
  }
}

async function resize(size: { readonly width: number; readonly height: number }): Promise<void> {
  const { app, page } = running;
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
}
