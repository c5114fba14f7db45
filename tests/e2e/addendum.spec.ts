import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
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
import { passCheck } from '../support/pass-check';
import { ask, setUpVault } from '../support/throwaway-vault';

let running: RunningApp;
let recordId: RecordId;

test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  recordId = await startSupervision(page);
  await signThroughTheDoor(page);
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
});

test.afterEach(() => running.close());

test('a signed record is corrected by an addendum: found in its menu, written, signed, printed and read beside it', async () => {
  test.setTimeout(120_000);
  const { app, page } = running;
  const before = await stored(page, recordId);

  await page.getByRole('button', { name: 'More for this record' }).click();
  await page.getByRole('menuitem', { name: 'Add an addendum…' }).click();
  await expect(page.getByText(/stays exactly as it was signed/)).toBeVisible();
  await screenshot(page, 'addendum-question');
  await expectNoAxeViolations(page, '[role="alertdialog"]');
  await page.getByRole('button', { name: 'Write the addendum' }).click();

  await expect(page.getByText(/^This adds to record CS-000001 of .*, version 1\.$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('tab', { name: /^Check/ }).click();
  await expect(page.getByRole('button', { name: /^Go there: Write “/ })).toHaveCount(2);
  await type(page, 'what', 'The call from nursery was on 2 November, not on 3 November.');
  await type(page, 'why', 'Nursery sent its own note of the call.');
  await expect(page.getByRole('button', { name: /^Go there: / })).toHaveCount(0);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await screenshot(page, 'addendum-draft');

  const addendumId = await openRecordId(page);
  expect(addendumId).not.toBe(recordId);
  await shareAnswerAndSign(page);
  await expectNoAxeViolations(page);
  await screenshot(page, 'addendum-signed');

  const saved = join(mkdtempSync(join(tmpdir(), 'throughline-addendum-')), 'addendum.docx');
  await answerDialogs(app, { save: saved });
  await page.getByRole('button', { name: 'Make Word file' }).click();
  // The first file loads the schema it is checked against.
  await expect(page.getByText('addendum.docx is made.')).toBeVisible({ timeout: 40_000 });

  await page.getByRole('link', { name: 'record CS-000001' }).click();
  await expect(page.getByRole('link', { name: 'addendum AD-000002' })).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'record-with-addendum');
  const after = await stored(page, recordId);
  expect(after.addenda).toMatchObject([{ id: addendumId, state: 'AGREED' }]);
  expect({ ...after, place: null, addenda: [] }).toEqual({ ...before, place: null });

  await page.getByRole('link', { name: "Back to the child's page" }).click();
  const rows = page.getByRole('table', { name: 'Supervision records' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('CS-000001');
  await expect(rows.nth(2)).toContainText('Addendum, AD-000002, to CS-000001');
  await expectNoAxeViolations(page);
  await screenshot(page, 'child-with-addendum');

  await goTo(page, '/today');
  await expect(page.getByRole('link', { name: /Addendum, AD-000002, to CS-000001/ })).toBeVisible();
});

test('asking for an addendum twice opens the one that was begun, with its words', async () => {
  const { page } = running;
  const first = (await ask(page, 'record:start-addendum', { recordId })) as { recordId: RecordId };
  await goTo(page, `/records/${first.recordId}`);
  await type(page, 'what', 'Kept.');
  await page.getByRole('link', { name: 'record CS-000001' }).click();
  await page.getByRole('button', { name: 'More for this record' }).click();
  await page.getByRole('menuitem', { name: 'Add an addendum…' }).click();
  await page.getByRole('button', { name: 'Write the addendum' }).click();
  await expect(editor(page, 'what')).toHaveText('Kept.');
  expect(await openRecordId(page)).toBe(first.recordId);
});

function editor(page: Page, section: string) {
  return page.locator(`[data-section="${section}"] [contenteditable="true"]`);
}

async function type(page: Page, section: string, words: string): Promise<void> {
  await editor(page, section).click();
  await page.keyboard.type(words);
}

async function stored(page: Page, id: RecordId): Promise<RecordView> {
  return (await ask(page, 'record:open', { recordId: id })) as RecordView;
}

function openRecordId(page: Page): Promise<string> {
  return page.evaluate(() => window.location.hash.split('/').at(-1) ?? '');
}

async function shareAnswerAndSign(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Share with/ }).click();
  await page.getByRole('button', { name: 'Share it now' }).click();
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.getByRole('radio', { name: 'Agrees: this is a fair record' }).check();
  await page.getByRole('button', { name: 'Record this answer' }).click();
  await page.getByRole('button', { name: 'Agree and sign' }).click();
  await page.getByRole('button', { name: 'Sign and seal it' }).click();
  await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
}

/** `write-record.spec.ts` signs a record by hand; here it only has to be there. */
async function signThroughTheDoor(page: Page): Promise<void> {
  const { header } = (await stored(page, recordId)).content;
  const sections: Record<string, SectionValue> = {
    update: {
      kind: 'RICH_TEXT',
      text: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nursery rang on 3 November.' }] }],
      },
    },
    decisions: {
      kind: 'DECISIONS',
      decisions: [
        {
          id: '66666666-6666-4666-8666-666666666666',
          decision: 'No change',
          reason: 'The plan began last week.',
          decidedAgainst: '',
          agreedBy: '',
          agreedOn: null,
        },
      ],
    },
    actions: {
      kind: 'ACTIONS',
      actions: [],
      noActionReason: 'Everything agreed last time is still being done by the same people.',
    },
    next: { kind: 'NEXT_DATE', date: header.sessionDate, dateText: '', reason: '' },
  };
  const complete = { ...header, livingArrangement: 'ONE_PARENT' as const };
  await ask(page, 'record:save', { recordId, header: complete, sections, place: null });
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES', comment: '' });
  await passCheck(page, recordId);
  await ask(page, 'record:sign', { recordId });
}
