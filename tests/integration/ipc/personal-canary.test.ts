import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import type { ChildId, PersonalId, RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, setUpVault } from '../../support/back-room-in-node';
import { csvOf, row } from '../../support/caseload-context';
import { aPersonalDraft, signPersonalDraft, writePersonal } from '../../support/personal-for-tests';
import { anAction, richText } from '../../support/records-for-tests';
import { ask } from '../../support/replies';
import { newTestStore } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A word that stands in personal supervision and nowhere else. */
const CANARY = 'zweiundvierzigkanarienvogel';
const WORKER = 'Priya Castell';

/** Calls that end the session or set up a new store, and say nothing of what is in this one. */
const NOT_CALLED: ReadonlySet<string> = new Set([
  'vault:lock',
  'vault:unlock',
  'vault:recover',
  'vault:change-passphrase',
  'vault:begin-setup',
  'vault:finish-setup',
]);

let room: BackRoomInNode;
let folder: string;
let childId: ChildId;
let recordId: RecordId;
let personalIds: PersonalId[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-canary-'));
  const caseload = join(folder, 'caseload.csv');
  writeFileSync(caseload, csvOf([row({ 'Allocated Worker': WORKER })]));
  room = backRoomInNode({
    savePath: join(folder, 'out.docx'),
    dialogs: { chooseCaseloadFile: async () => caseload },
  });
  await setUpVault(room);
  const file = await ask(room.call('caseload:choose-file', undefined));
  await ask(room.call('caseload:preview', { importId: file.importId, match: file.match }));
  await ask(room.call('caseload:import', { importId: file.importId }));
  const [child] = await ask(room.call('children:list', undefined));
  if (!child) throw new Error('No child came in');
  childId = child.id;
  personalIds = [await aPersonal('SIGNED'), await aPersonal('DRAFT')];
  recordId = await aRecord();
});

/** One with the canary wherever something can be written. */
async function aPersonal(until: 'SIGNED' | 'DRAFT'): Promise<PersonalId> {
  const { personalId } = await ask(room.call('personal:start', { worker: WORKER, templateId: 'personal' }));
  const { content } = await ask(room.call('personal:open', { personalId }));
  const header = { ...content.header, present: CANARY };
  const sections = Object.fromEntries(
    Object.entries(content.sections).map(([key, value]) => [key, withCanary(value, fieldsOf(content.template, key))]),
  );
  await ask(room.call('personal:save', { personalId, header, sections, place: 'agenda' }));
  if (until === 'SIGNED') await ask(room.call('personal:sign', { personalId }));
  return personalId;
}

function fieldsOf({ sections }: Template, key: string): readonly string[] {
  return sections.find((section) => section.key === key)?.fields?.map((field) => field.key) ?? [];
}

function withCanary(value: SectionValue, fields: readonly string[]): SectionValue {
  const answers = Object.fromEntries(fields.map((field) => [field, { date: null, text: CANARY }]));
  switch (value.kind) {
    case 'RICH_TEXT':
      return richText(CANARY);
    case 'ACTIONS':
      return { ...value, actions: [anAction({ who: WORKER, what: CANARY, soThat: CANARY })] };
    case 'FIELDS':
      return { ...value, answers };
    case 'ENTRIES':
      return { ...value, entries: [{ id: randomUUID(), answers, isCarried: false }] };
    default:
      return value;
  }
}

/** A case supervision with the same worker, begun after it: nothing is carried over, offered or listed from there. */
async function aRecord(): Promise<RecordId> {
  const started = await ask(room.call('record:start', { childId, templateId: CASE_SUPERVISION_TEMPLATE_ID }));
  const actions = { kind: 'ACTIONS' as const, actions: [anAction({ who: WORKER })], noActionReason: '' };
  await ask(room.call('record:save', { recordId: started.recordId, sections: { actions }, place: null }));
  return started.recordId;
}

/** What each call is asked; those not named here take nothing. */
function requestFor(channel: Channel): unknown {
  const requests: Partial<Record<Channel, unknown>> = {
    'child:open': { childId },
    'child:record-change': { childId, change: { kind: 'WORKER', from: '2026-11-09', name: WORKER } },
    'search:find': { words: CANARY },
    'record:start': { childId, templateId: CASE_SUPERVISION_TEMPLATE_ID },
    'record:open': { recordId },
    'record:save': { recordId, sections: {}, place: null },
    'record:share': { recordId },
    'record:answer': { recordId, kind: 'AGREES', comment: '' },
    'record:sign': { recordId },
    'record:export': { recordId },
    'record:print': { recordId },
    'record:return': { recordId },
    'record:move-to-newest-form': { recordId },
    'template:open': { id: 'personal', version: null },
  };
  return requests[channel];
}

/** The same with a personal supervision named where a child's record is asked for. */
function requestAcross(channel: Channel, id: string): unknown {
  return { ...(requestFor(channel) as object | undefined), recordId: id };
}

const CHANNELS = (Object.keys(contract) as Channel[]).filter(
  (channel) => !channel.startsWith('personal:') && !NOT_CALLED.has(channel),
);

describe('no word of a personal supervision', () => {
  test('is missing where it belongs', async () => {
    for (const personalId of personalIds) {
      const view = await ask(room.call('personal:open', { personalId }));
      expect(JSON.stringify(view.content).split(CANARY).length).toBeGreaterThan(15);
    }
  });

  test.each(CHANNELS)('comes out of %s', async (channel) => {
    expect(JSON.stringify(await room.door(channel, requestFor(channel)))).not.toContain(CANARY);
  });

  test.each(CHANNELS.filter((channel) => channel.startsWith('record:')))(
    'comes out of %s asked for it by its own number',
    async (channel) => {
      for (const id of personalIds) {
        const reply = await room.door(channel, requestAcross(channel, id));
        expect(reply).toMatchObject({ ok: false });
        expect(JSON.stringify(reply)).not.toContain(CANARY);
      }
    },
  );

  test('is in a Word file of a child', async () => {
    await ask(room.call('record:export', { recordId }));
    const zip = await JSZip.loadAsync(readFileSync(join(folder, 'out.docx')));
    for (const file of Object.values(zip.files)) expect(await file.async('string'), file.name).not.toContain(CANARY);
  });

  test('is among a child’s actions, and no personal supervision among a child’s records', async () => {
    const page = await ask(room.call('child:open', { childId }));
    expect(page.records.map(({ type }) => type)).toEqual(['CASE']);
    expect(page.actions).toEqual([]);
    expect((await ask(room.call('records:list', undefined))).map(({ type }) => type)).toEqual(['CASE']);
  });

  test('can be begun for a child', async () => {
    const reply = await room.call('record:start', { childId, templateId: 'personal' });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'NOT_FOUND' } });
  });
});

describe('in the store itself', () => {
  test('the word stands in the tables of personal supervision alone, and in no search', () => {
    const at = newTestStore();
    const id = aPersonalDraft(at, { present: CANARY });
    const actions = { kind: 'ACTIONS' as const, actions: [anAction({ what: CANARY })], noActionReason: '' };
    expect(writePersonal(at, id, { agenda: richText(CANARY), actions }).ok).toBe(true);
    signPersonalDraft(at, id);
    const tables = at.database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    const holding = tables.filter((table) => {
      const rows = at.database.prepare(`SELECT * FROM "${table}"`).all();
      return JSON.stringify(rows, (_key, value) =>
        Buffer.isBuffer(value) ? value.toString('latin1') : value,
      ).includes(CANARY);
    });
    expect(holding.toSorted()).toEqual(['personal_record', 'personal_seal', 'personal_section']);
    for (const search of ['draft_search', 'record_search', 'child_search']) {
      expect(at.database.prepare(`SELECT rowid FROM ${search} WHERE ${search} MATCH ?`).all(CANARY)).toEqual([]);
    }
    at.store.close();
    at.folder.remove();
  });
});
