import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { moveToNewestForm, newerVersion } from '@main/store/move-to-form';
import { readRecord, readRecordContent, startRecord } from '@main/store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '@main/store/seal';
import { findRecords } from '@main/store/search-table';
import { readSettings } from '@main/store/settings-table';
import { retireTemplate } from '@main/store/template-steps';
import { openTemplate } from '@main/store/template-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aSection, OWN_FORM, ownForm, publish, stepOf } from '../../support/form-for-tests';
import { aChild, aHeader, caseTemplate, richText, seal, share, write } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const before = () =>
  ownForm([aSection('update', 'RICH_TEXT'), aSection('danger', 'RICH_TEXT'), aSection('hopes', 'RICH_TEXT')]);
/** `update` stays, `danger` asks something of another kind, `hopes` is gone, `pace` is new. */
const after = () =>
  ownForm([aSection('update', 'RICH_TEXT'), aSection('danger', 'DANGER_STATEMENTS'), aSection('pace', 'PROGRESS')]);

const WORDS: Record<string, SectionValue> = {
  update: richText('Found at the harbour'),
  danger: richText('The lighthouse at night'),
  hopes: richText('To swim with Nan'),
};

function aRecord(): RecordId {
  const template = openTemplate(at.database, OWN_FORM.id, null) ?? caseTemplate();
  const childId = aChild(at);
  return startRecord(at.database, { childId, template, header: aHeader(at), addendumTo: null, now: at.clock.now() });
}

function writtenRecord(): RecordId {
  publish(at, before());
  const recordId = aRecord();
  write(at, recordId, WORDS);
  publish(at, after());
  return recordId;
}

const move = (recordId: RecordId) =>
  moveToNewestForm(at.database, { recordId, by: at.manager.id, now: at.clock.now() });
const entryOf = (recordId: RecordId) => {
  const entry = readRecord(at.database, recordId);
  if (entry === null) throw new Error('There is no such record');
  return entry;
};
const content = (recordId: RecordId) => {
  const read = readRecordContent(at.database, recordId, at.clock.today());
  if (read === null) throw new Error('There is no such record');
  return read;
};

describe('a draft that moves to the newest version of its form', () => {
  test('keeps what still fits where it was, and every other word beside it', () => {
    const recordId = writtenRecord();
    expect(newerVersion(at.database, entryOf(recordId))).toBe(2);
    expect(move(recordId).ok).toBe(true);
    expect(entryOf(recordId).templateVersion).toBe(2);
    expect(newerVersion(at.database, entryOf(recordId))).toBeNull();
    expect(content(recordId).sections).toEqual({
      update: WORDS['update'],
      danger: { kind: 'DANGER_STATEMENTS', statements: [] },
      dangerBefore: WORDS['danger'],
      hopes: WORDS['hopes'],
      pace: { kind: 'PROGRESS', progress: null, why: '', longestWait: '' },
    });
  });

  test('is written in, and what it brought along stays through every save', () => {
    const recordId = writtenRecord();
    move(recordId);
    const statement = {
      ...{ id: '8b0c1a52-6a55-4c0e-9c39-0d3f27b6a001', who: 'Nan', what: 'nobody wakes', couldHappen: 'he is hurt' },
      ...{ isCarried: false, standing: null, standingBecause: '' },
    };
    const danger: SectionValue = { kind: 'DANGER_STATEMENTS', statements: [statement] };
    expect(write(at, recordId, { update: richText('Changed'), danger }).ok).toBe(true);
    expect(write(at, recordId, { dangerBefore: richText('x') })).toEqual({ ok: false, failure: 'INVALID' });
    expect(write(at, recordId, { hopes: richText('x') })).toEqual({ ok: false, failure: 'INVALID' });
    expect(content(recordId).sections).toMatchObject({
      update: richText('Changed'),
      danger,
      dangerBefore: WORDS['danger'],
      hopes: WORDS['hopes'],
    });
  });

  test('is found by all its words, sealed with them, and prints them', () => {
    const recordId = writtenRecord();
    move(recordId);
    const found = (typed: string) => findRecords(at.database, typed, { sees: 'EVERYONE' }).map((one) => one.recordId);
    expect(['harbour', 'lighthouse', 'swim'].map(found)).toEqual([[recordId], [recordId], [recordId]]);
    seal(at, recordId);
    expect(isSealIntact(at.database, recordId)).toBe(true);
    expect(['harbour', 'lighthouse', 'swim'].map(found)).toEqual([[recordId], [recordId], [recordId]]);
    const sealed = readSealedContent(at.database, recordId);
    if (sealed === null) throw new Error('Nothing was sealed');
    expect(sealed.sections).toMatchObject({ dangerBefore: WORDS['danger'], hopes: WORDS['hopes'] });
    const printed = JSON.stringify(
      composeRecordDocument({
        ...{ content: sealed, state: 'AGREED', seal: readSeal(at.database, recordId) },
        settings: readSettings(at.database),
      }),
    );
    for (const words of ['harbour', 'The lighthouse at night', 'To swim with Nan']) expect(printed).toContain(words);
  });

  test('changing kind again and again, nothing written is ever written over', () => {
    const recordId = writtenRecord();
    move(recordId);
    write(at, recordId, { pace: { kind: 'PROGRESS', progress: 'STUCK', why: 'Waiting', longestWait: '' } });
    publish(
      at,
      ownForm([aSection('danger', 'RICH_TEXT'), aSection('pace', 'RICH_TEXT'), aSection('hopes', 'PROGRESS')]),
    );
    move(recordId);
    write(at, recordId, { danger: richText('Anew') });
    publish(at, ownForm([aSection('danger', 'PROGRESS'), aSection('dangerBefore', 'SCALE')]));
    move(recordId);
    expect(content(recordId).sections).toMatchObject({
      danger: { kind: 'PROGRESS' },
      dangerBefore: { kind: 'SCALE' },
      dangerBefore2: richText('Anew'),
      dangerBeforeBefore: WORDS['danger'],
      hopesBefore: WORDS['hopes'],
      paceBefore: { kind: 'PROGRESS', why: 'Waiting' },
      update: WORDS['update'],
    });
  });

  test('has its own words back when a section returns', () => {
    const recordId = writtenRecord();
    move(recordId);
    publish(at, before());
    move(recordId);
    expect(content(recordId).sections).toMatchObject({ hopes: WORDS['hopes'], dangerBefore: WORDS['danger'] });
    expect(write(at, recordId, { hopes: richText('To swim with Nan, often') }).ok).toBe(true);
  });

  test('from the first case supervision to the one that ships now, every word is there', () => {
    const recordId = aRecord();
    const written = { update: richText('Harbour'), danger: richText('Night'), progress: richText('Slow') };
    write(at, recordId, written);
    expect(move(recordId).ok).toBe(true);
    expect(content(recordId)).toMatchObject({
      template: { id: 'case-supervision', version: 3 },
      sections: { update: written.update, dangerBefore: written.danger, progressBefore: written.progress },
    });
  });

  test('leaves the step in the audit trail, without its words', () => {
    const recordId = writtenRecord();
    move(recordId);
    const detail = at.database
      .prepare("SELECT detail FROM audit_event WHERE kind = 'RECORD_MOVED_TO_FORM' AND subject = ?")
      .pluck()
      .get(recordId);
    expect(detail).toBe('{"from":1,"to":2}');
  });
});

describe('nothing moves', () => {
  test('that is not a draft', () => {
    const recordId = writtenRecord();
    share(at, recordId);
    expect(newerVersion(at.database, entryOf(recordId))).toBeNull();
    expect(move(recordId)).toEqual({ ok: false, failure: 'WRONG_STATE' });
    expect(entryOf(recordId).templateVersion).toBe(1);
  });

  test('to a version that is only a draft, or of a form that is no longer offered', () => {
    publish(at, before());
    const recordId = aRecord();
    expect(move(recordId)).toEqual({ ok: false, failure: 'WRONG_STATE' });
    publish(at, after());
    retireTemplate(at.database, stepOf(at));
    expect(newerVersion(at.database, entryOf(recordId))).toBeNull();
    expect(move(recordId)).toEqual({ ok: false, failure: 'WRONG_STATE' });
  });

  test('half: where the trail cannot be written, the record is as it was', () => {
    const recordId = writtenRecord();
    const was = content(recordId);
    at.database.exec("CREATE TRIGGER full BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => move(recordId)).toThrow('full');
    expect(content(recordId)).toEqual(was);
  });

  test.each([
    ['once it is shared', "UPDATE record SET template_version = 2 WHERE state = 'SHARED'"],
    ['to another form', "UPDATE record SET template_id = 'case-supervision'"],
    ['to a version that was never published', 'UPDATE record SET template_version = 9'],
  ])('by going past the program: %s', (_what, sql) => {
    const recordId = writtenRecord();
    if (sql.includes('SHARED')) share(at, recordId);
    expect(() => at.database.exec(sql)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
    );
    expect(entryOf(recordId)).toMatchObject({ templateId: OWN_FORM.id, templateVersion: 1 });
  });
});
