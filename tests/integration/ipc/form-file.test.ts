import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { writeTemplateFile } from '@domain/template/write-template-file';
import { createFormFileHandlers } from '@main/ipc/form-file-handlers';
import { type HandlerContext, LockedError } from '@main/ipc/handler-context';
import { publishDraft } from '@main/store/template-steps';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let isLocked: boolean;
let file: string;
let whileAsked: () => void;

beforeEach(() => {
  at = newTestStore();
  isLocked = false;
  file = join(at.folder.path, 'form.json');
  whileAsked = () => undefined;
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

function handlers() {
  const answered = async () => {
    whileAsked();
    return file;
  };
  const context: HandlerContext = {
    session: () => {
      if (isLocked) throw new LockedError();
      return { database: at.database, user: { ...at.manager, userId: at.manager.id, storeKind: 'TEAM' } };
    },
    clock: at.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseFormFile: async () => file,
      chooseWhereToSave: answered,
    },
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  return createFormFileHandlers(context);
}

const save = () => handlers()['template:export']({ id: 'handover', version: null });

test('a form that left is written down; where that cannot be, the file does not stay', async () => {
  expect(await refusal(save())).toBe('ANSWERED');
  expect(existsSync(file)).toBe(true);
  file = join(at.folder.path, 'another.json');
  at.database.exec(`CREATE TRIGGER no_room BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  await expect(save()).rejects.toThrow('no room');
  expect(existsSync(file)).toBe(false);
});

test('nothing is written once the store was locked while the dialog was open', async () => {
  whileAsked = () => {
    isLocked = true;
  };
  await expect(save()).rejects.toThrow(LockedError);
  expect(existsSync(file)).toBe(false);
});

test('a folder that became a file meanwhile is no place to save', async () => {
  writeFileSync(file, 'in the way');
  file = join(file, 'form.json');
  expect(await refusal(save())).toBe('READ_ONLY');
});

test('with the longest name twice, each that is brought in can be published: no letter is cut in two', async () => {
  const original = shippedTemplate('oversight');
  if (original === null) throw new Error('The oversight note is not shipped');
  // The emoji takes the last place before the number and the one after it.
  writeFileSync(file, writeTemplateFile({ ...original, name: `${'a'.repeat(111)}\u{1f600}bcdefg` }));
  for (const _time of [1, 2]) {
    const { id } = await ask(handlers()['template:import'](undefined));
    const step = { id, by: at.manager.id, now: at.clock.now() };
    expect(publishDraft(at.database, step, 'From another team')).toEqual({ ok: true, value: 1 });
  }
});
