import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportCalls } from '@contract/export-calls';
import { type ExportProfile, exportProfile } from '@domain/export/export-profile';
import type { RecordId } from '@domain/identifiers';
import { createBatchHandlers } from '@main/ipc/exports/batch-handlers';
import type { HandlerContext } from '@main/ipc/handler-context';
import { exportsOfRecord } from '@main/store/export-log';
import { saveSettings } from '@main/store/settings-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { ask } from '../../support/replies';
import { signedInStore } from '../../support/signed-in-store';
import { newTestStore, type TestStore } from '../../support/store-for-tests';
import { sunnivaRecord } from '../../support/sunniva-record';
import { TOBIN_SETTINGS, tobinRecord } from '../../support/tobin-record';
import { paragraphsOf } from '../../support/word-text';

vi.setConfig({ testTimeout: 60_000 });

/** What was said and thought in the session, of every part of the form: only a copy of the whole record may hold it. */
const TALK = [
  'Keeley’s shifts changed in October.',
  'Nan does my packed lunch with the crusts on.',
  'had drunk too much to get up',
  'I’m sick of starting again.',
  'The number has not moved.',
];
const ACTION = 'Write to Dean’s mother and offer a visit';
const KEPT_BACK = 'Ask for address and benefit checks on Dean Rooke';
const KEPT_BACK_ID = '00000000-0000-4000-8000-000000000401';

/** The only two kinds that are the whole record. */
const WHOLE: readonly ExportProfile[] = ['FILE_COPY', 'DISCLOSURE'];

let at: TestStore;
let folder: string;
let tobin: RecordId;

beforeEach(() => {
  at = newTestStore();
  saveSettings(at.database, TOBIN_SETTINGS);
  folder = join(at.folder.path, 'out');
  mkdirSync(folder);
  tobin = signedInStore(at, tobinRecord());
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

function room() {
  const context: HandlerContext = {
    session: () => ({
      database: at.database,
      user: { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
    }),
    clock: at.clock,
    dialogs: { ...NO_DIALOGS, chooseFolder: async () => folder },
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  return createBatchHandlers(context, { letOthersGoFirst: async () => undefined, logError: () => 'REFERENCE' });
}

type Said = { readonly isChecked?: boolean; readonly leftOut?: string[] };

async function run(profile: ExportProfile, said: Said = {}, recordIds: RecordId[] = [tobin]) {
  const desk = room();
  const batch = { recordIds, profile, format: 'WORD' as const, ...said };
  const { folderId, existing } = await ask(await desk['exports:choose-folder'](batch));
  return { existing, reply: await desk['exports:run']({ ...batch, folderId, onExisting: 'LEAVE_OUT' }) };
}

async function wordsOf(profile: ExportProfile, said?: Said): Promise<string> {
  const before = readdirSync(folder);
  const { reply } = await run(profile, said);
  expect((await ask(reply)).outcomes).toMatchObject([{ kind: 'MADE' }]);
  const [file = '', ...others] = readdirSync(folder).filter((each) => !before.includes(each));
  expect(others).toEqual([]);
  return (await paragraphsOf(join(folder, file))).join('\n');
}

describe('the whole text', () => {
  const inBatches = exportProfile.options.filter((profile) => profile !== 'PRACTICE_DAY');

  test.each(inBatches)(
    'leaves as %s only where that is the whole record, and the receipt says the kind',
    async (kind) => {
      const words = await wordsOf(kind, kind === 'FAMILY_ACTIONS' ? { isChecked: true } : {});
      expect(words).toContain(ACTION);
      for (const sentence of TALK) {
        expect([sentence, words.includes(sentence)]).toEqual([sentence, WHOLE.includes(kind)]);
      }
      expect(exportsOfRecord(at.database, tobin)).toMatchObject([{ profile: kind }]);
    },
  );

  test('never leaves as a practice record out of a list, which would hold the real names', async () => {
    const { reply } = await run('PRACTICE_DAY');
    expect(reply).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'profile' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is what no two kinds have in common by name: each file says in its name which it is', async () => {
    await wordsOf('FILE_COPY');
    await wordsOf('WORKER_ACTIONS');
    await wordsOf('FAMILY_ACTIONS', { isChecked: true });
    await wordsOf('DISCLOSURE');
    expect(new Set(readdirSync(folder)).size).toBe(4);
  });
});

describe('actions for the family', () => {
  test('are not made while nobody said that they looked through them', async () => {
    const { reply } = await run('FAMILY_ACTIONS', { isChecked: false });
    expect((await ask(reply)).outcomes).toMatchObject([{ kind: 'FAILED', why: 'NOT_CHECKED' }]);
    expect(readdirSync(folder)).toEqual([]);
    expect(exportsOfRecord(at.database, tobin)).toEqual([]);
  });

  test('hold nothing of an action that is kept back', async () => {
    expect(await wordsOf('FAMILY_ACTIONS', { isChecked: true })).toContain(KEPT_BACK);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const words = await wordsOf('FAMILY_ACTIONS', { isChecked: true, leftOut: [KEPT_BACK_ID] });
    expect(words).not.toContain(KEPT_BACK);
    expect(words).toContain(ACTION);
  });

  test('are made for one record at a time, as each is read through', async () => {
    const other = signedInStore(at, sunnivaRecord());
    const { reply } = await run('FAMILY_ACTIONS', { isChecked: true }, [tobin, other]);
    expect(reply).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'recordIds' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that are in the folder already are asked about before they are replaced', async () => {
    await wordsOf('FAMILY_ACTIONS', { isChecked: true });
    const { existing } = await run('FAMILY_ACTIONS', { isChecked: true });
    expect(existing).toEqual(readdirSync(folder));
  });
});

test.each(exportProfile.options)('a list for %s shows a signed record as one that can be made', async (profile) => {
  const answer = await ask(await room()['exports:list']({ scope: { kind: 'RECORD', recordId: tobin }, profile }));
  expect(exportCalls['exports:list'].reply.safeParse(answer).error).toBeUndefined();
  expect(answer.rows).toMatchObject([{ standing: { kind: 'NEW' } }]);
});
