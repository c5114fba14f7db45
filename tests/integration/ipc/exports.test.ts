import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportCalls } from '@contract/export-calls';
import type { ExportProfile } from '@domain/export/export-profile';
import type { ChildId, RecordId } from '@domain/identifiers';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { createBatchHandlers } from '@main/ipc/exports/batch-handlers';
import { isPathTooLong, problemOf } from '@main/ipc/exports/batch-problem';
import { type HandlerContext, LockedError } from '@main/ipc/handler-context';
import { StoreTurns } from '@main/ipc/store-turns';
import { exportsOfRecord } from '@main/store/export-log';
import { discardRecord } from '@main/store/record-steps';
import { startRecord } from '@main/store/record-table';
import { saveSettings } from '@main/store/settings-table';
import { provenWordFile } from '@main/word/proven-word-file';
import JSZip from 'jszip';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { FILE_COPY_RECEIPT } from '../../support/file-copy-receipt';
import { smallDisk } from '../../support/full-disk';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, aDraft, aHeader, richText, seal, sectionKey, share, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { withoutTriggers } from '../../support/seed-store';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 120_000 });

let at: TestStore;
let chosen: string | null;
let isLocked: boolean;
let duringFile: (nth: number) => void | Promise<void>;
let made: number;
const told: { done: number; total: number }[] = [];
const logged: unknown[] = [];

beforeEach(() => {
  at = newTestStore();
  saveSettings(at.database, { serviceName: 'Northbridge', teamName: 'Harbour Team', marking: 'OFFICIAL-SENSITIVE' });
  chosen = join(at.folder.path, 'out');
  mkdirSync(chosen);
  isLocked = false;
  made = 0;
  duringFile = () => undefined;
  told.length = 0;
  logged.length = 0;
  onTestFinished(() => {
    if (at.database.open) at.store.close();
    at.folder.remove();
  });
});

function desk(letOthersGoFirst: () => Promise<void> = async () => undefined) {
  const context: HandlerContext = {
    session: () => {
      if (isLocked) throw new LockedError();
      return {
        database: at.database,
        user: { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
      };
    },
    clock: at.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseFolder: async () => chosen,
    },
    tell: (news) => {
      if (news.kind === 'EXPORT_PROGRESS') told.push({ done: news.done, total: news.total });
    },
    makeWordFile: async (order, signal) => {
      made += 1;
      await duringFile(made);
      return provenWordFile(order, signal);
    },
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  const logError = (error: unknown) => {
    logged.push(error);
    return 'REFERENCE';
  };
  return createBatchHandlers(context, { letOthersGoFirst, logError });
}

type Desk = ReturnType<typeof desk>;
type OnExisting = 'REPLACE' | 'KEEP_BOTH' | 'LEAVE_OUT';

const WORDS = 'Seen at home. The grandmother cooks on Fridays.';
const batchOf = (recordIds: RecordId[]) => ({ recordIds, profile: 'FILE_COPY' as const, format: 'WORD' as const });

/** An agreed record of a child of its own. */
function agreed(reference: string, childId?: ChildId): RecordId {
  const id = aDraft(at, childId ?? aChild(at, { reference }));
  write(at, id, { [sectionKey('RICH_TEXT')]: richText(WORDS) });
  seal(at, id);
  return id;
}
const many = (count: number) => Array.from({ length: count }, (_, place) => agreed(`FS-${String(1_000 + place)}`));

async function chooseFolder(room: Desk, recordIds: RecordId[]) {
  return ask(await room['exports:choose-folder'](batchOf(recordIds)));
}
async function runIn(room: Desk, recordIds: RecordId[], onExisting: OnExisting = 'LEAVE_OUT') {
  const { folderId } = await chooseFolder(room, recordIds);
  return room['exports:run']({ ...batchOf(recordIds), folderId, onExisting });
}
const run = async (recordIds: RecordId[], onExisting?: OnExisting) => ask(await runIn(desk(), recordIds, onExisting));
const files = () => readdirSync(chosen ?? '').toSorted();
const kinds = (outcomes: readonly { kind: string; why?: string }[]) => outcomes.map(({ kind, why }) => why ?? kind);
const list = async (scope: Parameters<Desk['exports:list']>[0]['scope'], profile: ExportProfile = 'FILE_COPY') => {
  const answer = await ask(await desk()['exports:list']({ scope, profile }));
  expect(exportCalls['exports:list'].reply.safeParse(answer).error).toBeUndefined();
  return answer;
};

async function isWhole(file: string): Promise<boolean> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  return ((await zip.file('word/document.xml')?.async('string')) ?? '').includes('The grandmother cooks on Fridays.');
}

describe('a batch of thirty', () => {
  test('makes thirty whole files, each with its receipt, and tells how far it is', async () => {
    const ids = many(30);
    const result = await run(ids);
    expect(exportCalls['exports:run'].reply.safeParse(result).error).toBeUndefined();
    expect(result).toMatchObject({ notReached: 0, stopped: null });
    expect(files()).toEqual(ids.map((_, place) => `CS_FS-${String(1_000 + place)}_2026-11-21_v1.docx`));
    for (const [place, id] of ids.entries()) {
      const outcome = result.outcomes[place];
      if (outcome?.kind !== 'MADE') throw new Error('Not made');
      const file = join(chosen ?? '', outcome.fileName);
      expect(await isWhole(file)).toBe(true);
      const [receipt] = exportsOfRecord(at.database, id);
      const fileSha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
      expect(receipt).toMatchObject({ fileSha256, fileName: outcome.fileName, folder: chosen, profile: 'FILE_COPY' });
      expect(receipt?.pieces).toBe(outcome.pieces);
      expect(outcome.pieces).toBeGreaterThan(50);
    }
    expect(told).toEqual(ids.map((_, place) => ({ done: place + 1, total: 30 })));
  });
});

describe('what ends a batch in the middle', () => {
  test('a cancel gives up the file that is being made, leaves whole files only, and the rest unbegun', async () => {
    const room = desk();
    const ids = many(6);
    duringFile = async (nth) => {
      if (nth === 3) await ask(room['exports:cancel'](undefined));
    };
    const result = await ask(await runIn(room, ids));
    expect(result).toMatchObject({ stopped: 'CANCELLED', notReached: 4 });
    expect(files()).toHaveLength(2);
    expect(ids.map((id) => exportsOfRecord(at.database, id).length)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(logged).toEqual([]);
    for (const file of files()) expect(await isWhole(join(chosen ?? '', file))).toBe(true);
  });

  test('a lock stops it at the file that is being made, of which nothing stays', async () => {
    const ids = many(5);
    duringFile = (nth) => {
      if (nth === 3) isLocked = true;
    };
    await expect(runIn(desk(), ids)).rejects.toThrow(LockedError);
    expect(files()).toHaveLength(2);
    isLocked = false;
    expect(ids.map((id) => exportsOfRecord(at.database, id).length)).toEqual([1, 1, 0, 0, 0]);
  });

  test('whoever unlocks next gets neither the files nor the folder of the one before', async () => {
    const ids = many(3);
    const other = newTestStore();
    onTestFinished(() => {
      other.store.close();
      other.folder.remove();
    });
    const mine = at;
    const room = desk();
    const { folderId } = await chooseFolder(room, ids);
    duringFile = (nth) => {
      if (nth === 2) at = other;
    };
    await expect(runIn(room, ids)).rejects.toThrow(LockedError);
    expect(await refusal(await room['exports:look']({ ...batchOf(ids), folderId }))).toBe('NOT_FOUND');
    at = mine;
    expect(files()).toHaveLength(1);
  });

  test('a folder that vanishes stops it; what was made before is said', async () => {
    duringFile = (nth) => {
      if (nth === 3) rmSync(chosen ?? '', { recursive: true });
    };
    const result = await run(many(6));
    expect(kinds(result.outcomes)).toEqual(['MADE', 'MADE', 'FOLDER_GONE']);
    expect(result).toMatchObject({ stopped: 'FOLDER_GONE', notReached: 3 });
  });

  test('a folder in which nothing may be written stops it', async () => {
    const disk = smallDisk();
    onTestFinished(disk.remove);
    chosen = disk.folder;
    duringFile = (nth) => {
      if (nth === 2) makeReadOnly(disk.folder);
    };
    const result = await run(many(4));
    expect(kinds(result.outcomes)).toEqual(['MADE', 'FOLDER_READ_ONLY']);
    expect(result).toMatchObject({ stopped: 'FOLDER_READ_ONLY', notReached: 2 });
    expect(files()).toHaveLength(1);
  });

  /** Root may write in any folder of a disk that can be written on. */
  function makeReadOnly(folder: string): void {
    if (process.getuid?.() === 0) execFileSync('mount', ['-o', 'remount,ro', folder]);
    else chmodSync(folder, 0o555);
  }

  test('a full disk stops it without half a file', async () => {
    const disk = smallDisk();
    onTestFinished(disk.remove);
    chosen = disk.folder;
    const ids = many(4);
    duringFile = async (nth) => {
      if (nth === 3) await fill(disk);
    };
    const result = await run(ids);
    expect(kinds(result.outcomes)).toEqual(['MADE', 'MADE', 'DISK_FULL']);
    expect(result).toMatchObject({ stopped: 'DISK_FULL', notReached: 1 });
    expect(files().filter((name) => name !== 'filler')).toHaveLength(2);
  });

  /** Only root can mount a disk that is really full; for others the store is, which ends the batch in the same way. */
  async function fill(disk: ReturnType<typeof smallDisk>): Promise<void> {
    if (process.getuid?.() === 0) await disk.fill(undefined as never);
    else storeIsFull();
  }

  test('a full disk under the store takes the last file back, and puts back what it would have replaced', async () => {
    const ids = many(3);
    await run(ids);
    const [, second = ''] = files();
    writeFileSync(join(chosen ?? '', second), 'by hand');
    made = 0;
    duringFile = (nth) => {
      if (nth === 2) storeIsFull();
    };
    const result = await run(ids, 'REPLACE');
    expect(kinds(result.outcomes)).toEqual(['MADE', 'DISK_FULL']);
    expect(readFileSync(join(chosen ?? '', second), 'utf8')).toBe('by hand');
    expect(files()).toHaveLength(3);
  });

  function storeIsFull(): void {
    const pages = at.database.pragma('page_count', { simple: true }) as number;
    at.database.pragma(`max_page_count = ${String(pages)}`);
    // Whatever room is left in the pages that are there goes.
    at.database.exec(
      'CREATE TRIGGER too_much BEFORE INSERT ON export_log BEGIN INSERT INTO setting VALUES (hex(randomblob(200000)), 1); END',
    );
  }
});

describe('files that are in the folder already', () => {
  const setUp = async () => {
    const ids = many(3);
    const names = ids.map((_, place) => `CS_FS-${String(1_000 + place)}_2026-11-21_v1.docx`);
    writeFileSync(join(chosen ?? '', names[1] ?? ''), 'by hand');
    return { ids, names };
  };

  test('are named when the folder is chosen and when it is looked at again; its path stays behind the door', async () => {
    const { ids, names } = await setUp();
    const room = desk();
    const answer = await chooseFolder(room, ids);
    expect(answer).toMatchObject({ folderName: 'out', existing: [names[1]] });
    expect(JSON.stringify(answer)).not.toContain(at.folder.path);
    const [first = ids[0]] = ids;
    const again = await room['exports:look']({ ...batchOf([first as RecordId]), folderId: answer.folderId });
    expect(await ask(again)).toEqual({ existing: [] });
  });

  test('are left alone', async () => {
    const { ids, names } = await setUp();
    const { outcomes } = await run(ids, 'LEAVE_OUT');
    expect(kinds(outcomes)).toEqual(['MADE', 'LEFT_OUT', 'MADE']);
    expect(readFileSync(join(chosen ?? '', names[1] ?? ''), 'utf8')).toBe('by hand');
    expect(exportsOfRecord(at.database, ids[1] as RecordId)).toEqual([]);
  });

  test('are kept beside the new ones, twice if need be', async () => {
    const { ids, names } = await setUp();
    await run([ids[1] as RecordId], 'KEEP_BOTH');
    await run([ids[1] as RecordId], 'KEEP_BOTH');
    expect(readFileSync(join(chosen ?? '', names[1] ?? ''), 'utf8')).toBe('by hand');
    expect(files()).toEqual([
      'CS_FS-1001_2026-11-21_v1 (2).docx',
      'CS_FS-1001_2026-11-21_v1 (3).docx',
      'CS_FS-1001_2026-11-21_v1.docx',
    ]);
  });

  test('are replaced where that was said', async () => {
    const { ids, names } = await setUp();
    expect(kinds((await run(ids, 'REPLACE')).outcomes)).toEqual(['MADE', 'MADE', 'MADE']);
    expect(await isWhole(join(chosen ?? '', names[1] ?? ''))).toBe(true);
    expect(files()).toEqual(names);
  });

  test('and are read-only fail by themselves, and the rest goes on', async () => {
    const { ids, names } = await setUp();
    chmodSync(join(chosen ?? '', names[1] ?? ''), 0o444);
    const { outcomes, stopped } = await run(ids, 'REPLACE');
    expect(kinds(outcomes)).toEqual(['MADE', 'READ_ONLY', 'MADE']);
    expect(stopped).toBeNull();
    expect(readFileSync(join(chosen ?? '', names[1] ?? ''), 'utf8')).toBe('by hand');
  });

  test('that came after the folder was looked at are left alone', async () => {
    const ids = many(2);
    duringFile = (nth) => {
      if (nth === 1) writeFileSync(join(chosen ?? '', 'CS_FS-1001_2026-11-21_v1.docx'), 'just now');
    };
    expect(kinds((await run(ids)).outcomes)).toEqual(['MADE', 'LEFT_OUT']);
  });
});

describe('one record does not stop the others', () => {
  test('a draft, a broken seal, one that is gone and one whose file fails its check are each said', async () => {
    const [good, broken, faulty] = [agreed('FS-1'), agreed('FS-2'), agreed('FS-3')];
    const draft = aDraft(at);
    const missing = '99999999-9999-4999-8999-999999999999' as RecordId;
    breakSeal(broken);
    duringFile = (nth) => {
      if (nth === 2) throw new Error('3 of 120 pieces are missing');
    };
    const result = await run([draft, good, broken, missing, faulty]);
    expect(kinds(result.outcomes)).toEqual(['NOT_AGREED', 'MADE', 'SEAL_BROKEN', 'NO_LONGER_HERE', 'NOT_PROVEN']);
    expect(result.outcomes[4]).toMatchObject({ reference: 'REFERENCE' });
    expect(logged).toHaveLength(1);
    expect(files()).toEqual(['CS_FS-1_2026-11-21_v1.docx']);
  });

  test('two records that would have one name get two files', async () => {
    const child = aChild(at, { reference: 'FS-9' });
    await run([agreed('', child), agreed('', child)]);
    expect(files()).toEqual(['CS_FS-9_2026-11-21_v1.docx', 'CS_FS-9_2026-11-21_v1_CS-000002.docx']);
  });

  test('a failure that is not known here is told as something else; names to decide are told as that', () => {
    expect(problemOf({ kind: 'NAMES_TO_DECIDE' } as never)).toBe('NAMES_TO_DECIDE');
    expect(problemOf({ kind: 'SOMETHING_NEW' } as never)).toBe('OTHER');
  });

  test('a way that Word on Windows could not open is too long', () => {
    expect(isPathTooLong('C:\\a', 'x.docx', 'win32')).toBe(false);
    expect(isPathTooLong(`C:\\${'a'.repeat(245)}`, 'x.docx', 'win32')).toBe(false);
    expect(isPathTooLong(`C:\\${'a'.repeat(250)}`, 'x.docx', 'win32')).toBe(true);
    expect(isPathTooLong(`/${'a'.repeat(250)}`, 'x.docx', 'linux')).toBe(false);
    expect(isPathTooLong('/a', `${'漢'.repeat(100)}.docx`, 'linux')).toBe(true);
  });
});

describe('the store while a batch runs', () => {
  test('takes saves between two files, and long work gets its turn', async () => {
    const turns = new StoreTurns();
    const order: string[] = [];
    duringFile = (nth) => {
      order.push(`file ${String(nth)}`);
      if (nth === 2) {
        void turns.share(async () => order.push('a save'));
        void turns.share(() => turns.alone(async () => order.push('an import')));
      }
    };
    const room = desk(() => turns.stepAside());
    const ids = many(4);
    await turns.share(() => runIn(room, ids));
    expect(order).toEqual(['file 1', 'file 2', 'a save', 'an import', 'file 3', 'file 4']);
  });

  test('runs one batch at a time', async () => {
    const room = desk();
    const ids = many(2);
    const { folderId } = await chooseFolder(room, ids);
    const order = { ...batchOf(ids), folderId, onExisting: 'LEAVE_OUT' as const };
    const [first, second] = await Promise.all([room['exports:run'](order), room['exports:run'](order)]);
    expect([await refusal(first), await refusal(second)]).toEqual(['ANSWERED', 'WRONG_STATE']);
    expect(await refusal(await room['exports:run'](order))).toBe('ANSWERED');
  });
});

describe('the list', () => {
  test('of a week holds what was agreed in it and what had its session in it, each where it stands', async () => {
    at.clock.moveTo('2026-11-13T10:00:00.000Z');
    const earlier = agreed('FS-0');
    at.clock.moveTo('2026-11-18T10:00:00.000Z');
    const [fresh, done, printed] = [agreed('FS-1'), agreed('FS-2'), aDraft(at, aChild(at, { reference: 'FS-3' }))];
    const shared = aDraft(at);
    share(at, shared);
    await run([done]);
    printAsDraft(printed);
    seal(at, printed);
    const { rows, ownTeam, waiting, isCut } = await list({ kind: 'WEEK', monday: '2026-11-16' as never });
    expect(rows.map(({ record, standing }) => [record.id, standing.kind])).toEqual([
      [fresh, 'NEW'],
      [done, 'UNCHANGED'],
      [printed, 'CHANGED'],
      [shared, 'BLOCKED'],
    ]);
    expect(rows[0]).toMatchObject({
      fileName: 'CS_FS-1_2026-11-18_v1.docx',
      sealedOn: '2026-11-18',
      reference: 'FS-1',
    });
    expect({ ownTeam, waiting, isCut }).toEqual({ ownTeam: 'Harbour Team', waiting: 3, isCut: false });
    const all = await list({ kind: 'WAITING' });
    expect(all.rows.map(({ record }) => record.id)).toEqual([earlier, fresh, printed]);
  });

  test('of a child holds every record; one to which an addendum was agreed has changed', async () => {
    const child = aChild(at, { reference: 'FS-7' });
    const main = agreed('', child);
    await run([main]);
    at.clock.moveTo('2026-11-22T10:00:00.000Z');
    const start = { childId: child, template: addendumForm(), header: aHeader(at), addendumTo: main };
    const addendum = startRecord(at.database, { ...start, now: at.clock.now() });
    expect((await list({ kind: 'CHILD', childId: child })).rows.map(({ standing }) => standing.kind)).toEqual([
      'UNCHANGED',
      'BLOCKED',
    ]);
    seal(at, addendum);
    const { rows } = await list({ kind: 'CHILD', childId: child });
    expect(rows.map(({ standing }) => standing)).toMatchObject([{ kind: 'CHANGED', why: 'ADDED_TO' }, { kind: 'NEW' }]);
  });

  test('says of a broken seal that no file is made, and does not know a discarded record', async () => {
    const broken = agreed('FS-1');
    breakSeal(broken);
    const { rows } = await list({ kind: 'RECORD', recordId: broken });
    expect(rows).toMatchObject([{ standing: { kind: 'BLOCKED', why: 'SEAL_BROKEN' }, fileName: null }]);
    const draft = aDraft(at);
    discardRecord(
      at.database,
      { recordId: draft, by: at.manager.id, now: at.clock.now() },
      'Begun for the wrong child',
    );
    expect((await list({ kind: 'RECORD', recordId: draft })).rows).toEqual([]);
  });

  test('counts each profile for itself', async () => {
    const id = agreed('FS-1');
    await run([id]);
    const standing = async (profile: ExportProfile) =>
      (await list({ kind: 'RECORD', recordId: id }, profile)).rows[0]?.standing.kind;
    expect(await standing('FILE_COPY')).toBe('UNCHANGED');
    expect(await standing('DISCLOSURE')).toBe('NEW');
  });
});

describe('the receipts', () => {
  test('are read newest first, fifty at a time, of everything, of a child and of a record', async () => {
    const [one, other] = [agreed('FS-1'), agreed('FS-2')];
    await run([one]);
    for (let count = 0; count < 55; count += 1) printAsDraft(other);
    const room = desk();
    const page = async (of: Parameters<Desk['exports:receipts']>[0]['of'], before: number | null = null) => {
      const answer = await ask(room['exports:receipts']({ of, before }));
      expect(exportCalls['exports:receipts'].reply.safeParse(answer).error).toBeUndefined();
      return answer;
    };
    const first = await page({ kind: 'ALL' });
    expect([first.receipts.length, first.hasMore]).toEqual([50, true]);
    const rest = await page({ kind: 'ALL' }, first.receipts.at(-1)?.row ?? null);
    expect([rest.receipts.length, rest.hasMore]).toEqual([6, false]);
    const [receipt] = (await page({ kind: 'RECORD', recordId: one })).receipts;
    const sha256 = exportsOfRecord(at.database, one)[0]?.fileSha256 ?? '';
    expect(receipt).toMatchObject({
      ...{ recordNumber: 'CS-000001', version: 1, exportedBy: 'Marian Oduya', folder: chosen, format: 'WORD' },
      fileCode: `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} ${sha256.slice(8, 12)} ${sha256.slice(12, 16)}`,
    });
    const childId = receipt?.childId as ChildId;
    expect((await page({ kind: 'CHILD', childId })).receipts).toHaveLength(1);
  });
});

describe('the pattern of file names', () => {
  test('is kept with an entry in the audit trail, and names the next files', async () => {
    const id = agreed('FS-1');
    const room = desk();
    await ask(room['export-settings:save']({ filePattern: '{number} {day-month-year}' }));
    expect(await ask(room['export-settings:read'](undefined))).toEqual({
      filePattern: '{number} {day-month-year}',
      teamName: 'Harbour Team',
    });
    await run([id]);
    expect(files()).toEqual(['CS-000001 21-11-2026.docx']);
    const audits = () =>
      at.database.prepare("SELECT detail FROM audit_event WHERE kind = 'SETTINGS_SAVED'").all() as { detail: string }[];
    expect(audits().map(({ detail }) => JSON.parse(detail))).toEqual([{ changed: 1, setting: 'exportFilePattern' }]);
    await ask(room['export-settings:save']({ filePattern: '{number} {day-month-year}' }));
    expect(audits()).toHaveLength(1);
  });

  test('is refused where it could overwrite or climb out of the folder', async () => {
    const room = desk();
    for (const filePattern of ['', 'Supervision', '../{number}', '{number}/{date}', '{name}{number}', 'NUL.{number}']) {
      expect(await refusal(room['export-settings:save']({ filePattern }))).toBe('INVALID');
    }
  });
});

function addendumForm() {
  const form = shippedTemplate('addendum');
  if (form === null) throw new Error('There is no form for an addendum');
  return form;
}

function printAsDraft(id: RecordId): void {
  at.database
    .prepare(
      `INSERT INTO export_log (record_id, version, state, file_name, file_sha256, check_code, exported_by, exported_at, profile, format)
       VALUES (?, 0, 'DRAFT', 'x_DRAFT.docx', ?, NULL, ?, ?, ?, ?)`,
    )
    .run(id, 'a'.repeat(64), at.manager.id, at.clock.now(), FILE_COPY_RECEIPT.profile, FILE_COPY_RECEIPT.format);
}

function breakSeal(id: RecordId): void {
  withoutTriggers(at.database, ['sealed_snapshot'], () => {
    at.database
      .prepare("UPDATE sealed_snapshot SET text = replace(text, 'cooks', 'sings') WHERE record_id = ?")
      .run(id);
  });
}
