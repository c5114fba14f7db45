import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import type { ChildId, RecordId } from '@domain/identifiers';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { BackRoomInNode } from '../../support/back-room-in-node';
import { CANARY, type CanaryRoom, canaryRoom, WORKER } from '../../support/canary-room';
import { aPersonalDraft, signPersonalDraft, writePersonal } from '../../support/personal-for-tests';
import { anAction, richText } from '../../support/records-for-tests';
import { ask } from '../../support/replies';
import { newTestStore } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Calls that end the session or set up a new store, and say nothing of what is in this one. */
const NOT_CALLED: ReadonlySet<string> = new Set([
  'vault:lock',
  'vault:unlock',
  'vault:recover',
  'vault:change-passphrase',
  'vault:begin-setup',
  'vault:finish-setup',
]);

let canary: CanaryRoom;
let room: BackRoomInNode;
let childId: ChildId;
let recordId: RecordId;

beforeAll(async () => {
  canary = await canaryRoom();
  ({ room, childId, draftId: recordId } = canary);
});

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
    for (const personalId of canary.personalIds) {
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
      for (const id of canary.personalIds) {
        const reply = await room.door(channel, requestAcross(channel, id));
        expect(reply).toMatchObject({ ok: false });
        expect(JSON.stringify(reply)).not.toContain(CANARY);
      }
    },
  );

  test('is in a Word file of a child', async () => {
    await ask(room.call('record:export', { recordId }));
    const zip = await JSZip.loadAsync(readFileSync(join(canary.folder, 'out.docx')));
    for (const file of Object.values(zip.files)) expect(await file.async('string'), file.name).not.toContain(CANARY);
  });

  test('is among a child’s actions, and no personal supervision among a child’s records', async () => {
    const page = await ask(room.call('child:open', { childId }));
    expect(page.records.map(({ type }) => type)).toEqual(['CASE', 'CASE']);
    expect(page.actions.map(({ recordId: from }) => from)).toEqual([canary.signedId]);
    expect((await ask(room.call('records:list', undefined))).map(({ type }) => type)).toEqual(['CASE', 'CASE']);
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
