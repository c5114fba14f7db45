import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { DEFAULT_MARKING } from '@domain/settings/settings';
import { type ElectronApplication, expect, test } from '@playwright/test';
import {
  answerDialogs,
  goTo,
  importCaseload,
  lock,
  SAMPLE_CASELOAD,
  startSupervision,
  unlock,
} from '../support/drive-app';
import { askAgain, launchApp, type RunningApp } from '../support/launch-app';
import { readPdf } from '../support/read-pdf';
import { ask, setUpVault } from '../support/throwaway-vault';
import { tobinSections } from '../support/tobin-words';

/** The same document on pages: PDF and print, in real Electron. */
let running: RunningApp;
let recordId: RecordView['content']['id'];

test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  recordId = await startSupervision(page);
  await ask(page, 'record:save', { recordId, sections: tobinSections(), place: null });
  await lock(page);
  await unlock(page);
});

test.afterEach(() => running?.close());

test('a record is made into a tagged PDF with every word in its order, marked on every page', async () => {
  const { app, page, dataDir } = running;
  const file = join(dataDir, 'record.pdf');
  await answerDialogs(app, { save: file });
  await goTo(page, `/records/${recordId}`);
  await page.getByRole('button', { name: 'More for this record' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Make PDF…' }).press('Enter');
  await expect(page.getByText('record.pdf is made.')).toBeVisible();

  const view = (await ask(page, 'record:open', { recordId })) as RecordView;
  const settings = { serviceName: '', teamName: '', marking: DEFAULT_MARKING };
  const { content, state, seal } = view;
  const document = composeRecordDocument({ content, state, seal, settings });
  const pdf = await readPdf(file);
  expect(pdf).toMatchObject({ title: document.title, isTagged: true });
  expect(pdf.pages).toBeGreaterThan(2);
  for (const text of pdf.text) {
    expect(text).toContain('OFFICIAL-SENSITIVE');
    expect(text).toContain("DRAFT,NOTFORTHECHILD'SFILE");
    expect(text).toContain(`Record${document.recordNumber}·version0`);
    expect(text).toMatch(new RegExp(`Page\\d+of${String(pdf.pages)}`));
  }
  const words = pdf.text.join('');
  const missing = documentParagraphs(document)
    .flatMap((piece) => piece.split(/\s+/))
    .filter((word) => word !== '' && !words.includes(word));
  expect(missing).toEqual([]);
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'P'])
    expect([tag, pdf.tags.has(tag)]).toEqual([tag, true]);
  expect(pdf.outline).toContain(document.title);

  const again = join(dataDir, 'again.pdf');
  await answerDialogs(app, { save: again });
  await ask(page, 'record:export', { recordId, format: 'PDF' });
  expect((await readFile(again)).equals(await readFile(file))).toBe(true);
});

test('printing opens the print dialog with the record on its pages and not the screen', async () => {
  const { app, page } = running;
  await goTo(page, `/records/${recordId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await answerPrinting(app);
  await page.keyboard.press('Control+p');
  await expect(page.getByText('It was sent to the printer.')).toBeVisible();
  const printed = await app.evaluate(() => (globalThis as { printed?: readonly string[] }).printed ?? []);
  expect(printed).toEqual(['paper://document/']);
});

/** The system's print dialog cannot be pressed from here: it says what it was asked to print, and that it was sent. */
async function answerPrinting(app: ElectronApplication): Promise<void> {
  await askAgain(() =>
    app.evaluate(({ app: electron }) => {
      const seen: string[] = [];
      (globalThis as { printed?: readonly string[] }).printed = seen;
      electron.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => {
          seen.push(contents.getURL());
          done?.(true, '');
        };
      });
    }),
  );
}
