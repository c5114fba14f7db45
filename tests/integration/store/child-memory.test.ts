import { localDate } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { readChildHistory } from '@main/store/child-memory';
import { readRecord, startRecord } from '@main/store/record-table';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { aChild, aDraft, aHeader, seal } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

/** What the check of a draft looks back at. */
let at: TestStore;
let childId: ChildId;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  childId = aChild(at);
});

const on = (sessionDate: string) => ({ sessionDate: localDate.parse(sessionDate) });

function sealedSmallForm(id: string, sessionDate: string): void {
  const template = shippedTemplate(id);
  if (template === null) throw new Error(`There is no form ${id}`);
  const header = aHeader(at, on(sessionDate));
  seal(at, startRecord(at.database, { childId, template, header, addendumTo: null, now: at.clock.now() }));
}

function remembered(recordId: RecordId): string[] {
  const entry = readRecord(at.database, recordId);
  if (entry === null) throw new Error('There is no such record');
  return readChildHistory(at.database, entry, null).records.map(({ type, sessionDate }) => `${type} ${sessionDate}`);
}

test('is every record sealed before it, and the review and the handover that its check asked for', () => {
  seal(at, aDraft(at, childId, on('2026-10-12')));
  sealedSmallForm('milestone-review', '2026-10-20');
  const draft = aDraft(at, childId, on('2026-11-09'));
  expect(remembered(draft)).toEqual(['CASE 2026-10-12', 'MILESTONE 2026-10-20']);

  sealedSmallForm('milestone-review', '2026-11-20');
  sealedSmallForm('handover', '2026-11-16');
  expect(remembered(draft).slice(2)).toEqual(['HANDOVER 2026-11-16', 'MILESTONE 2026-11-20']);
});

test('is no later supervision: that comes after it and not before', () => {
  const draft = aDraft(at, childId, on('2026-11-09'));
  seal(at, aDraft(at, childId, on('2026-11-16')));
  expect(remembered(draft)).toEqual([]);
});

test('a store that takes no more rows is read all the same, and remembers again once it does', () => {
  seal(at, aDraft(at, childId, on('2026-10-12')));
  const draft = aDraft(at, childId, on('2026-11-09'));
  at.database.exec('DELETE FROM record_memory');
  at.database.pragma('query_only = ON');
  expect(remembered(draft)).toEqual([]);
  at.database.pragma('query_only = OFF');
  expect(remembered(draft)).toEqual(['CASE 2026-10-12']);
});
