import { expect, type Page, test } from '@playwright/test';
import { goTo, importCaseload, lock, SAMPLE_CASELOAD, startSupervision, unlock } from '../support/drive-app';
import { launchApp, type RunningApp } from '../support/launch-app';
import { copiesInMemory } from '../support/look-in-memory';
import { treeProcesses } from '../support/process-memory';
import { PASSPHRASE, setUpVault } from '../support/throwaway-vault';

/**
 * What is left in memory once the app is locked. The window's process is replaced, so nothing of a record or of the
 * passphrase may be left in it, nor in any process that Chromium keeps beside it. What the main process may still
 * hold is told in the README and printed here.
 */
const CANARY = ['Zebedee', 'quillwort', '4471'].join('-');
const SETTLED_MS = 5_000;

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchApp();
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const recordId = await startSupervision(page);
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  const box = page.getByRole('textbox', { name: 'What has happened since' });
  await box.click();
  for (let round = 0; round < 20; round += 1) await page.keyboard.insertText(`${CANARY} was seen at school. `);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
});
test.afterEach(() => running.close());

test('after locking, no word of a record and no passphrase is in the memory of the window', async () => {
  const { page } = running;
  const before = await windowProcess();
  expect(copiesInMemory(before, CANARY), 'the search finds what is there').toBeGreaterThan(0);
  await lockByKey(page);
  await page.waitForTimeout(SETTLED_MS);
  const after = await windowProcess();
  expect(after, 'the process was replaced').not.toBe(before);
  const mainPid = await running.app.evaluate(() => process.pid);
  const others = treeProcesses(mainPid).filter((pid) => pid !== mainPid);
  expect(others).not.toContain(before);
  for (const words of [CANARY, PASSPHRASE]) {
    expect(sum(others.map((pid) => copiesInMemory(pid, words))), 'copies beside the main process').toBe(0);
    test.info().annotations.push({
      type: 'left in the main process',
      description: `${words.slice(0, 3)}…: ${copiesInMemory(mainPid, words)} copies`,
    });
    console.log(`left in the main process, ${words.slice(0, 3)}…: ${copiesInMemory(mainPid, words)} copies`);
  }
});

test('locking puts the cursor into the passphrase, every time, and "back" leads nowhere', async () => {
  const { page } = running;
  for (let round = 0; round < 5; round += 1) {
    await lockByKey(page);
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    await page.evaluate(() => window.history.back());
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  }
});

async function lockByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
}

async function windowProcess(): Promise<number> {
  return running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
