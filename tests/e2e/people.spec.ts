import type { ChildRow } from '@domain/child/child';
import { expect, type Page, test } from '@playwright/test';
import { goTo, importCaseload, SAMPLE_CASELOAD } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { ask, PASSPHRASE, setUpVault } from '../support/throwaway-vault';

/** A shared desk: a manager lets a worker in, each signs in as themselves, and the worker leaves. */

const LAPTOP = { width: 1366, height: 768 };
const MANAGER = 'Marian Oduya';
const WORKER = 'Ffion Beddoe';
const WORKERS_PASSPHRASE = 'nine herons waiting by the weir';

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchApp({ windowSize: LAPTOP });
});
test.afterEach(async () => running.close());

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Once two have a passphrase, the door asks who it is. */
async function switchPerson(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  await expect(field(page, 'Your name')).toBeFocused();
  await expect(field(page, 'Your name')).toHaveValue('');
}

async function signIn(page: Page, name: string, passphrase: string): Promise<void> {
  await field(page, 'Your name').fill(name);
  await field(page, 'Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
}

async function join(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'I have a one-time code' }).click();
  await field(page, 'Your name').fill(WORKER);
  await field(page, 'One-time code').fill(code);
  await field(page, 'New passphrase').fill(WORKERS_PASSPHRASE);
  await field(page, 'Type it again').fill(WORKERS_PASSPHRASE);
}

async function openPeople(page: Page): Promise<void> {
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
}

async function choose(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: `Change ${WORKER}` }).click();
  await page.getByRole('menuitem', { name: step }).click();
}

/** The manager lets the worker in; gives the code as it stands on the screen. */
async function letIn(page: Page): Promise<string> {
  await openPeople(page);
  await choose(page, 'Let them take part…');
  await field(page, 'Your own passphrase').fill(PASSPHRASE);
  await look(page, 'people-add', '[role="alertdialog"]');
  await page.getByRole('button', { name: 'Add and make a code' }).click();
  await expect(page.getByRole('heading', { name: `One-time code for ${WORKER}` })).toBeVisible();
  await look(page, 'people-code', '[role="alertdialog"]');
  const code = await page.locator('[data-code]').innerText();
  await page.getByRole('button', { name: 'I have passed it on' }).click();
  await expect(page.getByRole('row', { name: new RegExp(WORKER) })).toContainText('Has a one-time code, until');
  await look(page, 'people-list');
  return code;
}

test('a worker is let in, signs in as themselves, sees only their own, and leaves', async () => {
  const { app, page } = running;
  await setUpVault(page);
  await page.reload();
  await field(page, 'Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const all = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const code = await letIn(page);

  await test.step('the worker joins with the code and sees their own children only', async () => {
    await page.getByRole('button', { name: 'Switch person' }).click();
    await expect(field(page, 'Passphrase')).toBeFocused();
    await expect(page.locator('body')).not.toContainText(MANAGER);
    await join(page, code);
    await look(page, 'door-code');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
    await expect(page.getByRole('banner')).toContainText(`${WORKER}Social worker`);
    const own = (await ask(page, 'children:list', undefined)) as ChildRow[];
    expect(own.map(({ worker }) => worker)).toEqual(own.map(() => WORKER));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    await expect(page.getByRole('link', { name: 'Team', exact: true })).toHaveCount(0);
    await look(page, 'people-worker');
  });

  await test.step('the code does not open a second time', async () => {
    await switchPerson(page);
    await look(page, 'door-name');
    await join(page, code);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/name and one-time code do not fit together/)).toBeVisible();
    await look(page, 'door-code-used');
    await page.getByRole('button', { name: 'Back' }).click();
  });

  await test.step('somebody who locks finds their own name at the door', async () => {
    await signIn(page, MANAGER, WORKERS_PASSPHRASE);
    await expect(page.getByText(/name and passphrase do not fit together/)).toBeVisible();
    await look(page, 'door-wrong');
    await signIn(page, MANAGER, PASSPHRASE);
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
    await page.keyboard.press('Control+l');
    await expect(field(page, 'Passphrase')).toBeFocused();
    await expect(field(page, 'Your name')).toHaveValue(MANAGER);
    await look(page, 'door-last-name');
    await signIn(page, MANAGER, PASSPHRASE);
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
  });

  await test.step('the worker leaves, and their sign-in no longer works', async () => {
    await openPeople(page);
    await choose(page, 'Has left…');
    await expect(page.getByText(`${WORKER} has in hand:`)).toBeVisible();
    await look(page, 'people-leaving', '[role="alertdialog"]');
    await page.getByRole('button', { name: 'Take their sign-in away' }).click();
    await expect(page.getByText(`${WORKER} has left.`)).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(WORKER) })).toContainText('Can no longer sign in');
    await look(page, 'people-left');
    await page.keyboard.press('Control+Shift+L');
    await field(page, 'Passphrase').fill(WORKERS_PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('That passphrase is not right. Check it and try again.')).toBeVisible();
  });
});

test('a worker who only opens their manager’s files sets up a copy of their own', async () => {
  const { page } = running;
  await page.getByRole('radio', { name: /Open files my manager sends me/ }).check();
  await look(page, 'first-run-choice');
  await page.getByRole('button', { name: 'Start' }).click();
  await field(page, 'Passphrase').fill(PASSPHRASE);
  await field(page, 'Type it again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Keep your recovery key' })).toBeFocused();
  const groups = await page.locator('.recovery-letters').allTextContents();
  await page.getByRole('button', { name: 'I have it' }).click();
  for (const label of await page.getByText(/^Group \d+$/).allTextContents())
    await field(page, label).fill(groups[Number(label.slice('Group '.length)) - 1] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Step 4 of 4')).toBeVisible();
  await look(page, 'first-run-own-name');
  await field(page, 'Your name').fill(WORKER);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
  await expect(page.getByRole('banner')).toContainText(WORKER);
  await look(page, 'own-copy-today');
  await page.keyboard.press('Control+l');
  await expect(field(page, 'Passphrase')).toBeFocused();
  await expect(field(page, 'Your name')).toHaveCount(0);
  await field(page, 'Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText(WORKER);
});
