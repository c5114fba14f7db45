import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PersonalView, personalView } from '@contract/personal-calls';
import { personalId, userId } from '@domain/identifiers';
import { type HandlerContext, LockedError, type SignedIn } from '@main/ipc/handler-context';
import { createPersonalExport } from '@main/ipc/personal-export';
import { createPersonalHandlers } from '@main/ipc/personal-handlers';
import { addUser } from '@main/store/user-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, anAction, richText } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let user: SignedIn;
let isLocked = false;
let savePath: string | null;
const offered: string[] = [];

beforeEach(() => {
  at = newTestStore();
  isLocked = false;
  user = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  savePath = join(at.folder.path, 'out.docx');
  offered.length = 0;
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const context = (): HandlerContext => ({
  session: () => {
    if (isLocked) throw new LockedError();
    return { database: at.database, user };
  },
  clock: at.clock,
  dialogs: {
    ...NO_DIALOGS,
    chooseWhereToSave: async ({ fileName }) => {
      offered.push(fileName);
      return savePath;
    },
  },
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
});

const handlers = () => createPersonalHandlers(context());
const makeFile = (id: PersonalView['content']['id']) =>
  createPersonalExport(context())['personal:export']({ personalId: id });
const start = async (worker = 'Priya Castell') =>
  (await ask(handlers()['personal:start']({ worker, templateId: 'personal' }))).personalId;
const open = async (id: PersonalView['content']['id']) => {
  const view = await ask(handlers()['personal:open']({ personalId: id }));
  expect(personalView.safeParse(view).error).toBeUndefined();
  return view;
};
const agreed = {
  kind: 'ACTIONS' as const,
  actions: [anAction({ who: 'Priya Castell', what: 'Book the course' })],
  noActionReason: '',
};

async function aWrittenOne(words = 'The late duties are too many.') {
  const id = await start();
  const sections = { agenda: richText(words), actions: agreed, workerSay: richText('A fair account.') };
  await ask(handlers()['personal:save']({ personalId: id, sections, place: 'agenda' }));
  return id;
}

async function aSignedOne() {
  const id = await aWrittenOne();
  await ask(handlers()['personal:sign']({ personalId: id }));
  return id;
}

describe('the life of a personal supervision', () => {
  test('starts with worker, supervisor and today, and starting again gives the same draft back', async () => {
    const id = await start();
    expect(await start('priya castell')).toBe(id);
    expect((await open(id)).content.header).toMatchObject({
      date: at.clock.today(),
      worker: 'Priya Castell',
      supervisor: at.manager.name,
      supervisorId: at.manager.id,
    });
    expect(await start('Tom Hale')).not.toBe(id);
  });

  test('only on a form for it, and a child’s record never on such a form', async () => {
    const started = handlers()['personal:start']({ worker: 'Priya Castell', templateId: 'case-supervision' });
    expect(await refusal(started)).toBe('NOT_FOUND');
  });

  test('is saved, opened again where the cursor was, and holds the worker’s own words', async () => {
    const view = await open(await aWrittenOne());
    expect(view.place).toBe('agenda');
    expect(view.content.sections['workerSay']).toEqual(richText('A fair account.'));
    expect(view.content.template.sections.find(({ key }) => key === 'workerSay')?.kind).toBe('RICH_TEXT');
  });

  test('is signed, and then takes no word and no step', async () => {
    const id = await aSignedOne();
    const view = await open(id);
    expect(view).toMatchObject({ state: 'SIGNED', isSealIntact: true, seal: { signedBy: at.manager.name } });
    expect(await refusal(handlers()['personal:save']({ personalId: id, sections: {}, place: null }))).toBe(
      'WRONG_STATE',
    );
    expect(await refusal(handlers()['personal:sign']({ personalId: id }))).toBe('WRONG_STATE');
    expect(await refusal(handlers()['personal:discard']({ personalId: id }))).toBe('WRONG_STATE');
  });

  test('is not signed while something is missing, nor by the one who is supervised', async () => {
    const bare = await start();
    expect(await refusal(handlers()['personal:sign']({ personalId: bare }))).toBe('CHECK_NOT_PASSED');
    const own = await start(at.manager.name);
    await ask(handlers()['personal:save']({ personalId: own, sections: { actions: agreed }, place: null }));
    expect(await refusal(handlers()['personal:sign']({ personalId: own }))).toBe('CHECK_NOT_PASSED');
  });

  test('the next one has last time’s words beside it and what was agreed still open', async () => {
    const id = await aSignedOne();
    const next = await open(await start());
    expect(next.lastTime).toMatchObject({
      personalId: id,
      sections: { agenda: richText('The late duties are too many.') },
    });
    expect(next.content.openActions).toMatchObject([{ what: 'Book the course' }]);
    expect(next.content.sections['agenda']).toEqual({ kind: 'RICH_TEXT', text: expect.anything() });
  });

  test('a draft can be discarded and is then on no list', async () => {
    const id = await aWrittenOne();
    await ask(handlers()['personal:discard']({ personalId: id }));
    expect(await ask(handlers()['personal:list'](undefined))).toEqual([]);
  });

  test('another manager sees none of it, and is told of none', async () => {
    const id = await aSignedOne();
    const other = {
      id: userId.parse('2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10'),
      name: 'Helen Marsh',
      role: 'SM',
      team: '',
    } as const;
    addUser(at.database, { ...other, createdAt: at.clock.now() });
    user = { userId: other.id, name: other.name, role: 'SM', team: '', storeKind: 'TEAM' };
    expect(await ask(handlers()['personal:list'](undefined))).toEqual([]);
    for (const call of ['personal:open', 'personal:names', 'personal:sign', 'personal:discard'] as const) {
      expect(await refusal(handlers()[call]({ personalId: id }))).toBe('NOT_FOUND');
    }
    expect(await refusal(handlers()['personal:save']({ personalId: id, sections: {}, place: null }))).toBe('NOT_FOUND');
    expect(await refusal(makeFile(id))).toBe('NOT_FOUND');
  });

  test('nobody is made its supervisor by a save', async () => {
    const id = await aWrittenOne();
    const { header } = (await open(id)).content;
    const stolen = { ...header, supervisorId: userId.parse('2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10') };
    const saved = handlers()['personal:save']({ personalId: id, header: stolen, sections: {}, place: null });
    expect(await refusal(saved)).toBe('INVALID');
  });

  test('words under a key the form does not have are refused whole', async () => {
    const id = await start();
    const sections = { agenda: richText('Kept'), elsewhere: richText('Lost') };
    expect(await refusal(handlers()['personal:save']({ personalId: id, sections, place: null }))).toBe('INVALID');
    expect((await open(id)).content.sections['agenda']).not.toEqual(richText('Kept'));
  });

  test('one that was never begun is not found', async () => {
    const id = personalId.parse('2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10');
    expect(await refusal(handlers()['personal:open']({ personalId: id }))).toBe('NOT_FOUND');
  });
});

describe('a child’s full name (PRV-03)', () => {
  test('is named with what to write instead, and stops signing until it is gone', async () => {
    aChild(at, { reference: 'FS-20417', forename: 'Sunniva', surname: 'Hart' });
    const id = await aWrittenOne('We spoke about sunniva hart.');
    expect(await ask(handlers()['personal:names']({ personalId: id }))).toEqual([
      { name: 'Sunniva Hart', instead: 'SH, FS-20417', section: 'agenda' },
    ]);
    expect(await refusal(handlers()['personal:sign']({ personalId: id }))).toBe('CHECK_NOT_PASSED');
    const sections = { agenda: richText('We spoke about SH, FS-20417.') };
    await ask(handlers()['personal:save']({ personalId: id, sections, place: null }));
    expect(await ask(handlers()['personal:names']({ personalId: id }))).toEqual([]);
    expect((await ask(handlers()['personal:sign']({ personalId: id }))).state).toBe('SIGNED');
  });
});

describe('the Word file', () => {
  test('has its own name and title, the marking line on every page, and no line about a child', async () => {
    const id = await aSignedOne();
    const made = await ask(makeFile(id));
    expect(offered).toEqual(['PS_PC_2026-11-21.docx']);
    expect(made).toEqual({ fileName: 'out.docx', checkCode: expect.stringMatching(/^[0-9A-F-]{19}$/) });
    const zip = await JSZip.loadAsync(readFileSync(join(at.folder.path, 'out.docx')));
    const parts = Object.keys(zip.files).filter((name) => /^word\/(?:header|footer|document)\d*\.xml$/.test(name));
    const texts = await Promise.all(
      parts.map(async (name) => [name, textOf(await zip.file(name)?.async('string'))] as const),
    );
    const text = (kind: string) => texts.filter(([name]) => name.includes(kind)).map(([, words]) => words);
    expect(text('header').every((words) => words.includes("Not for any child's file"))).toBe(true);
    const header = await zip.file('word/header1.xml')?.async('string');
    expect(header).toMatch(/<w:shd [^>]*w:fill="E9D5F0"/);
    expect(text('footer').join()).toContain(`Record PS-000001 · version 1 · check code ${made.checkCode}`);
    const [body] = text('document');
    expect(body).toMatch(/^Personal supervision/);
    for (const words of ['The late duties are too many.', 'Book the course', 'A fair account.', 'Priya Castell']) {
      expect(body).toContain(words);
    }
    expect(body).not.toMatch(/Case reference|last seen|Legal status|Next review/i);
    const receipts = at.database
      .prepare('SELECT file_name AS fileName, check_code AS checkCode FROM personal_export')
      .all();
    expect(receipts).toEqual([made]);
  });

  test('of a draft is not made', async () => {
    expect(await refusal(makeFile(await aWrittenOne()))).toBe('WRONG_STATE');
    expect(offered).toEqual([]);
  });

  test('of one whose seal is broken is not made', async () => {
    const id = await aSignedOne();
    at.database.exec('DROP TRIGGER personal_section_update');
    at.database.exec(`UPDATE personal_section SET value = replace(value, 'late', 'few')`);
    expect((await open(id)).isSealIntact).toBe(false);
    expect(await refusal(makeFile(id))).toBe('SEAL_BROKEN');
  });

  test('is not made when the dialog is closed, and does not stay when it cannot be logged', async () => {
    const id = await aSignedOne();
    savePath = null;
    expect(await refusal(makeFile(id))).toBe('CANCELLED');
    savePath = join(at.folder.path, 'out.docx');
    at.database.exec('DROP TABLE personal_export');
    await expect(makeFile(id)).rejects.toThrow();
    expect(existsSync(savePath)).toBe(false);
  });
});

function textOf(xml = ''): string {
  return readWordPart(xml).paragraphs.join('\n');
}
