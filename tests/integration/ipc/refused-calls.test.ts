import { randomUUID } from 'node:crypto';
import type { OpenedDraft } from '@contract/template-calls';
import { type RecordId, recordId, userId } from '@domain/identifiers';
import { retireTemplate } from '@main/store/template-steps';
import { addUser } from '@main/store/user-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aSection, OWN_FORM, ownForm, publish, stepOf } from '../../support/form-for-tests';
import { aPersonalDraft } from '../../support/personal-for-tests';
import { aChild, aDraft, richText, seal, share, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let draft: OpenedDraft;
let written: RecordId;
const desk = deskFor(() => at);
const forms = () => desk.templates;
const records = () => desk.records;
const { id } = OWN_FORM;

/** A form with a published version and a draft of the next one, and a record that is being written on it. */
beforeEach(async () => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  desk.sitDown(null);
  publish(at, ownForm([aSection('seen', 'RICH_TEXT'), aSection('hopes', 'NETWORK')]));
  written = await desk.start(aChild(at), id);
  write(at, written, { seen: richText('At the harbour') });
  publish(at, ownForm([aSection('seen', 'PROGRESS')]));
  draft = await ask(forms()['template:edit']({ id }));
});

/** Everything the store holds, the audit trail too. */
function everything(): string {
  const tables = at.database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return JSON.stringify(tables.map((table) => at.database.prepare(`SELECT * FROM "${table}"`).all()));
}

async function isRefused(kind: string, call: () => Parameters<typeof refusal>[0]): Promise<void> {
  const before = everything();
  expect(await refusal(call())).toBe(kind);
  expect(everything() === before, 'the store is as it was').toBe(true);
}

const save = (to: string, changes: object) =>
  forms()['template:save-draft']({ id: to, template: { ...draft.template, ...changes } });

describe('a call that is refused changes nothing', () => {
  test('on a form that ships with the program', async () => {
    const shipped = { id: 'case-supervision' };
    await isRefused('NOT_FOUND', () => save(shipped.id, shipped));
    await isRefused('NOT_FOUND', () => forms()['template:edit'](shipped));
    await isRefused('NOT_FOUND', () => forms()['template:publish']({ ...shipped, note: 'Ours now' }));
    await isRefused('NOT_FOUND', () => forms()['template:discard-draft'](shipped));
  });

  test('on a form of our own under another name, version or kind of record, or without a draft', async () => {
    await isRefused('INVALID', () => save(id, { id: 'own-other' }));
    await isRefused('INVALID', () => save(id, { version: 77 }));
    await isRefused('INVALID', () => save(id, { recordType: 'PERSONAL' }));
    await isRefused('NOT_FOUND', () => save('own-nothing', { id: 'own-nothing' }));
    await isRefused('NOT_FOUND', () => forms()['template:restore']({ id }));
  });

  test('publishing twice, or saving behind a publication', async () => {
    await ask(forms()['template:publish']({ id, note: 'Once' }));
    await isRefused('NOT_FOUND', () => forms()['template:publish']({ id, note: 'Twice' }));
    await isRefused('NOT_FOUND', () => save(id, { name: 'Too late' }));
  });

  test('starting on a form that is retired, personal, an addendum or not there', async () => {
    publish(at, ownForm([aSection('seen', 'RICH_TEXT')], { id: 'own-personal', recordType: 'PERSONAL' }));
    publish(at, ownForm([aSection('seen', 'RICH_TEXT')], { id: 'own-addendum', recordType: 'ADDENDUM' }));
    retireTemplate(at.database, stepOf(at));
    const childId = aChild(at);
    for (const templateId of [id, 'personal', 'own-personal', 'addendum', 'own-addendum', '__proto__', 'constructor']) {
      await isRefused('NOT_FOUND', () => records()['record:start']({ childId, templateId }));
    }
  });

  test('moving a record that is sealed, shared, on the newest version, personal or somebody else’s', async () => {
    const move = (which: RecordId) => records()['record:move-to-newest-form']({ recordId: which });
    const [sealed, shared, newest] = [aDraft(at), aDraft(at), await desk.start(aChild(at), 'handover')];
    seal(at, sealed);
    share(at, shared);
    for (const which of [sealed, shared, newest]) await isRefused('WRONG_STATE', () => move(which));
    const personal = recordId.parse(aPersonalDraft(at));
    await isRefused('NOT_FOUND', () => move(personal));
    const other = {
      id: userId.parse(randomUUID()),
      name: 'Another Manager',
      role: 'TM' as const,
      team: '',
      storeKind: 'TEAM' as const,
    };
    addUser(at.database, { ...other, createdAt: at.clock.now() });
    desk.sitDown({ ...other, userId: other.id });
    await isRefused('NOT_ALLOWED', () => move(written));
  });

  test('saving words under a place the form lacks, of the wrong kind, or half of them good', async () => {
    const good = { seen: richText('Good') };
    const words = (sections: Parameters<typeof desk.save>[1]) => () =>
      records()['record:save']({ recordId: written, sections, place: null });
    await isRefused('INVALID', words({ nowhere: richText('x') }));
    await isRefused('INVALID', words({ constructor: richText('x') }));
    await isRefused('INVALID', words({ header: richText('x') }));
    await isRefused('INVALID', words({ seen: { kind: 'PROGRESS', progress: null, why: 'x', longestWait: '' } }));
    await isRefused('INVALID', words({ ...good, nowhere: richText('x') }));
  });
});
