import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, type RunningApp, screenshot } from '../support/launch-app';
import { PASSPHRASE } from '../support/throwaway-vault';

/**
 * The first run, locking, unlocking and recovery as a person does them: with the keyboard, in the real app.
 * Every screen on the way is checked for accessibility and photographed.
 */

const LAPTOP = { width: 1366, height: 768 };
const DESK_SCREEN = { width: 1920, height: 1080 };
const NEW_PASSPHRASE = 'nine herons waiting by the weir';

let running: RunningApp;
/** What the window complained about, such as a style or script that the content security policy refused. */
let complaints: string[];

async function start(options: { dataDir?: string } = {}): Promise<Page> {
  running = await launchApp({ ...options, windowSize: LAPTOP });
  complaints = [];
  running.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  running.page.on('pageerror', (error) => complaints.push(String(error)));
  return running.page;
}

test.afterEach(async () => {
  await running.close();
  expect(complaints, 'errors in the window').toEqual([]);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function lookAt(page: Page, name: string): Promise<void> {
  const hasDialog = await page.getByRole('dialog').isVisible();
  await expectNoAxeViolations(page, hasDialog ? '[role="dialog"]' : undefined);
  await screenshot(page, name);
}

/** Presses Tab until the button has the focus, then Enter: proof that it can be reached. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}"`);
}

async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await field(page, label).focus();
  await page.keyboard.type(words);
}

async function chooseFirstPassphrase(page: Page): Promise<void> {
  await typeInto(page, 'Passphrase', PASSPHRASE);
  await typeInto(page, 'Type it again', PASSPHRASE);
  await pressByKeyboard(page, 'Continue');
  await expect(heading(page, 'Keep your recovery key')).toBeFocused();
}

async function typeGroupsBack(page: Page, groups: readonly string[]): Promise<void> {
  const labels = await page.getByText(/^Group \d+$/).allTextContents();
  expect(labels).toHaveLength(2);
  for (const label of labels) {
    await field(page, label).fill('');
    await typeInto(page, label, groups[Number(label.slice('Group '.length)) - 1] ?? '');
  }
  await page.keyboard.press('Enter');
}

async function nameTheService(page: Page): Promise<void> {
  await typeInto(page, 'Your name', 'Marian Oduya');
  await typeInto(page, 'Your service', 'Fellshire Council');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Bring in your caseload')).toBeFocused();
}

/** The whole first run without looking; gives the groups of the recovery key. */
async function setUpByHand(page: Page): Promise<readonly string[]> {
  await pressByKeyboard(page, 'Start');
  await chooseFirstPassphrase(page);
  const groups = await page.locator('.recovery-letters').allTextContents();
  await pressByKeyboard(page, 'I have it');
  await typeGroupsBack(page, groups);
  await nameTheService(page);
  await pressByKeyboard(page, 'Not now');
  await expect(heading(page, 'Today')).toBeFocused();
  return groups;
}

async function lockByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(field(page, 'Passphrase')).toBeFocused();
}

async function unlockWith(page: Page, passphrase: string): Promise<void> {
  await typeInto(page, 'Passphrase', passphrase);
  await page.keyboard.press('Enter');
}

test('an empty machine becomes a working app by keyboard alone', async () => {
  const page = await start();
  await expect(heading(page, 'Supervision that remembers')).toBeFocused();
  await lookAt(page, 'first-run-1-what-it-is');
  await pressByKeyboard(page, 'Start');

  await typeInto(page, 'Passphrase', 'spring2026');
  await typeInto(page, 'Type it again', 'spring2026');
  await pressByKeyboard(page, 'Continue');
  await expect(page.getByText(/too easy to guess/)).toBeVisible();
  await lookAt(page, 'first-run-2-weak-passphrase');
  await field(page, 'Passphrase').fill('');
  await field(page, 'Type it again').fill('');
  await chooseFirstPassphrase(page);

  await lookAt(page, 'first-run-3-recovery-sheet');
  const groups = await page.locator('.recovery-letters').allTextContents();
  const sheetFile = join(running.dataDir, 'sheet.txt');
  await answerDialogs(running.app, { save: sheetFile });
  await pressByKeyboard(page, 'Save to a file');
  await expect(page.getByText(/Move it off this computer/)).toBeVisible();
  const sheet = await readFile(sheetFile, 'utf8');
  for (const group of groups) expect(sheet).toContain(group);

  await pressByKeyboard(page, 'I have it');
  await typeGroupsBack(page, groups.toReversed());
  await expect(page.getByRole('alert')).toContainText('not the ones on your recovery sheet');
  await lookAt(page, 'first-run-3-wrong-groups');
  await typeGroupsBack(page, groups);

  await expect(heading(page, 'You and your service')).toBeFocused();
  await pressByKeyboard(page, 'Set up Throughline');
  await lookAt(page, 'first-run-4-names-missing');
  await nameTheService(page);
  await lookAt(page, 'first-run-5-caseload');
  await pressByKeyboard(page, 'Not now');
  await expect(heading(page, 'Today')).toBeFocused();
  await expect(page.getByText('Marian Oduya')).toBeVisible();
  await lookAt(page, 'today-empty');
});

test('locking shows nothing of anybody, and only the right passphrase opens', async () => {
  const page = await start();
  await setUpByHand(page);
  await lockByKey(page);
  await expect(page.locator('body')).not.toContainText('Marian Oduya');
  await expect(page.locator('body')).not.toContainText('Fellshire');
  await lookAt(page, 'unlock');
  await unlockWith(page, 'not the passphrase at all');
  await expect(page.getByText('That passphrase is not right. Check it and try again.')).toBeVisible();
  await expect(field(page, 'Passphrase')).toHaveValue('');
  await lookAt(page, 'unlock-wrong-passphrase');
  await unlockWith(page, PASSPHRASE);
  await expect(heading(page, 'Today')).toBeFocused();
  expect(await page.title()).toBe('Throughline');
});

test('the recovery key sets a new passphrase and the old one stops working', async () => {
  const page = await start();
  const groups = await setUpByHand(page);
  await lockByKey(page);
  await pressByKeyboard(page, 'Use the recovery key');
  await lookAt(page, 'unlock-recovery-key');
  await typeInto(page, 'Recovery key', groups.join(' ').toLowerCase());
  await typeInto(page, 'New passphrase', NEW_PASSPHRASE);
  await typeInto(page, 'Type it again', NEW_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Today')).toBeFocused();

  await lockByKey(page);
  await unlockWith(page, PASSPHRASE);
  await expect(page.getByText('That passphrase is not right. Check it and try again.')).toBeVisible();
  await unlockWith(page, NEW_PASSPHRASE);
  await expect(heading(page, 'Today')).toBeFocused();
});

test('a passphrase can be changed in the settings', async () => {
  const page = await start();
  await setUpByHand(page);
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
  await expect(heading(page, 'Settings')).toBeFocused();
  await typeInto(page, 'Present passphrase', PASSPHRASE);
  await typeInto(page, 'New passphrase', NEW_PASSPHRASE);
  await typeInto(page, 'Type it again', NEW_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your passphrase has changed.')).toBeVisible();
  await lookAt(page, 'settings-passphrase-changed');
  await lockByKey(page);
  await unlockWith(page, NEW_PASSPHRASE);
  await expect(heading(page, 'Today')).toBeFocused();
});

test('a damaged key file is told in whole sentences and left as it is', async () => {
  await setUpByHand(await start());
  await running.close();
  const keyring = join(running.dataDir, 'keyring.json');
  await writeFile(keyring, '{"half": ');
  const page = await start({ dataDir: running.dataDir });
  await expect(page.getByRole('alert')).toContainText('keyring.json');
  await expect(page.getByRole('alert')).toContainText('Do not delete anything');
  await lookAt(page, 'unlock-damaged-key-file');
  expect(await readFile(keyring, 'utf8')).toBe('{"half": ');
});

test('the screens hold on a large screen, at 200 % and in forced colours', async () => {
  const page = await start();
  await setUpByHand(page);
  const goThrough = async (place: string) => {
    await page.getByRole('link', { name: place }).click();
    await expect(heading(page, place)).toBeFocused();
  };
  const search = async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
  };
  const leaveSearchAndLock = async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await lockByKey(page);
  };
  const screens = [
    { name: 'settings', arrive: () => goThrough('Settings') },
    { name: 'today', arrive: () => goThrough('Today') },
    { name: 'search', arrive: search },
    { name: 'unlock', arrive: leaveSearchAndLock },
  ];
  for (const { name, arrive } of screens) {
    await arrive();
    await resize(running.app, DESK_SCREEN);
    await lookAt(page, name);
    await resize(running.app, LAPTOP);
    await page.emulateMedia({ forcedColors: 'active' });
    await lookAt(page, `${name}-forced-colours`);
    await page.emulateMedia({ forcedColors: 'none' });
    await zoom(running.app, 2);
    await expectNoSidewaysScrolling(page);
    await photographWindow(running.app, `${name}-zoomed-200`);
    await zoom(running.app, 1);
  }
});

async function resize(app: ElectronApplication, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await expect.poll(() => running.page.evaluate(() => window.innerWidth)).toBe(size.width);
}

async function zoom(app: ElectronApplication, factor: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
    factor,
  );
  await expect.poll(() => running.page.evaluate(() => window.innerWidth)).toBe(Math.round(LAPTOP.width / factor));
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const excessPx = await page.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...scrollers.map((element) => element.scrollWidth - element.clientWidth));
  });
  expect(excessPx, 'sideways scrolling in pixels').toBeLessThanOrEqual(0);
}

/** A photograph of the window itself: Playwright's own does not know about zoom. The first may show the frame before. */
async function photographWindow(app: ElectronApplication, name: string): Promise<void> {
  await photograph(app);
  const png = await photograph(app);
  const folder = join(import.meta.dirname, '../../test-results/screens');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}-1366x768.png`), Buffer.from(png, 'base64'));
}

async function photograph(app: ElectronApplication): Promise<string> {
  const twoFrames = () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  await running.page.evaluate(twoFrames);
  return app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
}
