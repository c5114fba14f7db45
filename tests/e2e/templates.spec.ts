import { type Page, test } from '@playwright/test';
import { goTo, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, screenshot } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

test.setTimeout(180_000);

test('look', async () => {
  const { app, page, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  await page.reload();
  await unlock(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  await goTo(page, '#/templates');
  await page.getByRole('heading', { level: 1, name: 'Templates' }).waitFor();
  await page.getByRole('table').first().waitFor();
  await look(page, 'templates-list');
  await goTo(page, '#/templates/case-supervision');
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  await look(page, 'templates-form');
  const copy = (await ask(page, 'template:duplicate', {
    id: 'case-supervision',
    version: null,
    name: 'Home visit review',
  })) as { id: string };
  await goTo(page, `#/templates/${copy.id}/edit`);
  await page.locator('[data-section-row]').first().waitFor();
  await page.waitForTimeout(1500);
  await look(page, 'templates-editor-form');
  const rows = page.locator('[data-section-row]');
  await rows.nth(10).click();
  await page.waitForTimeout(1500);
  await look(page, 'templates-editor-section');
  for (const [tab, name] of [['As it prints', 'paper'], ['Findings', 'findings'], ['Problems', 'problems']] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(700);
    await look(page, `templates-editor-${name}`);
  }
  await page.getByRole('button', { name: 'Add a section' }).click();
  await page.getByRole('dialog').waitFor();
  await screenshot(page, 'templates-add');
  await page.keyboard.press('Escape');
  await close();
});

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  try {
    await expectNoAxeViolations(page);
  } catch (error) {
    console.log(name, String(error).slice(0, 3000));
  }
}
