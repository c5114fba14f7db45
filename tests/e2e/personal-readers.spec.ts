import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonalId } from '@domain/identifiers';
import { expect, type Page, test } from '@playwright/test';
import JSZip from 'jszip';
import { ByKeyboard } from '../support/by-keyboard';
import { answerDialogs, goTo, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { launchApp, look } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';
import { changeSitter, letJoin, MANAGER, signIn, WORKER } from '../support/two-people';
import { paragraphsOf } from '../support/word-text';

/** One personal supervision and four people at one desk: who has it before them, who does not, and who must say why. */
test.setTimeout(180_000);

const COLLEAGUE = { name: 'Tom Hale', passphrase: 'eleven lanterns over the quarry' };
const ABOVE = { name: 'Dele Quist', passphrase: 'four kettles behind the orchard' };
const WORDS = 'The late duties are heavy at the moment';
const COMMENT = 'I see it the same way, also since NA, 20436, moved.';
const REASON = 'A complaint about how sessions are held';

test('a personal supervision is read and signed by whose it is, hidden from a colleague, and opened above for a reason', async () => {
  const { app, page, dataDir, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  const keys = new ByKeyboard(page);
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  await page.reload();
  await unlock(page);
  await letJoin(page, [
    { ...WORKER, role: 'SW' },
    { ...COLLEAGUE, role: 'SW' },
    { ...ABOVE, role: 'SM' },
  ]);
  let id: PersonalId;

  await test.step('the manager signs it', async () => {
    await signIn(page, MANAGER);
    id = await aDraft(page);
    await goTo(page, `/personal/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: WORKER.name })).toBeVisible();
    await keys.toHeader();
    await keys.pressButton('Sign');
    await keys.pressButton('Sign and seal it');
    await expect(page.getByText(`${WORKER.name} has not signed it yet. It is on their own list.`)).toBeVisible();
    await look(page, 'personal-readers-signed');
  });

  await test.step('the worker reads it, and signs it with words of their own but with no child’s name', async () => {
    await changeSitter(page, WORKER);
    await keys.pressLink('Personal');
    await expect(page.getByText('For you to read and sign')).toBeVisible();
    await look(page, 'personal-readers-worker-list');
    await page.getByRole('table').getByRole('button').press('Enter');
    await expect(page.getByText(WORDS)).toBeVisible();
    await look(page, 'personal-readers-worker');
    await keys.pressButton('I have read this…');
    await keys.fill('My comment', 'I see it the same way, also since Niamh Ashgrove moved.');
    await keys.pressButton('Sign it');
    await expect(page.getByText(/A child is named in full/).first()).toBeVisible();
    await look(page, 'personal-readers-named');
    if (!(await page.getByRole('dialog').isVisible())) {
      await keys.pressButton('I have read this…');
    }
    await keys.rewrite('My comment', COMMENT);
    await keys.pressButton('Sign it');
    await expect(page.getByRole('list', { name: 'Since it was signed' })).toContainText(COMMENT);
    await look(page, 'personal-readers-both');
  });

  await test.step('its Word file is for the staff file and names no child', async () => {
    const file = join(dataDir, 'personal.docx');
    await answerDialogs(app, { save: file });
    await keys.pressButton('Make Word file');
    await expect(page.getByText(/staff file, never on a child’s/)).toBeVisible();
    const text = (await paragraphsOf(file)).join('\n');
    for (const words of [WORDS, COMMENT, WORKER.name, MANAGER.name]) expect(text).toContain(words);
    const whole = await everyPart(file);
    expect(whole).toMatch(/Not for any child(?:'|’|&apos;)s file/);
    expect(whole).not.toMatch(/Ashgrove|Niamh/);
  });

  await test.step('for a colleague it does not exist', async () => {
    await changeSitter(page, COLLEAGUE);
    await keys.pressLink('Personal');
    await expect(page.getByRole('heading', { name: 'None to read yet' })).toBeVisible();
    await look(page, 'personal-readers-colleague');
    await goTo(page, `/personal/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/is not here|could not be opened|was not found/i).first()).toBeVisible();
    await expect(page.getByText(WORDS)).toHaveCount(0);
    await expect(page.getByText(WORKER.name)).toHaveCount(0);
    await look(page, 'personal-readers-none');
  });

  await test.step('a service manager opens it only after saying why', async () => {
    await changeSitter(page, ABOVE);
    await keys.pressLink('Personal');
    const given = page.getByRole('table', { name: 'Given by team managers' });
    await expect(given.getByRole('row', { name: new RegExp(`${WORKER.name}.*${MANAGER.name}`) })).toBeVisible();
    await look(page, 'personal-readers-above-list');
    await given.getByRole('button').press('Enter');
    await keys.pressButton('Keep the reason and read');
    await expect(page.getByText('Say in a few words why.')).toBeVisible();
    await expect(page.getByText(WORDS)).toHaveCount(0);
    await look(page, 'personal-readers-reason');
    await page.keyboard.press('Shift+Tab');
    await keys.type(REASON);
    await keys.pressButton('Keep the reason and read');
    await expect(page.getByText(WORDS)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make Word file' })).toHaveCount(0);
    await look(page, 'personal-readers-above');
  });

  for (const reader of [MANAGER, WORKER]) {
    await test.step(`${reader.name} sees who read it and why`, async () => {
      await changeSitter(page, reader);
      await goTo(page, `/personal/${id}`);
      const since = page.getByRole('list', { name: 'Since it was signed' });
      await expect(since).toContainText(new RegExp(`${ABOVE.name} read it on .*Reason given: “${REASON}”`));
      await look(page, `personal-readers-seen-${reader === MANAGER ? 'manager' : 'worker'}`);
    });
  }
  await close();
});

/** Written through the door, with what a signature needs and nothing else: `personal.spec.ts` writes one by hand. */
async function aDraft(page: Page): Promise<PersonalId> {
  const started = await ask(page, 'personal:start', { worker: WORKER.name, templateId: 'personal' });
  const { personalId } = started as { personalId: PersonalId };
  const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: WORDS }] }] };
  const due = { by: '2027-01-15', byText: '15/1/2027', soThat: 'there is an evening to recover' };
  const action = { id: crypto.randomUUID(), who: WORKER.name, role: '', what: 'Swap two late duties', ...due };
  const sections = {
    agenda: { kind: 'RICH_TEXT', text },
    actions: { kind: 'ACTIONS', actions: [action], noActionReason: '' },
  };
  await ask(page, 'personal:save', { personalId, sections, place: 'agenda' } as never);
  return personalId;
}

async function everyPart(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(file));
  return (await Promise.all(Object.values(zip.files).map((part) => part.async('string')))).join('\n');
}
