import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { ActionLine } from '@domain/action/action-line';
import { addDays, localDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';
import { expect, type Page, test } from '@playwright/test';
import { addColleagues, answerAsWorker, showBothVoices } from '../support/answer-as-worker';
import { goTo, importCaseload, lock, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { passCheck, passCheckOnScreen } from '../support/pass-check';
import { ask, PASSPHRASE, setUpVault } from '../support/throwaway-vault';
import { day, idOf, TOBIN_OPEN_ACTIONS, tobinSections } from '../support/tobin-words';

/**
 * A whole supervision with a memory, as the README shows it: the fictional Tobin Ashgrove's second record, with what
 * was agreed last time in it and beside it, until it is sealed. Every picture is of made-up children.
 */
test.setTimeout(180_000);

const TOBIN_ROW =
  '20417,Tobin,Ashgrove,17/05/2020,Male,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026';

const COMMENT = 'I think Keeley would say the shifts matter most.';

test('the second supervision of one child, from the list to the seal', async () => {
  const { app, page, dataDir, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  const caseload = join(dataDir, 'caseload.csv');
  await writeFile(caseload, `${(await readFile(SAMPLE_CASELOAD, 'utf8')).trimEnd()}\r\n${TOBIN_ROW}\r\n`);
  await importCaseload(app, page, caseload);
  await signLastTime(page);
  const recordId = await start(page);
  await ask(page, 'record:save', { recordId, ...(await thisTime(page, recordId)), place: 'danger' });
  await lock(page);
  await unlock(page);

  await test.step('the children', async () => {
    await goTo(page, '/children');
    await page.getByRole('searchbox', { name: /Filter children/ }).fill('cp');
    await expect(page.getByText(/^\d+ of \d+ children$/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await look(page, 'readme-children');
  });

  await test.step('writing, with last time beside it', async () => {
    await goTo(page, `/records/${recordId}`);
    await expect(page.getByLabel('Who is worried?')).toBeFocused();
    await expect(page.getByRole('complementary').getByText(/went without breakfast/)).toBeVisible();
    await look(page, 'readme-record');
    await page.keyboard.press('F6');
    await page.getByRole('button', { name: /^Where are we, 0 to 10/ }).click();
    await expect(page.getByText(/4 on 12 Oct/).first()).toBeVisible();
    await look(page, 'readme-scale');
  });

  await test.step('the check, which leads to the gap', async () => {
    await page.getByRole('button', { name: /^Share with / }).click();
    await expect(page.getByRole('button', { name: /^Go there: / }).first()).toBeFocused();
    await page.getByText('Why are we asking?').first().click();
    await page
      .getByRole('button', { name: /^Go there: / })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const home = page.getByLabel('Where the child lives', { exact: true });
    await expect(home).toBeFocused();
    await home.selectOption({ label: 'With one parent' });
  });

  await test.step('what drifts, decided once', async () => {
    await page.getByRole('button', { name: /^Decide: The date of .* has been moved twice/ }).click();
    const card = page.getByRole('group', { name: /^The date of an action keeps moving/ });
    await expect(card.getByLabel('What happens now')).toBeFocused();
    await card.getByLabel('What happens now').selectOption({ label: 'Change who does it' });
    await card.getByLabel('Who does it from now on').fill('Grace Ibbotson');
    await card.getByLabel('Because').fill('She knows his family and can ring his grandmother this week');
    await expect(page.getByRole('button', { name: /^Decide: / })).toHaveCount(0);
    await page.getByText('Why are we asking?').first().click();
    await card.getByLabel('Because').focus();
    await look(page, 'readme-check');
  });

  await test.step('the worker’s answer, and what the manager sees of it', async () => {
    await page.getByRole('button', { name: 'Share with Priya' }).click();
    await page.getByRole('button', { name: 'Share it now' }).click();
    await expect(page.getByRole('button', { name: 'Record the answer' })).toBeVisible();
    await answerAsWorker(page, recordId, { comment: COMMENT, seen: () => look(page, 'readme-review') });
    await goTo(page, `/records/${recordId}`);
    await showBothVoices(page);
    await look(page, 'readme-answers');
  });

  await test.step('sealed', async () => {
    await passCheckOnScreen(page);
    await page.getByRole('button', { name: 'Agree and sign' }).click();
    await page.getByRole('button', { name: 'Sign and seal it' }).click();
    await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
    await page.getByText('Check code').scrollIntoViewIfNeeded();
    await look(page, 'readme-sealed');
  });

  await test.step('a form of the service’s own, live beside its properties', async () => {
    const request = { id: 'case-supervision', version: null, name: 'Case supervision, Fellshire' };
    const { id } = (await ask(page, 'template:duplicate', request)) as { id: string };
    await goTo(page, `/templates/${id}/edit`);
    await page.locator('[data-section-row="childVoice"]').click();
    await expect(page.getByText(/^What Tobin says/)).toBeVisible();
    await look(page, 'readme-templates');
  });

  await test.step('who takes part', async () => {
    await addColleagues(page);
    await goTo(page, '/settings/people');
    await expect(page.getByRole('row', { name: /Grace Ibbotson/ })).toBeVisible();
    await look(page, 'readme-people');
  });
  await close();
});

test('the week of a team, and what was agreed in it', async () => {
  const { page, close } = await filledBy('seed-team-vault.ts', TODAY);
  await goTo(page, '/team');
  await expect(page.getByRole('table', { name: 'Children by worker' })).toBeVisible();
  await look(page, 'readme-team');
  await goTo(page, '/actions');
  await expect(page.getByRole('table', { name: 'Actions' })).toBeVisible();
  await look(page, 'readme-actions');
  await close();
});

test('what is to be put on children’s files', async () => {
  const { page, close } = await filledBy('seed-exports-vault.ts', TODAY);
  await goTo(page, '/exports');
  await expect(page.getByRole('table', { name: 'Records to export' })).toBeVisible();
  await look(page, 'readme-exports');
  await close();
});

test('the story of one child', async () => {
  const { page, said, close } = await filledBy('seed-story.ts', PASSPHRASE, TODAY);
  await goTo(page, `/children/${said}`);
  const drawing = page.getByRole('application', { name: 'Story, drawn' });
  await drawing.focus();
  await page.keyboard.press('End');
  await page.getByRole('region', { name: 'Story', exact: true }).evaluate((part) => part.scrollIntoView());
  await look(page, 'readme-story');
  await close();
});

const TODAY = new Date().toISOString().slice(0, 10);

/** A vault set up by the program, closed, filled in a process of its own, and opened again. */
async function filledBy(file: string, ...more: readonly string[]): Promise<RunningApp & { readonly said: string }> {
  const first = await launchApp();
  await setUpVault(first.page);
  await first.close();
  const support = join(import.meta.dirname, '../support');
  const script = [join(support, 'run-module.mjs'), join(support, file), first.dataDir, ...more];
  const said = execFileSync(process.execPath, script, { encoding: 'utf8' }).trim();
  const running = await launchApp({ dataDir: first.dataDir, windowSize: { width: 1366, height: 768 } });
  await unlock(running.page);
  return { ...running, said };
}

async function start(page: Page): Promise<RecordId> {
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const tobin = children.find(({ reference }) => reference === '20417');
  if (!tobin) throw new Error('Tobin Ashgrove is not in the caseload');
  const begun = await ask(page, 'record:start', { childId: tobin.id, templateId: 'case-supervision' });
  return (begun as { recordId: RecordId }).recordId;
}

async function signLastTime(page: Page): Promise<void> {
  const recordId = await start(page);
  const { content } = await opened(page, recordId);
  const { danger, decisions, scale } = tobinSections();
  if (danger?.kind !== 'DANGER_STATEMENTS') throw new Error('Tobin has no danger statement');
  const header: RecordHeader = {
    ...content.header,
    sessionDate: day('2026-10-12'),
    livingArrangement: 'ONE_PARENT',
  };
  const sections: Record<string, SectionValue> = {
    danger: {
      ...danger,
      statements: danger.statements.map((each) => ({
        ...each,
        what: 'because on two mornings Tobin and Wren went without breakfast while Keeley slept',
      })),
    },
    ...(decisions && { decisions }),
    ...(scale && { scale }),
    actions: { kind: 'ACTIONS', noActionReason: '', actions: TOBIN_OPEN_ACTIONS.map(asAgreed) },
  };
  await ask(page, 'record:save', { recordId, header, sections, place: null });
  await agree(page, recordId);
  await moveTwice(page, 'Find');
}

/** The date of the action that begins so is moved twice between the two supervisions. */
async function moveTwice(page: Page, words: string): Promise<void> {
  const lines = (await ask(page, 'actions:list', undefined)) as ActionLine[];
  const line = lines.find(({ what }) => what.startsWith(words));
  if (!line) throw new Error('That action is not there');
  for (const days of [6, 12]) {
    const due = addDays(localDate.parse(TODAY), days);
    await ask(page, 'action:move-date', { actionId: line.id, due, why: 'The letter came back' });
  }
}

function asAgreed({ who, role, what, soThat, due }: (typeof TOBIN_OPEN_ACTIONS)[number], at: number) {
  return { id: idOf(900 + at), who, role, what, by: due, byText: '', soThat };
}

/** All that was written on 9 November; only where Tobin lives was left open. */
async function thisTime(page: Page, recordId: RecordId) {
  const { content } = await opened(page, recordId);
  const answers = content.openActions.map(({ id }, at) => ({
    actionId: id,
    result: at === 0 ? ('DONE' as const) : ('NOT_DONE' as const),
    note:
      at === 0 ? 'Tobin was in school on time 13 of 18 days, was 8 of 18.' : 'Two wrong addresses. Tobin asked twice.',
  }));
  const { danger, ...others } = tobinSections();
  if (danger?.kind !== 'DANGER_STATEMENTS') throw new Error('Tobin has no danger statement');
  const statements = danger.statements.map((each) => ({
    ...each,
    ...{ isCarried: true, standing: 'CHANGED' as const, standingBecause: 'Five mornings now, and Wren as well.' },
  }));
  return {
    header: { ...content.header, sessionDate: day('2026-11-09'), livingArrangement: null },
    sections: { ...others, danger: { ...danger, statements }, lastActions: { kind: 'LAST_ACTIONS' as const, answers } },
  };
}

async function agree(page: Page, recordId: RecordId): Promise<void> {
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES_WITH_COMMENT', comment: COMMENT });
  await passCheck(page, recordId);
  await ask(page, 'record:sign', { recordId });
}

async function opened(page: Page, recordId: RecordId): Promise<RecordView> {
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}
