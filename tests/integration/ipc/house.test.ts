import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '@contract/contract';
import { HOUSE_REFUSALS } from '@domain/export/house-report';
import type { RecordId } from '@domain/identifiers';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { type HandlerContext, LockedError, type SignedIn } from '@main/ipc/handler-context';
import { createHouseHandlers } from '@main/ipc/house-handlers';
import { verifyChain } from '@main/store/audit-trail';
import { addChild } from '@main/store/child-table';
import { houseInUse } from '@main/store/house-document-table';
import { startRecord } from '@main/store/record-table';
import { saveSettings } from '@main/store/settings-table';
import { preflightHouse } from '@main/word/house/preflight';
import { provenWordFile } from '@main/word/proven-word-file';
import { sentenceFor } from '@renderer/desktop/failure-sentences';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryMade, png, withFirstAndEven, withLogo } from '../../support/house/templates';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { newTestStore, type TestStore } from '../../support/store-for-tests';
import { TOBIN_SETTINGS, tobinRecord } from '../../support/tobin-record';

vi.setConfig({ testTimeout: 60_000 });

let store: TestStore;
let isLocked = false;
let user: SignedIn;
let open: string | null = null;
let save: string | null = null;
let handlers: ReturnType<typeof createHouseHandlers>;
let folder: string;

beforeEach(() => {
  store = newTestStore();
  saveSettings(store.database, TOBIN_SETTINGS);
  isLocked = false;
  user = { userId: store.manager.id, name: store.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  folder = mkdtempSync(join(tmpdir(), 'throughline-house-'));
  save = join(folder, 'out.docx');
  handlers = createHouseHandlers(context(), preflightHouse);
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
    chooseHouseDocument: async () => open,
    chooseWhereToSave: async () => save,
  },
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
});

async function chosen(name: string, bytes: Buffer): Promise<Answer<'house:choose-file'>> {
  open = join(folder, name);
  writeFileSync(open, bytes);
  const reply = await handlers['house:choose-file'](undefined);
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value;
}
async function list() {
  const reply = await handlers['house:list'](undefined);
  if (!reply.ok) throw new Error(reply.failure.kind);
  return reply.value;
}
const kinds = () =>
  store.database
    .prepare("SELECT kind FROM audit_event WHERE kind LIKE 'WORD_%' ORDER BY seq")
    .all()
    .map((row) => (row as { kind: string }).kind);
const rows = () => store.database.prepare('SELECT count(*) AS n FROM house_document').get() as { n: number };
const partOf = async (file: string, name: string) =>
  (await (await JSZip.loadAsync(readFileSync(file))).file(name)?.async('string')) ?? '';

describe('a document that is chosen', () => {
  test('is tried, and changes nothing before it is used', async () => {
    const tried = await chosen('Letterhead.docx', await withLogo());
    expect(tried.name).toBe('Letterhead.docx');
    expect(tried.report.used).toContain('Header: from the document, with its picture.');
    expect(await list()).toEqual({ inUse: null, documents: [] });
    expect(houseInUse(store.database)).toBeNull();
    expect(rows().n).toBe(0);
    expect(kinds()).toEqual([]);
  });

  test('is used, put back, used again and removed, each with an entry in the audit trail', async () => {
    const bytes = await withLogo();
    const tried = await chosen('Letterhead.docx', bytes);
    expect(await handlers['house:use']({ id: tried.id })).toEqual({ ok: true, value: undefined });
    const { inUse, documents } = await list();
    expect(documents).toMatchObject([{ name: 'Letterhead.docx', report: tried.report, addedBy: store.manager.name }]);
    expect(inUse).toBe(documents[0]?.id);
    expect(Buffer.from(houseInUse(store.database) ?? []).equals(bytes)).toBe(true);
    const id = inUse ?? '';
    expect(await handlers['house:remove']({ id })).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
    expect(await handlers['house:use']({ id: null })).toEqual({ ok: true, value: undefined });
    expect(houseInUse(store.database)).toBeNull();
    await handlers['house:use']({ id });
    await handlers['house:use']({ id: null });
    expect(await handlers['house:remove']({ id })).toEqual({ ok: true, value: undefined });
    expect(await list()).toEqual({ inUse: null, documents: [] });
    expect(await handlers['house:remove']({ id })).toEqual({ ok: false, failure: { kind: 'NOT_FOUND' } });
    expect(await handlers['house:use']({ id })).toEqual({ ok: false, failure: { kind: 'NOT_FOUND' } });
    expect(kinds()).toEqual([...Array<string>(4).fill('WORD_LOOK_CHANGED'), 'WORD_LOOK_REMOVED']);
    expect(verifyChain(store.database).isIntact).toBe(true);
  });

  test('that is there already is kept once', async () => {
    const bytes = await withLogo();
    for (const name of ['Letterhead.docx', 'Copy of Letterhead.docx']) {
      const { id } = await chosen(name, bytes);
      await handlers['house:use']({ id });
    }
    expect(rows().n).toBe(1);
    expect(kinds()).toEqual(['WORD_LOOK_CHANGED']);
  });

  test('is forgotten when another store is open, and not handed over by a dialog that outlived a lock', async () => {
    const tried = await chosen('Letterhead.docx', await withLogo());
    const first = store;
    store = newTestStore();
    expect(await handlers['house:use']({ id: tried.id })).toEqual({ ok: false, failure: { kind: 'NOT_FOUND' } });
    first.store.close();
    first.folder.remove();
    isLocked = true;
    await expect(async () => handlers['house:choose-file'](undefined)).rejects.toThrow(LockedError);
  });

  test('can be given up while it is tried, and a lock in the middle of that is not forgotten', async () => {
    open = join(folder, 'Letterhead.docx');
    writeFileSync(open, await withLogo());
    const never = (until: AbortSignal | undefined) =>
      new Promise<never>((_, reject) => until?.addEventListener('abort', () => reject(until.reason)));
    handlers = createHouseHandlers({ ...context(), tell: ({ kind }) => told.push(kind) }, (_, signal) => never(signal));
    const told: string[] = [];
    const given = handlers['house:choose-file'](undefined);
    await expect.poll(() => told).toEqual(['HOUSE_TRIAL']);
    await handlers['house:stop-trying'](undefined);
    expect(await given).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
    const locked = createHouseHandlers(context(), () => Promise.reject(new LockedError()));
    await expect(locked['house:choose-file'](undefined)).rejects.toThrow(LockedError);
    expect(rows().n).toBe(0);
  });

  test('and a cancelled dialog change nothing', async () => {
    open = null;
    expect(await handlers['house:choose-file'](undefined)).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
    expect(rows().n).toBe(0);
  });
});

describe('a file that is no pattern', () => {
  test.each([
    ['a picture', () => png(2, 2), 'PICTURE'],
    ['a file of words', () => Buffer.from('words'), 'NOT_WORD'],
    ['half a document', async () => (await withLogo()).subarray(0, 900), 'CUT_OFF'],
  ] as const)('%s gets a sentence, and nothing changes', async (_name, make, why) => {
    open = join(folder, 'file.docx');
    writeFileSync(open, await make());
    const reply = await handlers['house:choose-file'](undefined);
    expect(reply).toEqual({ ok: false, failure: { kind: 'HOUSE_REFUSED', why, faults: [] } });
    if (!reply.ok) expect(sentenceFor(reply.failure).happened).toBe(HOUSE_REFUSALS[why].happened);
    expect(rows().n).toBe(0);
    expect(kinds()).toEqual([]);
  });

  test.each([
    ['a folder', () => folder],
    ['a file that is gone', () => join(folder, 'gone.docx')],
  ])('%s', async (_name, path) => {
    open = path();
    expect(await handlers['house:choose-file'](undefined)).toMatchObject({ failure: { why: 'CANNOT_OPEN' } });
  });
});

describe('files that are made', () => {
  test('a test page shows the look before it is used, and is written down', async () => {
    const tried = await chosen('Letterhead.docx', await withFirstAndEven());
    const reply = await handlers['house:save-test-page']({ id: tried.id });
    expect(reply).toEqual({ ok: true, value: { fileName: 'out.docx' } });
    const header = await partOf(join(folder, 'out.docx'), 'word/header2.xml');
    expect(header).toMatch(/Fellshire Council, first page.*TEST PAGE, NOT FOR ANY CHILD’S FILE/s);
    expect(kinds()).toEqual(['WORD_TEST_PAGE_SAVED']);
    save = null;
    expect(await handlers['house:save-test-page']({ id: null })).toMatchObject({ failure: { kind: 'CANCELLED' } });
    expect(await handlers['house:save-test-page']({ id: crypto.randomUUID() })).toMatchObject({
      failure: { kind: 'NOT_FOUND' },
    });
  });

  test('a record for the child’s file has the look in use, and with it nobody’s name', async () => {
    const recordId = draft();
    const exported = () => createExportHandlers(context())['record:export']({ recordId, format: 'WORD' });
    expect(await exported()).toMatchObject({ ok: true });
    expect(await partOf(save ?? '', 'word/header1.xml')).not.toContain('Fellshire');
    const { id } = await chosen('Library.docx', await libraryMade());
    await handlers['house:use']({ id });
    save = join(folder, 'second.docx');
    expect(await exported()).toMatchObject({ ok: true });
    expect(await partOf(save, 'word/header1.xml')).toMatch(/Fellshire.*OFFICIAL-SENSITIVE.*DRAFT/s);
    const zip = await JSZip.loadAsync(readFileSync(save));
    for (const file of Object.values(zip.files)) expect(await file.async('string')).not.toContain('Smithson');
    await handlers['house:use']({ id: null });
    save = join(folder, 'third.docx');
    expect(await exported()).toMatchObject({ ok: true });
    expect(readFileSync(save).equals(readFileSync(join(folder, 'out.docx')))).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.docx'))).toEqual([]);
  });
});

function draft(): RecordId {
  const { child, header, template } = tobinRecord();
  const { reference, forename, surname, dateOfBirth, lastSeen, nextReview } = child;
  const childId = addChild(
    store.database,
    {
      ...{ reference, forename, surname, dateOfBirth, lastSeen, nextReview, expectedDateOfBirth: null },
      ...{ gender: null, ethnicity: null, disability: null, team: null, teamManager: null, familyGroup: null },
    },
    store.clock.now(),
  );
  const now = store.clock.now();
  return startRecord(store.database, {
    ...{ childId, template, addendumTo: null, now },
    header: { ...header, supervisorId: store.manager.id },
  });
}
