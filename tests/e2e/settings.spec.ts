import type { Answer } from '@contract/contract';
import type { RecordView } from '@contract/record-calls';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { goTo, importCaseload, lock, SAMPLE_CASELOAD, startSupervision, unlock } from '../support/drive-app';
import { launchApp, look } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/** A service's own thresholds, intervals and words, in real Electron. */
test.setTimeout(180_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function start() {
  const running = await launchApp({ windowSize: SIZES[0] });
  await setUpVault(running.page);
  await importCaseload(running.app, running.page, SAMPLE_CASELOAD);
  await lock(running.page);
  await unlock(running.page);
  return running;
}

async function resize(app: ElectronApplication, size: { readonly width: number; readonly height: number }) {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

async function lookAtBoth(app: ElectronApplication, page: Page, name: string) {
  for (const size of SIZES) {
    await resize(app, size);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
    await look(page, name);
  }
  await resize(app, SIZES[0]);
}

async function settingsOf(page: Page) {
  return (await ask(page, 'settings:read', undefined)) as Answer<'settings:read'>;
}

test('a manager changes what the service goes by, by keyboard, and a record begun before keeps what it had', async () => {
  const { app, page, close } = await start();
  const begun = await startSupervision(page);
  const keys = new ByKeyboard(page);
  await goTo(page, '/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await look(page, 'settings-you');

  await test.step('a number: refused out of bounds, changed, seen in the bar, saved', async () => {
    await keys.pressButton('Thresholds');
    await expect(page.getByRole('heading', { name: 'Clocks of a record' })).toBeVisible();
    await lookAtBoth(app, page, 'settings-thresholds');
    await keys.rewrite('Share a record within', '999');
    await expect(page.getByText('Write a whole number from 1 to 250 working days.')).toBeVisible();
    await keys.rewrite('Share a record within', '3');
    await expect(page.getByText('1 change not saved yet')).toBeVisible();
    await keys.rewrite('The worker answers within', '5');
    await keys.pressButton('Show what changes');
    await expect(page.getByText('Share a record within: from 2 working days to 3 working days')).toBeVisible();
    await lookAtBoth(app, page, 'settings-save-bar');
    await keys.pressButton('Undo The worker answers within');
    await expect(page.getByLabel('The worker answers within', { exact: true })).toHaveValue('3');
    await keys.pressButton('Save');
    await expect(page.getByText('Saved.')).toBeVisible();
    expect((await settingsOf(page)).settings.numbers.shareDays).toBe(3);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('intervals and words', async () => {
    await keys.pressButton('Intervals by status');
    await keys.rewrite('Child protection plan: child visited every', '10');
    await lookAtBoth(app, page, 'settings-intervals');
    await keys.pressButton('Word lists');
    await keys.tabTo('Vague words');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\ntouch base');
    await expect(page.getByText('Added to the default: “touch base”.')).toBeVisible();
    await lookAtBoth(app, page, 'settings-words');
    await keys.pressButton('Save');
    await expect(page.getByText('Saved.')).toBeVisible();
  });

  await test.step('what was typed is there after a look elsewhere, and locking asks', async () => {
    await page.getByRole('button', { name: 'Thresholds' }).click();
    await page.getByLabel('Reflection in at least', { exact: true }).fill('60');
    await goTo(page, '/today');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await page.keyboard.press('Control+l');
    const question = page.getByRole('alertdialog', { name: 'Your changes to the settings are not saved' });
    await expect(question).toBeVisible();
    await look(page, 'settings-lock-question', '[role="alertdialog"]');
    await question.getByRole('button', { name: 'Cancel' }).click();
    await goTo(page, '/settings');
    await expect(page.getByText('1 change not saved yet')).toBeVisible();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo all' }).click();
    await expect(page.getByText(/not saved yet/)).toHaveCount(0);
  });

  await test.step('found by a word', async () => {
    await page.getByRole('searchbox', { name: 'Find a setting' }).fill('visit');
    await expect(page.getByLabel('Child protection plan: child visited every', { exact: true })).toHaveValue('10');
    await lookAtBoth(app, page, 'settings-found');
    await page.getByRole('searchbox', { name: 'Find a setting' }).fill('');
  });

  await test.step('who changed what', async () => {
    await page.getByRole('button', { name: 'What was changed' }).click();
    const rows = page.getByRole('table', { name: 'What was changed' }).getByRole('row');
    await expect(rows).toHaveCount(4);
    await expect(rows.last()).toContainText('Marian Oduya');
    await expect(rows.last()).toContainText('2 working days');
    await lookAtBoth(app, page, 'settings-changes');
  });

  await test.step('the record begun before keeps what it was begun with', async () => {
    const view = (await ask(page, 'record:open', { recordId: begun })) as RecordView;
    expect(view.checkSettings.numbers.shareDays).toBe(2);
    expect(view.checkSettings.vagueWords).not.toContain('touch base');
  });
  await close();
});

test('workers, bank holidays, and twice the size', async () => {
  const { app, page, close } = await start();
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: false }).first().fill('Asha Mensah');
  await page.getByLabel('Neither: records only name them').check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Change Asha Mensah' }).click();
  await page.getByRole('menuitem', { name: 'Dates in the team…' }).click();
  await page.getByLabel('First day in the team').fill('9/11/2026');
  await page.getByLabel('Left on').fill('1/11/2026');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The day they left is before their first day.')).toBeVisible();
  await look(page, 'settings-worker', '[role="alertdialog"]');
  await page.getByLabel('Left on').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /Asha Mensah/ })).toContainText('9 Nov 2026');
  await expect(page.getByRole('button', { name: 'Change Asha Mensah' })).toBeFocused();
  await lookAtBoth(app, page, 'settings-people');
  await page.getByRole('button', { name: 'Bank holidays' }).click();
  await expect(page.getByRole('region', { name: 'Bank holidays of 2027' })).toBeVisible();
  await lookAtBoth(app, page, 'settings-bank-holidays');
  // 200 % of 1366x768.
  await resize(app, { width: 683, height: 384 });
  for (const part of ['Thresholds', 'Intervals by status', 'Word lists', 'People']) {
    await page.getByRole('button', { name: part, exact: true }).click();
    expect(
      await page.evaluate(() => {
        const main = document.querySelector('main');
        return main !== null && main.scrollWidth <= main.clientWidth;
      }),
      part,
    ).toBe(true);
    await look(page, `settings-twice-${part.split(' ')[0]?.toLowerCase() ?? ''}`);
  }
  await close();
});
