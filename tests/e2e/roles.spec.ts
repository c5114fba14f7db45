import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, goTo } from '../support/drive-app';
import { launchApp, look, type RunningApp } from '../support/launch-app';
import type { SeededTeams } from '../support/seed-two-teams';

/** Each role at its own real window: what is there, and what the bridge gives when a page asks for more. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const LAPTOP = { width: 1366, height: 768 };
const FOOT = ['Settings'];
/** By hand, from domain brief 3b. */
const PLACES = {
  SW: ['Today', 'Children', 'Actions', 'Personal', ...FOOT],
  TM: [
    ...['Today', 'Children', 'Actions', 'Team', 'Personal', 'Templates', 'Exports', 'Sealed files', 'Caseload import'],
    ...['Who did what', ...FOOT],
  ],
  HS: ['Read a record', 'Clinic', 'Who did what', ...FOOT],
  QA: ['Agreed records', 'Clinic', 'Exports', 'Who did what', ...FOOT],
  BS: ['To be filed', ...FOOT],
  IG: ['Exports', 'Who did what', ...FOOT],
} as const;
type Tried = keyof typeof PLACES;
/** Questions by which a role may meet words of the other team's agreed record; none may meet a draft's. */
const IN_THE_ROW: { readonly [R in Tried]: readonly string[] } = {
  SW: [],
  TM: [],
  HS: ['record:open-on-request'],
  QA: ['records:list', 'record:open', 'siblings:records', 'challenges:list', 'exports:list', 'practice:look'],
  BS: [],
  IG: ['exports:list'],
};

let running: RunningApp;
let seeded: SeededTeams;

test.beforeAll(async () => {
  const [dataDir, filesDir] = [
    mkdtempSync(join(tmpdir(), 'throughline-roles-')),
    mkdtempSync(join(tmpdir(), 'throughline-files-')),
  ];
  const support = join(import.meta.dirname, '../support');
  execFileSync(process.execPath, [
    join(support, 'run-module.mjs'),
    join(support, 'seed-two-teams.ts'),
    dataDir,
    filesDir,
  ]);
  seeded = JSON.parse(readFileSync(join(filesDir, 'two-teams.json'), 'utf8')) as SeededTeams;
  running = await launchApp({ dataDir, windowSize: LAPTOP });
  await answerDialogs(running.app, { open: join(filesDir, 'no-such-file'), save: join(filesDir, 'saved.docx') });
});

test.afterAll(() => running.close());

async function signIn(role: Tried): Promise<Page> {
  const { page } = running;
  const person = seeded.staff.find((each) => each.role === role);
  if (person === undefined) throw new Error('Nobody has this role');
  if (await page.getByRole('navigation').first().isVisible()) await page.keyboard.press('Control+Shift+L');
  await page.getByLabel('Your name', { exact: true }).fill(person.name);
  await page.getByLabel('Passphrase', { exact: true }).fill(person.passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** Asks by the bridge itself, as a page that was taken over would. Gives where one of the words came back. */
async function wordsThatCameBack(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ([requests, wanted]) => {
      const met = new Set<string>();
      for (const { channel, request } of requests) {
        const reply = JSON.stringify(await window.throughline.call(channel, request as never));
        if (wanted.some((word) => reply.includes(word))) met.add(channel);
      }
      return [...met];
    },
    [seeded.requests, words] as const,
  );
}

for (const role of Object.keys(PLACES) as Tried[]) {
  test(`${role}: the window has its own places, and the bridge gives nothing outside its row`, async () => {
    const page = await signIn(role);
    await expect(page.getByRole('navigation', { name: 'Places' }).getByRole('link')).toHaveText([...PLACES[role]]);
    const { draft, ...inAgreed } = seeded.others;
    expect(await wordsThatCameBack(page, [draft])).toEqual([]);
    const met = await wordsThatCameBack(page, Object.values(inAgreed));
    // A team manager chose a file that is not there, so not even its samples come back.
    expect(met.filter((channel) => !IN_THE_ROW[role].includes(channel))).toEqual([]);
    const { signedId, childId } = seeded.teams.other;
    for (const place of [`/children/${childId}`, `/records/${signedId}`, `/exports/records/${signedId}`]) {
      await goTo(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(seeded.others.agreed)).toHaveCount(0);
      // Quality assurance is led back to its list of agreed records, which has names in it.
      if (role !== 'QA') await expect(page.getByText(seeded.others.name)).toHaveCount(0);
    }
  });
}

test('business support says that a copy is on the file, and sees neither a name nor a word', async () => {
  const page = await signIn('BS');
  const table = page.getByRole('table', { name: 'To be filed' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await look(page, 'roles-filing');
  await page.getByRole('button', { name: `It is on the file: ${seeded.teams.own.number}` }).press('Enter');
  await expect(page.getByText(`${seeded.teams.own.number} is marked as on the file.`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Nothing waits to be filed')).toBeVisible();
});

test('a head of service reads a record for a reason; quality assurance opens one; both are in the trail', async () => {
  const { number } = seeded.teams.other;
  let page = await signIn('HS');
  await page.getByRole('button', { name: 'Read the record' }).click();
  await expect(page.getByText('Say why, in a few words at least.')).toBeVisible();
  await page.getByLabel('Number of the record').fill(number);
  await page.getByLabel('Why you need to read it').fill('A complaint about delay was made');
  await look(page, 'roles-ask');
  await page.getByRole('button', { name: 'Read the record' }).click();
  await expect(page.getByText(seeded.others.agreed).first()).toBeVisible();
  await look(page, 'roles-asked-record');

  page = await signIn('QA');
  await look(page, 'roles-agreed');
  await page.getByRole('link', { name: new RegExp(number) }).press('Enter');
  await expect(page.getByText(seeded.others.agreed).first()).toBeVisible();

  page = await signIn('IG');
  await look(page, 'roles-exports-ig');
  await goTo(page, '/audit');
  await page.getByLabel('Kind').selectOption('READING');
  const trail = page.getByRole('table', { name: 'Who did what' });
  await expect(trail.getByRole('row').nth(1)).toContainText('Dilys Rowe');
  await expect(trail).toContainText('Reason given: A complaint about delay was made');
  await expect(trail).not.toContainText(seeded.others.name);
  await page.getByLabel('Kind').selectOption('REFUSED');
  await page.getByLabel('Person').selectOption({ label: 'Olu Adeyemi' });
  await expect(trail).toContainText('Olu Adeyemi');
  await expect(page.getByRole('status').filter({ hasText: 'as they were written' })).toBeVisible();
  await look(page, 'roles-audit');
});
