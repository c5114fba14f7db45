import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import { copyFormat } from '@domain/export/copy-format';
import { exportProfile } from '@domain/export/export-profile';
import type { RecordId } from '@domain/identifiers';
import type { Dialogs } from '@main/ipc/handler-context';
import type { Paper } from '@main/paper/paper-maker';
import JSZip from 'jszip';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CANARY, type CanaryRoom, canaryRoom } from '../../support/canary-room';
import { ask } from '../../support/replies';
import { requestsOfShape } from '../../support/requests-of-shape';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/*
 * Every way out of the store, tried with a personal supervision in it (PRV-01): each channel of the contract, with every
 * choice its request has, for the child's records and for the personal ones, and every file that comes of it, read whole.
 * A channel that is added is tried without being named here.
 */

const out = join(mkdtempSync(join(tmpdir(), 'throughline-routes-')), 'out');
let canary: CanaryRoom;
let written = 0;

/** Whatever a dialog is called, a call that asks for a place gets one. */
const places = {
  chooseWhereToSave: async ({ fileName }: { fileName: string }) => {
    written += 1;
    return join(out, `${String(written)}-${fileName}`);
  },
  chooseFolder: async () => out,
  chooseFileToCheck: async () => join(canary.folder, 'out.docx'),
};

/** What would be laid out on pages, as it is handed over. */
const handedOver: string[] = [];
const paper: Paper = {
  toPdf: async (document) => {
    handedOver.push(JSON.stringify(document));
    return Buffer.from(JSON.stringify(document));
  },
  print: async (document) => {
    handedOver.push(JSON.stringify(document));
    return true;
  },
};

beforeAll(async () => {
  mkdirSync(out);
  canary = await canaryRoom(places as Partial<Dialogs>, paper);
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  handedOver.length = 0;
});

/** Calls of personal supervision itself, and those that end the session or set up a store. */
const ROUTES = (Object.keys(contract) as Channel[]).filter(
  (channel) => !channel.startsWith('personal:') && !channel.startsWith('vault:'),
);

/** The words of every file that was written, and of all parts inside it. */
async function filesOut(): Promise<string[]> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Promise.all(files.map((entry) => textOf(join(entry.parentPath, entry.name))));
}

async function textOf(file: string): Promise<string> {
  const bytes = readFileSync(file);
  const plain = `${bytes.toString('latin1')}\n${bytes.toString('utf16le')}`;
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return plain;
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
  // A word may be parted by marks inside a paragraph.
  return parts.flatMap((part) => [part, part.replace(/<[^>]*>/g, '')]).join('\n');
}

async function tryRoute(channel: Channel, recordId: string): Promise<string[]> {
  const { childId, personalIds } = canary;
  const ids = {
    recordId,
    childId,
    personalId: personalIds[0] ?? '',
    words: CANARY,
    id: recordId,
    filePattern: '{kind}_{number}',
  };
  const replies: string[] = [];
  for (const request of requestsOfShape(contract[channel].request, ids)) {
    replies.push(JSON.stringify(await canary.room.door(channel, request)));
  }
  return replies;
}

describe('by no route', () => {
  test.each(ROUTES)('%s, asked for a child’s records and for the personal ones', async (channel) => {
    const ids = [canary.signedId, canary.draftId, ...canary.personalIds];
    for (const id of ids) {
      for (const reply of await tryRoute(channel, id)) expect(reply).not.toContain(CANARY);
    }
    for (const words of [...(await filesOut()), ...handedOver]) expect(words).not.toContain(CANARY);
  });
});

/** Refused not for its shape: it takes answers only about children who are named in the record. */
const ABOUT_WHO_IS_NAMED: ReadonlySet<Channel> = new Set<Channel>(['names:decide']);

test('asks each in a way it takes', async () => {
  const refused: string[] = [];
  for (const channel of ROUTES.filter((each) => !ABOUT_WHO_IS_NAMED.has(each))) {
    const replies = await tryRoute(channel, canary.signedId);
    if (replies.every((reply) => reply.includes('"INVALID"'))) refused.push(channel);
  }
  expect(refused).toEqual([]);
});

describe('the routes that write a file', () => {
  test('a word that is in a file is found there', async () => {
    const [personalId] = canary.personalIds;
    if (personalId === undefined) throw new Error('There is no personal supervision');
    await ask(canary.room.call('personal:export', { personalId }));
    expect((await filesOut()).some((words) => words.includes(CANARY))).toBe(true);
  });

  test('a child’s agreed record, and the practice pack made of it, do write files, and none holds the word', async () => {
    const { signedId } = canary;
    await ask(canary.room.call('record:export', { recordId: signedId, format: 'WORD' }));
    const looked = await ask(canary.room.call('practice:look', { recordIds: [signedId], decided: [] }));
    const decided = looked.unknown.map(({ word, looksLike }) => ({ word, is: looksLike }));
    await ask(canary.room.call('practice:make', { recordIds: [signedId], decided }));
    const [line] = await ask(canary.room.call('actions:list', undefined));
    if (line === undefined) throw new Error('There is no action');
    for (const kind of ['WORD', 'CSV', 'CALENDAR'] as const) {
      await ask(canary.room.call('actions:export', { actionIds: [line.id], kind }));
    }
    const words = await filesOut();
    expect(words).toHaveLength(6);
    for (const each of words) expect(each).not.toContain(CANARY);
  });
});

describe('routes that want what another route gave', () => {
  const { options: profiles } = exportProfile;
  const { options: formats } = copyFormat;

  test('a batch of all records, in every profile that is made of several and every format, makes files of a child’s own alone', async () => {
    const recordIds = [canary.signedId, canary.draftId, ...canary.personalIds] as RecordId[];
    let made = 0;
    // The family's copy is made one at a time and a practice record in a pack: neither is ever made here.
    for (const profile of profiles.filter((each) => each !== 'FAMILY_ACTIONS' && each !== 'PRACTICE_DAY')) {
      for (const format of formats) {
        const batch = { recordIds, profile, format };
        const { folderId } = await ask(canary.room.call('exports:choose-folder', batch));
        await ask(canary.room.call('exports:look', { ...batch, folderId }));
        const { outcomes } = await ask(
          canary.room.call('exports:run', { ...batch, folderId, onExisting: 'KEEP_BOTH' }),
        );
        const ofOthers = outcomes.filter(({ recordId }) => recordId !== canary.signedId);
        expect(ofOthers.map(({ kind }) => kind)).toEqual(['FAILED', 'FAILED', 'FAILED']);
        made += outcomes.filter(({ kind }) => kind === 'MADE').length;
      }
    }
    expect(made).toBeGreaterThanOrEqual(3);
    expect(handedOver.length).toBeGreaterThanOrEqual(3);
    for (const words of [...(await filesOut()), ...handedOver]) expect(words).not.toContain(CANARY);
  });

  test('every choice of what can be pasted, and the paper of a record', async () => {
    for (const recordId of [canary.signedId, canary.draftId]) {
      const { choices } = await ask(canary.room.call('paste:choices', { recordId }));
      expect(choices.length).toBeGreaterThan(3);
      for (const { key } of choices) {
        const pasted = await ask(canary.room.call('paste:parts', { recordId, choice: key, limit: null }));
        expect(JSON.stringify(pasted)).not.toContain(CANARY);
      }
      await ask(canary.room.call('record:print', { recordId }));
    }
    expect(handedOver).toHaveLength(2);
    for (const words of handedOver) expect(words).not.toContain(CANARY);
  });

  test('a copy of personal supervision that comes back is not known, to whoever asks, and none of its words is told', async () => {
    const [personalId] = canary.personalIds;
    if (personalId === undefined) throw new Error('There is no personal supervision');
    await ask(canary.room.call('personal:export', { personalId }));
    const [file] = readdirSync(out);
    const answer = await ask(canary.room.call('file:examine', { path: join(out, file ?? '') }));
    expect(answer).toEqual({ verdict: 'UNKNOWN', fileName: file, format: 'WORD' });
  });
});
