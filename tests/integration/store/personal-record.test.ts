import { randomUUID } from 'node:crypto';
import { connect } from '@main/store/connection';
import { listPersonal } from '@main/store/personal/personal-lists';
import {
  isPersonalSealIntact,
  lastSigned,
  readPersonalSeal,
  readSealedPersonal,
} from '@main/store/personal/personal-seal';
import { discardPersonal, wipeDiscardedPersonal } from '@main/store/personal/personal-steps';
import { readPersonal, readPersonalContent } from '@main/store/personal/personal-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aPersonalDraft, signPersonalDraft, writePersonal } from '../../support/personal-for-tests';
import { anAction, richText } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const WORDS = 'I slept badly after the visit on Thursday.';
const agenda = richText(WORDS);

function aSignedOne() {
  const id = aPersonalDraft(at);
  const action = anAction({ what: 'Swap the late duty' });
  const actions = { kind: 'ACTIONS' as const, actions: [action], noActionReason: '' };
  expect(writePersonal(at, id, { agenda, actions }).ok).toBe(true);
  return { id, action, seal: signPersonalDraft(at, id) };
}

describe('a signed personal supervision', () => {
  test('is read from its sealed text, with its code and who signed', () => {
    const { id, seal } = aSignedOne();
    expect(seal.checkCode).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    expect(readPersonalSeal(at.database, id)).toEqual(seal);
    expect(readSealedPersonal(at.database, id)?.sections['agenda']).toEqual(agenda);
    expect(readPersonal(at.database, id)?.state).toBe('SIGNED');
    expect(isPersonalSealIntact(at.database, id)).toBe(true);
  });

  test('takes no more words', () => {
    const { id } = aSignedOne();
    expect(writePersonal(at, id, { agenda: richText('Else') })).toEqual({ ok: false, failure: 'WRONG_STATE' });
    expect(isPersonalSealIntact(at.database, id)).toBe(true);
  });

  test('has a number of a series of its own', () => {
    const first = aSignedOne();
    const second = aPersonalDraft(at);
    expect([first.id, second].map((id) => readPersonal(at.database, id)?.number)).toEqual([1, 2]);
  });
});

const TABLES = ['personal_record', 'personal_section', 'personal_seal', 'personal_export', 'template_version'];
const everything = () => TABLES.map((table) => at.database.prepare(`SELECT * FROM ${table}`).all());

const ATTACKS = [
  `UPDATE personal_record SET header = '{}' WHERE id = @id`,
  `UPDATE personal_record SET header = json_set(header, '$.worker', 'Somebody Else') WHERE id = @id`,
  `UPDATE personal_record SET state = 'DRAFT' WHERE id = @id`,
  `UPDATE personal_record SET state = 'DISCARDED', discarded_at = 'x' WHERE id = @id`,
  `UPDATE personal_record SET recorded_on = '2020-01-01T00:00:00.000Z' WHERE id = @id`,
  `UPDATE personal_record SET updated_at = '2020-01-01T00:00:00.000Z' WHERE id = @id`,
  'UPDATE personal_record SET number = 900 WHERE id = @draft',
  'UPDATE personal_record SET id = @other WHERE id = @draft',
  'UPDATE personal_record SET supervisor_id = @other WHERE id = @draft',
  'UPDATE personal_record SET template_version = 2 WHERE id = @draft',
  `UPDATE personal_record SET state = 'SIGNED' WHERE id = @draft`,
  `UPDATE personal_record SET state = 'DISCARDED' WHERE id = @draft`,
  `UPDATE personal_record SET state = 'DISCARDED', discarded_at = 'x', header = '{}' WHERE id = @draft`,
  'DELETE FROM personal_record',
  'DELETE FROM personal_record WHERE id = @draft',
  `INSERT OR REPLACE INTO personal_record (number, id, supervisor_id, template_id, template_version, state, header,
     created_at, updated_at)
   SELECT number, id, supervisor_id, template_id, template_version, 'DRAFT', header, created_at, updated_at
   FROM personal_record WHERE id = @id`,
  `INSERT INTO personal_record (id, supervisor_id, template_id, template_version, state, header, created_at, updated_at)
   SELECT @other, supervisor_id, template_id, template_version, 'SIGNED', header, created_at, updated_at
   FROM personal_record WHERE id = @id`,
  `UPDATE personal_section SET value = '{"kind":"RICH_TEXT"}' WHERE personal_id = @id`,
  `UPDATE personal_section SET key = 'fair' WHERE personal_id = @draft`,
  'UPDATE personal_section SET personal_id = @draft WHERE personal_id = @id',
  'DELETE FROM personal_section WHERE personal_id = @id',
  'DELETE FROM personal_section WHERE personal_id = @draft',
  `INSERT INTO personal_section (personal_id, key, value, updated_at) VALUES (@id, 'fair', '{}', '')`,
  `INSERT OR REPLACE INTO personal_section (personal_id, key, value, updated_at) VALUES (@id, 'agenda', '{}', '')`,
  `INSERT OR REPLACE INTO personal_section (row, personal_id, key, value, updated_at)
   SELECT row, @draft, 'fair', '{}', '' FROM personal_section WHERE personal_id = @id LIMIT 1`,
  'UPDATE OR REPLACE personal_section SET personal_id = @id WHERE personal_id = @draft',
  `UPDATE personal_seal SET text = '{}'`,
  `UPDATE personal_seal SET sha256 = '${'0'.repeat(64)}'`,
  `UPDATE personal_seal SET signed_by = 'Somebody Else'`,
  'DELETE FROM personal_seal',
  `INSERT OR REPLACE INTO personal_seal SELECT personal_id, '{}', sha256, signed_by_id, signed_by, sealed_at FROM personal_seal`,
  `INSERT INTO personal_seal SELECT @draft, text, sha256, @other, signed_by, sealed_at FROM personal_seal`,
  `INSERT INTO personal_export (personal_id, file_name, file_sha256, check_code, exported_by, exported_at)
   SELECT @draft, 'x', 'x', 'x', supervisor_id, 'x' FROM personal_record WHERE id = @id`,
];

test.each(ATTACKS)('the store itself refuses: %s', (sql) => {
  const { id } = aSignedOne();
  const draft = aPersonalDraft(at);
  writePersonal(at, draft, { agenda: richText('In a draft') });
  const before = everything();
  const parameters = { id, draft, other: randomUUID() };
  const used = Object.fromEntries(Object.entries(parameters).filter(([name]) => sql.includes(`@${name}`)));
  const attack = at.database.transaction(() => at.database.prepare(sql).run(used));
  expect(() => attack()).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
  expect(everything()).toEqual(before);
  expect(isPersonalSealIntact(at.database, id)).toBe(true);
});

test.each([
  `UPDATE personal_record SET header = json_set(header, '$.worker', 'Somebody Else') WHERE id = ?`,
  `UPDATE personal_record SET state = 'DISCARDED', discarded_at = 'x' WHERE id = ?`,
  `UPDATE personal_record SET updated_at = 'x' WHERE id = ?`,
])('what has its seal can only be signed, though it is a draft for a moment longer: %s', (sql) => {
  const { id } = aSignedOne();
  const draft = aPersonalDraft(at);
  writePersonal(at, draft, { agenda: richText('In a draft') });
  const attack = at.database.transaction(() => {
    at.database
      .prepare(
        `INSERT INTO personal_seal SELECT ?, text, sha256, signed_by_id, signed_by, sealed_at FROM personal_seal
         WHERE personal_id = ?`,
      )
      .run(draft, id);
    at.database.prepare(sql).run(draft);
  });
  expect(() => attack()).toThrow('only the words of a draft change');
});

test('a connection that does not care for triggers on replacement is refused too', () => {
  const { id } = aSignedOne();
  at.store.close();
  const careless = connect({ file: at.file, key: at.key });
  careless.pragma('recursive_triggers = OFF');
  careless.pragma('foreign_keys = OFF');
  const replace = `INSERT OR REPLACE INTO personal_section (row, personal_id, key, value, updated_at)
    SELECT row, personal_id, key, '{}', '' FROM personal_section`;
  expect(() => careless.exec(replace)).toThrow('only the words of a draft change');
  expect(isPersonalSealIntact(careless, id)).toBe(true);
  careless.close();
});

test.each([
  ['the words', 'personal_section', `UPDATE personal_section SET value = replace(value, 'Thursday', 'Friday')`],
  ['the header', 'personal_record', `UPDATE personal_record SET header = json_set(header, '$.worker', 'Someone')`],
  ['the sealed text', 'personal_seal', `UPDATE personal_seal SET text = replace(text, 'Thursday', 'Friday')`],
  ['its hash too', 'personal_seal', `UPDATE personal_seal SET sha256 = '${'a'.repeat(64)}'`],
  ['a lost section', 'personal_section', 'DELETE FROM personal_section'],
])('a change past the triggers breaks the seal: %s', (_what, table, sql) => {
  const { id } = aSignedOne();
  const triggers = at.database
    .prepare<[string], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
    .pluck()
    .all(table);
  for (const trigger of triggers) at.database.exec(`DROP TRIGGER ${trigger}`);
  at.database.exec(sql);
  expect(isPersonalSealIntact(at.database, id)).toBe(false);
});

test('what was agreed stands in the next one with the same worker, whatever the case of the name, and in no other', () => {
  const { id, action } = aSignedOne();
  const next = aPersonalDraft(at, { worker: 'TOM hale' });
  const other = aPersonalDraft(at, { worker: 'Priya Castell' });
  expect(readPersonalContent(at.database, next)).toMatchObject({ ordinal: 2, openActions: [{ id: action.id }] });
  expect(readPersonalContent(at.database, other)).toMatchObject({ ordinal: 1, openActions: [] });
  const entry = readPersonal(at.database, next);
  expect(entry && lastSigned(at.database, entry)?.id).toBe(id);
});

test('the list goes by worker, the newest first, one still without a date before them, and without what was discarded', () => {
  const worker = 'Priya Castell';
  const dated = (date: string) => aPersonalDraft(at, { worker, date: date as never });
  dated('2026-09-01');
  dated('2026-10-01');
  aPersonalDraft(at, { worker, date: null });
  aPersonalDraft(at, { worker: 'Anna Berg' });
  const gone = aPersonalDraft(at, { worker: 'Anna Berg' });
  discardPersonal(at.database, { personalId: gone, by: at.manager.id, now: at.clock.now() });
  const list = listPersonal(at.database, at.manager.id);
  expect(list.map(({ worker: who, date }) => [who, date])).toEqual([
    ['Anna Berg', '2026-11-21'],
    [worker, null],
    [worker, '2026-10-01'],
    [worker, '2026-09-01'],
  ]);
});

test('the words of a discarded draft go after thirty days; a signed one keeps them', () => {
  const { id } = aSignedOne();
  const draft = aPersonalDraft(at);
  writePersonal(at, draft, { agenda });
  discardPersonal(at.database, { personalId: draft, by: at.manager.id, now: at.clock.now() });
  const wipe = () => wipeDiscardedPersonal(at.database, { now: at.clock.now(), today: at.clock.today() });
  at.clock.moveTo('2026-12-20T10:00:00.000Z');
  expect(wipe()).toBe(0);
  at.clock.moveTo('2026-12-23T10:00:00.000Z');
  expect(wipe()).toBe(1);
  expect(at.database.prepare('SELECT personal_id FROM personal_section').pluck().all()).not.toContain(draft);
  expect(isPersonalSealIntact(at.database, id)).toBe(true);
});

test('no table of personal supervision names a child, and none of a child points to it', () => {
  const schema = at.database.prepare<[], { name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'index'",
  );
  for (const { name, sql } of schema.all()) {
    const words = sql.replaceAll(/--.*/g, '').replaceAll(/'[^']*'/g, '');
    if (name.startsWith('personal_')) expect(words, name).not.toMatch(/child|\brecord\b|record_section|_search/);
    else expect(words, name).not.toContain('personal_');
  }
});
