import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { ByKeyboard } from '../support/by-keyboard';
import { answerDialogs, importCaseload, SAMPLE_CASELOAD, sectionOf, unlock } from '../support/drive-app';
import { launchApp, look } from '../support/launch-app';
import { setUpVault } from '../support/throwaway-vault';
import { paragraphsOf } from '../support/word-text';

/** Personal supervision from its empty place to a signed record on the staff file, and nowhere near a child's. */
test.setTimeout(240_000);

const SIZE = { width: 1366, height: 768 };
const WORKER = 'Agnieszka Wrona';
const WORDS = 'The late duties are heavy at the moment';

test('a manager starts one, writes by keyboard, is cut off, comes back, signs it and makes the Word file', async () => {
  const first = await launchApp({ windowSize: SIZE });
  await setUpVault(first.page);
  await importCaseload(first.app, first.page, SAMPLE_CASELOAD);
  await first.page.reload();
  await unlock(first.page);

  await test.step('its place says what it is for', async () => {
    await first.page.getByRole('link', { name: 'Personal' }).press('Enter');
    await expect(first.page.getByRole('heading', { level: 1, name: 'Personal supervision' })).toBeFocused();
    await expect(first.page.getByText(/never to a child’s/)).toBeVisible();
    await look(first.page, 'personal-empty');
  });

  const keys = new ByKeyboard(first.page);
  await test.step('starts with a worker and is writing at once', async () => {
    await keys.tabTo('Start personal supervision');
    await keys.press('Enter');
    await expect(first.page.getByLabel('With whom?')).toBeFocused();
    await look(first.page, 'personal-start', '[role="dialog"]');
    await keys.type(WORKER);
    await keys.press('Enter');
    await expect(sectionOf(first.page, 'agenda').getByRole('textbox')).toBeFocused();
    await keys.type(`${WORDS}, also since Niamh Ashgrove moved`);
    await keys.toSection('wellbeing');
    await keys.fill('How I am', 'Tired, and glad of the team.');
    await keys.press('Control+Enter');
    await keys.type(WORKER);
    await keys.fill('Will do what', 'Swap two late duties in December');
    await keys.fill('By when', '2w');
    await keys.fill(/^So that Agnieszka/, 'there is an evening to recover');
    await keys.toSection('agenda');
    await expect(first.page.getByText(/^Saved /)).toBeVisible();
    await look(first.page, 'personal-writing');
  });

  await test.step('is cut off and loses no word', async () => first.kill());

  const { app, page, dataDir, close } = await launchApp({ dataDir: first.dataDir, windowSize: SIZE });
  const again = new ByKeyboard(page);
  await test.step('comes back where the cursor was', async () => {
    await unlock(page);
    await expect(page.getByRole('heading', { level: 1, name: WORKER })).toBeVisible();
    await expect(sectionOf(page, 'agenda').getByRole('textbox')).toBeFocused();
    await expect(sectionOf(page, 'agenda')).toContainText(WORDS);
    await expect(sectionOf(page, 'actions').getByLabel('Will do what')).toHaveValue('Swap two late duties in December');
  });

  await test.step('a child named in full stops the signature, with what to write instead', async () => {
    await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
    await expect(page.getByText('Niamh Ashgrove is named in full. Write “NA, 20436” instead.')).toBeVisible();
    await look(page, 'personal-name-found');
    await expect(page.getByRole('button', { name: /^Go there: Niamh/ })).toBeFocused();
    await again.press('Enter');
    await expect(sectionOf(page, 'agenda').getByRole('textbox')).toBeFocused();
    await again.press('Control+a');
    await again.type(`${WORDS}, also since NA, 20436, moved.`);
    await expect(page.getByText(/^Nothing is missing\. This record can be signed\.$/)).toBeVisible();
  });

  await test.step('signs', async () => {
    await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
    await look(page, 'personal-sign', '[role="alertdialog"]');
    await again.tabTo('Sign and seal it');
    await again.press('Enter');
    await expect(page.getByText(/· Signed \d/)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await look(page, 'personal-signed');
  });

  await test.step('makes the Word file for the staff file', async () => {
    const file = join(dataDir, 'out.docx');
    await answerDialogs(app, { save: file });
    await page.getByRole('button', { name: 'Make Word file' }).press('Enter');
    await expect(page.getByText(/staff file, never on a child’s/)).toBeVisible();
    await expectStaffFile(file);
  });

  await test.step('is on its own list, and in no search and on no child’s page', async () => {
    await page.getByRole('link', { name: 'Back to personal supervision' }).press('Enter');
    const list = page.getByRole('table', { name: WORKER });
    await expect(list.getByRole('row', { name: /Personal supervision, PS-000001.*Signed/ })).toBeVisible();
    await look(page, 'personal-list');
    await again.press('Control+k');
    await again.type('heavy');
    await expect(page.getByText(/Nothing|No /).first()).toBeVisible();
    await expect(page.getByRole('dialog').getByText(/heavy at the moment/)).toHaveCount(0);
    await again.press('Escape');
  });

  await test.step('is read again as it was signed', async () => {
    await page
      .getByRole('table', { name: WORKER })
      .getByRole('link')
      .or(page.getByRole('table').getByRole('button'))
      .first()
      .press('Enter');
    await expect(sectionOf(page, 'agenda')).toContainText(WORDS);
    await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
  });
  await close();
});

async function expectStaffFile(file: string): Promise<void> {
  const paragraphs = await paragraphsOf(file);
  expect(paragraphs[0]).toBe('Personal supervision');
  const text = paragraphs.join('\n');
  for (const words of [
    WORDS,
    'Tired, and glad of the team.',
    'Swap two late duties in December',
    WORKER,
    'Check code',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/Case reference:|Legal status|last seen|Next review|Ashgrove/i);
  const zip = await JSZip.loadAsync(await readFile(file));
  const headers = Object.keys(zip.files).filter((name) => /^word\/header\d*\.xml$/.test(name));
  expect(headers.length).toBeGreaterThan(0);
  for (const name of headers) {
    expect(await zip.file(name)?.async('string')).toMatch(/Not for any child(?:'|&apos;)s file/);
  }
}
