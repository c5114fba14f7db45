import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionId, actionId, type ChildId, userId } from '@domain/identifiers';
import type { ValueOf } from '@domain/section/section-values';
import { createActionExport } from '@main/ipc/action-export';
import { createActionHandlers } from '@main/ipc/action-handlers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { setActions } from '@main/store/action-table';
import { recordChange } from '@main/store/child-fact-table';
import { saveWorker } from '@main/store/worker-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { readWordPart } from '@main/word/read-word-part';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { readCalendar } from '../../support/read-calendar';
import { aChild, aDraft, anAction, seal, sectionKey, WORKER, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

const OTHER_WORKER = 'Priya Castell';

let store: TestStore;
let user: SignedIn;
let target: string | null;

const manager = (): SignedIn => ({
  userId: store.manager.id,
  name: store.manager.name,
  role: 'TM',
  team: '',
  storeKind: 'TEAM',
});
const workerCalled = (name: string): SignedIn => ({
  userId: userId.parse(randomUUID()),
  name,
  role: 'SW',
  team: '',
  storeKind: 'TEAM',
});

beforeEach(() => {
  store = newTestStore();
  user = manager();
  target = join(store.folder.path, 'out.file');
});
afterEach(() => {
  store.store.close();
  store.folder.remove();
});

const context = (): HandlerContext => ({
  session: () => ({ database: store.database, user }),
  clock: store.clock,
  dialogs: {
    ...NO_DIALOGS,
    chooseWhereToSave: async () => target,
  },
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
});
const handlers = () => createActionHandlers(context());
const list = () => ask(handlers()['actions:list'](undefined));
const history = (id: ActionId) => ask(handlers()['action:history']({ actionId: id }));
const note = (id: ActionId, on = '2026-11-20') =>
  handlers()['action:note-progress']({
    actionId: id,
    note: { on: day(on), says: 'STUCK', note: 'No place at the club', evidence: 'Her letter' },
  });
const moveTo = (id: ActionId, due: string) =>
  handlers()['action:move-date']({ actionId: id, due: day(due), why: 'The panel moved' });
const giveTo = (id: ActionId, who: string) =>
  handlers()['action:change-owner']({ actionId: id, who, why: 'Tom has left' });
const exported = (ids: readonly string[], kind: 'WORD' | 'CSV' | 'CALENDAR') =>
  createActionExport(context())['actions:export']({ actionIds: ids.map((id) => actionId.parse(id)), kind });

type Draft = ValueOf<'ACTIONS'>['actions'][number];

/** A child of this worker with these actions, agreed and sealed. */
function childWith(worker: string, actions: readonly Draft[], details = {}): ChildId {
  const child = aChild(store, details);
  const change = { kind: 'WORKER', from: day('2026-01-05'), name: worker } as const;
  recordChange(store.database, change, { childId: child, source: 'PERSON', now: store.clock.now() });
  const record = aDraft(store, child, { supervisee: worker });
  write(store, record, { [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [...actions], noActionReason: '' } });
  seal(store, record);
  return child;
}

function oneAction(worker = WORKER, action: Partial<Draft> = {}): ActionId {
  const made = anAction({ who: worker, ...action });
  childWith(worker, [made]);
  return actionId.parse(made.id);
}

function auditOf(kind: string): unknown[] {
  return store.database
    .prepare<[string], { detail: string }>('SELECT detail FROM audit_event WHERE kind = ? ORDER BY seq')
    .all(kind)
    .map(({ detail }) => JSON.parse(detail));
}

describe('who sees and changes which actions', () => {
  test('a worker has those of their own children and their own, and no others', async () => {
    const theirs = oneAction(WORKER);
    const others = oneAction(OTHER_WORKER);
    const lent = anAction({ who: ` ${WORKER.toUpperCase()} ` });
    childWith(OTHER_WORKER, [lent]);
    user = workerCalled(WORKER);
    expect((await list()).map(({ id }) => id as string).toSorted()).toEqual([theirs, lent.id].toSorted());
    expect(await refusal(handlers()['action:history']({ actionId: others }))).toBe('NOT_ALLOWED');
    expect(await refusal(note(others))).toBe('NOT_ALLOWED');
    expect(await refusal(exported([theirs, others], 'CSV'))).toBe('NOT_ALLOWED');
    expect(await refusal(note(theirs))).toBe('ANSWERED');
    user = manager();
    expect(await list()).toHaveLength(3);
    expect((await history(others)).map(({ kind }) => kind)).toEqual(['SET']);
  });

  test('one that is not there is not found', async () => {
    const nowhere = actionId.parse(randomUUID());
    expect(await refusal(note(nowhere))).toBe('NOT_FOUND');
    expect(await refusal(exported([nowhere], 'CSV'))).toBe('NOT_FOUND');
  });
});

describe('what happens to an action between two supervisions', () => {
  test('a note is kept as said by whoever is signed in, and leaves the action open', async () => {
    const id = oneAction();
    user = workerCalled(WORKER);
    await ask(note(id));
    const [line] = await list();
    expect(line).toMatchObject({ state: 'OPEN', lastNote: { by: WORKER, says: 'STUCK', on: '2026-11-20' } });
    expect((await history(id)).at(-1)).toMatchObject({ kind: 'NOTED', detail: { note: 'No place at the club' } });
    expect(await refusal(note(id, '2026-11-22'))).toBe('INVALID');
  });

  test('a moved date keeps the first date and counts; twice is drift', async () => {
    const id = oneAction();
    await ask(moveTo(id, '2026-12-04'));
    expect((await list())[0]).toMatchObject({ firstDue: '2026-11-27', due: '2026-12-04', moves: 1, isDrifting: false });
    await ask(moveTo(id, '2026-12-11'));
    expect((await list())[0]).toMatchObject({ firstDue: '2026-11-27', due: '2026-12-11', moves: 2, isDrifting: true });
    expect((await history(id)).map(({ kind }) => kind)).toEqual(['SET', 'DATE_MOVED', 'DATE_MOVED']);
    expect(auditOf('ACTION_CHANGED')).toHaveLength(2);
  });

  test('a day that has gone is refused; the day it has already changes and counts nothing', async () => {
    const id = oneAction();
    expect(await refusal(moveTo(id, '2026-11-20'))).toBe('INVALID');
    await ask(moveTo(id, '2026-11-27'));
    expect((await list())[0]).toMatchObject({ moves: 0, due: '2026-11-27' });
    expect(auditOf('ACTION_CHANGED')).toEqual([]);
  });

  test('one whose owner has left says since when, until somebody else has it', async () => {
    const id = oneAction('Tom Birkett');
    const known = { name: 'Tom Birkett', startedOn: null, newlyQualifiedFrom: null, leftOn: day('2026-11-06') };
    saveWorker(store.database, known, store.clock.now());
    expect((await list())[0]).toMatchObject({ who: 'Tom Birkett', ownerLeftOn: '2026-11-06' });
    await ask(giveTo(id, OTHER_WORKER));
    expect((await list())[0]).toMatchObject({ who: OTHER_WORKER, ownerLeftOn: null });
    expect((await history(id)).at(-1)?.detail).toEqual({ from: 'Tom Birkett', to: OTHER_WORKER, why: 'Tom has left' });
  });

  test('nothing is noted on, moved or given away once it is closed', async () => {
    const id = oneAction();
    store.database.prepare("UPDATE action SET state = 'DONE', closed_on = '2026-11-20' WHERE id = ?").run(id);
    for (const reply of [note(id), moveTo(id, '2026-12-04'), giveTo(id, OTHER_WORKER)]) {
      expect(await refusal(reply)).toBe('WRONG_STATE');
    }
    expect(await history(id)).toHaveLength(1);
    expect((await list())[0]).toMatchObject({ state: 'DONE', closedOn: '2026-11-20' });
    store.clock.moveTo('2027-03-01T09:00:00.000Z');
    expect(await list()).toEqual([]);
  });

  test('400 open actions of one child come in the order of their dates', async () => {
    const child = aChild(store);
    const record = aDraft(store, child);
    const many = Array.from({ length: 400 }, (_, at) => anAction({ by: day(`2026-12-${10 + (at % 20)}`) }));
    const step = { recordId: record, childId: child, actor: store.manager.id, at: store.clock.now() };
    expect(setActions(store.database, { ...step, agreedOn: store.clock.today() }, many)).toBe(true);
    const lines = await list();
    expect(lines).toHaveLength(400);
    expect(lines.map(({ due }) => due)).toEqual(lines.map(({ due }) => due).toSorted());
  });
});

describe('a list as a file', () => {
  const CANARIES = [/ashgrove/i, /\btobin\b/i, /20417/, /\bwren\b/i, /4 March 2020/];
  const ids: string[] = [];
  beforeEach(() => {
    const action = anAction({
      who: 'Keeley Ashgrove',
      role: "Tobin's mother",
      what: 'Take Tobin (FS-20417, born 4 March 2020) and Wren to the club',
      soThat: 'TOBIN ASHGROVE has somewhere to go',
    });
    const formula = anAction({ who: WORKER, what: '=HYPERLINK("x")', soThat: 'nobody opens it' });
    ids.splice(0, 2, action.id, formula.id);
    const details = { forename: 'Tobin', surname: 'Ashgrove', reference: 'FS-20417', dateOfBirth: day('2020-03-04') };
    childWith(WORKER, [action, formula], details);
    aChild(store, { forename: 'Wren', surname: 'Ashgrove', reference: 'FS-20418' });
  });
  const bytes = () => readFileSync(target ?? '');

  test('CSV: every column, no child, no formula', async () => {
    await ask(note(actionId.parse(ids[0])));
    expect(await ask(exported(ids, 'CSV'))).toEqual({ fileName: 'out.file', actions: 2 });
    const text = bytes().toString('utf8');
    for (const canary of CANARIES) expect(text).not.toMatch(canary);
    const [first, second] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(first).toMatchObject({
      Who: 'Keeley A',
      Role: "T's mother",
      'Will do what': 'Take T (TA, born (day of birth)) and W to the club',
      'So that': 'T A has somewhere to go',
      'By when': '2026-11-27',
      'Child (initials)': 'TA',
      'Last progress': '20 Nov 2026, stuck: No place at the club',
    });
    expect(second?.['Will do what']).toBe('\'=HYPERLINK("x")');
    expect(second?.['Who']).toBe(WORKER);
  });

  test('calendar: a whole day each, the same mark each time, which is not the child’s or the action’s', async () => {
    await ask(exported(ids, 'CALENDAR'));
    const text = bytes().toString('utf8');
    for (const canary of [...CANARIES, ids[0] ?? '']) expect(text.replace(/\r\n /g, '')).not.toMatch(canary);
    const { events } = readCalendar(text);
    expect(events.map((event) => event['SUMMARY'])).toEqual([
      'Keeley A: Take T (TA, born (day of birth)) and W to the club',
      `${WORKER}: =HYPERLINK("x")`,
    ]);
    expect(events[0]?.['DTSTART;VALUE=DATE']).toBe('20261127');
    await ask(exported(ids, 'CALENDAR'));
    expect(readCalendar(bytes().toString('utf8')).events.map(({ UID }) => UID)).toEqual(events.map(({ UID }) => UID));
  });

  test('Word: proven, without a child in any of its parts, and not taken for a record', async () => {
    await ask(exported(ids.toReversed(), 'WORD'));
    const zip = await JSZip.loadAsync(bytes());
    const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
    for (const canary of CANARIES) expect(parts.join('\n')).not.toMatch(canary);
    const words = async (part: string) => readWordPart((await zip.file(part)?.async('string')) ?? '').paragraphs;
    expect(await words('word/document.xml')).toContain('Take T (TA, born (day of birth)) and W to the club');
    expect((await words('word/footer1.xml')).join()).toMatch(/^Agreed actions, listed on 21 November 2026/);
    expect(await words('word/header1.xml')).toContain("A working list, not for any child's file");
  });

  test('each is written down with its hash; a closed dialog writes nothing', async () => {
    await ask(exported(ids, 'CSV'));
    expect(auditOf('ACTIONS_EXPORTED')).toEqual([
      { kind: 'CSV', actions: 2, fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    target = null;
    expect(await refusal(exported(ids, 'CSV'))).toBe('CANCELLED');
    expect(auditOf('ACTIONS_EXPORTED')).toHaveLength(1);
  });

  test('a file that cannot be put there is said, and not written down', async () => {
    target = join(store.folder.path, 'no such folder', 'out.csv');
    expect(await refusal(exported(ids, 'CSV'))).toBe('READ_ONLY');
    expect(auditOf('ACTIONS_EXPORTED')).toEqual([]);
  });
});
