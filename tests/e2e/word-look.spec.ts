import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { ByKeyboard } from '../support/by-keyboard';
import {
  answerDialogs,
  goTo,
  importCaseload,
  lock,
  SAMPLE_CASELOAD,
  startSupervision,
  unlock,
} from '../support/drive-app';
import { german, png, withFirstAndEven } from '../support/house/templates';
import { launchApp, look } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/** The council's own Word document as the look of ours, in real Electron, by keyboard. */
test.setTimeout(180_000);

test('a letterhead is chosen, looked at, used, and a record leaves in its look', async () => {
  const { app, page, dataDir, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  await lock(page);
  await unlock(page);
  const keys = new ByKeyboard(page);
  const letterhead = join(dataDir, 'Letterhead.docx');
  await writeFile(letterhead, await withFirstAndEven());
  await goTo(page, '/settings');
  await keys.pressButton('Word look');
  await expect(page.getByRole('heading', { name: 'Used now: the built-in look' })).toBeVisible();
  await look(page, 'word-look-empty');

  await test.step('a picture is refused with a sentence', async () => {
    const picture = join(dataDir, 'logo.png');
    await writeFile(picture, png(20, 20));
    await answerDialogs(app, { open: picture });
    await keys.pressButton('Choose a file');
    await expect(page.getByText('This is a picture, not a Word document.')).toBeVisible();
    await look(page, 'word-look-refused');
  });

  await test.step('a letterhead is tried and reported', async () => {
    await answerDialogs(app, { open: letterhead });
    await keys.pressButton('Choose a file');
    await expect(page.getByRole('heading', { name: 'Tried, not used yet: Letterhead.docx' })).toBeFocused({
      timeout: 60_000,
    });
    await expect(page.getByText('Header of the first page: from the document, with its picture.')).toBeVisible();
    await look(page, 'word-look-tried');
    const testPage = join(dataDir, 'test-page.docx');
    await answerDialogs(app, { save: testPage });
    await keys.pressButton('Save a test page in this look');
    await expect(page.getByText('The test page was saved as test-page.docx.')).toBeVisible();
    expect(await headerOf(testPage, 2)).toMatch(/Fellshire Council, first page.*TEST PAGE/s);
  });

  await test.step('it is used, and a record is exported in its look', async () => {
    await keys.pressButton('Use this look');
    await expect(page.getByRole('heading', { name: 'Used now: Letterhead.docx' })).toBeFocused();
    await look(page, 'word-look-used');
    const recordId = await startSupervision(page);
    const file = join(dataDir, 'record.docx');
    await answerDialogs(app, { save: file });
    await ask(page, 'record:export', { recordId, format: 'WORD' });
    for (const [number, words] of [
      [1, 'Fellshire Council'],
      [2, 'Fellshire Council, first page'],
      [3, 'Fellshire Council, left page'],
    ] as const)
      expect(await headerOf(file, number)).toMatch(new RegExp(`${words}.*DRAFT, NOT FOR THE CHILD'S FILE`, 's'));
  });

  await test.step('another takes its place, and the first is removed after asking', async () => {
    const other = join(dataDir, 'Other.docx');
    await writeFile(other, await german());
    await answerDialogs(app, { open: other });
    await goTo(page, '/settings');
    await keys.pressButton('Word look');
    await keys.pressButton('Choose another file');
    await expect(page.getByRole('heading', { name: 'Tried, not used yet: Other.docx' })).toBeFocused({
      timeout: 60_000,
    });
    await keys.pressButton('Use this look');
    await expect(page.getByRole('heading', { name: 'Used now: Other.docx' })).toBeFocused();
    await keys.pressButton('Remove Letterhead.docx');
    await look(page, 'word-look-remove', '[role="alertdialog"]');
    await keys.pressButton('Remove it');
    await expect(page.getByRole('heading', { name: 'Used now: Other.docx' })).toBeFocused();
    await expect(page.getByRole('region', { name: 'Used before' })).toHaveCount(0);
    await keys.pressButton('Back to the built-in look');
    await expect(page.getByRole('heading', { name: 'Used now: the built-in look' })).toBeFocused();
    await look(page, 'word-look-before');
  });
  await close();
});

async function headerOf(file: string, number: number): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(file));
  return (await zip.file(`word/header${number}.xml`)?.async('string')) ?? '';
}
