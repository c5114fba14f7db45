import type { RecordView } from '@contract/record-calls';
import type { OpenedDraft } from '@contract/template-calls';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import type { RichParagraph } from '@domain/section/rich-text';
import type { SectionValue } from '@domain/section/section-values';
import { expect, type Page, test } from '@playwright/test';
import { goTo, importCaseload, lock, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { expectNoAxeViolations, launchApp, type RunningApp, screenshot } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

let running: RunningApp;
let recordId: RecordId;

/** A form of our own, a record begun on it, and a newer version of it that has lost one section. */
test.beforeEach(async () => {
  running = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const { app, page } = running;
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const form = { id: 'case-supervision', version: null, name: 'Our supervision' };
  const { id } = (await ask(page, 'template:duplicate', form)) as { id: string };
  await ask(page, 'template:publish', { id, note: 'Begun' });
  const [child] = (await ask(page, 'children:list', undefined)) as ChildRow[];
  if (!child) throw new Error('There is no child to supervise');
  ({ recordId } = (await ask(page, 'record:start', { childId: child.id, templateId: id })) as { recordId: RecordId });
  await ask(page, 'record:save', { recordId, sections: { strengths: PACKED_LUNCH }, place: null });
  const { template } = (await ask(page, 'template:edit', { id })) as OpenedDraft;
  const sections = template.sections.filter(({ key }) => key !== 'strengths');
  await ask(page, 'template:save-draft', { id, template: { ...template, sections } });
  await ask(page, 'template:publish', { id, note: 'Strengths are said elsewhere' });
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running?.close());

const LINE: RichParagraph = {
  type: 'paragraph',
  content: [
    { type: 'text', text: 'Nan packs lunch ' },
    { type: 'text', text: 'every day', marks: [{ type: 'bold' }] },
  ],
};

const PACKED_LUNCH: SectionValue = {
  kind: 'RICH_TEXT',
  text: {
    type: 'doc',
    content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [LINE] }] }],
  },
};

async function stored(page: Page, key: string): Promise<unknown> {
  return ((await ask(page, 'record:open', { recordId })) as RecordView).content.sections[key];
}

test('a draft moves to the newer version when asked, and words without a place there are kept and can be taken along', async () => {
  const { page } = running;
  const text = page.locator('[data-section="update"] [contenteditable="true"]');
  await text.click();
  await page.keyboard.type('Written just before.');
  await expect(page.getByText('Version 2 of this form is out.')).toBeVisible();
  await screenshot(page, 'newer-form');
  await page.getByRole('button', { name: 'Move this draft to version 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNoAxeViolations(page, '[role="alertdialog"]');
  await screenshot(page, 'newer-form-question');
  await page.getByRole('button', { name: 'Move it to version 2' }).focus();
  await page.keyboard.press('Enter');

  const also = page.getByRole('region', { name: 'Also written in this record' });
  await expect(also.getByText('Nan packs lunch every day')).toBeVisible();
  await expect(page.getByText('Version 2 of this form is out.')).toBeHidden();
  await expect(text).toHaveText('Written just before.');
  expect(await stored(page, 'strengths')).toEqual(PACKED_LUNCH);
  await expectNoAxeViolations(page);
  await also.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await screenshot(page, 'also-written');

  await also.getByRole('button', { name: 'Copy these words' }).focus();
  await page.keyboard.press('Enter');
  await expect(also.getByText(/^Copied\./)).toBeVisible();
  await text.click();
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(text.locator('li strong')).toHaveText('every day');
  await expect.poll(async () => JSON.stringify(await stored(page, 'update'))).toContain('every day');
  expect(await stored(page, 'strengths')).toEqual(PACKED_LUNCH);
});
