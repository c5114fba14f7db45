import type { ChildRow } from '@domain/child/child';
import { expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { goTo, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, look } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/** Picking the right form by keyboard: the suggested one by a letter, any other from the menu, a small one from its record. */
test.setTimeout(180_000);

/** Open, it is all there is for whoever uses it. */
const MENU = '[role="menu"]';

test('a manager starts the suggested form, an oversight note and a small form, by keyboard alone', async () => {
  const { app, page, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const child = await aChildOnAPlan(page);
  await page.reload();
  await unlock(page);
  await goTo(page, `/children/${child}`);
  const keys = new ByKeyboard(page);

  await test.step('n starts the form for the status, and the cursor is in its first field', async () => {
    await expect(page.getByRole('button', { name: 'Start case supervision' })).toBeVisible();
    await keys.press('n');
    await expect(page.getByText(/^Case supervision ·/)).toBeVisible();
    await expect(page.locator('[data-section]:focus-within')).toHaveCount(1);
  });

  await test.step('a small form hangs off it', async () => {
    await page.getByRole('button', { name: 'More for this record' }).press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Hand over' })).toBeVisible();
    await look(page, 'record-small-forms', MENU);
    await page.getByRole('menuitem', { name: 'Record a challenge' }).press('Enter');
    await expect(page.getByText(/^Challenge ·/)).toBeVisible();
  });

  await test.step('an oversight note from the menu, with nothing but arrows and Enter', async () => {
    await goTo(page, `/children/${child}`);
    await expect(page.getByRole('button', { name: 'Go on with the draft' })).toBeVisible();
    await keys.tabTo('Other forms');
    await keys.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Case supervision/ }).first()).toBeFocused();
    await look(page, 'other-forms', MENU);
    await keys.press('m');
    await expect(page.getByRole('menuitem', { name: /^Management oversight note/ })).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByText(/^Management oversight note ·/)).toBeVisible();
    await expect(page.locator('[data-section="when"]:focus-within')).toHaveCount(1);
    await keys.fill('With whom', 'Agnieszka Wrona, by telephone');
    await keys.toSection('child');
    await keys.type('She was frightened and told her teacher.');
    await keys.toSection('decision');
    await expect(page.locator('[data-section="decision"]:focus-within')).toHaveCount(1);
    await look(page, 'oversight-writing');
  });

  await test.step('the child’s page shows each kind, and the small form under its record', async () => {
    await goTo(page, `/children/${child}`);
    const rows = page.getByRole('table', { name: 'Supervision records' }).getByRole('row');
    await expect(rows.nth(1)).toContainText('Management oversight note, MO-000003');
    await expect(rows.nth(2)).toContainText('Case supervision, CS-000001');
    await expect(rows.nth(3)).toContainText('Challenge, CH-000002, to CS-000001');
    await page.getByRole('button', { name: 'Other forms' }).press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Management oversight note.*Go on/ })).toBeVisible();
    await look(page, 'child-with-forms', MENU);
    await keys.press('Escape');
    await expectNoAxeViolations(page);
  });
  await close();
});

async function aChildOnAPlan(page: Page): Promise<string> {
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const child = children.find(({ status }) => status === 'CP');
  if (!child) throw new Error('No child is on a plan');
  return child.id;
}
