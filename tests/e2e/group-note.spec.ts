import { randomUUID } from 'node:crypto';
import type { RecordView } from '@contract/record-calls';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import { expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { goTo, importCaseload, SAMPLE_CASELOAD, sectionOf, unlock } from '../support/drive-app';
import { launchApp, look } from '../support/launch-app';
import { passCheck } from '../support/pass-check';
import { ask, setUpVault } from '../support/throwaway-vault';

/** A group's ideas, of which the manager accepts one by keyboard; and the note for the child's file as its own record. */
test.setTimeout(240_000);

test('only what the manager accepts is an action, and the child’s file gets a note of its own', async () => {
  const { app, page, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const group = await aGroup(page);
  await page.reload();
  await unlock(page);
  await goTo(page, `/records/${group}`);
  const keys = new ByKeyboard(page);

  await test.step('ideas stand over the actions, and one is accepted', async () => {
    const ideas = page.getByRole('region', { name: 'Ideas from the group, not agreed yet' });
    await ideas.getByRole('button', { name: 'Not now: Move the meeting' }).press('Enter');
    await expect(ideas.getByText(/Move the meeting/)).toHaveCount(0);
    await look(page, 'group-ideas');
    await ideas.getByRole('button', { name: 'Accept as an action: Ask Nan about Fridays' }).press('Enter');
    await expect(ideas).toHaveCount(0);
    await expect(sectionOf(page, 'actions').getByLabel('Who', { exact: true })).toBeFocused();
    await keys.type('Agnieszka Wrona');
    await keys.fill('By when', '2w');
    await keys.fill(/^So that/, 'there is somebody to go to');
    await expect(page.getByText(/^Saved /)).toBeVisible();
    await look(page, 'group-accepted');
  });

  await test.step('once agreed, the next step is the note for the file', async () => {
    await ask(page, 'record:share', { recordId: group });
    await passCheck(page, group);
    await ask(page, 'record:answer', { recordId: group, kind: 'AGREES', comment: '' });
    await ask(page, 'record:sign', { recordId: group });
    await goTo(page, '/today');
    await goTo(page, `/records/${group}`);
    await look(page, 'group-agreed');
    await page.getByRole('button', { name: 'Make the file note' }).press('Enter');
    await expect(page.getByText(/^Note for the child's file ·/)).toBeVisible();
    await expect(sectionOf(page, 'asked').getByRole('textbox')).toBeFocused();
    await keys.type('How to bring Nan into the safety plan.');
    await expect(page.getByText(/^Saved /)).toBeVisible();
    await look(page, 'file-note');
  });

  await test.step('the consultation is not among what waits to go on files', async () => {
    await goTo(page, `/exports/records/${group}`);
    await expect(page.getByText(/stays with the team/i).first()).toBeVisible();
    await look(page, 'group-stays');
  });
  await close();
});

async function aGroup(page: Page): Promise<RecordId> {
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const child = children.find(({ status }) => status === 'CP');
  if (child === undefined) throw new Error('No child is on a plan');
  const started = await ask(page, 'record:start', { childId: child.id, templateId: 'group' });
  const { recordId } = started as { recordId: RecordId };
  const idea = (who: string, what: string) => ({
    ...{ id: randomUUID(), isCarried: false },
    answers: { who: { date: null, text: who }, what: { date: null, text: what } },
  });
  const entries = [idea('Ottoline Brandreth', 'Ask Nan about Fridays'), idea('Sol Adeyemi', 'Move the meeting')];
  const sections = { ideas: { kind: 'ENTRIES' as const, entries } };
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  const known = { legalStatus: 'NONE', livingArrangement: 'ONE_PARENT', cpCategory: 'NEGLECT' } as const;
  const header = { ...content.header, ...known, supervisee: 'Agnieszka Wrona' };
  await ask(page, 'record:save', { recordId, header, sections, place: null });
  return recordId;
}
