import { randomUUID } from 'node:crypto';
import type { RecordId } from '@domain/identifiers';
import type { PassageMark } from '@domain/passage/passage-mark';
import { passagesOf } from '@domain/passage/passages-of';
import { startChildRecord } from '@main/ipc/start-record';
import { connect } from '@main/store/connection';
import { moveToNewestForm } from '@main/store/move-to-form';
import { readPassages } from '@main/store/passage-table';
import { discardRecord, shareRecord } from '@main/store/record-steps';
import { readRecordContent, startRecord } from '@main/store/record-table';
import { saveWords } from '@main/store/save-record';
import { isSealIntact, readSealedContent } from '@main/store/seal';
import { wipeSections } from '@main/store/section-table';
import { openTemplate } from '@main/store/template-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aSection, OWN_FORM, ownForm, publish } from '../../support/form-for-tests';
import { aChild, aDraft, aHeader, richText, seal, write } from '../../support/records-for-tests';
import { mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    if (at.database.open) at.store.close();
    at.folder.remove();
  });
});

const quote = (mark: Partial<PassageMark> = {}): PassageMark => ({
  ...{ id: randomUUID(), section: 'update', words: 'the neighbour', about: 'REFERRER' },
  ...mark,
});

function mark(recordId: RecordId, passages: readonly PassageMark[], sections = {}) {
  return saveWords(at.database, {
    ...{ recordId, sections, passages, place: null },
    ...{ by: at.manager.id, now: at.clock.now() },
  });
}

const UPDATE = richText('Found at the harbour, said the neighbour.');
const stored = (recordId: RecordId) => readPassages(at.database, recordId);
const contentOf = (recordId: RecordId) => readRecordContent(at.database, recordId, at.clock.today());

describe('saving marks', () => {
  test('are on disk when the save returns, together with the words of the same save', () => {
    const recordId = aDraft(at);
    const marks = [quote(), quote({ words: null, about: 'LEGAL_ADVICE' })];
    expect(mark(recordId, marks, { update: UPDATE }).ok).toBe(true);
    at.store.close();
    const again = mustOpen({ file: at.file, key: at.key, clock: at.clock });
    const content = readRecordContent(again.database, recordId, at.clock.today());
    again.close();
    expect(content?.passages).toHaveLength(2);
    expect(content?.passages).toEqual(expect.arrayContaining(marks));
  });

  test('takes away what is no longer among them, makes a changed one again, and leaves the others', () => {
    const recordId = aDraft(at);
    const [kept, changed, gone] = [quote(), quote({ words: 'harbour' }), quote({ words: 'Found' })];
    mark(recordId, [kept, changed, gone]);
    const again = { ...changed, about: 'OTHER_ADULT' as const };
    mark(recordId, [kept, again]);
    expect(stored(recordId)).toEqual(expect.arrayContaining([kept, again]));
    expect(stored(recordId)).toHaveLength(2);
  });

  test('a save that says nothing of marks leaves them as they are', () => {
    const recordId = aDraft(at);
    const one = quote();
    mark(recordId, [one]);
    write(at, recordId, { update: UPDATE });
    expect(stored(recordId)).toEqual([one]);
  });

  test('marks are part of the usual writing in the audit trail, and their words are not in it', () => {
    const recordId = aDraft(at);
    mark(recordId, [quote()]);
    const events = at.database.prepare('SELECT kind, detail FROM audit_event WHERE subject = ?').all(recordId);
    expect(events).toContainEqual({ kind: 'RECORD_WRITTEN', detail: '{}' });
    expect(JSON.stringify(events)).not.toContain('neighbour');
  });

  test.each([
    ['in a section the record does not have', [quote({ section: 'nowhere' })]],
    ['of blanks', [quote({ words: '   ' })]],
    [
      'twice under one id',
      [quote({ id: 'b1f3a6de-9c4f-4f7e-8d0a-1b2c3d4e5f60' }), quote({ id: 'b1f3a6de-9c4f-4f7e-8d0a-1b2c3d4e5f60' })],
    ],
    ['about something that is not in the list', [quote({ about: 'SOCIAL_WORKER' as 'HEALTH' })]],
  ])('refuses a mark %s, and saves nothing of it', (_what, passages) => {
    const recordId = aDraft(at);
    expect(mark(recordId, passages, { update: UPDATE })).toEqual({ ok: false, failure: 'INVALID' });
    expect(stored(recordId)).toEqual([]);
    expect(contentOf(recordId)?.sections['update']).not.toEqual(UPDATE);
  });

  test('refuses to take over the mark of another record', () => {
    const [mine, theirs] = [aDraft(at), aDraft(at)];
    const one = quote();
    mark(theirs, [one]);
    expect(mark(mine, [one])).toEqual({ ok: false, failure: 'INVALID' });
    expect(stored(theirs)).toEqual([one]);
  });

  test('only a draft takes marks', () => {
    const recordId = aDraft(at);
    write(at, recordId, { update: UPDATE });
    const content = contentOf(recordId);
    if (content === null) throw new Error('There is no such record');
    shareRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now(), today: at.clock.today() }, content);
    expect(mark(recordId, [quote()])).toEqual({ ok: false, failure: 'WRONG_STATE' });
  });

  test('the words of a mark go with those of a discarded draft', () => {
    const recordId = aDraft(at);
    mark(recordId, [quote()], { update: UPDATE });
    discardRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now() }, 'Begun twice');
    wipeSections(at.database, recordId);
    expect(stored(recordId)).toEqual([]);
  });
});

describe('sealing', () => {
  function sealed(passages: readonly PassageMark[]): RecordId {
    const recordId = aDraft(at);
    mark(recordId, passages, { update: UPDATE });
    seal(at, recordId);
    return recordId;
  }

  test('marks are sealed with the record', () => {
    const one = quote();
    const recordId = sealed([one]);
    expect(readSealedContent(at.database, recordId)?.passages).toEqual([one]);
    expect(isSealIntact(at.database, recordId)).toBe(true);
  });

  test('a record without marks has no key for them, so that it is sealed as it was before there were any', () => {
    const recordId = sealed([]);
    const text = at.database.prepare('SELECT text FROM sealed_snapshot').pluck().get();
    expect(text).not.toContain('passages');
    expect(isSealIntact(at.database, recordId)).toBe(true);
  });

  test.each([
    ["INSERT INTO passage_mark VALUES (@other, @recordId, 'update', 'Found', 'HEALTH', @by, 'x')"],
    ["INSERT OR REPLACE INTO passage_mark VALUES (@id, @recordId, 'update', 'Found', 'HEALTH', @by, 'x')"],
    ["INSERT OR REPLACE INTO passage_mark VALUES (@id, @draft, 'update', 'Found', 'HEALTH', @by, 'x')"],
    ["UPDATE passage_mark SET words = 'Found'"],
    ["UPDATE passage_mark SET about = 'HEALTH'"],
    ['UPDATE passage_mark SET record_id = @draft'],
    ['DELETE FROM passage_mark'],
    ['DELETE FROM passage_mark WHERE id = @id'],
  ])('the store refuses: %s', (sql) => {
    const one = quote();
    const recordId = sealed([one]);
    const values = { id: one.id, recordId, by: at.manager.id, other: randomUUID(), draft: aDraft(at) };
    const used = Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`@${name}`)));
    expect(() => at.database.prepare(sql).run(used)).toThrow(/sealed record|taken away and made again/);
    at.store.close();
    const careless = connect({ file: at.file, key: at.key });
    careless.pragma('recursive_triggers = OFF');
    expect(() => careless.prepare(sql).run(used)).toThrow(/sealed record|taken away and made again/);
    expect(readPassages(careless, recordId)).toEqual([one]);
    careless.close();
  });

  test.each([
    ['changed', "UPDATE passage_mark SET about = 'HEALTH'"],
    ['lost', 'DELETE FROM passage_mark'],
  ])('a mark that is %s past the guards breaks the seal', (_what, sql) => {
    const recordId = sealed([quote()]);
    for (const trigger of ['passage_mark_never_changes', 'passage_mark_of_sealed_stays']) {
      at.database.exec(`DROP TRIGGER ${trigger}`);
    }
    at.database.exec(sql);
    expect(isSealIntact(at.database, recordId)).toBe(false);
  });
});

describe('the next record', () => {
  const STATEMENT = {
    ...{ id: randomUUID(), who: 'Nan Pat', what: 'Mrs Bell heard shouting', couldHappen: 'Sunniva is hurt' },
    ...{ isCarried: false, standing: null, standingBecause: '' },
  };

  function started(childId: ReturnType<typeof aChild>): RecordId {
    const user = {
      userId: at.manager.id,
      name: at.manager.name,
      role: 'TM' as const,
      team: '',
      storeKind: 'TEAM' as const,
    };
    const start = { childId, templateId: 'case-supervision' };
    const record = startChildRecord({ database: at.database, user }, at.clock, start);
    if (!record.ok) throw new Error('Not started');
    return record.value;
  }

  test('what was marked in words that are carried forward is marked again; what was not carried is not', () => {
    const childId = aChild(at);
    const first = started(childId);
    const carried = quote({ section: 'danger', words: 'Mrs Bell' });
    const marks = [quote(), carried, quote({ section: 'danger', words: 'said long ago' })];
    const sections = { update: UPDATE, danger: { kind: 'DANGER_STATEMENTS', statements: [STATEMENT] } };
    expect(mark(first, marks, sections).ok).toBe(true);
    seal(at, first);
    const next = started(childId);
    expect(stored(next)).toEqual([{ ...carried, id: expect.any(String) }]);
    expect(stored(next)[0]?.id).not.toBe(carried.id);
    expect(isSealIntact(at.database, first)).toBe(true);
  });
});

test('marks go with their words when a newer form has no place for them', () => {
  publish(at, ownForm([aSection('update', 'RICH_TEXT')]));
  const template = openTemplate(at.database, OWN_FORM.id, 1);
  if (template === null) throw new Error('Nothing was published');
  const recordId = startRecord(at.database, {
    ...{ childId: aChild(at), template, header: aHeader(at), addendumTo: null },
    now: at.clock.now(),
  });
  const one = quote();
  mark(recordId, [one], { update: UPDATE });
  publish(at, ownForm([aSection('update', 'SCALE')], { purpose: 'Another' }));
  expect(moveToNewestForm(at.database, { recordId, by: at.manager.id, now: at.clock.now() }).ok).toBe(true);
  expect(stored(recordId)).toEqual([{ ...one, section: 'updateBefore' }]);
  const content = contentOf(recordId);
  expect(content && passagesOf(content)).toMatchObject([{ stands: true, title: 'Also written in this record' }]);
});

test('a marked word that the person has since changed is listed as no longer there', () => {
  const recordId = aDraft(at);
  mark(recordId, [quote()], { update: UPDATE });
  const before = contentOf(recordId);
  expect(before && passagesOf(before)).toMatchObject([{ words: 'the neighbour', stands: true }]);
  write(at, recordId, { update: richText('Found at the harbour.') });
  const after = contentOf(recordId);
  expect(after && passagesOf(after)).toMatchObject([{ words: 'the neighbour', stands: false }]);
});
