import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { answerDialogs, importCaseload, lock, SAMPLE_CASELOAD, startSupervision, unlock } from '../support/drive-app';
import { askAgain, launchApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';
import { headingsOf } from '../support/word-text';

/** Word files are made, checked and validated on a thread of their own, which goes when the store is locked. */
test.setTimeout(120_000);

/** What the main process says of itself: how many threads run JavaScript in it, and whether it has loaded the Word library. */
async function mainProcess(app: ElectronApplication): Promise<{ threads: number; hasWordLibrary: boolean }> {
  let said = { threads: -1, hasWordLibrary: false };
  await askAgain(async () => {
    said = await app.evaluate(() => {
      const report = process.report.getReport() as unknown as { workers: unknown[] };
      const main = process.mainModule as unknown as { constructor: { _cache: Record<string, unknown> } };
      const files = Object.keys(main.constructor._cache);
      if (!files.some((file) => file.includes('export-handlers'))) throw new Error('Nothing is to be seen here');
      return { threads: report.workers.length, hasWordLibrary: files.some((file) => file.includes('proven-word')) };
    });
  });
  return said;
}

test('a Word file is proven on its own thread, which a lock ends', async () => {
  const { app, page, dataDir, close } = await launchApp();
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const recordId = await startSupervision(page);
  const file = join(dataDir, 'CS_thread.docx');
  await answerDialogs(app, { save: file });

  const reply = (await ask(page, 'record:export', { recordId, format: 'WORD' })) as { pieces: number };
  expect(reply.pieces).toBeGreaterThan(20);
  expect((await readFile(file)).length).toBeGreaterThan(5_000);
  expect((await headingsOf(file)).length).toBeGreaterThan(10);
  expect(await mainProcess(app)).toEqual({ threads: 1, hasWordLibrary: false });

  // A second file uses the same thread.
  await ask(page, 'record:export', { recordId, format: 'WORD' });
  expect(await mainProcess(app)).toEqual({ threads: 1, hasWordLibrary: false });

  await lock(page);
  await expect.poll(async () => (await mainProcess(app)).threads).toBe(0);

  await unlock(page);
  await ask(page, 'record:export', { recordId, format: 'WORD' });
  expect((await mainProcess(app)).threads).toBe(1);
  await close();
});
