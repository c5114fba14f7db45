import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerDialogs, goTo, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { drop } from '../support/drop-files';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import { passCheck } from '../support/pass-check';
import { ask, setUpVault } from '../support/throwaway-vault';
import { paragraphsOf } from '../support/word-text';

/** Two people on two data folders complete a supervision with files alone: no server, no store in common. */
test.setTimeout(180_000);
test.describe.configure({ mode: 'serial' });

const LAPTOP = { windowSize: { width: 1366, height: 768 } };
const WORKER = 'Ffion Beddoe';
const MANAGER = 'Marian Oduya';
const VISIT = 'See Zoë at home and write down her mornings';
const RING = 'Ring the nursery about Tuesday';
const WHY = 'the nursery is closed until then';
const LATE = 'her nan now takes her on Tuesdays';
const AGAINST = 'she has rung already and was told to wait';

let manager: RunningApp;
let worker: RunningApp;
let recordId: RecordId;
const at = (name: string) => join(manager.dataDir, name);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.beforeAll(async () => {
  manager = await launchApp(LAPTOP);
  await setUpVault(manager.page);
  await manager.page.reload();
  await unlock(manager.page);
  await importCaseload(manager.app, manager.page, SAMPLE_CASELOAD);
  recordId = await sharedRecord(manager.page);
  await ask(manager.page, 'person:add', {
    ...{ name: WORKER, role: 'SW', team: '', newlyQualifiedFrom: null, signsIn: false, passphrase: '' },
  });
  worker = await ownCopyOf(WORKER);
});
test.afterAll(async () => {
  await manager.close();
  await worker.close();
});

test('they exchange key cards and compare the code', async () => {
  const { app, page } = manager;
  await page.getByRole('link', { name: 'Sealed files' }).click();
  await page.getByRole('link', { name: WORKER }).click();
  await answerDialogs(app, { save: at('manager.throughline'), open: at('worker.throughline') });
  await button(page, 'Save my key card…').click();
  await expect(page.getByText('Saved as “manager.throughline”.')).toBeVisible();

  await answerDialogs(worker.app, { save: at('worker.throughline'), open: at('manager.throughline') });
  await expect(worker.page.getByRole('heading', { name: /First, exchange key cards/ })).toBeVisible();
  await button(worker.page, 'Save my key card…').click();
  await expect(worker.page.getByText('Saved as “worker.throughline”.')).toBeVisible();
  await look(worker.page, 'own-copy-first');
  await button(worker.page, 'Read their key card…').click();
  // The manager's is dropped on the window instead of chosen.
  await drop(page, [at('worker.throughline')]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`The name on it is ${WORKER}.`)).toBeVisible();
  await dialog.getByLabel('Whose card is it?').selectOption(WORKER);
  await look(page, 'sealed-whose-card', '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Read this card' }).click();
  await dialog.getByRole('button', { name: 'Compare the code' }).click();

  const code = await codeOn(page);
  expect(await codeOn(worker.page)).toBe(code);
  await compare(
    page,
    code.replace(/\w/, (letter) => (letter === 'A' ? 'B' : 'A')),
  );
  await expect(page.getByText('That is not the code shown here.')).toBeVisible();
  await look(page, 'sealed-key-cards');
  await compare(page, code);
  await expect(button(page, `Make a file for ${WORKER}…`)).toBeVisible();
  await compare(worker.page, code.toLowerCase());
  await expect(button(worker.page, 'Open a file from your manager…')).toBeVisible();
});

test('the manager makes a file that is for nobody else, and the worker opens it', async () => {
  const { app, page } = manager;
  await answerDialogs(app, { save: at('hand-over.throughline') });
  await button(page, `Make a file for ${WORKER}…`).click();
  await expect(page.getByText('“hand-over.throughline” was made.')).toBeVisible();
  await look(page, 'sealed-file-made');
  await drop(page, [at('hand-over.throughline')]);
  await expect(page.getByText('This is a file from a manager to a worker.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();

  const other = await ownCopyOf('Somebody Else');
  await drop(other.page, [at('hand-over.throughline')]);
  await expect(other.page.getByText('This file is for somebody else, and cannot be opened here.')).toBeVisible();
  expect(await ask(other.page, 'children:list', undefined)).toEqual([]);
  await other.close();

  await answerDialogs(worker.app, { open: at('hand-over.throughline') });
  await button(worker.page, 'Open a file from your manager…').click();
  await expect(worker.page.getByText(`The file from ${MANAGER} is open.`)).toBeVisible();
  await look(worker.page, 'own-copy-opened');
});

test('in the worker’s own copy there is only what works there', async () => {
  const { page } = worker;
  const places = page.getByRole('navigation', { name: 'Places' });
  await expect(places.getByRole('link')).toHaveText(['Today', 'Children', 'Actions', 'Settings']);
  for (const place of ['/personal', '/templates', '/sealed-files', '/team', '/exports', '/caseload']) {
    await goTo(page, place);
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  }
  await goTo(page, '/children');
  await page
    .getByText(/Achterberg/)
    .first()
    .click();
  await expect(page.getByRole('tab')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Supervision records' })).toBeVisible();
  await expect(button(page, /Record a change|Other forms|^Start/)).toHaveCount(0);
  await look(page, 'own-copy-child');
  for (const tab of ['actions', 'facts', 'challenge', 'story']) {
    await goTo(page, page.url().replace(/^.*#(\/children\/[^/]+).*$/, `$1/${tab}`));
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expect(page.getByText(/could not|not allowed|does not allow/)).toHaveCount(0);
  }
  await goTo(page, '/actions');
  await expect(page.getByText(VISIT).first()).toBeVisible();
  await expect(button(page, 'Make a file of this list')).toHaveCount(0);
  await look(page, 'own-copy-actions');
  await goTo(page, '/settings');
  await expect(page.getByRole('heading', { name: 'You', exact: true })).toBeVisible();
  await look(page, 'own-copy-settings');
  await goTo(page, '/today');
});

test('the worker answers each action and makes an answer file', async () => {
  const { app, page } = worker;
  await page
    .getByRole('link', { name: /Zoë Achterberg/ })
    .first()
    .click();
  const visit = page.getByRole('group', { name: VISIT });
  await visit.getByRole('radio', { name: 'Propose a change' }).check();
  await visit.getByLabel('Another date').fill('15/1/2027');
  await visit.getByLabel('Why', { exact: true }).fill(WHY);
  const ring = page.getByRole('group', { name: RING });
  await ring.getByRole('radio', { name: 'Disagree', exact: true }).check();
  await ring.getByLabel('Because', { exact: true }).fill(AGAINST);
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('radio', { name: 'Agree: this is a fair record' }).check();
  await button(page, 'Send my answer').click();
  await expect.poll(() => waitingAnswers(page)).toBe(1);
  await goTo(page, '/today');
  await answerDialogs(app, { save: at('answer.throughline') });
  await button(page, 'Make your answer file…').click();
  await expect(page.getByText('“answer.throughline” was made.')).toBeVisible();
  await look(page, 'own-copy-answer');
});

test('the manager brings it in, signs over one, and the Word file prints both voices', async () => {
  const { app, page } = manager;
  await drop(page, [at('answer.throughline')]);
  await expect(page.getByRole('heading', { name: `An answer from ${WORKER}` })).toBeVisible();
  await expect(page.getByText(`New. It becomes ${WORKER}’s answer to this record.`)).toBeVisible();
  await expect(
    page.getByText(`${VISIT}: proposes by 15 January 2027 instead of 18 December 2026, because ${WHY}`),
  ).toBeVisible();
  await look(page, 'sealed-answer-preview');
  await button(page, 'Bring in this answer').click();
  await expect(page.getByRole('heading', { name: `${WORKER}’s answer is in` })).toBeVisible();
  await look(page, 'sealed-answer-in');
  await drop(page, [at('answer.throughline')]);
  await expect(page.getByText('There is nothing to bring in.')).toBeVisible();

  await button(page, 'Done').click();
  await goTo(page, `/records/${recordId}`);
  await button(page, /^Accept this proposal/).click();
  await expect.poll(() => versionOf(page)).toBe(2);
  await passCheck(page, recordId);
  await ask(page, 'record:sign', { recordId });
  const wordFile = at('CS_hand_over.docx');
  await answerDialogs(app, { save: wordFile });
  await ask(page, 'record:export', { recordId, format: 'WORD' } as never);
  await expect.poll(() => isThere(wordFile)).toBe(true);
  const printed = (await paragraphsOf(wordFile)).join('\n');
  expect(printed).toContain('15 January 2027');
  for (const words of [VISIT, RING, WHY, AGAINST]) expect(printed).toContain(words);
});

test('an answer that comes after signing is seen, read, and added as an addendum', async () => {
  const { page } = worker;
  await goTo(page, `/records/${recordId}`);
  await page.getByRole('radio', { name: 'Agree, with a comment' }).check();
  await page.getByLabel('Your comment', { exact: true }).fill(LATE);
  await button(page, 'Send the changed answer').click();
  await expect.poll(() => waitingAnswers(page)).toBe(2);
  await goTo(page, '/today');
  await answerDialogs(worker.app, { save: at('late.throughline') });
  await button(page, /Make .*answer file…/).click();
  await expect(page.getByText('“late.throughline” was made.')).toBeVisible();

  const managers = manager.page;
  await drop(managers, [at('late.throughline')]);
  await expect(managers.getByText('Agreed and signed meanwhile.').first()).toBeVisible();
  await button(managers, /^Bring in/).click();
  await goTo(managers, `/records/${recordId}`);
  const kept = managers.getByRole('list', { name: 'Answers that do not count' });
  await expect(kept).toContainText('because the record was signed before it came');
  await kept
    .getByRole('button', { name: /^Read it/ })
    .first()
    .click();
  await expect(kept.getByText(LATE)).toBeVisible();
  await look(managers, 'kept-answer');
  await kept.getByRole('button', { name: 'Add it as an addendum' }).first().click();
  await expect(managers.getByText('This adds to')).toBeVisible();
  await expect(managers.getByText(LATE)).toBeVisible();
  await look(managers, 'kept-answer-addendum');
});

test('a file that was called back says so in the list, and its answers are refused', async () => {
  const { page } = manager;
  await goTo(page, '/sealed-files');
  await page.getByRole('link', { name: WORKER }).click();
  await button(page, 'Call back file 1').click();
  await expect(page.getByText(/cannot be taken back from their computer/)).toBeVisible();
  await button(page, 'Call it back').click();
  await expect(page.getByText(/^Called back/)).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await drop(page, [at('answer.throughline')]);
  await expect(page.getByText('This file was called back by the person who made it.')).toBeVisible();
});

/** A store of one worker's own, on a data folder of its own. */
async function ownCopyOf(name: string): Promise<RunningApp> {
  const running = await launchApp(LAPTOP);
  await setUpVault(running.page, { storeKind: 'OWN_COPY', serviceName: '', teamName: '', managerName: name });
  await running.page.reload();
  await unlock(running.page);
  return running;
}

/** A supervision with two agreed actions, shared with the worker of the child. */
async function sharedRecord(page: Page): Promise<RecordId> {
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const child = children.find(({ forename, worker: theirs }) => forename === 'Zoë' && theirs === WORKER);
  if (!child) throw new Error('The child is not in the caseload');
  const started = await ask(page, 'record:start', { childId: child.id, templateId: 'case-supervision' });
  const { recordId: id } = started as { recordId: RecordId };
  const { content } = (await ask(page, 'record:open', { recordId: id })) as RecordView;
  const action = (what: string, by: string) => ({
    ...{ id: crypto.randomUUID(), who: WORKER, role: 'Social worker', what, by, byText: '' },
    soThat: 'her mornings are safe',
  });
  const actions = [action(VISIT, '2026-12-18'), action(RING, '2026-12-11')];
  const header = { ...content.header, supervisee: WORKER, livingArrangement: 'ONE_PARENT' };
  const sections = { actions: { kind: 'ACTIONS', actions, noActionReason: '' } };
  await ask(page, 'record:save', { recordId: id, header, sections, place: null } as never);
  await ask(page, 'record:share', { recordId: id });
  return id;
}

async function codeOn(page: Page): Promise<string> {
  return (await codeBox(page).innerText()).trim();
}

function codeBox(page: Page): Locator {
  return page.locator('[data-code]');
}

async function compare(page: Page, typed: string): Promise<void> {
  await page.getByLabel('The code they read to you').fill(typed);
  await button(page, 'Compare').click();
}

async function waitingAnswers(page: Page): Promise<number> {
  const { waiting } = (await ask(page, 'sealed:look-reply', undefined)) as { waiting: { answers: number } };
  return waiting.answers;
}

async function versionOf(page: Page): Promise<number> {
  return ((await ask(page, 'record:open', { recordId })) as RecordView).content.version;
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
