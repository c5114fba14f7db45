import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { rememberActions } from '@main/store/action-history';
import { moveToNewestForm, newerVersion } from '@main/store/move-to-form';
import { fillMissing, memoriesOfChild } from '@main/store/record-memory-table';
import { readRecord, readRecordContent, startRecord } from '@main/store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '@main/store/seal';
import { readSettings } from '@main/store/settings-table';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { SECOND_CASE_SUPERVISION } from '../../support/first-case-supervision';
import { asOlderStore, everyRow, lookInto, migrated } from '../../support/older-store';
import { aChild, aDraft, aHeader, anAction, richText, seal, sectionKey, write } from '../../support/records-for-tests';
import { day, mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

/** The last version whose supervisions had no memory of one another. */
const BEFORE = 8;
const DRIFTING = anAction({ what: 'Find his dad', by: day('2026-03-01') });
const MOVED = anAction({ what: 'Meet his school', by: day('2026-12-20') });

let at: TestStore;
let childId: ChildId;
let sealed: RecordId[];

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  childId = aChild(at);
  sealed = [
    supervision('2026-02-03', { [sectionKey('ACTIONS')]: newActions(DRIFTING, MOVED) }),
    supervision('2026-04-03', { [sectionKey('LAST_ACTIONS')]: stillNotDone('2026-05-01', null) }),
    supervision('2026-06-03', { [sectionKey('LAST_ACTIONS')]: stillNotDone('2026-12-01', '2027-01-20') }),
  ];
});

function supervision(sessionDate: string, sections: Record<string, SectionValue>): RecordId {
  at.clock.moveTo(`${sessionDate}T10:00:00.000Z`);
  const recordId = aDraft(at, childId, { sessionDate: day(sessionDate) });
  write(at, recordId, { update: richText(`What was new on ${sessionDate}`), ...sections });
  seal(at, recordId);
  return recordId;
}

function newActions(...actions: (typeof DRIFTING)[]): SectionValue {
  return { kind: 'ACTIONS', actions, noActionReason: '' };
}

function stillNotDone(due: string, moved: string | null): SectionValue {
  const typed = (date: string) => ({ date: day(date), text: '' });
  const answer = { result: 'NOT_DONE' as const, note: 'He was away' };
  return {
    kind: 'LAST_ACTIONS',
    answers: [
      { ...answer, actionId: DRIFTING.id, newDue: typed(due) },
      ...(moved === null ? [] : [{ ...answer, actionId: MOVED.id, newDue: typed(moved) }]),
    ],
  };
}

const counts = () =>
  rememberActions(at.database, childId, null).map(({ what, carries, moves, firstDue, due }) => [
    ...[what, carries, moves, firstDue, due],
  ]);
const contentOf = (recordId: RecordId) => {
  const content = readRecordContent(at.database, recordId, at.clock.today());
  if (content === null) throw new Error('There is no such record');
  return content;
};
const triggersOf = (table: string) =>
  at.database
    .prepare<[string], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
    .pluck()
    .all(table);

test('how often an action slipped is counted from its history, and goes on from there', () => {
  const before = counts();
  expect(before).toEqual([
    ['Find his dad', 2, 2, '2026-03-01', '2026-12-01'],
    ['Meet his school', 0, 1, '2026-12-20', '2027-01-20'],
  ]);
  at = migrated(at, BEFORE);
  expect(counts()).toEqual(before);
  at.clock.moveTo('2026-12-10T10:00:00.000Z');
  supervision('2026-12-10', { [sectionKey('LAST_ACTIONS')]: stillNotDone('2027-01-10', null) });
  expect(counts()[0]).toEqual(['Find his dad', 3, 3, '2026-03-01', '2027-01-10']);
});

test('every row is as it was, with its guards and nothing made up', () => {
  const guards = ['action', 'action_event', 'record'].map(triggersOf);
  const file = asOlderStore(at, BEFORE);
  const before = lookInto(at, file, everyRow);
  at.store.close();
  const store = mustOpen({ file, key: at.key, clock: at.clock });
  at = { ...at, file, store, database: store.database };
  expect(everyRow(at.database)).toMatchObject(before);
  expect(['action', 'action_event', 'record'].map(triggersOf)).toEqual(guards);
  expect(at.database.pragma('foreign_key_check')).toEqual([]);
  for (const table of ['challenge', 'challenge_event', 'child_key_date', 'record_check', 'setting_change']) {
    expect(everyRow(at.database)[table]).toEqual([]);
  }
});

test('what was sealed stays sealed, and later records remember it', () => {
  const texts = sealed.map((id) => readSealedContent(at.database, id));
  const remembered = memoriesOfChild(at.database, childId, Number.MAX_SAFE_INTEGER);
  expect(remembered).toHaveLength(3);
  at = migrated(at, BEFORE);
  expect(sealed.map((id) => readSealedContent(at.database, id))).toEqual(texts);
  expect(sealed.map((id) => isSealIntact(at.database, id))).toEqual([true, true, true]);
  expect(fillMissing(at.database, { most: 2 })).toBe(1);
  expect(memoriesOfChild(at.database, childId, Number.MAX_SAFE_INTEGER)).toEqual(remembered);
});

const DRIFT_WORDS = richText('The plan has been the same since the harbour');
const CHALLENGE_WORDS = richText('The chair asked about the lighthouse');

function draftOnTheSecondForm(): RecordId {
  const recordId = startRecord(at.database, {
    ...{ childId, template: SECOND_CASE_SUPERVISION, header: aHeader(at), addendumTo: null },
    now: at.clock.now(),
  });
  const action = anAction({ what: 'Ask Nan Pat', by: at.clock.today() });
  const written = { driftFlags: DRIFT_WORDS, challenges: CHALLENGE_WORDS, actions: newActions(action) };
  expect(write(at, recordId, written).ok).toBe(true);
  return recordId;
}

function printedWords(recordId: RecordId): string {
  const content = readSealedContent(at.database, recordId);
  if (content === null) throw new Error('Nothing was sealed');
  const seal = readSeal(at.database, recordId);
  return JSON.stringify(composeRecordDocument({ content, state: 'AGREED', seal, settings: readSettings(at.database) }));
}

test('a draft on the form of before is finished as it was begun', () => {
  const recordId = draftOnTheSecondForm();
  at = migrated(at, BEFORE);
  expect(contentOf(recordId).template).toMatchObject({ id: 'case-supervision', version: 2 });
  expect(contentOf(recordId).sections).toMatchObject({ driftFlags: DRIFT_WORDS, challenges: CHALLENGE_WORDS });
  const more = richText('The plan changes on Monday');
  expect(write(at, recordId, { driftFlags: more }).ok).toBe(true);
  seal(at, recordId);
  expect(isSealIntact(at.database, recordId)).toBe(true);
  expect(printedWords(recordId)).toContain('The plan changes on Monday');
  expect(printedWords(recordId)).toContain('asked about the lighthouse');
});

test('moved to the form of now, what was written of drift and challenges stays and is printed', () => {
  const recordId = draftOnTheSecondForm();
  at = migrated(at, BEFORE);
  const entry = readRecord(at.database, recordId);
  expect(entry && newerVersion(at.database, entry)).toBe(3);
  expect(moveToNewestForm(at.database, { recordId, by: at.manager.id, now: at.clock.now() }).ok).toBe(true);
  expect(contentOf(recordId).template.version).toBe(3);
  expect(contentOf(recordId).sections).toMatchObject({ driftFlags: DRIFT_WORDS, challenges: CHALLENGE_WORDS });
  seal(at, recordId);
  expect(printedWords(recordId)).toContain('the same since the harbour');
  expect(printedWords(recordId)).toContain('asked about the lighthouse');
});
