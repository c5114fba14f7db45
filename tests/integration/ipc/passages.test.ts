import { randomUUID } from 'node:crypto';
import { passageCalls } from '@contract/passage-calls';
import { type RecordId, recordId as recordIdSchema, userId } from '@domain/identifiers';
import type { PassageMark } from '@domain/passage/passage-mark';
import { discardRecord } from '@main/store/record-steps';
import { readRecord } from '@main/store/record-table';
import { saveWords } from '@main/store/save-record';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aChild, aDraft, richText, seal } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
const desk = deskFor(() => at);
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const TEXT = 'Mrs Bell told us. Wren was at home with her mother.';
const NEIGHBOUR: PassageMark = { id: randomUUID(), section: 'update', words: 'Mrs Bell', about: 'REFERRER' };
const GONE: PassageMark = { id: randomUUID(), section: 'update', words: 'the man upstairs', about: 'OTHER_ADULT' };

async function listed(recordId: RecordId) {
  const reply = await desk.passages['passages:list']({ recordId });
  if (!reply.ok) return reply.failure;
  return passageCalls['passages:list'].reply.parse(reply.value);
}

function aMarkedRecord(): RecordId {
  const recordId = aDraft(at);
  const sections = { update: richText(TEXT) };
  const passages = [GONE, NEIGHBOUR].map((mark) => ({ ...mark, id: randomUUID() }));
  const saved = saveWords(at.database, {
    ...{ recordId, sections, passages, place: null, by: at.manager.id, now: at.clock.now() },
  });
  expect(saved.ok).toBe(true);
  return recordId;
}

const NEIGHBOUR_LISTED = {
  ...{ number: 1, about: 'REFERRER', section: 'update', title: 'What has happened since', words: 'Mrs Bell' },
  stands: true,
};

test('what is marked is listed with number, section and words, and what no longer stands says so', async () => {
  expect(await listed(aMarkedRecord())).toEqual({
    isChangeable: true,
    passages: [NEIGHBOUR_LISTED, expect.objectContaining({ number: 2, words: GONE.words, stands: false })],
  });
});

test('of a signed record what was sealed is listed, and can no longer be changed', async () => {
  const recordId = aMarkedRecord();
  seal(at, recordId);
  expect(await listed(recordId)).toMatchObject({ isChangeable: false, passages: [NEIGHBOUR_LISTED, {}] });
});

test('names that somebody chose to have marked in this version are listed after them; other choices are not', async () => {
  const recordId = aMarkedRecord();
  const [wren, kept] = [aChild(at, { forename: 'Wren', surname: 'Marsh' }), aChild(at, { forename: 'Robin' })];
  seal(at, recordId);
  const version = readRecord(at.database, recordId)?.version;
  const choose = at.database.prepare('INSERT INTO export_name_choice VALUES (?, ?, ?, ?, ?, ?)');
  choose.run(recordId, version, wren, 'MARK', at.manager.id, at.clock.now());
  choose.run(recordId, version, kept, 'KEEP', at.manager.id, at.clock.now());
  choose.run(recordId, 0, kept, 'MARK', at.manager.id, at.clock.now());
  expect(await listed(recordId)).toMatchObject({
    passages: [{ number: 1 }, { number: 2 }, { number: 3, about: 'OTHER_CHILD', section: null, words: 'Wren Marsh' }],
  });
});

test('another manager sees the list of a draft and is not told that they may change it', async () => {
  const recordId = aMarkedRecord();
  desk.sitDown({ userId: userId.parse(randomUUID()), name: 'Helen Marsh', role: 'SM', team: '', storeKind: 'TEAM' });
  expect(await listed(recordId)).toMatchObject({ isChangeable: false });
});

test('a discarded record and one that is not there are refused', async () => {
  const recordId = aMarkedRecord();
  discardRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now() }, 'Begun twice');
  expect(await listed(recordId)).toEqual({ kind: 'WRONG_STATE' });
  expect(await listed(recordIdSchema.parse(randomUUID()))).toEqual({ kind: 'NOT_FOUND' });
});

test('a record whose seal is broken is not listed from what the tables say', async () => {
  const recordId = aMarkedRecord();
  seal(at, recordId);
  for (const name of ['passage_mark_of_sealed_stays', 'passage_mark_never_changes']) {
    at.database.exec(`DROP TRIGGER ${name}`);
  }
  at.database.exec('DELETE FROM passage_mark');
  expect(await listed(recordId)).toEqual({ kind: 'SEAL_BROKEN' });
});
