import { actionsOfChild } from '@main/store/action-table';
import { verifyChain } from '@main/store/audit-trail';
import { logExport } from '@main/store/export-log';
import { MIGRATIONS, toMigration } from '@main/store/migrations';
import { checkWholeStore, openStore } from '@main/store/open-store';
import { discardRecord, fileRecord } from '@main/store/record-steps';
import { readRecord, readRecordContent, startRecord } from '@main/store/record-table';
import { isSealIntact, readSealedContent } from '@main/store/seal';
import { findRecords } from '@main/store/search-table';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exampleTemplate } from '../../support/example-record';
import { FILE_COPY_RECEIPT } from '../../support/file-copy-receipt';
import { asOlderStore, everyRow, lookInto, migrated } from '../../support/older-store';
import {
  aChild,
  aDraft,
  aHeader,
  anAction,
  richText,
  seal,
  sectionKey,
  share,
  write,
} from '../../support/records-for-tests';
import { day, mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

/** The last version before there were more kinds of record than case supervision and its addenda. */
const BEFORE = 5;

/** A year of work: records in every state, an addendum, actions with their history, exports, an audit trail. */
function aYearOfWork() {
  const at = newTestStore();
  const childId = aChild(at, { forename: 'Zoë' });
  const filed = aDraft(at, childId, { sessionDate: day('2026-02-03') });
  write(at, filed, { update: richText('Found at the harbour'), [sectionKey('ACTIONS')]: actions() });
  seal(at, filed);
  logExport(at.database, {
    ...{ recordId: filed, version: 1, state: 'AGREED', fileName: 'CS_1.docx', fileSha256: 'a'.repeat(64) },
    ...FILE_COPY_RECEIPT,
    ...{ checkCode: null, exportedBy: at.manager.id, exportedAt: at.clock.now() },
  });
  fileRecord(at.database, { recordId: filed, by: at.manager.id, now: at.clock.now() }, day('2026-02-05'));
  const addendum = startRecord(at.database, {
    ...{ childId, template: exampleTemplate('addendum'), header: aHeader(at), addendumTo: filed },
    now: at.clock.now(),
  });
  write(at, addendum, { what: richText('It was the lighthouse'), why: richText('The note says so') });
  seal(at, addendum);
  const agreed = aDraft(at, childId, { sessionDate: day('2026-03-03') });
  write(at, agreed, { update: richText('Back from the harbour by nine'), [sectionKey('ACTIONS')]: actions() });
  seal(at, agreed);
  const shared = aDraft(at, childId, { sessionDate: day('2026-04-03') });
  write(at, shared, { update: richText('A quiet month'), [sectionKey('ACTIONS')]: actions() });
  share(at, shared);
  const discarded = aDraft(at, childId);
  write(at, discarded, { update: richText('The wrong child') });
  discardRecord(at.database, { recordId: discarded, by: at.manager.id, now: at.clock.now() }, 'Wrong child');
  const draft = aDraft(at, childId, { sessionDate: null });
  write(at, draft, { update: richText('The lighthouse again') });
  return { at, childId, filed, addendum, agreed, shared, discarded, draft };
}

function actions() {
  return { kind: 'ACTIONS' as const, actions: [anAction()], noActionReason: '' };
}

function closeLater(at: TestStore): TestStore {
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  return at;
}

describe('a store of the last version, brought up to this one', () => {
  test('has every row it had, and nothing but the new columns beside them', () => {
    const { at } = aYearOfWork();
    const file = asOlderStore(at, BEFORE);
    at.store.close();
    const before = lookInto(at, file, everyRow);
    expect(before['record']).toHaveLength(6);
    const store = mustOpen({ file, key: at.key, clock: at.clock });
    closeLater({ ...at, store, database: store.database });
    expect(store.database.prepare('SELECT count(*) FROM schema_migration').pluck().get()).toBe(MIGRATIONS.length);
    const after = everyRow(store.database);
    expect(after).toMatchObject(before);
    expect(after['record']).toEqual(
      before['record']?.map((row) => ({
        ...(row as object),
        hangs_off: null,
        check_settings: null,
        same_session: null,
      })),
    );
    for (const table of Object.keys(before)) expect(after[table]).toHaveLength(before[table]?.length ?? -1);
    for (const table of ['template_draft', 'template_publication', 'template_retirement']) {
      expect(after[table]).toEqual([]);
    }
  });

  test('is whole: pages, references, seals, audit trail, actions and search', () => {
    const first = aYearOfWork();
    const { childId, filed, addendum, agreed, shared, draft } = first;
    const sealedBefore = [filed, addendum, agreed].map((id) => readSealedContent(first.at.database, id));
    const actionsBefore = actionsOfChild(first.at.database, childId);
    const at = closeLater(migrated(first.at, BEFORE));
    expect(checkWholeStore(at.database)).toBe(true);
    expect(at.database.pragma('foreign_key_check')).toEqual([]);
    expect(at.database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect([filed, addendum, agreed].map((id) => readSealedContent(at.database, id))).toEqual(sealedBefore);
    expect([filed, addendum, agreed].map((id) => isSealIntact(at.database, id))).toEqual([true, true, true]);
    expect(verifyChain(at.database)).toEqual({ isIntact: true, brokenAt: null });
    expect(actionsOfChild(at.database, childId)).toEqual(actionsBefore);
    const found = (typed: string) =>
      findRecords(at.database, typed, { sees: 'EVERYONE' }).map(({ recordId }) => recordId);
    expect(found('harbour')).toEqual([agreed, filed]);
    expect(found('lighthouse')).toEqual([draft, addendum]);
    expect(found('quiet')).toEqual([shared]);
    for (const index of ['child_search', 'draft_search', 'record_search']) {
      expect(() =>
        at.database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`),
      ).not.toThrow();
    }
  });

  test('goes on: its draft is written in, shared, sealed and found by its words', () => {
    const first = aYearOfWork();
    const at = closeLater(migrated(first.at, BEFORE));
    write(at, first.draft, { update: richText('The pier this time'), [sectionKey('ACTIONS')]: actions() });
    seal(at, first.draft);
    expect(isSealIntact(at.database, first.draft)).toBe(true);
    expect(findRecords(at.database, 'pier', { sees: 'EVERYONE' }).map(({ recordId }) => recordId)).toEqual([
      first.draft,
    ]);
    expect(findRecords(at.database, 'lighthouse again', { sees: 'EVERYONE' })).toEqual([]);
    const next = aDraft(at, first.childId);
    expect(readRecord(at.database, next)?.number).toBe(7);
    expect(readRecordContent(at.database, next, at.clock.today())).not.toHaveProperty('hangsOff');
  });

  test('refuses a row without what it points to, as before', () => {
    const first = aYearOfWork();
    const at = closeLater(migrated(first.at, BEFORE));
    const place = at.database.prepare('INSERT INTO user_place VALUES (?, ?, NULL, ?)');
    expect(() => place.run(first.at.manager.id, 'nothing', at.clock.now())).toThrow(/FOREIGN KEY/);
  });

  test('is left as it was by a migration that would take away what something points to', () => {
    const first = aYearOfWork();
    const at = closeLater(migrated(first.at, BEFORE));
    at.store.close();
    const following = `./migrations/${String(MIGRATIONS.length + 1).padStart(4, '0')}_careless.sql`;
    const careless = toMigration(following, 'DELETE FROM child;');
    const options = { file: at.file, key: at.key, clock: at.clock };
    expect(() => openStore({ ...options, migrations: [...MIGRATIONS, careless] })).toThrow(
      /would break \d+ references/,
    );
    const again = mustOpen(options);
    expect(again.database.prepare('SELECT count(*) FROM child').pluck().get()).toBe(1);
    expect(again.database.pragma('foreign_keys', { simple: true })).toBe(1);
    again.close();
  });
});
