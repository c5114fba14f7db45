import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '@contract/contract';
import type { TemplateDraft } from '@domain/template/template-draft';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, setUpVault } from '../../support/back-room-in-node';
import { BAD_FORM_FILES } from '../../support/bad-form-files';
import { ask, refusal } from '../../support/replies';
import { testFolder } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let room: BackRoomInNode;
let folder: string;
/** What the dialogs of the system answer, and the name that was offered in the last one. */
let savePath: string | null = null;
let formFile: string | null = null;
let offered: string | null = null;

beforeAll(async () => {
  room = backRoomInNode({
    dialogs: {
      chooseFormFile: async () => formFile,
      chooseFileToCheck: async () => null,
      chooseHouseDocument: async () => null,
      chooseWhereToSave: async ({ fileName, kind }) => {
        offered = kind === 'FORM' ? fileName : null;
        return savePath;
      },
    },
  });
  await setUpVault(room);
});

beforeEach(() => {
  const made = testFolder();
  folder = made.path;
  onTestFinished(made.remove);
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
    expect(!refused.ok && refused.failure.kind === 'TEMPLATE_FAULTY' && refused.failure.faults).toContainEqual(
      expect.objectContaining({ section: 'notes', part: 'title' }),
    );
    expect(await listed(id)).toMatchObject({ versions: [] });
  });

  test('a new form has what publishing asks for but its purpose and a title, and asks the worker where a record does', async () => {
    const kinds = async (recordType: 'CASE' | 'OVERSIGHT') => {
      const { id } = await ask(room.call('template:create', { name: 'New', recordType }));
      const { template } = await edit(id);
      const refused = await room.call('template:publish', { id, note: 'First' });
      if (refused.ok || refused.failure.kind !== 'TEMPLATE_FAULTY') throw new Error('It was published');
      expect(refused.failure.faults.map(({ section, part }) => [section, part])).toEqual([
        [null, 'purpose'],
        ['notes', 'title'],
      ]);
      return template.sections.map(({ kind }) => kind);
    };
    expect(await kinds('CASE')).toEqual(['HEADER', 'RICH_TEXT', 'WORKER_SAY', 'SIGN_OFF']);
    expect(await kinds('OVERSIGHT')).toEqual(['HEADER', 'RICH_TEXT', 'SIGN_OFF']);
  });

  test('its id, its kind of record and its version do not change by saving', async () => {
    const id = await create();
    const { template } = await edit(id);
    for (const changed of [{ id: 'own-other-abc123' }, { recordType: 'GROUP' }, { version: 7 }] as const) {
      const saved = room.call('template:save-draft', { id, template: { ...template, ...changed } });
      expect(await refusal(saved)).toBe('INVALID');
    }
    expect((await edit(id)).template).toEqual(template);
  });

  test('what is no form in the making is refused before it is saved', async () => {
    const id = await create();
    const { template } = await edit(id);
    for (const changed of [{ sections: 7 }, { onOpen: 'alert(1)' }, { name: 'x'.repeat(1_001) }]) {
      expect(await refusal(room.door('template:save-draft', { id, template: { ...template, ...changed } }))).toBe(
        'INVALID',
      );
    }
    expect(await refusal(room.call('template:save-draft', { id: 'own-nothing', template }))).toBe('NOT_FOUND');
  });

  test('duplicating begins a form of our own from any version of any form', async () => {
    const { id } = await ask(
      room.call('template:duplicate', { id: 'oversight', version: null, name: 'Our oversight' }),
    );
    const original = await ask(room.call('template:open', { id: 'oversight', version: null }));
    const { template, basedOn } = await edit(id);
    expect(template).toEqual({ ...original, id, version: 1, name: 'Our oversight' });
    expect(basedOn).toBeNull();
    expect(await ask(room.call('template:publish', { id, note: 'Ours now' }))).toEqual({ version: 1 });
    const missing = room.call('template:duplicate', { id: 'oversight', version: 9, name: 'x' });
    expect(await refusal(missing)).toBe('NOT_FOUND');
  });

  test('discarding takes the draft away; a form that was never published goes with it', async () => {
    const id = await publishNew();
    await edit(id);
    await ask(room.call('template:discard-draft', { id }));
    expect(await listed(id)).toMatchObject({ draftUpdatedAt: null, versions: [{ version: 1 }] });
    const never = await create();
    await ask(room.call('template:discard-draft', { id: never }));
    expect(await listed(never)).toBeUndefined();
    expect(await refusal(room.call('template:edit', { id: never }))).toBe('NOT_FOUND');
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

test('retired, it is kept and said to be so; restored, it is offered again', async () => {
  const id = await publishNew();
  await ask(room.call('template:retire', { id }));
  expect(await listed(id)).toMatchObject({ isRetired: true });
  await ask(room.call('template:restore', { id }));
  expect(await listed(id)).toMatchObject({ isRetired: false });
  expect(await refusal(room.call('template:retire', { id: 'addendum' }))).toBe('WRONG_STATE');
});

describe('a form as a file', () => {
  test('goes to another team and becomes a draft of theirs, with all that was in it', async () => {
    const id = await publishNew('Weekly look / Team 3');
    savePath = join(folder, 'out.throughline-form.json');
    expect(await ask(room.call('template:export', { id, version: null }))).toEqual({
      fileName: 'out.throughline-form.json',
    });
    expect(offered).toBe('weekly-look-team-3-version-1.throughline-form.json');
    expect(readdirSync(folder)).toEqual(['out.throughline-form.json']);
    formFile = savePath;
    const imported = await ask(room.call('template:import', undefined));
    expect(imported.id).not.toBe(id);
    const original = await ask(room.call('template:open', { id, version: 1 }));
    const { template } = await edit(imported.id);
    expect(template).toEqual({ ...original, id: imported.id, version: 1, name: 'Weekly look / Team 3 (2)' });
    expect((await edit((await ask(room.call('template:import', undefined))).id)).template.name).toBe(
      'Weekly look / Team 3 (3)',
    );
    expect(await listed(imported.id)).toMatchObject({ origin: 'OWN', versions: [] });
    expect(await ask(room.call('template:publish', { id: imported.id, note: 'From Team 3' }))).toEqual({ version: 1 });
  });

  test('is not written when the dialog is closed, the folder is gone or there is no such version', async () => {
    const id = await publishNew();
    savePath = null;
    expect(await refusal(room.call('template:export', { id, version: null }))).toBe('CANCELLED');
    savePath = join(folder, 'gone', 'form.json');
    expect(await refusal(room.call('template:export', { id, version: null }))).toBe('READ_ONLY');
    expect(await refusal(room.call('template:export', { id, version: 4 }))).toBe('NOT_FOUND');
    expect(await refusal(room.call('template:export', { id: await create(), version: null }))).toBe('NOT_FOUND');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not read when the dialog is closed', async () => {
    formFile = null;
    expect(await refusal(room.call('template:import', undefined))).toBe('CANCELLED');
  });

  test.each(BAD_FORM_FILES)('is refused and leaves nothing behind: %s, %s', async (_name, kind, bytes) => {
    formFile = join(folder, 'form.json');
    writeFileSync(formFile, bytes());
    const before = await ask(room.call('templates:list', undefined));
    const refused = await room.call('template:import', undefined);
    const expected = kind === 'FAULTY' ? { kind: 'TEMPLATE_FAULTY' } : { kind: 'TEMPLATE_UNREADABLE', why: kind };
    expect(refused).toMatchObject({ ok: false, failure: expected });
    expect(JSON.stringify(refused)).not.toMatch(/<script>fetch|\bat .*:\d+:\d+/);
    expect(await ask(room.call('templates:list', undefined))).toEqual(before);
    expect(readdirSync(folder)).toEqual(['form.json']);
  });
});
