import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { goTo, importCaseload, SAMPLE_CASELOAD, startSupervision, unlock } from '../support/drive-app';
import { type SmallDisk, smallDisk } from '../support/full-disk';
import { launchApp, type RunningApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/** Whatever ends the work, the last word is there afterwards, or the person was asked. */
test.setTimeout(180_000);

/** How work can end, straight after a key. Some close the program, some only lock it. */
const WAYS: readonly { readonly name: string; readonly end: (running: RunningApp) => Promise<void> }[] = [
  { name: 'Ctrl+L', end: ({ page }) => page.keyboard.press('Control+l') },
  { name: 'Lock in the menu', end: ({ app }) => chooseInMenu(app, 'Lock now') },
  { name: 'going to sleep', end: ({ app }) => machineSays(app, 'suspend') },
  { name: 'the page starting over', end: ({ app }) => reload(app) },
  { name: 'closing the window', end: ({ app }) => closeWindow(app) },
  { name: 'Close in the menu', end: ({ app }) => chooseInMenu(app, 'Close Throughline') },
  { name: 'SIGTERM', end: ({ app }) => app.evaluate(() => void process.kill(process.pid, 'SIGTERM')) },
];

test('the last word typed before any end is there afterwards', async () => {
  const { dataDir, recordId, close } = await prepare();
  await close();
  let running = await openRecord({ dataDir, recordId });
  for (const [index, { name, end }] of WAYS.entries()) {
    const word = `word${index}end`;
    await box(running.page).click();
    await running.page.keyboard.press('Control+End');
    const hasEnded = ended(running);
    await running.page.keyboard.type(` ${word}`);
    await end(running).catch(() => undefined);
    const isClosed = await hasEnded;
    running = isClosed ? await openRecord({ dataDir, recordId }) : await openAgain(running, recordId);
    expect(await savedWords(running.page, recordId), name).toContain(word);
  }
  await running.close();
});

test.describe('on a full disk', () => {
  let disk: SmallDisk;
  let running: RunningApp;
  let recordId: RecordId;
  const question = () => running.page.getByRole('alertdialog', { name: 'Your last words are not saved' });

  test.beforeEach(async () => {
    disk = smallDisk();
    const prepared = await prepare(disk.folder);
    await prepared.close();
    recordId = prepared.recordId;
    running = await openRecord(prepared);
    await disk.fill(running.app);
    await box(running.page).click();
    await running.page.keyboard.insertText('Long words. '.repeat(12_000));
    await running.page.keyboard.type('The very last word');
    await expect(running.page.getByText(/^Not saved/)).toBeVisible();
  });
  test.afterEach(async () => {
    await disk.makeRoom(running.app).catch(() => undefined);
    await running.close().catch(() => undefined);
    disk.remove();
  });

  test('nothing closes or locks over words that cannot be saved, and they are saved when there is room', async () => {
    const { app, page } = running;
    const ways = WAYS.filter(({ name }) => name !== 'the page starting over');
    for (const { name, end } of ways) {
      await end(running);
      await expect(question(), name).toBeVisible();
      await page.waitForTimeout(name === 'closing the window' ? 4_000 : 500);
      await question().getByRole('button', { name: 'Cancel' }).click();
      await expect(question()).toBeHidden();
      await expect(box(page), name).toContainText('The very last word');
    }
    await machineSays(app, 'lock-screen');
    await expect(question()).toBeVisible();
    await disk.makeRoom(running.app);
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused({ timeout: 15_000 });
    await openAgain(running, recordId);
    expect(await savedWords(page, recordId)).toContain('The very last word');
  });

  test('words are saved by themselves when there is room, though the person went elsewhere meanwhile', async () => {
    const { page } = running;
    await goTo(page, '/today');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await expect(page.getByText(/^Not saved/)).toBeVisible();
    await goTo(page, `/records/${recordId}`);
    await expect(box(page)).toContainText('The very last word');
    await box(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' and one more');
    await goTo(page, '/today');
    await disk.makeRoom(running.app);
    await expect
      .poll(() => savedWords(page, recordId), { timeout: 15_000 })
      .toContain('The very last word and one more');
  });

  test('the person may still choose to lose them', async () => {
    const { app } = running;
    const gone = app.waitForEvent('close');
    await closeWindow(app);
    await question().getByRole('button', { name: 'Close and lose them' }).click();
    await gone;
  });
});

test('a window that hangs is closed by the second attempt', async () => {
  const { app, page, recordId, close } = await prepare();
  expect(recordId).not.toBe('');
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await new Promise((pass) => setTimeout(pass, 500));
  const gone = app.waitForEvent('close');
  await closeWindow(app);
  await new Promise((pass) => setTimeout(pass, 4_000));
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await closeWindow(app);
  await gone;
  await close().catch(() => undefined);
});

async function prepare(dataDir?: string): Promise<RunningApp & { recordId: RecordId }> {
  const running = await launchApp(dataDir === undefined ? {} : { dataDir });
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  return { ...running, recordId: await startSupervision(page) };
}

async function openRecord({ dataDir, recordId }: { dataDir: string; recordId: RecordId }): Promise<RunningApp> {
  return openAgain(await launchApp({ dataDir }), recordId);
}

async function openAgain(running: RunningApp, recordId: RecordId): Promise<RunningApp> {
  await unlock(running.page);
  await goTo(running.page, `/records/${recordId}`);
  await box(running.page).waitFor();
  return running;
}

function box(page: Page) {
  return page.getByRole('textbox', { name: 'What has happened since' });
}

/** True when the program has closed, false when its door is shut. */
async function ended({ app, page }: RunningApp): Promise<boolean> {
  const closed = app.waitForEvent('close', { timeout: 60_000 }).then(() => true);
  const locked = page
    .getByLabel('Passphrase', { exact: true })
    .waitFor({ timeout: 60_000 })
    .then(() => false);
  // The one that does not happen ends in an error that nobody waits for.
  closed.catch(() => undefined);
  locked.catch(() => undefined);
  return Promise.any([closed, locked]);
}

async function savedWords(page: Page, recordId: RecordId): Promise<string> {
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  return JSON.stringify(content.sections['update'] ?? '');
}

async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

async function reload(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
}

async function machineSays(app: ElectronApplication, event: 'suspend' | 'lock-screen'): Promise<void> {
  await app.evaluate(({ powerMonitor }, name) => void (powerMonitor as NodeJS.EventEmitter).emit(name), event);
}

async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, words) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    items.find((item) => item.label.replace('&', '') === words)?.click();
  }, label);
}
