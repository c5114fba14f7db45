import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { type Dialogs, type HandlerContext, LockedError, type SignedIn } from '@main/ipc/handler-context';
import { saveAnswer } from '@main/store/answer-table';
import { addChild } from '@main/store/child-table';
import { exportsOfRecord } from '@main/store/export-log';
import { discardRecord, shareRecord } from '@main/store/record-steps';
import { readRecordContent, startRecord } from '@main/store/record-table';
import { saveWords } from '@main/store/save-record';
import { sealRecord } from '@main/store/seal';
import { saveSettings } from '@main/store/settings-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { newTestStore, type TestStore } from '../../support/store-for-tests';
import { TOBIN_SETTINGS, tobinRecord } from '../../support/tobin-record';
import { prose } from '../../support/tobin-words';

let store: TestStore;
let isLocked = false;
let user: SignedIn;
let chosen: () => string | null = () => null;
let offered: Parameters<Dialogs['chooseWhereToSave']>[0][] = [];

beforeEach(() => {
  store = newTestStore();
  saveSettings(store.database, TOBIN_SETTINGS);
  isLocked = false;
  offered = [];
  user = { userId: store.manager.id, name: store.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  chosen = () => join(store.folder.path, 'out.docx');
});
afterEach(() => {
  if (store.database.open) store.store.close();
  store.folder.remove();
});

const context = (): HandlerContext => ({
  session: () => {
    if (isLocked) throw new LockedError();
    return { database: store.database, user };
  },
  clock: store.clock,
  dialogs: {
    ...NO_DIALOGS,
    chooseWhereToSave: async (suggestion) => {
      offered.push(suggestion);
      return chosen();
    },
  },
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
});

const exportRecord = async (recordId: RecordId) =>
  createExportHandlers(context())['record:export']({ recordId, format: 'WORD' });
const files = () => readdirSync(store.folder.path).filter((name) => !name.startsWith('store.db'));

/** The record as a person would have made it in this store, still a draft. */
function draftRecord(): { id: RecordId; content: RecordContent } {
  const content = tobinRecord();
  const { reference, forename, surname, dateOfBirth, lastSeen, nextReview } = content.child;
  const child = addChild(
    store.database,
    {
      ...{ reference, forename, surname, dateOfBirth, lastSeen, nextReview, expectedDateOfBirth: null },
      ...{ gender: null, ethnicity: null, disability: null, team: null, teamManager: null, familyGroup: null },
    },
    store.clock.now(),
  );
  const header = { ...content.header, supervisorId: store.manager.id };
  const now = store.clock.now();
  const id = startRecord(store.database, { childId: child, template: content.template, header, addendumTo: null, now });
  const { lastActions: _earlier, ...sections } = content.sections;
  const saved = saveWords(store.database, { recordId: id, sections, place: null, by: store.manager.id, now });
  if (!saved.ok) throw new Error(saved.failure);
  return { id, content };
}

function signedRecord(): RecordId {
  const { id, content } = draftRecord();
  const { database, clock, manager } = store;
  const written = readRecordContent(database, id, clock.today());
  if (written === null || content.answer === null) throw new Error('No record');
  const shared = shareRecord(
    database,
    { recordId: id, by: manager.id, now: clock.now(), today: clock.today() },
    written,
  );
  if (!shared.ok) throw new Error(shared.failure);
  saveAnswer(database, { recordId: id, version: 1 }, content.answer);
  const today = clock.today();
  const signedBy = { id: manager.id, name: manager.name };
  sealRecord(database, { recordId: id, state: 'AGREED_WITH_COMMENT', signedBy, now: clock.now(), today });
  return id;
}

async function wordsOf(file: string, part: string): Promise<string> {
  const text = await (await JSZip.loadAsync(readFileSync(file))).file(part)?.async('string');
  return readWordPart(text ?? '').paragraphs.join('\n');
}

describe('a signed record', () => {
  test('is offered by its name, written clean, and logged with the file’s hash', async () => {
    const id = signedRecord();
    const reply = await exportRecord(id);
    const file = join(store.folder.path, 'out.docx');
    expect(offered).toEqual([{ fileName: 'CS_FS-20417_2026-11-09_v1.docx', kind: 'WORD' }]);
    if (!reply.ok) throw new Error(reply.failure.kind);
    expect(reply.value.fileName).toBe('out.docx');
    const foot = await wordsOf(file, 'word/footer1.xml');
    expect(foot).toContain(`check code ${reply.value.checkCode}`);
    expect(await wordsOf(file, 'word/header1.xml')).toBe('OFFICIAL-SENSITIVE');
    expect(await wordsOf(file, 'word/document.xml')).toContain('I think Keeley would say the shifts matter most.');
    const [receipt] = exportsOfRecord(store.database, id);
    const fileSha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(receipt).toMatchObject({ fileSha256, state: 'AGREED_WITH_COMMENT', version: 1, exportedBy: user.userId });
    expect(files()).toEqual(['out.docx']);
  });

  test('printed twice on different days gives the same bytes', async () => {
    const id = signedRecord();
    await exportRecord(id);
    const first = readFileSync(join(store.folder.path, 'out.docx'));
    store.clock.moveTo('2027-03-01T09:00:00.000Z');
    await exportRecord(id);
    expect(readFileSync(join(store.folder.path, 'out.docx')).equals(first)).toBe(true);
    expect(exportsOfRecord(store.database, id)).toHaveLength(2);
  });

  test('whose seal is broken is not written, not offered and not logged', async () => {
    const id = signedRecord();
    for (const { name } of store.database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
      name: string;
    }[]) {
      store.database.exec(`DROP TRIGGER "${name}"`);
    }
    const changed = store.database
      .prepare("UPDATE sealed_snapshot SET text = replace(text, 'hurt or go hungry', 'fine') WHERE record_id = ?")
      .run(id);
    expect(changed.changes).toBe(1);
    expect(await exportRecord(id)).toEqual({ ok: false, failure: { kind: 'SEAL_BROKEN' } });
    expect(offered).toEqual([]);
    expect(files()).toEqual([]);
    expect(exportsOfRecord(store.database, id)).toEqual([]);
  });
});

describe('a draft', () => {
  test('carries the notice on every page, no check code, and is logged as a draft', async () => {
    const { id } = draftRecord();
    const reply = await exportRecord(id);
    expect(reply).toMatchObject({ ok: true, value: { fileName: 'out.docx', checkCode: null } });
    expect(offered[0]?.fileName).toBe('CS_FS-20417_2026-11-09_v0_DRAFT.docx');
    const header = await wordsOf(join(store.folder.path, 'out.docx'), 'word/header1.xml');
    expect(header).toContain("DRAFT, NOT FOR THE CHILD'S FILE");
    expect(exportsOfRecord(store.database, id)[0]).toMatchObject({ state: 'DRAFT', checkCode: null });
  });

  test('that was written on while the dialog was open prints what is true when it closes', async () => {
    const { id } = draftRecord();
    chosen = () => {
      const now = store.clock.now();
      const sections = { update: prose('He moved to Nan Pat’s on Sunday.') };
      saveWords(store.database, { recordId: id, sections, place: null, by: store.manager.id, now });
      return join(store.folder.path, 'out.docx');
    };
    await exportRecord(id);
    const words = await wordsOf(join(store.folder.path, 'out.docx'), 'word/document.xml');
    expect(words).toContain('He moved to Nan Pat’s on Sunday.');
  });
});

describe('nothing is written and nothing is logged', () => {
  test('when the dialog is closed', async () => {
    const { id } = draftRecord();
    chosen = () => null;
    expect(await exportRecord(id)).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
    expect([files(), exportsOfRecord(store.database, id)]).toEqual([[], []]);
  });

  test('when there is no such record, or it was discarded', async () => {
    const missing = await exportRecord('99999999-9999-4999-8999-999999999999' as RecordId);
    expect(missing).toEqual({ ok: false, failure: { kind: 'NOT_FOUND' } });
    const { id } = draftRecord();
    discardRecord(
      store.database,
      { recordId: id, by: user.userId, now: store.clock.now() },
      'Started for the wrong child',
    );
    expect(await exportRecord(id)).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
  });

  test('when the file cannot be put there', async () => {
    const { id } = draftRecord();
    chosen = () => join(store.folder.path, 'gone', 'out.docx');
    expect(await exportRecord(id)).toEqual({ ok: false, failure: { kind: 'READ_ONLY' } });
    expect(exportsOfRecord(store.database, id)).toEqual([]);
  });

  test('when the store is locked while the dialog is open', async () => {
    const { id } = draftRecord();
    chosen = () => {
      isLocked = true;
      return join(store.folder.path, 'out.docx');
    };
    await expect(exportRecord(id)).rejects.toThrow(LockedError);
    expect(files()).toEqual([]);
  });

  test('when the log itself cannot be written, the file is taken back', async () => {
    const { id } = draftRecord();
    store.database.exec("CREATE TRIGGER no_log BEFORE INSERT ON export_log BEGIN SELECT RAISE(ABORT, 'no'); END");
    await expect(exportRecord(id)).rejects.toThrow();
    expect(existsSync(join(store.folder.path, 'out.docx'))).toBe(false);
  });
});

test('a record is never printed for a worker it does not supervise', async () => {
  const id = signedRecord();
  user = { ...user, role: 'SW', name: 'Somebody Else' };
  expect(await exportRecord(id)).toEqual({ ok: false, failure: { kind: 'NOT_ALLOWED' } });
});

test('an earlier file of that name is replaced whole', async () => {
  const { id } = draftRecord();
  writeFileSync(join(store.folder.path, 'out.docx'), 'old');
  expect((await exportRecord(id)).ok).toBe(true);
  expect(readFileSync(join(store.folder.path, 'out.docx')).subarray(0, 2).toString()).toBe('PK');
});
