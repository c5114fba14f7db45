import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { ActionLine } from '@domain/action/action-line';
import { addDays, type LocalDate, localDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue, ValueOf } from '@domain/section/section-values';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { ByKeyboard } from '../support/by-keyboard';
import { answerDialogs, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { launchApp, look } from '../support/launch-app';
import { readCalendar } from '../support/read-calendar';
import { ask, setUpVault } from '../support/throwaway-vault';
import { paragraphsOf } from '../support/word-text';

/** The lists of agreed actions by keyboard: found, read, marked, moved, given away, and taken out without names. */
test.setTimeout(240_000);

const TODAY = localDate.parse(new Date().toISOString().slice(0, 10));
const from = (days: number): LocalDate => addDays(TODAY, days);
const CLUB = 'Ask the breakfast club to keep a place';

test('a manager works through the actions of the team', async () => {
  const { app, page, dataDir, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  await page.reload();
  await unlock(page);
  const keys = new ByKeyboard(page);
  await keys.pressLink('Actions');
  await expect(page.getByRole('heading', { level: 2, name: 'No actions yet' })).toBeVisible();
  await look(page, 'actions-empty');
  const child = await agreeActions(page);
  await page.getByRole('link', { name: 'Today' }).press('Enter');
  await keys.pressLink('Actions');
  const table = page.getByRole('table', { name: 'Actions' });
  const count = page.getByRole('status').filter({ hasText: /^\d+ actions?: / });

  await test.step('sees what is open, what drifts and who has left', async () => {
    await expect(count).toHaveText('34 actions: all open');
    await expect(table.getByText('Drifting: date moved twice')).toBeVisible();
    await expect(table.getByText('Rowan Pike has left')).toBeVisible();
    await look(page, 'actions-list');
  });

  await test.step('looks at one view after the other, and at groups', async () => {
    await page.getByRole('button', { name: /^Drifting/ }).press('Enter');
    await expect(count).toHaveText('1 action: drifting');
    await page.getByRole('button', { name: /^Waiting on others/ }).press('Enter');
    await expect(count).toHaveText('1 action: waiting on others');
    await page.getByRole('button', { name: /^All open/ }).press('Enter');
    await page.getByLabel('Group by').selectOption('OWNER');
    await expect(table.getByRole('rowheader', { name: /^Keeley/ })).toBeVisible();
    await look(page, 'actions-grouped');
    await page.getByLabel('Group by').selectOption('NONE');
  });

  await test.step('finds one by typing and goes down to it', async () => {
    await table.getByRole('button', { name: /^By when/ }).focus();
    await keys.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keys.type('breakfast');
    await expect(count).toHaveText('1 action: all open');
    await keys.press('ArrowDown');
    await expect(table.getByRole('button', { name: CLUB })).toBeFocused();
  });

  await test.step('marks it in two keystrokes, and a note', async () => {
    await keys.press('Space');
    await keys.press('s');
    await expect(page.getByRole('radio', { name: 'Stuck' })).toBeChecked();
    await look(page, 'actions-progress', '[role="dialog"]');
    await keys.fill('What is in the way?', 'The club is full until January');
    await keys.fill('How do we know?', 'Its letter of Monday');
    await keys.tabTo('Save');
    await keys.press('Enter');
    await expect(table.getByText(/stuck: The club is full/)).toBeVisible();
    await expect(table.getByRole('button', { name: CLUB })).toBeFocused();
  });

  await test.step('reads its history, and moves its date with why', async () => {
    await keys.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel.getByText(/stuck, says Marian Oduya\. The club is full until January\./)).toBeVisible();
    await look(page, 'actions-panel', '[role="dialog"]');
    await keys.pressButton('Move the date');
    await expect(page.getByText(/is kept and goes on being shown\. This is the first time/)).toBeVisible();
    await expect(page.getByLabel('New date')).toBeFocused();
    await keys.tabTo('Move the date');
    await keys.press('Enter');
    await expect(page.getByText('Give the new date, as 9/11/2026.')).toBeVisible();
    await look(page, 'actions-move', '[role="dialog"]');
    await page.getByLabel('New date').focus();
    await keys.type('6w');
    await keys.fill('Why?', 'A place is free then');
    await keys.tabTo('Move the date');
    await keys.press('Enter');
    await expect(table.getByText(/was due .*, moved once/)).toBeVisible();
    await expect(table.getByRole('button', { name: CLUB })).toBeFocused();
  });

  await test.step('gives what somebody left behind to somebody else', async () => {
    await keys.press('/');
    await keys.press('Control+a');
    await keys.type('pike');
    await expect(count).toHaveText(/^\d+ actions?: all open$/);
    await expect(table.getByRole('button', { name: CLUB })).toBeHidden();
    await keys.press('ArrowDown');
    await keys.press('Tab');
    await expect(page.getByRole('button', { name: 'Rowan Pike has left: give it to somebody' })).toBeFocused();
    await keys.press('Enter');
    await keys.type('Ffion Beddoe');
    await keys.fill('Why?', 'Rowan has left');
    await look(page, 'actions-give', '[role="dialog"]');
    await keys.tabTo('Give it to them');
    await keys.press('Enter');
    await expect(page.getByText('It is with Ffion Beddoe now.')).toBeVisible();
  });

  await test.step('goes to a child and comes back to the same row of the same list', async () => {
    await keys.press('/');
    await keys.press('Control+a');
    await keys.type('breakfast');
    await expect(count).toHaveText('1 action: all open');
    await keys.press('ArrowDown');
    await expect(table.getByRole('button', { name: CLUB })).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.pressButton('Open the child');
    await expect(page.getByRole('heading', { level: 1, name: `${child.forename} ${child.surname}` })).toBeVisible();
    await keys.press('Alt+ArrowLeft');
    await expect(page.getByRole('searchbox')).toHaveValue('breakfast');
    await expect(table.getByRole('button', { name: CLUB })).toBeFocused();
    await keys.press('/');
    await keys.press('Control+a');
    await keys.press('Delete');
  });

  await test.step('makes files of the list that do not say which child it is', async () => {
    const canaries = [child.forename, child.surname, child.reference];
    const make = async (entry: RegExp, ending: string): Promise<string> => {
      const file = join(dataDir, `list.${ending}`);
      await answerDialogs(app, { save: file });
      await page.getByRole('button', { name: 'Make a file of this list' }).press('Enter');
      await keys.takeFromMenu(entry);
      await expect(page.getByText(`list.${ending} is saved.`)).toBeVisible();
      return file;
    };
    const csv = await readFile(await make(/^Table for a spreadsheet/, 'csv'), 'utf8');
    await look(page, 'actions-file-made');
    expect(parse(csv, { bom: true, columns: true })).toHaveLength(34);
    const calendar = await readFile(await make(/^Calendar file/, 'ics'), 'utf8');
    expect(readCalendar(calendar).events).toHaveLength(34);
    const word = await make(/^Word file/, 'docx');
    expect((await paragraphsOf(word)).filter((text) => text === CLUB)).toHaveLength(1);
    const parts = Object.values((await JSZip.loadAsync(await readFile(word))).files);
    const everything = (await Promise.all(parts.map((part) => part.async('string')))).join('\n');
    for (const text of [csv, calendar.replaceAll('\r\n ', ''), everything]) {
      for (const canary of canaries) expect(text).not.toMatch(new RegExp(`\\b${canary}\\b`, 'iu'));
    }
  });
  await close();

  const wide = await launchApp({ dataDir, windowSize: { width: 1920, height: 1080 } });
  await unlock(wide.page);
  await wide.page.getByRole('link', { name: 'Actions' }).press('Enter');
  await expect(wide.page.getByRole('table', { name: 'Actions' })).toBeVisible();
  await look(wide.page, 'actions-list');
  await wide.close();
});

/** Shares a record with 34 actions of the first child: one drifts, one is its mother's, one is with a worker who left. */
async function agreeActions(page: Page): Promise<ChildRow> {
  const [child] = (await ask(page, 'children:list', undefined)) as ChildRow[];
  if (!child) throw new Error('There is no child');
  const { recordId } = (await ask(page, 'record:start', { childId: child.id, templateId: 'case-supervision' })) as {
    recordId: RecordId;
  };
  const worker = child.worker ?? 'Ffion Beddoe';
  const drifting = anAction({ who: worker, what: 'Finish the chronology', by: from(3) });
  const { forename, surname, reference } = child;
  const actions = [
    anAction({ who: worker, what: CLUB, soThat: `${forename} has eaten when lessons begin`, by: from(-6) }),
    anAction({
      who: `Keeley ${surname}`,
      role: `${forename}’s mother`,
      what: `Take ${forename} (${reference}) to the club`,
      by: from(9),
    }),
    anAction({ who: 'Rowan Pike', what: `Write to the school about ${forename} ${surname}`, by: from(5) }),
    drifting,
    ...Array.from({ length: 30 }, (_, at) =>
      anAction({ who: worker, what: `See ${forename} at home, visit ${at + 1}`, by: from(12 + at) }),
    ),
  ];
  const sections: Record<string, SectionValue> = { actions: { kind: 'ACTIONS', actions, noActionReason: '' } };
  const { header } = ((await ask(page, 'record:open', { recordId })) as RecordView).content;
  const complete = { ...header, livingArrangement: 'ONE_PARENT' as const };
  await ask(page, 'record:save', { recordId, header: complete, sections, place: null });
  await ask(page, 'record:share', { recordId });
  const left = { name: 'Rowan Pike', startedOn: null, newlyQualifiedFrom: null, leftOn: from(-20) };
  await ask(page, 'worker:save', left);
  const lines = (await ask(page, 'actions:list', undefined)) as ActionLine[];
  const line = lines.find(({ id }) => id === drifting.id);
  if (!line) throw new Error('The action is not there');
  for (const days of [10, 17]) {
    await ask(page, 'action:move-date', { actionId: line.id, due: from(days), why: 'The worker was away' });
  }
  return child;
}

type Draft = ValueOf<'ACTIONS'>['actions'][number];

function anAction(action: Pick<Draft, 'who' | 'what' | 'by'> & Partial<Draft>): Draft {
  return { id: randomUUID(), role: '', byText: '', soThat: '', ...action };
}
