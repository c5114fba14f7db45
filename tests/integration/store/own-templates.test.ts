import type { TemplateDraft } from '@domain/template/template-draft';
import { verifyChain } from '@main/store/audit-trail';
import { startRecord } from '@main/store/record-table';
import { readDraft, sectionUses } from '@main/store/template-draft-table';
import { listTemplates } from '@main/store/template-list';
import {
  beginTemplate,
  discardDraft,
  draftToEdit,
  publishDraft,
  restoreTemplate,
  retireTemplate,
  saveDraft,
} from '@main/store/template-steps';
import { isRetired, keepTemplate, newestVersion, openTemplate, readTemplate } from '@main/store/template-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aSection, OWN_FORM, ownForm, publish, stepOf } from '../../support/form-for-tests';
import { aChild, aDraft, aHeader, caseTemplate, richText, seal, write } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const { id } = OWN_FORM;
const first = () => ownForm([aSection('seen', 'RICH_TEXT')]);
const second = () => ownForm([aSection('seen', 'RICH_TEXT'), aSection('next', 'NEXT_DATE')]);
const begin = (form: TemplateDraft = first()) => beginTemplate(at.database, stepOf(at), { form, copyOf: null });
const listed = () => listTemplates(at.database).find((each) => each.id === id);

describe('a draft', () => {
  test('comes back as it was saved, half-finished texts too', () => {
    begin();
    const half = { ...first(), name: '', sections: [aSection('seen', 'RICH_TEXT', { title: '', help: ' ' })] };
    expect(saveDraft(at.database, stepOf(at), half).ok).toBe(true);
    expect(readDraft(at.database, id)).toEqual({ template: half, basedOn: null, updatedAt: at.clock.now() });
  });

  test('keeps its id, its version and its kind of record', () => {
    begin();
    for (const change of [{ id: 'own-other-abc123' }, { version: 2 }, { recordType: 'OVERSIGHT' as const }]) {
      expect(saveDraft(at.database, stepOf(at), { ...first(), ...change })).toEqual({ ok: false, failure: 'INVALID' });
    }
    expect(readDraft(at.database, id)?.template).toEqual(first());
  });

  test('is saved only where one was begun', () => {
    expect(saveDraft(at.database, stepOf(at), first())).toEqual({ ok: false, failure: 'NOT_FOUND' });
    expect(discardDraft(at.database, stepOf(at))).toEqual({ ok: false, failure: 'NOT_FOUND' });
  });

  test('of a published form begins from its newest version, and is the same until it is published or discarded', () => {
    publish(at, first());
    publish(at, second());
    expect(draftToEdit(at.database, stepOf(at))).toMatchObject({ basedOn: 2, template: { version: 3 } });
    const changed = { ...second(), version: 3, name: 'Weekly look' };
    saveDraft(at.database, stepOf(at), changed);
    expect(draftToEdit(at.database, stepOf(at))?.template).toEqual(changed);
    discardDraft(at.database, stepOf(at));
    expect(draftToEdit(at.database, stepOf(at))?.template.name).toBe(OWN_FORM.name);
  });

  test('of a form that ships with the program does not exist: it is read only', () => {
    expect(draftToEdit(at.database, stepOf(at, 'case-supervision'))).toBeNull();
  });

  test('discarded before it was ever published, the form is gone; afterwards what is published stays', () => {
    begin();
    discardDraft(at.database, stepOf(at));
    expect(listed()).toBeUndefined();
    publish(at, first());
    draftToEdit(at.database, stepOf(at));
    discardDraft(at.database, stepOf(at));
    expect(listed()).toMatchObject({ versions: [{ version: 1 }], draftUpdatedAt: null });
  });
});

describe('publishing', () => {
  test('makes the next version, with its note, and takes the draft away', () => {
    expect(publish(at, first(), 'First version')).toBe(1);
    at.clock.moveTo('2026-12-01T10:00:00.000Z');
    expect(publish(at, second(), 'Asks for the next date')).toBe(2);
    expect(readDraft(at.database, id)).toBeNull();
    expect(newestVersion(at.database, id)).toBe(2);
    expect(openTemplate(at.database, id, null)?.sections.map(({ key }) => key)).toEqual([
      'header',
      'seen',
      'next',
      'workerSay',
      'signoff',
    ]);
    expect(openTemplate(at.database, id, 1)?.sections).toHaveLength(4);
    expect(listed()?.versions).toEqual([
      {
        version: 2,
        note: 'Asks for the next date',
        publishedAt: '2026-12-01T10:00:00.000Z',
        publishedBy: 'Marian Oduya',
      },
      { version: 1, note: 'First version', publishedAt: '2026-11-21T10:00:00.000Z', publishedBy: 'Marian Oduya' },
    ]);
  });

  test('leaves blank what may be blank, and says what may not', () => {
    begin(ownForm([aSection('seen', 'RICH_TEXT', { help: ' ', guidance: '' })]));
    expect(publishDraft(at.database, stepOf(at), 'First')).toEqual({ ok: true, value: 1 });
    const [, seen] = openTemplate(at.database, id, 1)?.sections ?? [];
    expect(seen).not.toHaveProperty('help');
    draftToEdit(at.database, stepOf(at));
    saveDraft(at.database, stepOf(at), { ...ownForm([aSection('seen', 'RICH_TEXT', { title: ' ' })]), version: 2 });
    const refused = publishDraft(at.database, stepOf(at), 'Second');
    expect(refused).toMatchObject({ failure: { kind: 'FAULTY', faults: [{ section: 'seen', part: 'title' }] } });
    expect(newestVersion(at.database, id)).toBe(1);
    expect(readDraft(at.database, id)).not.toBeNull();
  });

  test('is one step: where the trail cannot be written, nothing is published', () => {
    begin();
    at.database.exec("CREATE TRIGGER full BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => publishDraft(at.database, stepOf(at), 'First')).toThrow('full');
    expect(newestVersion(at.database, id)).toBeNull();
    expect(at.database.prepare('SELECT count(*) FROM template_publication').pluck().get()).toBe(0);
    expect(readDraft(at.database, id)?.template).toEqual(first());
  });

  test('is in the audit trail with what was done and never a word of a record', () => {
    const childId = aChild(at);
    begin();
    publishDraft(at.database, stepOf(at), 'First');
    const recordId = startRecord(at.database, {
      ...{ childId, template: mustOpen(1), header: aHeader(at), addendumTo: null },
      now: at.clock.now(),
    });
    write(at, recordId, { seen: richText('Found at the harbour') });
    draftToEdit(at.database, stepOf(at));
    discardDraft(at.database, stepOf(at));
    retireTemplate(at.database, stepOf(at));
    restoreTemplate(at.database, stepOf(at));
    const trail = at.database
      .prepare<[string], { kind: string; detail: string }>(
        'SELECT kind, detail FROM audit_event WHERE subject = ? ORDER BY seq',
      )
      .all(id);
    expect(trail.map(({ kind }) => kind)).toEqual([
      'TEMPLATE_DRAFTED',
      'TEMPLATE_PUBLISHED',
      'TEMPLATE_DRAFTED',
      'TEMPLATE_DISCARDED',
      'TEMPLATE_RETIRED',
      'TEMPLATE_RESTORED',
    ]);
    expect(JSON.stringify(trail)).not.toContain('harbour');
    expect(verifyChain(at.database).isIntact).toBe(true);
  });
});

function mustOpen(version: number) {
  const form = openTemplate(at.database, id, version);
  if (form === null) throw new Error('There is no such version');
  return form;
}

const ATTACKS = [
  `UPDATE template_version SET content = '{}'`,
  `UPDATE template_version SET content = json_set(content, '$.name', 'Another')`,
  'DELETE FROM template_version',
  'INSERT OR REPLACE INTO template_version SELECT * FROM template_version',
  `INSERT OR REPLACE INTO template_version SELECT template_id, version, json_set(content, '$.name', 'x'), stored_at
   FROM template_version`,
  `INSERT INTO template_version SELECT template_id, 3, json_set(content, '$.version', 3), stored_at
   FROM template_version WHERE version = 1`,
  `INSERT INTO template_version SELECT 'own-made-up', 1, json_set(content, '$.id', 'own-made-up'), stored_at
   FROM template_version WHERE version = 1`,
  `INSERT INTO template_version SELECT 'handover', 9, content, stored_at FROM template_version WHERE version = 1`,
  `UPDATE template_publication SET note = 'Something else'`,
  `UPDATE template_publication SET published_by = 'x'`,
  'DELETE FROM template_publication',
  `INSERT OR REPLACE INTO template_publication SELECT template_id, version, 'x', published_at, published_by
   FROM template_publication`,
  `INSERT INTO template_publication SELECT template_id, 7, note, published_at, published_by FROM template_publication`,
  `INSERT INTO template_publication SELECT template_id, 3, note, published_at, published_by
   FROM template_publication WHERE version = 2`,
  `INSERT INTO template_publication SELECT 'case-supervision', 1, note, published_at, published_by
   FROM template_publication WHERE version = 1`,
  `INSERT INTO template_draft SELECT 'case-supervision', content, NULL, updated_at, updated_by FROM template_draft`,
  `UPDATE template_draft SET content = json_set(content, '$.id', 'own-other')`,
  `INSERT INTO template_retirement SELECT 'own-made-up', updated_at, updated_by FROM template_draft`,
  `UPDATE template_retirement SET template_id = 'own-other'`,
];

test.each(ATTACKS)('what was published stands against: %s', (sql) => {
  publish(at, first());
  publish(at, second());
  draftToEdit(at.database, stepOf(at));
  retireTemplate(at.database, stepOf(at));
  const everything = () =>
    ['template_version', 'template_publication', 'template_draft', 'template_retirement'].map((table) =>
      at.database.prepare(`SELECT * FROM ${table}`).all(),
    );
  const before = everything();
  const attack = at.database.transaction(() => at.database.prepare(sql).run());
  expect(() => attack()).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
  expect(everything()).toEqual(before);
});

describe('retiring', () => {
  test('takes a form out of what is offered, and back again; records on it go on', () => {
    publish(at, first());
    const recordId = startRecord(at.database, {
      ...{ childId: aChild(at), template: mustOpen(1), header: aHeader(at), addendumTo: null },
      now: at.clock.now(),
    });
    expect(retireTemplate(at.database, stepOf(at)).ok).toBe(true);
    expect(retireTemplate(at.database, stepOf(at)).ok).toBe(true);
    expect(isRetired(at.database, id)).toBe(true);
    expect(listed()).toMatchObject({ isRetired: true, openDrafts: 1 });
    expect(write(at, recordId, { seen: richText('Still here') }).ok).toBe(true);
    expect(seal(at, recordId).checkCode).toMatch(/-/);
    expect(restoreTemplate(at.database, stepOf(at)).ok).toBe(true);
    expect(restoreTemplate(at.database, stepOf(at))).toEqual({ ok: false, failure: 'NOT_FOUND' });
    expect(listed()).toMatchObject({ isRetired: false, openDrafts: 0 });
  });

  test('works for a form that ships with the program and was never used', () => {
    expect(retireTemplate(at.database, stepOf(at, 'handover')).ok).toBe(true);
    expect(listTemplates(at.database).find((each) => each.id === 'handover')).toMatchObject({
      isRetired: true,
      versions: [{ version: 1 }],
    });
  });

  test('is refused for the addendum, for what was never published and for what is not there', () => {
    begin();
    expect(retireTemplate(at.database, stepOf(at, 'addendum'))).toEqual({ ok: false, failure: 'WRONG_STATE' });
    expect(retireTemplate(at.database, stepOf(at))).toEqual({ ok: false, failure: 'NOT_FOUND' });
    expect(retireTemplate(at.database, stepOf(at, 'own-nothing'))).toEqual({ ok: false, failure: 'NOT_FOUND' });
  });
});

describe('the list', () => {
  test('shows an earlier version of a shipped form as long as the store holds it', () => {
    keepTemplate(at.database, caseTemplate(), at.clock.now());
    const versions = listTemplates(at.database).find((each) => each.id === 'case-supervision')?.versions;
    expect(versions?.map(({ version }) => version)).toEqual([3, 1]);
    expect(openTemplate(at.database, 'case-supervision', 1)).toEqual(readTemplate(at.database, 'case-supervision', 1));
    expect(openTemplate(at.database, 'case-supervision', null)?.version).toBe(3);
    expect(openTemplate(at.database, 'case-supervision', 9)).toBeNull();
  });

  test('has the name of the newest version while a draft has another', () => {
    publish(at, first());
    draftToEdit(at.database, stepOf(at));
    saveDraft(at.database, stepOf(at), { ...first(), version: 2, name: 'Weekly look' });
    expect(listed()?.name).toBe(OWN_FORM.name);
    publishDraft(at.database, stepOf(at), 'Renamed');
    expect(listed()).toMatchObject({ name: 'Weekly look', versions: [{ version: 2 }, { version: 1 }] });
  });
});

test('what taking a section out would touch is counted in unfinished records with something written there', () => {
  publish(at, first());
  const childId = aChild(at);
  const start = () =>
    startRecord(at.database, {
      ...{ childId, template: mustOpen(1), header: aHeader(at), addendumTo: null },
      now: at.clock.now(),
    });
  const [one, two, blank, sealed] = [start(), start(), start(), start()];
  write(at, one, { seen: richText('Here') });
  write(at, two, { seen: richText('And here') });
  write(at, blank, { seen: richText('  ') });
  write(at, sealed, { seen: richText('And signed') });
  seal(at, sealed);
  write(at, aDraft(at, childId), { update: richText('On another form') });
  expect(sectionUses(at.database, id)).toEqual({ seen: 2 });
});
