import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { goTo, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, look } from '../support/launch-app';
import { PASSPHRASE, setUpVault } from '../support/throwaway-vault';

/** A child of fourteen months on a plan: the story read by the arrows, a challenge from its raising to its closing. */
test.setTimeout(240_000);

const LAPTOP = { width: 1366, height: 768 };
const DESK_SCREEN = { width: 1920, height: 1080 };
const today = () => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};

test('the story of a child is read by keyboard, and a challenge closes once something is different', async () => {
  const first = await launchApp();
  await setUpVault(first.page);
  await first.close();
  const child = await seed(first.dataDir);
  const { app, page, close } = await launchApp({ dataDir: first.dataDir, windowSize: LAPTOP });
  await unlock(page);
  await goTo(page, `/children/${child}`);
  const keys = new ByKeyboard(page);
  const drawing = page.getByRole('application', { name: 'Story, drawn' });
  const said = page.getByRole('tabpanel').getByRole('status').first();

  await test.step('what the record tells, with what was decided', async () => {
    const told = page.getByRole('region', { name: 'What the record is telling us' });
    await expect(told).toContainText('3 workers in 12 months.');
    await expect(told).toContainText('Find the father’s address and write to him');
    await expect(told).toContainText('The challenge from Hazel Kerr: not answered yet.');
    await expect(told).toContainText(
      /The manager's number on the scale has been 4 for 3 supervisions in a row\..*Decided on .*: change the plan\./,
    );
    await look(page, 'child-story');
  });

  await test.step('the arrows walk the marks and say each', async () => {
    await drawing.focus();
    await drawing.scrollIntoViewIfNeeded();
    await keys.press('ArrowRight');
    await expect(said).toContainText('15 months of the plan');
    await keys.press('Home');
    await expect(said).toContainText('Child protection plan since');
    await keys.press('ArrowRight');
    await expect(said).toContainText(/9 months of the plan .* Milestone review on/);
    await keys.press('ArrowDown');
    await expect(said).toContainText('Case supervision on');
    await keys.press('ArrowDown', 3);
    await expect(said).toContainText('Challenge from Hazel Kerr');
    await toStory(page);
    await look(page, 'child-story-drawn');
  });

  await test.step('at a desk, zoomed and in forced colours', async () => {
    await resize(app, page, DESK_SCREEN);
    await toStory(page);
    await look(page, 'child-story');
    await resize(app, page, LAPTOP);
    await page.emulateMedia({ forcedColors: 'active' });
    await toStory(page);
    await look(page, 'child-story-forced-colours');
    await page.emulateMedia({ forcedColors: 'none' });
    await zoom(app, page, 2);
    await drawing.scrollIntoViewIfNeeded();
    await drawing.focus();
    await expectNoSidewaysScrolling(page);
    await photographWindow(app, page, 'child-story-zoomed-200');
    await zoom(app, page, 1);
  });

  await test.step('the same as a table', async () => {
    await page.getByRole('button', { name: 'As a table' }).press('Enter');
    const table = page.getByRole('table', { name: 'The story in order' });
    await expect(table.getByRole('row', { name: /Supervisions The next supervision is planned for/ })).toBeVisible();
    await toStory(page);
    await look(page, 'child-story-table');
  });

  await test.step('actions, with how often they slipped', async () => {
    await tab(page, 'Actions (3)');
    await expect(
      page.getByRole('row', { name: /Find the father.*Carried 3 times, its date moved twice/ }),
    ).toBeVisible();
    await look(page, 'child-actions');
    await expect(page).toHaveURL(new RegExp(`${child}/actions$`));
  });

  await test.step('a challenge is not closed before something is different', async () => {
    await tab(page, 'Challenge (1)');
    await page.getByRole('button', { name: 'Close this challenge' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Go there: What did we answer?' })).toBeFocused();
    await look(page, 'child-challenge-missing');
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: 'What did we answer?' })).toBeFocused();
    await keys.type('The core group meets on the first Tuesday of each month.');
    await page.getByRole('textbox', { name: 'What is different for the child?' }).focus();
    await keys.type('Somebody is with Wren on every shift night.');
    await page.getByRole('textbox', { name: 'How do we know?' }).focus();
    await keys.type('Grandmother’s calendar, and Wren told her teacher.');
    await page.getByRole('textbox', { name: 'Answered on' }).focus();
    await keys.type('today');
    await page.getByRole('textbox', { name: 'Seen on' }).focus();
    await keys.type('today');
    await page.getByRole('button', { name: 'Close this challenge' }).press('Enter');
    await page.getByLabel('Who agreed that it is closed?').fill('Hazel Kerr and Marian Oduya');
    await look(page, 'child-challenge-closing', '[role="dialog"]');
    await page.getByRole('button', { name: 'Close it' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Closed challenges' })).toContainText(
      'Somebody is with Wren on every shift night.',
    );
    await look(page, 'child-challenge-closed');
  });

  await test.step('another is raised', async () => {
    await page.getByRole('button', { name: 'Raise a challenge' }).press('Enter');
    await page.getByLabel('Raised by').fill('Tomos Bevan');
    await page.getByLabel('What is it about?').fill('School was not asked to the conference.');
    await look(page, 'child-challenge-raise', '[role="dialog"]');
    await page.getByRole('button', { name: 'Raise it' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^Tomos Bevan/ })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'What did we answer?' })).toBeFocused();
    await look(page, 'child-challenge-raised');
  });

  await test.step('a day of the plan is said, and taken back', async () => {
    await tab(page, 'Facts');
    const row = page.getByRole('row', { name: /^Next child protection conference/ });
    await row.getByRole('button', { name: /^Change/ }).press('Enter');
    await page.getByLabel('Next child protection conference, day').fill('9/11/2030');
    await keys.press('Enter');
    await expect(row).toContainText('9 Nov 2030');
    await look(page, 'child-facts');
    await row.getByRole('button', { name: /^Undo/ }).press('Enter');
    await expect(row).toContainText('Not known');
  });

  await test.step('at a desk', async () => {
    await resize(app, page, DESK_SCREEN);
    await look(page, 'child-facts');
    await tab(page, 'Challenge (1)');
    await look(page, 'child-challenge-raised');
    await tab(page, 'Actions (3)');
    await look(page, 'child-actions');
    await expectNoAxeViolations(page);
  });
  await close();
});

/** In a process of its own, which reads the program's own files as the build does. */
async function seed(dataDir: string): Promise<string> {
  const support = join(import.meta.dirname, '../support');
  const script = [join(support, 'run-module.mjs'), join(support, 'seed-story.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, [...script, dataDir, PASSPHRASE, today()]);
  return stdout.trim();
}

/** To where the story begins, under the head that stays: what is half under it is not judged. */
async function toStory(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Story', exact: true }).evaluate((part) => part.scrollIntoView());
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).press('Enter');
  await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
}

async function resize(app: ElectronApplication, page: Page, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
}

async function zoom(app: ElectronApplication, page: Page, factor: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
    factor,
  );
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(Math.round(LAPTOP.width / factor));
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const excess = await page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main')].map((el) => el.scrollWidth - el.clientWidth),
    ),
  );
  expect(excess, 'sideways scrolling in pixels').toBeLessThanOrEqual(0);
}

/** A photograph of the window itself: Playwright's own does not know about zoom. The first may show the frame before. */
async function photographWindow(app: ElectronApplication, page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../test-results/screens');
  await mkdir(folder, { recursive: true });
  let png = '';
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    png = await app.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return picture?.toPNG().toString('base64') ?? '';
    });
  }
  await writeFile(join(folder, `${name}-1366x768.png`), Buffer.from(png, 'base64'));
}
