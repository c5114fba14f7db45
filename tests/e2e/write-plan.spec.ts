import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goTo, importCaseload, lock, SAMPLE_CASELOAD, sectionOf, startSupervision, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, type RunningApp, screenshot } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

let running: RunningApp;
let recordId: RecordId;

test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  recordId = await startSupervision(page);
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running?.close());

async function stored(page: Page, key: string): Promise<unknown> {
  return ((await ask(page, 'record:open', { recordId })) as RecordView).content.sections[key];
}

/** Presses a button as the keyboard does. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.page().keyboard.press('Enter');
}

/** Types into the field that has the cursor and goes on to the next, which must be `next`. */
async function typeThenTab(page: Page, words: string, next: Locator): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
}

/** Shows a section from its top, as somebody who jumps to it sees it. */
async function look(page: Page, key: string, name: string): Promise<void> {
  await sectionOf(page, key).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await screenshot(page, name);
}

test('a person of the network is written from name to viability with Tab and arrows', async () => {
  const { page } = running;
  const network = sectionOf(page, 'network');
  await press(network.getByRole('button', { name: 'Add a person' }));
  const person = network.getByRole('group', { name: 'Person 1' });
  await expect(person.getByLabel('Name')).toBeFocused();
  await typeThenTab(page, 'Pat Ashgrove', person.getByLabel('Who they are to the child'));
  await typeThenTab(page, 'grandmother', person.getByLabel('Paid to be there'));
  await page.keyboard.press('Tab');
  await typeThenTab(page, 'Sleeps over when rung', person.getByRole('radio', { name: 'Yes' }).first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(person.getByLabel(/Assessment of whether/)).toBeFocused();
  await page.keyboard.type('Asked for, due 1 December');
  await expect(network.getByText('1 person who is not paid to be there.')).toBeVisible();
  await expect
    .poll(() => stored(page, 'network'))
    .toMatchObject({
      people: [
        {
          ...{ name: 'Pat Ashgrove', relation: 'grandmother', isPaid: false, knows: 'YES', couldCare: 'MAYBE' },
          ...{ agreedTo: 'Sleeps over when rung', viability: 'Asked for, due 1 December' },
        },
      ],
    });
  await expectNoAxeViolations(page);
  await look(page, 'network', 'section-network');
});

test('the safety plan is written by Tab alone', async () => {
  const { page } = running;
  const plan = sectionOf(page, 'safetyPlan');
  await plan.getByLabel('Tonight and this week').focus();
  await typeThenTab(page, 'If Keeley has had a drink she texts Pat.', plan.getByLabel('To keep it going'));
  await typeThenTab(page, 'Pat rings on Sundays.', plan.getByRole('button', { name: 'Add a “what if”' }));
  await page.keyboard.press('Enter');
  await expect(plan.getByLabel('If', { exact: true })).toBeFocused();
  await typeThenTab(page, 'Pat cannot come', plan.getByLabel('Then'));
  await typeThenTab(page, 'the neighbour comes', plan.getByLabel('Who', { exact: true }));
  await page.keyboard.type('Shona');
  await plan.getByLabel('Last tested').fill('30/10/2026');
  await plan.getByLabel('What we learnt').fill('The tablet was nearly flat.');
  await plan.getByRole('radio', { name: 'Not yet' }).check();
  await plan.getByLabel('By when, and who will make it with them').fill('Priya, by Friday');
  await expect
    .poll(() => stored(page, 'safetyPlan'))
    .toMatchObject({
      contingencies: [{ ifThis: 'Pat cannot come', response: 'the neighbour comes', who: 'Shona' }],
      ...{ testedOn: { date: '2026-10-30' }, childsVersion: 'NOT_YET' },
    });
  await expectNoAxeViolations(page);
  await look(page, 'safetyPlan', 'section-safety-plan');
});

test('agencies stand ready, and an answer opens what it asks for', async () => {
  const { page } = running;
  const agencies = sectionOf(page, 'agencies');
  const first = agencies.getByRole('group', { name: 'Line 1' });
  await first.getByLabel('Who there').focus();
  await typeThenTab(page, 'Mrs Bell', first.getByLabel('What do they say?'));
  await page.keyboard.press('Tab');
  await page.keyboard.type('On time 13 of 18 days.');
  await expect(first.getByLabel('What do they say?')).toHaveValue('SAID');
  const second = agencies.getByRole('group', { name: 'Line 2' });
  await second.getByLabel('What do they say?').selectOption('Awaited');
  await second.getByLabel('Awaited by').fill('1w');
  await expect
    .poll(() => stored(page, 'agencies'))
    .toMatchObject({
      agencies: [
        { name: 'Mrs Bell', said: 'On time 13 of 18 days.', standing: 'SAID' },
        { standing: 'AWAITED', awaitedBy: { date: expect.any(String) } },
        ...[{ standing: null }, { standing: null }, { standing: null }],
      ],
    });
  await expectNoAxeViolations(page);
  await look(page, 'agencies', 'section-agencies');
});

test('the road is drawn in the order of its dates', async () => {
  const { page } = running;
  await page.locator('[data-field="caseStatus"]').selectOption('CP');
  const road = sectionOf(page, 'trajectory');
  const steps = [
    ['Twelve weeks of mornings', '1/2/2027'],
    ['Nine-month review written', '20/11/2026'],
    ['Family network meeting', ''],
  ] as const;
  for (const [position, [what, by]] of steps.entries()) {
    await press(road.getByRole('button', { name: 'Add a step' }));
    const step = road.getByRole('group', { name: `Step ${String(position + 1)}` });
    await expect(step.getByLabel('Step', { exact: true })).toBeFocused();
    await typeThenTab(page, what, step.getByLabel('By when'));
    await page.keyboard.type(by);
  }
  await road.getByRole('radio', { name: 'Yes' }).nth(1).check();
  await expect(road.getByRole('list').getByRole('listitem')).toHaveText([
    '20 Nov 2026: Nine-month review written, reached',
    '1 Feb 2027: Twelve weeks of mornings',
    'No date yet: Family network meeting',
  ]);
  await expectNoAxeViolations(page);
  await road.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await screenshot(page, 'section-trajectory');
  await page.emulateMedia({ forcedColors: 'active' });
  await screenshot(page, 'section-trajectory-forced-colours');
});

test('a reflection keeps its text, its cycle and its questions together', async () => {
  const { page } = running;
  const reflection = sectionOf(page, 'reflection');
  const text = reflection.locator('[contenteditable="true"]');
  await text.click();
  await expect(text).toBeFocused();
  await page.keyboard.type('We waited for the school place.');
  await reflection.getByLabel('Questions to think along').selectOption('What, so what, now what');
  await reflection.getByLabel('What the question is about').selectOption('Pace');
  await press(reflection.getByRole('button', { name: 'Give me a question' }));
  await expect(reflection.getByLabel('What we say to that')).toBeFocused();
  await page.keyboard.type('Nobody said who decides.');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' The other order would have been kinder.');
  await expect
    .poll(() => stored(page, 'reflection'))
    .toMatchObject({
      style: 'WHAT',
      asked: [{ answer: 'Nobody said who decides.' }],
      text: {
        content: [{ content: [{ text: 'We waited for the school place. The other order would have been kinder.' }] }],
      },
    });
  await expectNoAxeViolations(page);
  await look(page, 'reflection', 'section-reflection');
});

test('pace, the form’s own fields and a growing list are written and kept', async () => {
  const { page } = running;
  const progress = sectionOf(page, 'progress');
  await progress.getByRole('radio', { name: 'Slow' }).check();
  await progress.getByLabel('What tells you?').fill('The number has not moved in three sessions.');
  const school = sectionOf(page, 'education');
  await school.getByLabel('Our link there').fill('Mrs Bell');
  const harm = sectionOf(page, 'pastHarm');
  await press(harm.getByRole('button', { name: 'Add an entry' }));
  await expect(harm.getByLabel('What happened')).toBeFocused();
  await page.keyboard.type('On five mornings he fed and dressed himself and Wren.');
  await harm.getByLabel('How we know').selectOption('School or nursery');
  await expect
    .poll(() => stored(page, 'pastHarm'))
    .toMatchObject({
      entries: [{ isCarried: false, answers: { howWeKnow: { text: 'SCHOOL' } } }],
    });
  await expect.poll(() => stored(page, 'education')).toMatchObject({ answers: { link: { text: 'Mrs Bell' } } });
  await expectNoAxeViolations(page);
  await look(page, 'progress', 'section-progress');
  await look(page, 'education', 'section-fields');
  await look(page, 'pastHarm', 'section-entries');
});

test('Alt+Down goes through every section, and both the cursor and its entry in the outline stay in sight', async () => {
  const { page } = running;
  const keys = await page
    .locator('[data-section]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-section') ?? ''));
  expect(keys.length).toBeGreaterThan(25);
  const [first = '', ...others] = keys;
  await sectionOf(page, first).getByRole('textbox').first().focus();
  for (const key of others) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(
      sectionOf(page, key)
        .locator(':focus')
        .or(page.locator(`[data-section="${key}"]:focus`)),
    ).toBeInViewport();
    await expect(page.locator('[data-pane="outline"] [aria-current="location"]')).toBeInViewport({ ratio: 1 });
  }
});

test('the child’s three columns stand side by side with both sides open', async () => {
  const voice = sectionOf(running.page, 'childVoice');
  const tops = await Promise.all(
    ['Worries', 'Good things', 'Wishes'].map(async (label) => (await voice.getByLabel(label).boundingBox())?.y),
  );
  expect(new Set(tops).size).toBe(1);
});
