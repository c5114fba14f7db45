import { randomUUID } from 'node:crypto';
import { actionId } from '@domain/identifiers';
import { historyOfAction } from '@main/store/action-history';
import { actionsOfChild } from '@main/store/action-table';
import { connect } from '@main/store/connection';
import { lastTime } from '@main/store/record-list';
import { readRecord } from '@main/store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '@main/store/seal';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { migrated } from '../../support/older-store';
import { aChild, aDraft, anAction, richText, seal, sectionKey, share, write } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const WORDS = 'Sunniva went missing on Thursday night and was found at the harbour.';

function aSealedRecord() {
  const childId = aChild(at);
  const recordId = aDraft(at, childId);
  const action = anAction();
  const saved = write(at, recordId, {
    update: richText(WORDS),
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [action], noActionReason: '' },
  });
  expect(saved.ok).toBe(true);
  return { childId, recordId, action, seal: seal(at, recordId) };
}

test('a sealed record is read from its sealed text, with its code and who signed', () => {
  const { recordId, seal: made } = aSealedRecord();
  expect(made.checkCode).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(made.sha256.startsWith(made.checkCode.replaceAll('-', '').toLowerCase())).toBe(true);
  expect(readSeal(at.database, recordId)).toEqual(made);
  expect(readSealedContent(at.database, recordId)?.sections['update']).toEqual(richText(WORDS));
  expect(readRecord(at.database, recordId)?.state).toBe('AGREED');
  expect(isSealIntact(at.database, recordId)).toBe(true);
});

test('the words of a sealed record cannot be saved again', () => {
  const { recordId } = aSealedRecord();
  expect(write(at, recordId, { update: richText('Something else') })).toEqual({ ok: false, failure: 'WRONG_STATE' });
  expect(isSealIntact(at.database, recordId)).toBe(true);
});

/** Every table that holds a part of the record, as rows, to see that an attack changed nothing. */
function everything(): unknown {
  const tables = [
    'record',
    'record_section',
    'worker_answer',
    'sealed_snapshot',
    'action',
    'template_version',
    'audit_event',
  ];
  return tables.map((table) => at.database.prepare(`SELECT * FROM ${table}`).all());
}

const ATTACKS = [
  `UPDATE record SET header = '{}'`,
  `UPDATE record SET header = json_set(header, '$.sessionDate', '2020-01-01')`,
  `UPDATE record SET state = 'DRAFT'`,
  `UPDATE record SET state = 'SHARED'`,
  `UPDATE record SET state = 'AGREED_NO_REPLY'`,
  `UPDATE record SET state = 'DISCARDED', discarded_at = 'x', discard_reason = 'x'`,
  `UPDATE record SET state = 'FILED', filed_on = '2026-11-21'`,
  `UPDATE record SET version = 7`,
  `UPDATE record SET recorded_on = '2020-01-01T00:00:00.000Z'`,
  `UPDATE record SET updated_at = '2020-01-01T00:00:00.000Z'`,
  `UPDATE record SET number = 900`,
  `UPDATE record SET template_version = 2`,
  `UPDATE record SET hangs_off = @draft`,
  'UPDATE record SET id = @other',
  'DELETE FROM record',
  `INSERT OR REPLACE INTO record (number, id, child_id, type, template_id, template_version, state, version, header,
     recorded_on, created_at, updated_at)
   SELECT number, id, child_id, type, template_id, template_version, 'DRAFT', 0, header, recorded_on, created_at,
     updated_at FROM record WHERE id = @recordId`,
  `UPDATE record_section SET value = '{"kind":"RICH_TEXT"}'`,
  `UPDATE record_section SET plain_text = ''`,
  `UPDATE record_section SET key = 'danger'`,
  'UPDATE record_section SET record_id = @draft',
  'DELETE FROM record_section WHERE record_id = @recordId',
  `INSERT INTO record_section (record_id, key, value, plain_text, updated_at) VALUES (@recordId, 'danger', '{}', '', '')`,
  `INSERT OR REPLACE INTO record_section (record_id, key, value, plain_text, updated_at)
   VALUES (@recordId, 'update', '{}', '', '')`,
  `INSERT OR REPLACE INTO record_section (row, record_id, key, value, plain_text, updated_at)
   SELECT row, @draft, 'danger', '{}', '', '' FROM record_section WHERE record_id = @recordId LIMIT 1`,
  `UPDATE OR REPLACE record_section SET row = (SELECT min(row) FROM record_section WHERE record_id = @recordId)
   WHERE record_id = @draft`,
  'UPDATE OR REPLACE record_section SET record_id = @recordId WHERE record_id = @draft',
  `UPDATE worker_answer SET kind = 'DISAGREES'`,
  `UPDATE worker_answer SET comment = 'Something I never said'`,
  'DELETE FROM worker_answer',
  `UPDATE worker_answer SET review = '{}'`,
  `UPDATE worker_answer SET pinned_to = '${'0'.repeat(64)}'`,
  `INSERT INTO worker_answer VALUES (@recordId, 2, 'AGREES', '', 'x', 'x', NULL, NULL, NULL)`,
  `INSERT OR REPLACE INTO worker_answer VALUES (@recordId, 1, 'DISAGREES', 'x', 'x', 'x', NULL, NULL, NULL)`,
  `INSERT OR REPLACE INTO shared_text VALUES (@recordId, 1, '{}', '${'0'.repeat(64)}', 'x')`,
  `INSERT INTO shared_text VALUES (@recordId, 2, '{}', '${'0'.repeat(64)}', 'x')`,
  `UPDATE sealed_snapshot SET text = '{}'`,
  `UPDATE sealed_snapshot SET sha256 = '${'0'.repeat(64)}'`,
  `UPDATE sealed_snapshot SET signed_by = 'Somebody Else'`,
  'DELETE FROM sealed_snapshot',
  `INSERT OR REPLACE INTO sealed_snapshot SELECT record_id, '{}', sha256, signed_by_id, signed_by, sealed_at
   FROM sealed_snapshot`,
  `UPDATE action SET what = 'Something easier'`,
  `UPDATE action SET who = 'Nobody'`,
  `UPDATE action SET so_that = ''`,
  `UPDATE action SET first_due = '2027-01-01'`,
  `UPDATE action SET agreed_on = '2027-01-01'`,
  `UPDATE action SET state = 'WITHDRAWN'`,
  'UPDATE action SET record_id = @draft',
  'DELETE FROM action',
  `INSERT OR REPLACE INTO action (row, id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due,
     state) SELECT row, id, child_id, @draft, position, who, role, 'x', so_that, agreed_on, first_due, due, state FROM action`,
  `UPDATE action SET due = '2027-01-01'`,
  "UPDATE action SET source = 'COURT', matters = 1, measure = 3",
  'UPDATE action SET carries = carries - 1',
  "INSERT OR REPLACE INTO record_check VALUES (@recordId, '{}', 'x')",
  "UPDATE record SET check_settings = '{}'",
  `UPDATE action_event SET detail = '{}'`,
  'DELETE FROM action_event',
  `UPDATE template_version SET content = '{}'`,
  'DELETE FROM template_version',
  `INSERT OR REPLACE INTO template_version SELECT template_id, version, '{}', stored_at FROM template_version`,
  `UPDATE audit_event SET actor = 'x'`,
  'DELETE FROM audit_event',
  'DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)',
  'INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE seq = 1',
  'DELETE FROM child',
];

/** Older programs kept no text when a record was shared. */
const ATTACKS_ON_NEW = [`UPDATE shared_text SET text = '{}'`, 'DELETE FROM shared_text'];

/** A store made by this program, and one whose record was sealed before there were more kinds of record. */
const STORES = ['a new store', 'a migrated store'] as const;

const ALL_ATTACKS = [
  ...STORES.flatMap((store) => ATTACKS.map((sql) => [store, sql] as const)),
  ...ATTACKS_ON_NEW.map((sql) => ['a new store', sql] as const),
];

test.each(ALL_ATTACKS)('%s refuses: %s', (store, sql) => {
  const { childId, recordId } = aSealedRecord();
  if (store === 'a migrated store') at = migrated(at, 5);
  const draft = aDraft(at, childId);
  write(at, draft, { strengths: richText('In a draft') });
  const before = everything();
  const parameters = { recordId, draft, other: randomUUID() };
  const used = Object.fromEntries(Object.entries(parameters).filter(([name]) => sql.includes(`@${name}`)));
  const attack = at.database.transaction(() => {
    // Only the sealed record and what belongs to it: the draft beside it may change.
    const aimed = /^UPDATE record SET/.test(sql) ? `${sql} WHERE id = '${recordId}'` : sql;
    const narrowed = /^UPDATE record_section SET [vpkr]/.test(aimed)
      ? `${aimed} WHERE record_id = '${recordId}'`
      : aimed;
    at.database.prepare(narrowed).run(used);
  });
  expect(() => attack()).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
  expect(everything()).toEqual(before);
  expect(isSealIntact(at.database, recordId)).toBe(true);
});

test('a connection that does not care for triggers on replacement is refused too', () => {
  const { recordId } = aSealedRecord();
  at.store.close();
  const careless = connect({ file: at.file, key: at.key });
  careless.pragma('recursive_triggers = OFF');
  careless.pragma('foreign_keys = OFF');
  expect(() => careless.exec('INSERT OR REPLACE INTO record SELECT * FROM record')).toThrow();
  const replace = `INSERT OR REPLACE INTO record_section (row, record_id, key, value, plain_text, updated_at)
    SELECT row, record_id, key, '{}', '', '' FROM record_section`;
  expect(() => careless.exec(replace)).toThrow('only the words of a draft change');
  expect(isSealIntact(careless, recordId)).toBe(true);
  careless.close();
});

test.each([
  [
    'the words of a section',
    'record_section',
    `UPDATE record_section SET value = replace(value, 'Thursday', 'Friday')`,
  ],
  ['the header', 'record', `UPDATE record SET header = json_set(header, '$.supervisee', 'Someone')`],
  ['the answer', 'worker_answer', `UPDATE worker_answer SET comment = 'x'`],
  ['the sealed text', 'sealed_snapshot', `UPDATE sealed_snapshot SET text = replace(text, 'Thursday', 'Friday')`],
  ['a lost section', 'record_section', 'DELETE FROM record_section'],
])('a change past the triggers breaks the seal: %s', (_what, table, sql) => {
  const { recordId } = aSealedRecord();
  const triggers = at.database
    .prepare<[string], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
    .pluck()
    .all(table);
  for (const trigger of triggers) at.database.exec(`DROP TRIGGER ${trigger}`);
  at.database.exec(sql);
  expect(isSealIntact(at.database, recordId)).toBe(false);
});

test('an older seal put back with its own hash does not pass, because the trail witnessed another', () => {
  const { recordId } = aSealedRecord();
  at.database.exec('DROP TRIGGER sealed_snapshot_never_changes');
  at.database.exec(`UPDATE sealed_snapshot SET sha256 = '${'a'.repeat(64)}'`);
  expect(isSealIntact(at.database, recordId)).toBe(false);
});

test('sealing writes what became of earlier actions, and drift stays open', () => {
  const first = aSealedRecord();
  at.clock.moveTo('2026-12-12T10:00:00.000Z');
  const recordId = aDraft(at, first.childId);
  const answers = [{ actionId: first.action.id, result: 'PARTLY' as const, note: 'School was closed.' }];
  write(at, recordId, { [sectionKey('LAST_ACTIONS')]: { kind: 'LAST_ACTIONS', answers } });
  share(at, recordId);
  expect(actionsOfChild(at.database, first.childId)).toMatchObject([{ state: 'OPEN' }]);
});

test('what was partly done is still on the list of the next record, with its first date', () => {
  const first = aSealedRecord();
  at.clock.moveTo('2026-12-12T10:00:00.000Z');
  const second = aDraft(at, first.childId);
  const answers = [{ actionId: first.action.id, result: 'PARTLY' as const, note: 'School was closed.' }];
  write(at, second, { [sectionKey('LAST_ACTIONS')]: { kind: 'LAST_ACTIONS', answers } });
  seal(at, second);
  const events = historyOfAction(at.database, actionId.parse(first.action.id));
  expect(events.map(({ kind }) => kind)).toEqual(['SET', 'ANSWERED', 'CARRIED']);
  expect(events[1]?.detail).toEqual({ result: 'PARTLY', note: 'School was closed.' });
  expect(readSealedContent(at.database, second)?.openActions).toMatchObject([
    { id: first.action.id, firstDue: '2026-11-27' },
  ]);
  const third = aDraft(at, first.childId);
  const entry = readRecord(at.database, third);
  expect(entry && lastTime(at.database, entry)?.recordId).toBe(second);
});
