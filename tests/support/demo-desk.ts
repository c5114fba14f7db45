import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import type { ChildRow } from '@domain/child/child';
import type { ChildId, RecordId } from '@domain/identifiers';
import { LIVING_ARRANGEMENT_LABELS } from '@domain/lists/case-lists';
import { CONCERN_LABELS } from '@domain/lists/practice-lists';
import type { RecordContent } from '@domain/record/record';
import { isSectionEmpty } from '@domain/section/section-kinds';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from './by-keyboard';
import { answerDialogs, importCaseload, SAMPLE_CASELOAD, unlock } from './drive-app';
import { enterSection } from './enter-section';
import { launchApp } from './launch-app';
import { ask, setUpVault } from './throwaway-vault';

/* The demo records written through the screens, by keyboard alone. Every name is made up. */

const ROWS = [
  '20417,Tobin,Ashgrove,17/05/2020,Male,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026',
  '18832,Marlow,Finch,23/04/2015,Male,White British,No,Child Looked After,Care Order S31,,09/03/2026,Leanne Petrie,09/03/2026,Cared-for Team,Ravi Sandhu,FG9200,02/11/2026,15/12/2026',
  '21990,Sunniva,Hale,12/06/2011,Female,White British,No,Section 47 Enquiry,None,,19/11/2026,Tom Birkett,19/11/2026,Duty Team,Adaeze Morrow,FG9300,19/11/2026,',
];

/** What is to stand in the record. */
export type Wanted = Pick<RecordContent, 'header' | 'sections'>;

export type Desk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly keys: ByKeyboard;
  readonly dataDir: string;
};

/** A vault with the three children of the demo in its caseload. */
export async function demoDesk(): Promise<Desk & { close: () => Promise<void> }> {
  const { app, page, dataDir, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  const caseload = join(dataDir, 'caseload.csv');
  await writeFile(caseload, `${(await readFile(SAMPLE_CASELOAD, 'utf8')).trimEnd()}\r\n${ROWS.join('\r\n')}\r\n`);
  await importCaseload(app, page, caseload);
  return { app, page, dataDir, close, keys: new ByKeyboard(page) };
}

export async function childCalled(page: Page, reference: string): Promise<ChildId> {
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const child = children.find((each) => each.reference === reference);
  if (!child) throw new Error(`${reference} is not in the caseload`);
  return child.id;
}

/** From the list of children to the child's page, by keyboard. */
export async function toChild(
  { page, keys }: Desk,
  { name, reference }: { readonly name: string; readonly reference: string },
): Promise<void> {
  await page.reload();
  await unlock(page);
  await keys.pressLink('Children');
  await expect(page.getByRole('searchbox', { name: /Filter children/ })).toBeVisible();
  await keys.fill(/^Filter children/, reference);
  await expect(page.getByText(/^1 of \d+ children$/)).toBeVisible();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

/** The record that is on the screen, as the program has it. */
export async function openedRecord(page: Page): Promise<RecordView> {
  await expect.poll(() => page.url()).toMatch(/records\//);
  await page.locator('[data-section="header"]').waitFor();
  const recordId = page.url().split('/').at(-1) as RecordId;
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}

/** The header, and every section of the record that has words in it, in the order of the page. */
export async function enterAll(at: Desk, wanted: Wanted): Promise<RecordView> {
  const { content } = await openedRecord(at.page);
  await enterHeader(at, wanted);
  for (const section of content.template.sections) {
    const value = wanted.sections[section.key];
    if (value === undefined || isSectionEmpty(value)) continue;
    await test.step(section.key, async () => {
      await at.page.locator(`[data-section="${section.key}"]`).waitFor();
      await enterSection(value, { keys: at.keys, section: filled(section, content), content });
    });
  }
  await saved(at);
  return openedRecord(at.page);
}

/** Sends what waits at once, as Ctrl+S does, and waits until it is said to be saved. */
export async function saved({ keys, page }: Desk): Promise<void> {
  await page.waitForTimeout(1_500);
  await keys.press('Control+s');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

async function enterHeader({ keys }: Desk, { header }: Wanted): Promise<void> {
  await keys.toSection('header');
  await keys.rewrite(/^Date of /, header.sessionDate ? formatShortDate(header.sessionDate) : '');
  await keys.rewrite('Worker', header.supervisee);
  await keys.rewrite('Manager', header.supervisor);
  await keys.rewrite('Others present', header.present);
  if (header.livingArrangement) {
    await keys.select('Where the child lives', LIVING_ARRANGEMENT_LABELS[header.livingArrangement]);
  }
  if (header.concerns?.length) await keys.pressButton('Change what is part of this');
  for (const concern of header.concerns ?? []) await keys.tick(CONCERN_LABELS[concern]);
}

/** The title as it stands on the page, by which the text box is called. */
export function filled<S extends { readonly title: string }>(section: S, { child }: RecordContent): S {
  return { ...section, title: section.title.replaceAll('{child}', child.forename) };
}

type Answer = { readonly option: RegExp; readonly comment?: string };

/** Shares it and writes down what the worker says. */
export async function shareAndAnswer({ keys, page }: Desk, { header }: Wanted, { option, comment }: Answer) {
  await keys.toHeader();
  await keys.pressButton(`Share with ${header.supervisee.split(' ')[0]}`);
  await keys.pressButton('Share it now');
  await expect(page.getByRole('button', { name: 'Record the answer' })).toBeVisible();
  await keys.pressButton('Record the answer');
  await keys.choose(/^What does .* say\?$/, option);
  if (comment !== undefined) await keys.fill(/^Their comment, in their own words/, comment);
  await keys.pressButton('Record this answer');
  await expect(page.getByRole('button', { name: 'Agree and sign' })).toBeVisible();
}

export async function wordFile({ app, page, keys, dataDir }: Desk, name: string): Promise<string> {
  const file = join(dataDir, name);
  await answerDialogs(app, { save: file });
  await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
  await keys.toHeader();
  await keys.pressButton('Make Word file');
  await expect
    .poll(() =>
      readFile(file).then(
        (bytes) => bytes.length,
        () => 0,
      ),
    )
    .toBeGreaterThan(10_000);
  return file;
}
