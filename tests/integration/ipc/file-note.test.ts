import { randomUUID } from 'node:crypto';
import type { ChildId, RecordId } from '@domain/identifiers';
import { NOT_NOW } from '@domain/section/ideas';
import type { SectionValue } from '@domain/section/section-values';
import { FILE_NOTE_TEMPLATE_ID } from '@domain/template/template-ids';
import { printableRecord } from '@main/ipc/exports/printable-record';
import type { HandlerContext } from '@main/ipc/handler-context';
import { readCheckSettings, saveCheckSettings } from '@main/store/check-settings-table';
import { recordChange } from '@main/store/child-fact-table';
import { countWaiting } from '@main/store/export-list';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aChild, anAction, richText, seal, share, WORKER } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

/** Group consultation (domain brief T3): ideas that are no actions, and the note for the child's file as a record of its own. */

let at: TestStore;
let childId: ChildId;
const desk = deskFor(() => at);
const ID = { nan: randomUUID(), school: randomUUID(), gran: randomUUID() };
const PERSON = 'Ottoline Brandreth';

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  childId = aChild(at);
  const from = { childId, source: 'CASELOAD', now: at.clock.now() } as const;
  recordChange(at.database, { kind: 'WORKER', from: day('2026-02-01'), name: WORKER }, from);
  recordChange(at.database, { kind: 'STATUS', from: day('2026-02-01'), status: 'CP', category: 'NEGLECT' }, from);
  recordChange(at.database, { kind: 'LEGAL_STATUS', from: day('2026-02-01'), legalStatus: 'NONE' }, from);
  recordChange(at.database, { kind: 'HOME', from: day('2026-02-01'), arrangement: 'ONE_PARENT', detail: '' }, from);
});

function entries(...rows: { id?: string; [field: string]: string | undefined }[]): SectionValue {
  return {
    kind: 'ENTRIES',
    entries: rows.map(({ id = randomUUID(), ...fields }) => ({
      ...{ id, isCarried: false },
      answers: Object.fromEntries(Object.entries(fields).map(([key, text = '']) => [key, { date: null, text }])),
    })),
  };
}

async function aGroup(): Promise<RecordId> {
  const id = await desk.start(childId, 'group');
  await desk.save(id, {
    people: entries({ name: PERSON, role: 'Takes part' }),
    ideas: entries(
      { id: ID.nan, who: PERSON, what: 'Ask Nan to collect on Fridays' },
      { id: ID.school, who: PERSON, what: 'Move the school meeting', answer: NOT_NOW },
      { id: ID.gran, who: 'Sol Adeyemi', what: 'Draw the network again', answer: 'Accepted' },
    ),
    actions: {
      kind: 'ACTIONS',
      actions: [anAction({ id: ID.nan, what: 'Ask Nan to collect on Fridays', source: 'GROUP' })],
      noActionReason: '',
    },
  });
  return id;
}

async function anAgreedGroup(): Promise<RecordId> {
  const id = await aGroup();
  seal(at, id);
  return id;
}

const note = (group?: RecordId, child = childId) =>
  desk.records['record:start']({
    ...{ childId: child, templateId: FILE_NOTE_TEMPLATE_ID },
    ...(group === undefined ? {} : { hangsOff: group }),
  });

const context = (): HandlerContext =>
  ({
    session: () => ({
      database: at.database,
      user: { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
    }),
    clock: at.clock,
  }) as unknown as HandlerContext;

const wordsFor = (id: RecordId, profile: 'FILE_COPY' | 'DISCLOSURE') => printableRecord(context(), id, profile);

function set(changes: Partial<ReturnType<typeof readCheckSettings>>): void {
  const next = { ...readCheckSettings(at.database), ...changes };
  saveCheckSettings(at.database, next, { by: at.manager.id, now: at.clock.now() });
}

describe('ideas of a group', () => {
  test('are no actions: only what was accepted is live, and nothing else goes on to the next record', async () => {
    const id = await aGroup();
    share(at, id);
    const { actions } = await ask(desk.children['child:open']({ childId }));
    expect(actions.map(({ what }) => what)).toEqual(['Ask Nan to collect on Fridays']);
    seal(at, await desk.start(childId, 'oversight'));
    const next = await desk.open(await desk.start(childId, 'case-supervision'));
    expect(next.content.openActions.map(({ what }) => what)).toEqual(['Ask Nan to collect on Fridays']);
  });

  test('are printed as ideas, each with what became of it, whatever stands beside an action that was taken out', async () => {
    const printed = wordsFor(await anAgreedGroup(), 'DISCLOSURE');
    if (!printed.ok) throw new Error(printed.failure.kind);
    const row = (words: string) =>
      JSON.stringify(printed.value.document.blocks).match(new RegExp(`${words}.{0,400}`))?.[0] ?? '';
    expect(row('Move the school meeting')).toContain('Not now');
    expect(row('Draw the network again')).toMatch(/Not decided/);
  });
});

describe('the note for the child’s file', () => {
  test('is a record of its own, with its own number, from an agreed consultation of the same child', async () => {
    const group = await anAgreedGroup();
    const started = await ask(note(group));
    const { content } = await desk.open(started.recordId);
    expect(content).toMatchObject({
      ...{ type: 'OVERSIGHT', template: { id: FILE_NOTE_TEMPLATE_ID }, hangsOff: { id: group, type: 'GROUP' } },
      header: { supervisee: WORKER, present: '', sessionDate: '2026-11-21' },
    });
    expect(content.number).not.toBe((await desk.open(group)).content.number);
    expect(await ask(note(group))).toEqual(started);
    const [listed] = await ask(desk.records['records:list'](undefined));
    expect(listed).toMatchObject({ id: started.recordId, hangsOff: { type: 'GROUP' } });
  });

  test('is begun from nowhere else', async () => {
    const group = await aGroup();
    expect(await refusal(note())).toBe('INVALID');
    expect(await refusal(note(group))).toBe('WRONG_STATE');
    expect(await refusal(note(await desk.start(childId, 'case-supervision')))).toBe('INVALID');
    seal(at, group);
    expect(await refusal(note(group, aChild(at)))).toBe('NOT_FOUND');
  });

  test('is signed and goes on the file; the consultation and who took part do not', async () => {
    const group = await anAgreedGroup();
    const { recordId } = await ask(note(group));
    const decision = { id: randomUUID(), decision: 'Stay with the plan', reason: 'Nan is in it.', decidedAgainst: '' };
    await desk.save(recordId, {
      asked: richText('How to bring Nan in.'),
      decision: { kind: 'DECISIONS', decisions: [{ ...decision, agreedBy: '', agreedOn: null }] },
    });
    expect((await ask(desk.records['record:sign']({ recordId }))).state).toBe('AGREED');
    expect((await desk.open(recordId)).isSealIntact).toBe(true);
    const printed = wordsFor(recordId, 'FILE_COPY');
    const words = JSON.stringify(printed);
    expect(words).toContain('How to bring Nan in.');
    expect(words).not.toMatch(new RegExp(`${PERSON}|Sol Adeyemi|Move the school meeting`));
    expect(wordsFor(group, 'FILE_COPY')).toEqual({ ok: false, failure: { kind: 'STAYS_WITH_TEAM' } });
    expect(wordsFor(group, 'DISCLOSURE').ok).toBe(true);
    const filed = desk.records['record:confirm-filed']({ recordId: group, filedOn: day('2026-11-21') });
    expect(await refusal(filed)).toBe('STAYS_WITH_TEAM');
    expect(countWaiting(at.database, { sees: 'EVERYONE' })).toBe(1);
  });

  test('names who took part, and the consultation goes too, where the service wants it so', async () => {
    set({ namesInFileNote: true, groupGoesToFile: true });
    const group = await anAgreedGroup();
    const { recordId } = await ask(note(group));
    expect((await desk.open(recordId)).content.header.present).toBe(PERSON);
    expect(wordsFor(group, 'FILE_COPY').ok).toBe(true);
    expect(countWaiting(at.database, { sees: 'EVERYONE' })).toBe(1);
  });

  test('stays with its consultation, which the store itself sees to', async () => {
    const { recordId } = await ask(note(await anAgreedGroup()));
    for (const sql of ['DELETE FROM file_note', `UPDATE file_note SET group_id = '${recordId}'`]) {
      expect(() => at.database.exec(sql)).toThrow(/stays with its consultation/);
    }
    const other = await desk.start(aChild(at), 'oversight');
    const insert = at.database.prepare('INSERT INTO file_note SELECT ?, group_id FROM file_note');
    expect(() => insert.run(other)).toThrow(/same child/);
  });
});
