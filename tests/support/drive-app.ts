import { join } from 'node:path';
import type { CaseloadFile } from '@domain/caseload/caseload';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { askAgain } from './launch-app';
import { ask, PASSPHRASE } from './throwaway-vault';

/** Answers the next system dialogs of the app, which a test cannot press: the file to open and the place to save. */
export async function answerDialogs(app: ElectronApplication, paths: { open?: string; save?: string }): Promise<void> {
  const answer = () =>
    app.evaluate(({ dialog }, { open, save }) => {
      if (open !== undefined) dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [open] });
      if (save !== undefined) dialog.showSaveDialog = async () => ({ canceled: false, filePath: save });
    }, paths);
  await askAgain(answer);
}

/** Brings in a caseload file through the door, taking the match as proposed. */
export async function importCaseload(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerDialogs(app, { open: file });
  const { importId, match } = (await ask(page, 'caseload:choose-file', undefined)) as CaseloadFile;
  await ask(page, 'caseload:preview', { importId, match });
  await ask(page, 'caseload:import', { importId });
}

export const SAMPLE_CASELOAD = join(import.meta.dirname, 'caseload/caseload.csv');

/** Starts a case supervision for the first child of the list and gives its record. */
export async function startSupervision(page: Page): Promise<RecordId> {
  const [first] = (await ask(page, 'children:list', undefined)) as ChildRow[];
  if (!first) throw new Error('There is no child to supervise');
  const { recordId } = (await ask(page, 'record:start', {
    childId: first.id,
    templateId: 'case-supervision',
  })) as { recordId: RecordId };
  return recordId;
}

/** Opens a screen by its address, as a link would. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, route);
}

/** Locks by the door and waits for the new page that every lock brings; the old one may go before it can answer. */
export async function lock(page: Page): Promise<void> {
  await page.evaluate(() => void window.throughline.call('vault:lock', undefined));
  await page.locator('input[type="password"]').first().waitFor();
}

/** Unlocks by typing the passphrase as a person does, and waits for the screens behind it. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  const box = page.locator('input[type="password"]').first();
  await box.fill(passphrase);
  await box.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}

/** A section of the record that is open. */
export function sectionOf(page: Page, key: string): Locator {
  return page.locator(`[data-section="${key}"]`);
}
