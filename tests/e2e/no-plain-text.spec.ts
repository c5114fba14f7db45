import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { UnknownName } from '@domain/export/practice/name-decision';
import type { RecordId } from '@domain/identifiers';
import { openVault } from '@main/vault/vault';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import {
  answerDialogs,
  goTo,
  importCaseload,
  lock,
  SAMPLE_CASELOAD,
  startSupervision,
  unlock,
} from '../support/drive-app';
import { disguises, filesWith, openDeletedFilesWith } from '../support/find-words';
import { launchApp, type RunningApp } from '../support/launch-app';
import { passCheckOnScreen } from '../support/pass-check';
import { ask, PASSPHRASE, setUpVault } from '../support/throwaway-vault';

/**
 * A working day in the real app, with one word that stands nowhere else in everything that is typed, pasted, looked
 * for and brought in. Afterwards that word, the passphrase and the keys may be in no file the app has written, whatever
 * the encoding: not in the store, its log, temporary files, Chromium's own folders, nor in files deleted while open.
 */
test.setTimeout(180_000);

const CANARY = `quillwort${randomBytes(5).toString('hex')}`;
/** Emoji, a control character, a lone half of a pair and a name that is right to left stand beside it. */
const WORDS = `${CANARY} 😀 \u0007\u200f שלום ${CANARY}`;

/** Folders of this run, so that everything the app writes is ours to look through. */
function newPlace() {
  const root = mkdtempSync(join(tmpdir(), 'throughline-plain-'));
  const place = {
    data: join(root, 'data'),
    temp: join(root, 'temp'),
    home: join(root, 'home'),
    docs: join(root, 'docs'),
  };
  for (const folder of Object.values(place)) mkdirSync(folder);
  const env = {
    HOME: place.home,
    TMPDIR: place.temp,
    XDG_CONFIG_HOME: join(place.home, '.config'),
    XDG_CACHE_HOME: join(place.home, '.cache'),
  };
  const searched = [place.data, place.temp, place.home, '/var/tmp', ...chromiumTempFolders()];
  return { ...place, env, searched, sinceMs: Date.now() - 1_000 };
}
type Place = ReturnType<typeof newPlace>;

function chromiumTempFolders(): readonly string[] {
  return readdirSync('/tmp')
    .filter((name) => /^(\.org\.chromium|\.com\.google|etilqs_)/.test(name))
    .map((name) => join('/tmp', name));
}

test('a working day leaves no word and no key in any file', async () => {
  const place = newPlace();
  const first = await launchApp({ dataDir: place.data, env: place.env });
  const groups = await setUpVault(first.page);
  await importCaseload(first.app, first.page, caseloadWithCanary(place));
  const recordId = await startSupervision(first.page);
  await lock(first.page);
  await write(first, recordId);
  const mainPid = await first.app.evaluate(() => process.pid);
  expect(openDeletedFilesWith(disguises(CANARY), mainPid), 'deleted files that are open').toEqual([]);
  await first.kill();
  expectNothing(place, [CANARY, PASSPHRASE]);

  const second = await launchApp({ dataDir: place.data, env: place.env });
  await typeWrongPassphrase(second.page);
  await unlock(second.page);
  await goTo(second.page, `/records/${recordId}`);
  await finish(second, place);
  await leaveInEveryWay(second, place, recordId);
  await second.page.keyboard.press('Control+l');
  await second.page.getByLabel('Passphrase', { exact: true }).waitFor();
  await second.close();

  const left = [
    'Practice_record_1.docx',
    'batch',
    'caseload.csv',
    'record.docx',
    'record.pdf',
    'sheet.docx',
    'test.docx',
  ];
  expect(readdirSync(place.docs).sort(), 'beside the files that were asked for').toEqual(left);
  expect(readdirSync(join(place.docs, 'batch'))).toHaveLength(2);
  const found = filesWith(disguises(CANARY), [place.docs], 0).map((file) => file.slice(place.docs.length + 1));
  expect(found, 'the search reads a Word file').toEqual(expect.arrayContaining(['caseload.csv', 'record.docx']));
  expectNothing(place, [CANARY, PASSPHRASE, ...recoveryKeyForms(groups), await dataKey(place)]);
});

test('the same search finds what a careless program would have left', async () => {
  const place = newPlace();
  const { page, close } = await launchApp({ dataDir: place.data, env: place.env });
  await page.evaluate((words) => window.localStorage.setItem('draft', words), CANARY);
  await close();
  expect(filesWith(disguises(CANARY), place.searched, place.sinceMs).join()).toContain('Local Storage');
});

test('the same search sees through every disguise', () => {
  const place = newPlace();
  const text = `before ${CANARY} after`;
  const utf16 = Buffer.from(text, 'utf16le');
  const contents: Record<string, Buffer> = {
    plain: Buffer.from(text),
    utf16le: utf16,
    utf16be: Buffer.from(utf16).swap16(),
    hex: Buffer.from(Buffer.from(text).toString('hex')),
    base64: Buffer.from(Buffer.from(text).toString('base64')),
    base64b: Buffer.from(Buffer.from(` ${text}`).toString('base64')),
    gzip: Buffer.concat([Buffer.from('head'), gzipSync(text)]),
    zlib: Buffer.concat([Buffer.from('head'), deflateSync(text)]),
    brotli: brotliCompressSync(text),
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(place.temp, name), content);
  const found = filesWith(disguises(CANARY), place.searched, place.sinceMs).map((file) =>
    file.slice(place.temp.length + 1),
  );
  expect([...found].sort()).toEqual(Object.keys(contents).sort());
});

function caseloadWithCanary({ docs }: Place): string {
  const file = join(docs, 'caseload.csv');
  const [header = '', firstRow = '', ...others] = readFileSync(SAMPLE_CASELOAD, 'utf8').split(/\r?\n/);
  const surname = firstRow.split(',')[1] ?? '';
  writeFileSync(file, [header, firstRow.replace(surname, CANARY), ...others].join('\r\n'));
  return file;
}

/** Every kind of field, and the clipboard. */
async function write({ page }: RunningApp, recordId: RecordId): Promise<void> {
  await unlock(page);
  await page.getByRole('link', { name: 'Children' }).click();
  await page.getByRole('searchbox', { name: /Filter children/ }).fill(CANARY);
  await expect(page.getByRole('button', { name: new RegExp(CANARY) })).toBeVisible();
  await goTo(page, `/records/${recordId}`);
  await page.getByLabel('Where the child lives').selectOption('With one parent');
  for (const key of ['update', 'complicating', 'strengths']) {
    await page.locator(`[data-section="${key}"] [contenteditable="true"]`).click();
    await page.keyboard.type(`mispeled wrods ${CANARY} `);
    await page.keyboard.insertText(WORDS);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
  }
  await page.getByRole('button', { name: 'Add a decision' }).click();
  const decision = page.getByRole('group', { name: 'Decision 1' });
  await decision.getByLabel('We decided', { exact: true }).fill(WORDS);
  await decision.getByLabel('Because').fill(WORDS);
  await page.getByRole('button', { name: 'Add an action' }).click();
  const action = page.getByRole('group', { name: 'Action 1' });
  await action.getByLabel('Who', { exact: true }).fill(`Priya ${CANARY}`);
  await action.getByLabel('Will do what').fill(WORDS);
  await action.getByLabel('By when').fill(CANARY);
  await action.getByLabel('By when').fill('1w');
  await action.getByLabel(/^So that/).fill(WORDS);
  await writeStatements(page);
  await pasteTenMegabytes(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(CANARY);
  await expect(page.getByRole('dialog').getByText(CANARY).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await makeForm(page);
  await supervisePersonally(page);
}

async function writeStatements(page: Page): Promise<void> {
  const danger = page.locator('[data-section="danger"]');
  await danger
    .getByRole('button', { name: /^Add a/ })
    .first()
    .click();
  await danger
    .getByLabel(/^If nothing changes/)
    .first()
    .fill(WORDS);
  const voice = page.locator('[data-section="childVoice"]');
  for (const column of ['Worries', 'Good things', 'Wishes'])
    await voice.getByLabel(column, { exact: true }).fill(WORDS);
}

/** A form's own words are no secret of a child, but somebody may write one there. */
async function makeForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'New form' }).click();
  await page.getByLabel(/What is it called/).fill(`Visit ${CANARY}`);
  await page.keyboard.press('Enter');
  await page.getByLabel('What it is for').fill(WORDS);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

async function supervisePersonally(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Personal' }).click();
  await page.getByRole('button', { name: 'Start personal supervision' }).first().click();
  await page.getByLabel('With whom?').fill(`Priya ${CANARY}`);
  await page.keyboard.press('Enter');
  const agenda = page.locator('[data-section="agenda"] [contenteditable="true"]');
  await expect(agenda).toBeFocused();
  await page.keyboard.insertText(WORDS);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

async function pasteTenMegabytes(page: Page): Promise<void> {
  await page.locator('[data-section="update"] [contenteditable="true"]').click();
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/html', `<p>${words}</p>`.repeat(10_000_000 / words.length));
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, CANARY);
}

async function typeWrongPassphrase(page: Page): Promise<void> {
  const box = page.getByLabel('Passphrase', { exact: true });
  await box.fill(`${CANARY} ${CANARY}`);
  await box.press('Enter');
  await expect(page.getByText(/not right/)).toBeVisible();
}

/** Shared, answered, signed and printed. */
async function finish({ app, page }: { app: ElectronApplication; page: Page }, { docs }: Place): Promise<void> {
  await page.getByRole('button', { name: /^Share with/ }).click();
  await page.getByRole('button', { name: 'Share it now' }).click();
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page
    .getByRole('radio', { name: /Agrees/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Record this answer' }).click();
  await passCheckOnScreen(page);
  await page.getByRole('button', { name: 'Agree and sign' }).click();
  await page.getByRole('button', { name: 'Sign and seal it' }).click();
  await answerDialogs(app, { save: join(docs, 'record.docx') });
  await page.getByRole('button', { name: 'Make Word file' }).click();
  await expect(page.getByText(/is made\./)).toBeVisible();
}

/** PDF, batch, practice pack, the page that tries a look, pasting, and a file that comes back. */
async function leaveInEveryWay({ app, page }: RunningApp, { docs }: Place, recordId: RecordId): Promise<void> {
  await answerDialogs(app, { save: join(docs, 'record.pdf') });
  await ask(page, 'record:export', { recordId, format: 'PDF' });
  mkdirSync(join(docs, 'batch'));
  await answerDialogs(app, { open: join(docs, 'batch') });
  for (const format of ['WORD', 'PDF'] as const) {
    const batch = { recordIds: [recordId], profile: 'FILE_COPY' as const, format };
    const { folderId } = (await ask(page, 'exports:choose-folder', batch)) as { folderId: string };
    await ask(page, 'exports:run', { ...batch, folderId, onExisting: 'REPLACE' });
  }
  await answerDialogs(app, { save: join(docs, 'test.docx') });
  await ask(page, 'house:save-test-page', { id: null });
  await answerDialogs(app, { save: join(docs, 'sheet.docx') });
  const { unknown } = (await ask(page, 'practice:look', { recordIds: [recordId], decided: [] })) as Looked;
  const decided = unknown.map(({ word, looksLike }) => ({ word, is: looksLike }));
  await ask(page, 'practice:make', { recordIds: [recordId], decided });
  const { choices } = (await ask(page, 'paste:choices', { recordId })) as { choices: readonly { key: string }[] };
  for (const { key } of choices) await ask(page, 'paste:parts', { recordId, choice: key, limit: null });
  for (const name of ['record.docx', 'record.pdf']) {
    expect(await ask(page, 'file:examine', { path: join(docs, name) })).toMatchObject({ verdict: 'EXACT' });
  }
}

type Looked = { readonly unknown: readonly UnknownName[] };

function expectNothing(place: Place, secrets: readonly (string | Buffer)[]): void {
  const forms = secrets.flatMap((secret) => disguises(secret));
  expect(filesWith(forms, place.searched, place.sinceMs), 'files with a word or a key in them').toEqual([]);
}

function recoveryKeyForms(groups: readonly string[]): readonly string[] {
  return ['-', ' ', ''].map((between) => groups.join(between));
}

/** A copy of the data key, taken as the app takes it: with the passphrase, from the keyring. */
async function dataKey({ data }: Place): Promise<Buffer> {
  const unlocked = await openVault({ folder: data }).unlock(PASSPHRASE);
  if (!unlocked.ok) throw new Error(`The vault did not open: ${unlocked.failure.kind}`);
  const copy = unlocked.value.key.use((bytes) => Buffer.from(bytes));
  unlocked.value.key.erase();
  return copy;
}
