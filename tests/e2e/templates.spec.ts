import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateSummary } from '@contract/template-calls';
import type { ChildRow } from '@domain/child/child';
import { type RecordId, recordId } from '@domain/identifiers';
import type { Template } from '@domain/template/template';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs, goTo, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, look, screenshot } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';
import { paragraphsOf } from '../support/word-text';

/** Forms of a service's own, in real Electron: made, published, used, changed, handed to another team. */
test.setTimeout(240_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

test('a form is built from nothing by keyboard, used, and changed four times without touching what is written', async () => {
  const { app, page, dataDir, close } = await start();
  await openTemplates(page);
  const editor = await test.step('makes a form', () => makeForm(page));

  await test.step('writes its questions', async () => {
    await press(page, 'F6', () => isInside(page, '[data-pane="sections"]'));
    await press(page, 'Tab', () => isInside(page, '[data-section-row]'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
    await page.keyboard.type('The visit to {child}');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add a question' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('What did you see?');
    await page.keyboard.press('Enter');
    await page.keyboard.type('What did you not see?');
    await expect(editor.preview.getByRole('heading', { name: 'The visit to Tobin' })).toBeVisible();
  });

  await test.step('adds a scale and puts it first', async () => {
    await rowOf(page, /The visit to/).focus();
    await page.keyboard.press('Insert');
    await page.getByRole('searchbox', { name: 'Find a kind of section' }).waitFor();
    await page.keyboard.type('scale from');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('How safe is it?');
    await rowOf(page, /How safe is it/).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.locator('[data-section-row]').nth(2)).toContainText('How safe is it?');
    await expect(page.locator('[data-section-row]').nth(2)).toBeFocused();
  });

  await test.step('is put in order by pointer as well, and back', async () => {
    await rowOf(page, /How safe is it/).dragTo(rowOf(page, /The visit to/), { targetPosition: { x: 40, y: 30 } });
    await expect(page.locator('[data-section-row]').nth(3)).toContainText('How safe is it?');
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-section-row]').nth(2)).toContainText('How safe is it?');
    await rowOf(page, /How safe is it/).press('Enter');
  });

  await test.step('shows it only for some children, and tries that', async () => {
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
    await expect(page.getByText(/^Shown when the child's status is Child protection plan/)).toBeVisible();
    await page.getByLabel('Try it with').selectOption({ index: 1 });
    await expect(editor.preview.getByRole('heading', { name: 'How safe is it?' })).toHaveCount(0);
    await expect(page.getByText(/^“How safe is it\?” does not apply to Marlow\. Shown when/)).toBeVisible();
    await page.getByLabel('Try it with').selectOption({ index: 0 });
    await expect(editor.preview.getByRole('heading', { name: 'How safe is it?' })).toBeVisible();
  });

  await test.step('takes a section out and puts it back', async () => {
    await rowOf(page, /The visit to/).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rowOf(page, /The visit to/)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(rowOf(page, /The visit to/)).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await expect(rowOf(page, /The visit to/)).toBeVisible();
  });

  await test.step('goes on where it was after locking', async () => {
    await page.keyboard.press('Control+l');
    await page.locator('input[type="password"]').first().waitFor();
    await unlock(page);
    await openTemplates(page);
    await page.getByRole('button', { name: 'Home visit' }).press('Enter');
    await expect(rowOf(page, /The visit to/)).toBeVisible();
    await expect(rowOf(page, /How safe is it/)).toContainText('Shown in some cases');
  });

  const id = await test.step('publishes', async () => {
    await rowOf(page, /The whole form/).focus();
    await page.keyboard.press('Home');
    await page.getByLabel('What it is for').fill('For talking over one visit.');
    await publish(page, 'The first version');
    const forms = (await ask(page, 'templates:list', undefined)) as TemplateSummary[];
    return forms.find(({ name }) => name === 'Home visit')?.id ?? '';
  });

  const record = await test.step('is used for a child', async () => {
    const [child] = (await ask(page, 'children:list', undefined)) as ChildRow[];
    await goTo(page, `#/children/${child?.id ?? ''}`);
    await page.getByRole('button', { name: 'Other forms' }).press('Enter');
    await page.getByRole('menuitem', { name: /Home visit/ }).press('Enter');
    const writing = page.getByRole('textbox', { name: /^The visit to/ });
    await writing.click();
    await page.keyboard.type('The door was open and the kettle was on.');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await screenshot(page, 'templates-record');
    return recordIdOf(page);
  });

  await test.step('is changed four times', async () => {
    for (const version of [2, 3, 4, 5]) {
      await goTo(page, `#/templates/${id}/edit`);
      await rowOf(page, /The visit to/).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Title', { exact: true }).fill(`The visit to {child}, asked in way ${String(version)}`);
      await publish(page, `Way ${String(version)}`);
      await expect(page.getByRole('button', { name: new RegExp(`^Version ${String(version)}`) })).toBeVisible();
    }
    await page.getByRole('tab', { name: 'Compare two versions' }).click();
    await expect(page.getByRole('table', { name: /Changed/ })).toContainText('asked in way 4');
    await look(page, 'templates-compare');
  });

  await test.step('the record still opens and prints on the version it was begun on', async () => {
    await goTo(page, `#/records/${record}`);
    const writing = page.getByRole('textbox', { name: /^The visit to/ });
    await expect(writing).toContainText('The door was open and the kettle was on.');
    await expect(page.getByRole('heading', { name: /asked in way/ })).toHaveCount(0);
    const file = join(dataDir, 'visit.docx');
    await answerDialogs(app, { save: file });
    await ask(page, 'record:export', { recordId: record });
    const text = (await paragraphsOf(file)).join('\n');
    expect(text).toContain('The door was open and the kettle was on.');
    expect(text).not.toContain('asked in way');
  });
  await close();
});

test('a form is saved as a file, brought in by another team, and refused where it was changed by hand', async () => {
  const { app, page, dataDir, close } = await start();
  const file = join(dataDir, 'case-supervision.json');
  await goTo(page, '#/templates/case-supervision');
  await answerDialogs(app, { save: file, open: file });
  await page.getByRole('button', { name: 'Save as a file' }).press('Enter');
  await expect(page.getByText(/is saved\.$/)).toBeVisible();

  await openTemplates(page);
  await page.getByRole('button', { name: 'Bring in a form' }).press('Enter');
  await expect(page.locator('[data-section-row]').first()).toBeVisible();
  const [brought] = ((await ask(page, 'templates:list', undefined)) as TemplateSummary[]).filter(
    ({ origin }) => origin === 'OWN',
  );
  const draft = (await ask(page, 'template:edit', { id: brought?.id ?? '' })) as { template: Template };
  const original = (await ask(page, 'template:open', { id: 'case-supervision', version: null })) as Template;
  expect(draft.template.sections).toEqual(original.sections);
  expect(draft.template.labelSets).toEqual(original.labelSets);

  const broken = (await readFile(file, 'utf8')).replace('"title": "What has happened since"', '"title": ""');
  await writeFile(file, broken);
  await openTemplates(page);
  await page.getByRole('button', { name: 'Bring in a form' }).press('Enter');
  await expect(page.getByText(/mended first|cannot be read|not a form/)).toBeVisible();
  await look(page, 'templates-refused');
  expect(
    ((await ask(page, 'templates:list', undefined)) as TemplateSummary[]).filter(({ origin }) => origin === 'OWN'),
  ).toHaveLength(1);
  await close();
});

test('every screen of Templates is readable, in both sizes and at 200 %', async () => {
  const { app, page, close } = await start();
  const copy = (await ask(page, 'template:duplicate', {
    id: 'case-supervision',
    version: null,
    name: 'Case supervision, Fellshire',
  })) as { id: string };
  await ask(page, 'template:publish', { id: copy.id, note: 'Begun as a copy' });
  for (const size of SIZES) {
    await resize(app, size);
    await openTemplates(page);
    await look(page, 'templates-list');
    await goTo(page, `#/templates/${copy.id}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look(page, 'templates-form');
    await goTo(page, `#/templates/${copy.id}/edit`);
    await rowOf(page, /The whole form/).waitFor();
    await settle(page);
    await look(page, 'templates-editor-form');
    await rowOf(page, /What could happen/i).click();
    await settle(page);
    await look(page, 'templates-editor-section');
    for (const tab of ['As it prints', 'Findings', 'Problems']) {
      await page.getByRole('tab', { name: tab }).click();
      await settle(page);
      if (tab === 'As it prints')
        await expect(page.locator('li[data-section]', { hasText: /What could happen/i })).toBeInViewport();
      await look(page, `templates-editor-${tab.toLowerCase().replaceAll(' ', '-')}`);
    }
    await page.getByRole('button', { name: 'Add a section' }).click();
    await lookAtDialog(page, 'templates-add');
    await rowOf(page, /What the child says/).click();
    await page.keyboard.press('Delete');
    await lookAtDialog(page, 'templates-take-out', 'alertdialog');
    await page.getByRole('button', { name: 'Publish…' }).click();
    await lookAtDialog(page, 'templates-publish');
  }
  await resize(app, { width: 683, height: 384 });
  await page.getByRole('tab', { name: 'As it is written' }).click();
  await look(page, 'templates-editor-at-200-percent');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await close();
});

async function start() {
  const running = await launchApp({ windowSize: SIZES[0] });
  const { app, page } = running;
  await setUpVault(page);
  await page.reload();
  await unlock(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  return running;
}

async function openTemplates(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Templates' }).press('Enter');
  await page.getByRole('table').first().waitFor();
}

async function makeForm(page: Page) {
  await page.getByRole('button', { name: 'New form' }).press('Enter');
  await expect(page.getByLabel(/What is it called/)).toBeFocused();
  await page.keyboard.type('Home visit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Home visit' })).toBeFocused();
  return { preview: page.locator('[data-preview="Writing"]') };
}

async function publish(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^What (changed|it is for)/).fill(note);
  await dialog.getByRole('button', { name: /^Publish version/ }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Versions' }).waitFor();
}

/** The record whose screen is open. */
function recordIdOf(page: Page): RecordId {
  return recordId.parse(/#\/records\/([^/]+)/.exec(page.url())?.[1]);
}

function rowOf(page: Page, title: RegExp) {
  return page.locator('[data-section-row]').filter({ hasText: title });
}

/** Presses a key until it has led where it should, at most a handful of times. */
async function press(page: Page, key: string, hasArrived: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 9; turn += 1) {
    if (await hasArrived()) return;
    await page.keyboard.press(key);
  }
  expect(await hasArrived()).toBe(true);
}

function isInside(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);
}

/** The preview follows a little behind; a screenshot waits for it. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}

async function lookAtDialog(page: Page, name: string, role: 'dialog' | 'alertdialog' = 'dialog'): Promise<void> {
  await page.getByRole(role).waitFor();
  await screenshot(page, name);
  await expectNoAxeViolations(page, `[role="${role}"]`);
  await page.keyboard.press('Escape');
  await page.getByRole(role).waitFor({ state: 'detached' });
  // Where the keyboard goes on: a dialog that took the focus away and lost it would leave somebody at the top of the page.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
}

async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}
