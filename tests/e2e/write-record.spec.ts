import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { expect, type Page, test } from '@playwright/test';
import {
  answerDialogs,
  goTo,
  importCaseload,
  lock,
  SAMPLE_CASELOAD,
  startSupervision,
  unlock,
} from '../support/drive-app';
import { expectNoAxeViolations, launchApp, type RunningApp, screenshot } from '../support/launch-app';
import { passCheckOnScreen } from '../support/pass-check';
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

function editor(page: Page, section: string) {
  return page.locator(`[data-section="${section}"] [contenteditable="true"]`);
}

async function stored(page: Page): Promise<RecordView> {
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}

test('what is typed is saved as it is typed, and the record opens where the cursor was', async () => {
  const { page } = running;
  await editor(page, 'update').click();
  await page.keyboard.type('Nan Pat slept over on 21 October.');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  expect(JSON.stringify((await stored(page)).content.sections['update'])).toContain(
    'Nan Pat slept over on 21 October.',
  );
  await goTo(page, '/today');
  await goTo(page, `/records/${recordId}`);
  await expect(editor(page, 'update')).toBeFocused();
  await page.keyboard.type(' Once so far.');
  await expect
    .poll(async () => JSON.stringify((await stored(page)).content.sections))
    .toContain('on 21 October. Once so far.');
});

test('leaving at once after the last key loses nothing', async () => {
  const { page } = running;
  await editor(page, 'strengths').click();
  await page.keyboard.type('Dad to come to my swimming');
  await goTo(page, '/today');
  await expect
    .poll(async () => JSON.stringify((await stored(page)).content.sections))
    .toContain('Dad to come to my swimming');
});

test('a paste of ten megabytes is refused with a sentence, and what stood there stays', async () => {
  const { page } = running;
  await editor(page, 'update').click();
  await page.keyboard.type('Kept.');
  const tookMs = await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'word '.repeat(2_000_000));
    const startedAt = performance.now();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return performance.now() - startedAt;
  });
  expect(tookMs).toBeLessThan(1_000);
  await expect(page.getByText(/too long for one section/)).toBeVisible();
  await expect(editor(page, 'update')).toHaveText('Kept.');
});

test('an action is added from the selected words, dated by typing, and Escape goes back', async () => {
  const { page } = running;
  await editor(page, 'update').click();
  await page.keyboard.type('Write to the school');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Enter');
  const row = page.getByRole('group', { name: 'Action 1' });
  await expect(row.getByLabel('Who')).toBeFocused();
  await expect(row.getByLabel('Will do what')).toHaveValue('Write to the school');
  await page.keyboard.type('Priya Castell');
  for (const next of ['Will do what', 'Their part', 'By when']) {
    await page.keyboard.press('Tab');
    await expect(row.getByLabel(next)).toBeFocused();
  }
  await page.keyboard.type('2w');
  await row.getByLabel('So that').fill('school knows');
  await expect(row.getByLabel('By when')).toHaveValue(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \w{3} \d{4}$/);
  await page.keyboard.press('Escape');
  await expect(editor(page, 'update')).toBeFocused();
});

test('the keyboard goes by section, to a section, and hides both sides', async () => {
  const { page } = running;
  await editor(page, 'complicating').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor(page, 'strengths')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor(page, 'complicating')).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('navigation', { name: 'Sections of this record' })).toBeHidden();
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('navigation', { name: 'Sections of this record' })).toBeVisible();
});

test('from writing to a signed record and its Word file', async () => {
  test.setTimeout(120_000);
  const { app, page } = running;
  await expectNoAxeViolations(page);
  await screenshot(page, 'record-new');
  await fillWhatSigningNeeds(page);
  await screenshot(page, 'record-draft');

  await page.getByRole('button', { name: /^Share with/ }).click();
  await page.getByRole('button', { name: 'Share it now' }).click();
  await expect(page.getByText('Shared: the text can be read, not changed.')).toBeVisible();
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(0);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.getByRole('radio', { name: 'Agrees: this is a fair record' }).check();
  await page.getByRole('button', { name: 'Record this answer' }).click();
  await expect(page.getByText(/Recorded by Marian Oduya for/)).toBeVisible();

  await passCheckOnScreen(page);
  await page.getByRole('button', { name: 'Agree and sign' }).click();
  await expect(page.getByText('This cannot be undone.')).toBeVisible();
  await screenshot(page, 'record-sign-question');
  await page.getByRole('button', { name: 'Sign and seal it' }).click();
  await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
  const { state, seal } = await stored(page);
  expect(state).toBe('AGREED');
  await expect(page.getByText(seal?.checkCode ?? 'no seal')).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'record-signed');

  await answerDialogs(app, { save: join(tmpdir(), `throughline-record-${String(Date.now())}.docx`) });
  await page.getByRole('button', { name: 'Make Word file' }).click();
  await expect(page.getByText(/is made\./)).toBeVisible();
  await page.getByRole('button', { name: 'I have put it on the file' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'I have put it on the file' }).click();
  await expect.poll(async () => (await stored(page)).state).toBe('FILED');
});

test('agree and sign lists what is needed and each line goes to its field', async () => {
  const { page } = running;
  await page.getByRole('tab', { name: /^Check/ }).click();
  const needed = page.getByRole('button', { name: /^Go there: / });
  await expect(needed.first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Go there: .*action/i })
    .first()
    .click();
  await expect(page.locator('[data-section="actions"] :focus')).toBeVisible();
  await page.getByText('Why are we asking?').first().click();
  await expect(page.locator('blockquote').first()).toBeVisible();
});

async function fillWhatSigningNeeds(page: Page): Promise<void> {
  await page.getByLabel('Where the child lives').selectOption('With one parent');
  await editor(page, 'update').click();
  await page.keyboard.type('Nan Pat slept over on 21 October and took both children to school.');
  await page.getByRole('button', { name: 'Add a decision' }).click();
  const decision = page.getByRole('group', { name: 'Decision 1' });
  await decision.getByLabel('We decided', { exact: true }).fill('Stay on the plan until the school mornings hold.');
  await decision.getByLabel('Because').fill('Safety has been seen once.');
  await page.getByRole('button', { name: 'Add an action' }).click();
  const action = page.getByRole('group', { name: 'Action 1' });
  await action.getByLabel('Who').fill('Priya Castell');
  await action.getByLabel('Their part').fill('social worker');
  await action.getByLabel('Will do what').fill('See Wren at nursery and write down what her mornings are like');
  await action.getByLabel('By when').fill('1w');
  await action.getByLabel('So that').fill("Wren's voice is in the plan");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}
