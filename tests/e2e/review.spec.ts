import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import { addDays, localDate } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { expect, type Page, test } from '@playwright/test';
import { childCalled, demoDesk } from '../support/demo-desk';
import { answerDialogs, goTo, unlock } from '../support/drive-app';
import { expectNoAxeViolations, look, screenshot } from '../support/launch-app';
import { passCheck } from '../support/pass-check';
import { ask } from '../support/throwaway-vault';
import { changeSitter, letWorkerJoin, MANAGER, signIn, WORKER } from '../support/two-people';
import { paragraphsOf } from '../support/word-text';

/** A manager shares; the worker answers each action as themselves, by keyboard; the manager takes one in and signs over another. */
test.setTimeout(240_000);

const TODAY = localDate.parse(new Date().toISOString().slice(0, 10));
const SCHOOL = 'See Tobin at school and write down his mornings';
const NIGHT = 'Write the night plan with the grandmother';
const HEALTH = 'Ask the health visitor about his weight';

test('a worker answers a shared record and the manager takes up what they say', async () => {
  const { app, page, dataDir, close, keys } = await demoDesk();
  await page.reload();
  await unlock(page);
  const recordId = await sharedRecord(page);
  await letWorkerJoin(page);

  await test.step('the worker finds what waits for their answer', async () => {
    await signIn(page, WORKER);
    const waiting = page.getByRole('region', { name: 'Waiting for your answer' });
    await expect(waiting.getByRole('link', { name: /Tobin Ashgrove.*Answer by.*New/ })).toBeVisible();
    await look(page, 'review-today');
    await waiting.getByRole('link').press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Tobin Ashgrove' })).toBeFocused();
    await look(page, 'review-unanswered');
  });

  await test.step('answers each action by one key, and is told what is missing', async () => {
    const focusedCard = (what: string) => page.getByRole('group', { name: what }).locator(':focus');
    await keys.tabTo('Agree');
    await expect(focusedCard(SCHOOL)).toHaveCount(1);
    await keys.press('p');
    await expect(page.getByLabel('Another date')).toBeFocused();
    await keys.type('3w');
    await keys.fill('Why', 'School is closed next week');
    await keys.press('Escape');
    await keys.press('j');
    await expect(focusedCard(NIGHT)).toHaveCount(1);
    await keys.press('d');
    await keys.type('The grandmother has moved away');
    await keys.press('Escape');
    await keys.press('Shift+A');
    await expect(page.getByText('3 of 3 answered')).toBeVisible();
    await keys.fill('Your reflection', 'I was worried and did not say so.');
    await keys.press('Control+Enter');
    await expect(page.getByRole('list', { name: 'Still to answer' })).toBeVisible();
    await look(page, 'review-missing');
    await keys.press('Enter');
    await keys.press('Space');
    await keys.choose('Is this a fair record?', /^Agree, with a comment/);
    await keys.fill('Your comment', 'Fair, and it was a good talk.');
  });

  await test.step('what is written outlives a lock', async () => {
    await keys.press('Control+l');
    await signIn(page, WORKER);
    await expect(page.getByText('Your answer is begun')).toBeVisible();
    await goTo(page, `/records/${recordId}`);
    await expect(page.getByLabel('Your reflection')).toHaveValue('I was worried and did not say so.');
    await expect(page.getByLabel('Because')).toHaveValue('The grandmother has moved away');
    await page.getByRole('radio', { name: 'Agree, with a comment' }).check();
    await expect(page.getByLabel('Your comment')).toHaveValue('Fair, and it was a good talk.');
    await keys.press('Control+Enter');
    await expect(page.getByText(/^Your answer of .* is with Marian Oduya/)).toBeVisible();
    await look(page, 'review-sent');
    await atOtherSizes(page, async (name) => screenshot(page, `review-sent-${name}`));
  });

  await test.step('the manager reads it beside each action and accepts the proposal with one key', async () => {
    await changeSitter(page, MANAGER);
    await goTo(page, `/records/${recordId}`);
    await expect(page.getByText(/proposes a change to 1 action and disagrees with 1 action/)).toBeVisible();
    await look(page, 'review-answered');
    await keys.press('Alt+a');
    await expect(page.getByRole('button', { name: /^Accept this proposal/ })).toBeFocused();
    await keys.press('Alt+a');
    await expect(page.getByRole('button', { name: /^Accept this proposal/ })).toHaveCount(0);
    const view = (await ask(page, 'record:open', { recordId })) as RecordView;
    expect(view.content.version).toBe(2);
    expect(view.content.answer?.kind).toBe('AGREES_WITH_COMMENT');
    await look(page, 'review-accepted');
  });

  await test.step('signs over the other, told so in both voices, and both are printed', async () => {
    await passCheck(page, recordId);
    await goTo(page, '/today');
    await goTo(page, `/records/${recordId}`);
    await page.getByRole('button', { name: 'Agree and sign' }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.getByText(/Priya Castell disagrees, because: The grandmother has moved away/)).toBeVisible();
    await look(page, 'review-sign', '[role="alertdialog"]');
    await page.getByRole('button', { name: 'Sign and seal it' }).click();
    await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
    await look(page, 'review-signed');
    const file = join(dataDir, 'CS_review.docx');
    await answerDialogs(app, { save: file });
    await page.getByRole('button', { name: 'Make Word file' }).click();
    await expect(page.getByText(/CS_review\.docx is made/)).toBeVisible();
    const printed = (await paragraphsOf(file)).join('\n');
    for (const words of [NIGHT, 'The grandmother has moved away', 'School is closed next week', 'Fair, and it was'])
      expect(printed).toContain(words);
    expect(printed).toContain('I was worried and did not say so.');
  });
  await close();
});

/** A record with three actions, shared with its worker through the door. */
async function sharedRecord(page: Page): Promise<RecordId> {
  const childId = await childCalled(page, '20417');
  const { recordId } = (await ask(page, 'record:start', { childId, templateId: 'case-supervision' })) as {
    recordId: RecordId;
  };
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  const keyOf = (kind: string) => content.template.sections.find((section) => section.kind === kind)?.key ?? '';
  const action = (what: string, days: number, soThat: string) => {
    const by = addDays(TODAY, days);
    return { id: randomUUID(), who: WORKER.name, role: 'social worker', what, by, byText: by, soThat };
  };
  const sections: Record<string, SectionValue> = {
    update: words('School rang twice. Nan slept over on Wednesday.'),
    [keyOf('ACTIONS')]: {
      kind: 'ACTIONS',
      actions: [
        action(SCHOOL, 10, 'his voice is in the plan'),
        action(NIGHT, 5, 'somebody is there when he wakes'),
        action(HEALTH, 14, 'we know whether he eats'),
      ],
      noActionReason: '',
    },
  };
  const header = { ...content.header, livingArrangement: 'ONE_PARENT' as const };
  await ask(page, 'record:save', { recordId, header, sections, place: null });
  await ask(page, 'record:share', { recordId });
  return recordId;
}

function words(text: string): SectionValue {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
  return { kind: 'RICH_TEXT', text: { type: 'doc', content } } as SectionValue;
}

/** The same at the size of a large screen and at 200 %: nothing is cut off, and axe finds nothing. */
async function atOtherSizes(page: Page, see: (name: string) => Promise<unknown>): Promise<void> {
  for (const [name, width, height] of [
    ['large', 1920, 1080],
    ['double', 683, 384],
  ] as const) {
    await page.setViewportSize({ width, height });
    await see(name);
    await expectNoAxeViolations(page);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}
