import type { Answer } from '@contract/contract';
import type { TemplateDraft } from '@domain/template/template-draft';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, setUpVault } from '../../support/back-room-in-node';
import { ask, refusal } from '../../support/replies';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let room: BackRoomInNode;
beforeAll(async () => {
  room = backRoomInNode();
  await setUpVault(room);
});

const CREATED = { name: 'Weekly check-in', recordType: 'CASE' } as const;

async function create(name = 'Weekly check-in'): Promise<string> {
  return (await ask(room.call('template:create', { ...CREATED, name }))).id;
}

async function edit(id: string): Promise<Answer<'template:edit'>> {
  return ask(room.call('template:edit', { id }));
}

async function change(id: string, how: (form: TemplateDraft) => TemplateDraft): Promise<void> {
  const { template } = await edit(id);
  await ask(room.call('template:save-draft', { id, template: how(template) }));
}

/** A form with everything that publishing asks for. */
const finished = (form: TemplateDraft): TemplateDraft => ({
  ...form,
  purpose: 'A short look between two supervisions.',
  sections: form.sections.map((section) => (section.key === 'notes' ? { ...section, title: 'What we saw' } : section)),
});

async function publishNew(name?: string): Promise<string> {
  const id = await create(name);
  await change(id, finished);
  await ask(room.call('template:publish', { id, note: 'First version' }));
  return id;
}

async function listed(id: string) {
  return (await ask(room.call('templates:list', undefined))).find((each) => each.id === id);
}

describe('the list of forms', () => {
  test('has those that come with the program, read only and ready', async () => {
    expect(await listed('case-supervision')).toMatchObject({
      name: 'Case supervision',
      recordType: 'CASE',
      origin: 'SHIPPED',
      versions: [{ note: 'Ships with Throughline', publishedAt: null, publishedBy: null }],
      draftUpdatedAt: null,
      openDrafts: 0,
      isRetired: false,
    });
    expect(await refusal(room.call('template:edit', { id: 'case-supervision' }))).toBe('NOT_FOUND');
  });

  test('has a new form at once, without a version to start on', async () => {
    const id = await create('Été: weekly check-in / Team 3');
    expect(id).toMatch(/^own-ete-weekly-check-in-team-3-[0-9a-z]{6}$/);
    expect(await listed(id)).toMatchObject({ name: 'Été: weekly check-in / Team 3', origin: 'OWN', versions: [] });
    expect(await refusal(room.call('template:open', { id, version: null }))).toBe('NOT_FOUND');
  });
});

describe('working on a form', () => {
  test('what is typed comes back; half-finished is fine until it is published', async () => {
    const id = await create();
    await change(id, (form) => ({ ...form, name: '', sections: form.sections.slice(0, 2) }));
    const { template, basedOn, uses } = await edit(id);
    expect(template).toMatchObject({
      name: '',
      version: 1,
      sections: [{ key: 'header' }, { key: 'notes', title: '' }],
    });
    expect({ basedOn, uses }).toEqual({ basedOn: null, uses: {} });
    const refused = await room.call('template:publish', { id, note: 'First' });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'TEMPLATE_FAULTY' } });
  });
});

test('published, it can be opened and is the start of the next draft', async () => {
  const id = await publishNew();
  const form = await ask(room.call('template:open', { id, version: null }));
  expect(form).toMatchObject({ id, version: 1, name: 'Weekly check-in' });
  expect(await listed(id)).toMatchObject({
    versions: [{ version: 1, note: 'First version', publishedBy: 'Helen Marsh' }],
    draftUpdatedAt: null,
  });
  const next = await edit(id);
  expect(next).toMatchObject({ basedOn: 1, template: { id, version: 2 } });
  expect(await ask(room.call('template:publish', { id, note: 'Again' }))).toEqual({ version: 2 });
});
