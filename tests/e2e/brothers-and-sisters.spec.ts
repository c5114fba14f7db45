import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { expect, type Page, test } from '@playwright/test';
import { childCalled } from '../support/demo-desk';

import { answerDialogs, goTo, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, look, type RunningApp, screenshot } from '../support/launch-app';
import { passCheck } from '../support/pass-check';
import { ask, setUpVault } from '../support/throwaway-vault';
import { TOBIN_HEADER, tobinSections } from '../support/tobin-words';
import { paragraphsOf } from '../support/word-text';

const ROWS = [
  'FS-20417,Tobin,Ashgrove,17/05/2020,Male,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026',
  'FS-20418,Wren,Ashgrove,02/06/2023,Female,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026',
];

let running: RunningApp;
let tobins: RecordId;

test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page, dataDir } = running;
  await setUpVault(page);
  const caseload = join(dataDir, 'caseload.csv');
  await writeFile(caseload, `${(await readFile(SAMPLE_CASELOAD, 'utf8')).trimEnd()}\r\n${ROWS.join('\r\n')}\r\n`);
  await importCaseload(app, page, caseload);
  tobins = await tobinsDraft(page);
  await page.reload();
  await unlock(page);
  await goTo(page, `/records/${tobins}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Tobin Ashgrove/ })).toBeVisible();
});

test.afterEach(() => running.close());

test('one session, two children: a draft for each, own fields, and a file for each with its own name', async () => {
  test.setTimeout(180_000);
  const { app, page, dataDir } = running;
  await page.getByRole('button', { name: 'More for this record' }).click();
  await page.getByRole('menuitem', { name: 'Brothers and sisters…' }).click();
  const wrenBox = page.getByRole('checkbox', { name: /^Wren Ashgrove/ });
  await expect(wrenBox).not.toBeChecked();
  await page.getByRole('button', { name: 'Begin a draft' }).click();
  await expect(page.getByText('Tick each child who was talked about.')).toBeVisible();
  await wrenBox.check();
  await screenshot(page, 'siblings-dialog');
  await expectNoAxeViolations(page, '[role="alertdialog"]');
  await page.getByRole('button', { name: 'Begin a draft' }).click();

  const line = page.getByText(/^From the same session:/).locator('..');
  await expect(line).toHaveText(/Wren Ashgrove \(draft\)\./);
  await screenshot(page, 'same-session');
  await line.getByRole('link', { name: 'Wren Ashgrove' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Wren Ashgrove/ })).toBeVisible();
  await expect(page.getByText(/^From the same session:/).locator('..')).toHaveText(/Tobin Ashgrove \(draft\)\./);
  const wrens = page.url().split('/').at(-1) as RecordId;
  const { content } = await stored(page, wrens);
  expect(JSON.stringify(content.sections['childVoice'])).not.toContain('crusts');
  await expect(page.locator('[data-section="update"] [contenteditable="true"]')).not.toBeEmpty();
  await page.getByRole('button', { name: 'More for this record' }).click();
  await expect(page.getByRole('menuitem', { name: 'Discard this draft…' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Where she lives is a fact of her own, which no caseload file tells.
  const header = { ...content.header, livingArrangement: 'ONE_PARENT' as const };
  await goTo(page, '/today');
  await ask(page, 'record:save', { recordId: wrens, header, sections: {}, place: null });
  await sign(page, tobins);
  await sign(page, wrens);
  await goTo(page, `/records/${tobins}`);
  const tobinsFile = join(dataDir, 'tobin.docx');
  await answerDialogs(app, { save: tobinsFile });
  await page.getByRole('button', { name: 'Make Word file' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Names of other children' });
  await expect(dialog.getByRole('region', { name: 'Wren Ashgrove' })).toContainText('Same family');
  await expect(dialog.getByRole('button', { name: 'Make the copy' })).toHaveAttribute('aria-disabled', 'true');
  await screenshot(page, 'names-dialog');
  await expectNoAxeViolations(page, '[role="alertdialog"]');
  await dialog.getByRole('radio', { name: 'Write initials (WA)' }).click();
  await expect(dialog.getByText(/^Decided and kept/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page.getByText('tobin.docx is made.')).toBeVisible({ timeout: 40_000 });

  await goTo(page, `/records/${wrens}`);
  const wrensFile = join(dataDir, 'wren.docx');
  await answerDialogs(app, { save: wrensFile });
  await page.getByRole('button', { name: 'More for this record' }).click();
  await page.getByRole('menuitem', { name: 'Copy for the case system…' }).click();
  const paste = page.getByRole('dialog', { name: 'Copy for the case system' });
  const show = paste.getByRole('button', { name: 'Show the words to copy' });
  await expect(show).toHaveAttribute('aria-disabled', 'true');
  await paste.getByRole('radio', { name: 'Keep the name' }).click();
  await look(page, 'paste-names', '[role="dialog"]');
  await show.click();
  await expect(paste.getByText('Wren Ashgrove').first()).toBeVisible();
  await expect(paste.getByLabel('What to copy')).toBeVisible();
  await paste.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Make Word file' }).click();
  await expect(page.getByText('wren.docx is made.')).toBeVisible({ timeout: 30_000 });

  const [first, second] = [(await paragraphsOf(tobinsFile)).join('\n'), (await paragraphsOf(wrensFile)).join('\n')];
  expect(first).toContain('Tobin Ashgrove');
  expect(first).toContain('Names of other children are given as initials in this copy.');
  expect(first).not.toMatch(/\bWren\b/);
  expect(first).toContain('crusts on');
  expect(second).toContain('Wren Ashgrove');
  expect(second).toContain('Tobin');
  expect(second).not.toContain('crusts on');
});

async function tobinsDraft(page: Page): Promise<RecordId> {
  const childId = await childCalled(page, 'FS-20417');
  const templateId = 'case-supervision';
  const { recordId } = (await ask(page, 'record:start', { childId, templateId })) as { recordId: RecordId };
  const { supervisorId } = (await stored(page, recordId)).content.header;
  const { lastActions: _earlier, ...sections } = tobinSections();
  await ask(page, 'record:save', { recordId, header: { ...TOBIN_HEADER, supervisorId }, sections, place: null });
  return recordId;
}

async function sign(page: Page, recordId: RecordId): Promise<void> {
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES', comment: '' });
  await passCheck(page, recordId);
  await ask(page, 'record:sign', { recordId });
}

async function stored(page: Page, recordId: RecordId): Promise<RecordView> {
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}
