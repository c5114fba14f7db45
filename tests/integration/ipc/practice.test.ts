import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordId } from '@domain/identifiers';
import { printableRecord } from '@main/ipc/exports/printable-record';
import { saveCopy } from '@main/ipc/exports/save-copy';
import { createFamilyCopyLook } from '@main/ipc/family-copy-look';
import { type HandlerContext, LockedError } from '@main/ipc/handler-context';
import { createPracticeHandlers } from '@main/ipc/practice-handlers';
import { exportsOfRecord } from '@main/store/export-log';
import { saveSettings } from '@main/store/settings-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { seal } from '../../support/records-for-tests';
import { draftInStore, signedInStore } from '../../support/signed-in-store';
import { newTestStore, type TestStore } from '../../support/store-for-tests';
import { sunnivaRecord } from '../../support/sunniva-record';
import { TOBIN_SETTINGS, tobinRecord } from '../../support/tobin-record';

let store: TestStore;
let chosen: () => string | null = () => null;
let isLocked = false;
let folder: string;

beforeEach(() => {
  store = newTestStore();
  saveSettings(store.database, TOBIN_SETTINGS);
  isLocked = false;
  folder = join(store.folder.path, 'out');
  mkdirSync(folder);
  chosen = () => join(folder, 'sheet.docx');
});
afterEach(() => {
  if (store.database.open) store.store.close();
  store.folder.remove();
});

const context = (): HandlerContext => ({
  session: () => {
    if (isLocked) throw new LockedError();
    return {
      database: store.database,
      user: { userId: store.manager.id, name: store.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
    };
  },
  clock: store.clock,
  dialogs: { ...NO_DIALOGS, chooseWhereToSave: async () => chosen() },
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
});

const DECIDED = [
  { word: 'Dean', is: 'FORENAME' as const },
  { word: 'Rooke', is: 'SURNAME' as const },
  // His sister, who is not in this store.
  { word: 'Wren', is: 'FORENAME' as const },
  { word: 'Okafor', is: 'SURNAME' as const },
];

const files = () => readdirSync(folder).toSorted();
const look = (recordIds: RecordId[], decided: typeof DECIDED = []) =>
  createPracticeHandlers(context())['practice:look']({ recordIds, decided });
const make = (recordIds: RecordId[], decided = DECIDED) =>
  createPracticeHandlers(context())['practice:make']({ recordIds, decided });

async function everyPart(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
  return parts.join('\n');
}

describe('a practice pack', () => {
  let recordIds: RecordId[];
  beforeEach(() => {
    recordIds = [signedInStore(store, tobinRecord()), signedInStore(store, sunnivaRecord())];
  });

  test('says first which words look like names, with where they stand', async () => {
    const reply = await look(recordIds);
    if (!reply.ok) throw new Error(reply.failure.kind);
    expect(reply.value.unknown.map(({ word }) => word)).toEqual(['Dean', 'Rooke', 'Wren', 'Okafor']);
    expect(await look(recordIds, DECIDED)).toEqual({ ok: true, value: { unknown: [] } });
  });

  test('is not made while one is undecided, and nothing is asked or written', async () => {
    chosen = () => {
      throw new Error('Nobody should be asked where to save');
    };
    expect(await make(recordIds, DECIDED.slice(0, 2))).toEqual({
      ok: false,
      failure: { kind: 'PRACTICE_NAMES_TO_DECIDE' },
    });
    expect(files()).toEqual([]);
  });

  test('is a file for each record and the sheet, with a receipt for each', async () => {
    const reply = await make(recordIds);
    if (!reply.ok) throw new Error(reply.failure.kind);
    expect(reply.value.sheet).toBe('sheet.docx');
    expect(reply.value.files).toEqual(['Practice_record_1.docx', 'Practice_record_2.docx']);
    expect(reply.value.pieces).toBeGreaterThan(200);
    expect(files()).toEqual(['Practice_record_1.docx', 'Practice_record_2.docx', 'sheet.docx']);
    for (const [at, id] of recordIds.entries()) {
      const [receipt] = exportsOfRecord(store.database, id);
      const bytes = readFileSync(join(folder, `Practice_record_${String(at + 1)}.docx`));
      expect(receipt).toMatchObject({ profile: 'PRACTICE_DAY', checkCode: null, folder });
      expect(receipt?.fileSha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('holds no name, reference, number or code of the store in any part of any file', async () => {
    await make(recordIds);
    expect(files()).toHaveLength(3);
    for (const name of files()) {
      const words = await everyPart(join(folder, name));
      expect(words, name).not.toMatch(
        /Tobin|Ashgrove|Keeley|Priya|Castell|Oduya|Rooke|Sunniva|Okafor|Ingrid|Fellshire|FS-\d|CS-\d|MO-\d|17 May 2020/,
      );
      for (const id of recordIds) expect(words).not.toContain(id);
    }
  });

  test('says on every page that it is no child’s', async () => {
    await make(recordIds);
    const zip = await JSZip.loadAsync(readFileSync(join(folder, 'Practice_record_1.docx')));
    const header = readWordPart((await zip.file('word/header1.xml')?.async('string')) ?? '').paragraphs;
    expect(header).toContain("PRACTICE RECORD WITH MADE-UP NAMES, NOT FOR ANY CHILD'S FILE");
  });

  test('never takes the place of a record of another pack', async () => {
    writeFileSync(join(folder, 'Practice_record_1.docx'), 'of another pack');
    const reply = await make(recordIds);
    if (!reply.ok) throw new Error(reply.failure.kind);
    expect(reply.value.files).toEqual(['Practice_record_1 (2).docx', 'Practice_record_2.docx']);
    expect(readFileSync(join(folder, 'Practice_record_1.docx'), 'utf8')).toBe('of another pack');
  });

  test('is whole where the sheet is given the name of one of its records', async () => {
    chosen = () => join(folder, 'practice_record_1.docx');
    expect((await make(recordIds)).ok).toBe(true);
    expect(files()).toEqual(['Practice_record_1 (2).docx', 'Practice_record_2.docx', 'practice_record_1.docx']);
    expect(await everyPart(join(folder, 'practice_record_1.docx'))).toContain('Practice day: check sheet');
  });

  test('puts back what the sheet replaced where no receipt can be written', async () => {
    writeFileSync(join(folder, 'sheet.docx'), 'somebody’s file');
    store.database.exec(
      "CREATE TRIGGER no_receipts BEFORE INSERT ON export_log BEGIN SELECT RAISE(ABORT, 'no receipts'); END",
    );
    await expect(make(recordIds)).rejects.toThrow('no receipts');
    expect(files()).toEqual(['sheet.docx']);
    expect(readFileSync(join(folder, 'sheet.docx'), 'utf8')).toBe('somebody’s file');
  });

  test('leaves nothing behind where the sheet cannot be written', async () => {
    mkdirSync(join(folder, 'sheet.docx'));
    expect(await make(recordIds)).toMatchObject({ ok: false, failure: { kind: 'READ_ONLY' } });
    expect(files()).toEqual(['sheet.docx']);
    expect(exportsOfRecord(store.database, recordIds[0] as RecordId)).toEqual([]);
  });

  test('is not made when the store was locked while the dialog was open', async () => {
    chosen = () => {
      isLocked = true;
      return join(folder, 'sheet.docx');
    };
    await expect(make(recordIds)).rejects.toThrow(LockedError);
    expect(files()).toEqual([]);
  });

  test('holds agreed records alone', async () => {
    const draft = draftInStore(store, { ...tobinRecord(), child: { ...tobinRecord().child, reference: 'FS-1' } });
    expect(await make([...recordIds, draft])).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
  });

  test('comes out by no other way', () => {
    const reply = printableRecord(context(), recordIds[0] as RecordId, 'PRACTICE_DAY');
    expect(reply).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'profile' } });
  });

  test('is closed without a trace', async () => {
    chosen = () => null;
    expect(await make(recordIds)).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
    expect(files()).toEqual([]);
  });
});

describe('what a family is given', () => {
  const lookAt = (recordId: RecordId, leftOut: string[] = []) =>
    createFamilyCopyLook(context())['family-copy:look']({ recordId, leftOut });

  test('is refused while nobody has said that they checked it', () => {
    const id = signedInStore(store, tobinRecord());
    expect(printableRecord(context(), id, 'FAMILY_ACTIONS')).toEqual({ ok: false, failure: { kind: 'NOT_CHECKED' } });
    const wanted = { profile: 'FAMILY_ACTIONS', isChecked: false } as const;
    expect(printableRecord(context(), id, wanted)).toEqual({ ok: false, failure: { kind: 'NOT_CHECKED' } });
  });

  test('is refused while it may still change', () => {
    const wanted = { profile: 'FAMILY_ACTIONS', isChecked: true } as const;
    const id = draftInStore(store, tobinRecord());
    expect(printableRecord(context(), id, wanted)).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
  });

  test('leaves with a receipt, and the audit trail says that it was checked', async () => {
    const id = signedInStore(store, tobinRecord());
    const printable = printableRecord(context(), id, { profile: 'FAMILY_ACTIONS', isChecked: true });
    if (!printable.ok) throw new Error(printable.failure.kind);
    const made = await provenWordFile({ document: printable.value.document, house: null });
    const file = join(folder, 'family.docx');
    const saved = await saveCopy(context(), { printable: printable.value, format: 'WORD', ...made, file });
    expect(saved.ok && existsSync(file)).toBe(true);
    expect(exportsOfRecord(store.database, id)).toMatchObject([{ profile: 'FAMILY_ACTIONS' }]);
    const [entry] = store.database
      .prepare<[], { detail: string }>("SELECT detail FROM audit_event WHERE kind = 'RECORD_EXPORTED'")
      .all();
    expect(JSON.parse(entry?.detail ?? '')).toMatchObject({ profile: 'FAMILY_ACTIONS', isChecked: true });
  });

  test('can be looked at before, with what to look at in it', async () => {
    const reply = await lookAt(signedInStore(store, tobinRecord()));
    if (!reply.ok) throw new Error(reply.failure.kind);
    expect(reply.value.document).toMatchObject({ title: 'What we agreed to do', marking: '', draftNotice: null });
    expect(reply.value.looks.map(({ kind, words }) => `${kind} ${words}`)).toEqual(
      expect.arrayContaining(['SOMEBODY_ELSE Dean', 'PLAIN_WORDS benefit checks']),
    );
  });

  test('shows a passage somebody marked, and nothing of what is kept back', async () => {
    const id = draftInStore(store, tobinRecord());
    store.database
      .prepare(
        `INSERT INTO passage_mark (id, record_id, section, words, about, marked_by, marked_at)
         VALUES ('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0099', ?, 'actions', 'benefit checks on Dean Rooke', 'OTHER_ADULT', ?, ?)`,
      )
      .run(id, store.manager.id, store.clock.now());
    seal(store, id);
    const first = await lookAt(id);
    if (!first.ok) throw new Error(first.failure.kind);
    const marked = first.value.looks.find(({ kind }) => kind === 'MARKED');
    expect(marked?.words).toBe('benefit checks on Dean Rooke');
    const second = await lookAt(id, [marked?.actionId ?? '']);
    if (!second.ok) throw new Error(second.failure.kind);
    const { actions, ...shown } = second.value;
    expect(JSON.stringify(shown)).not.toContain('benefit checks');
    // It can be put back.
    expect(actions.map(({ id }) => id)).toContain(marked?.actionId);
  });
});
