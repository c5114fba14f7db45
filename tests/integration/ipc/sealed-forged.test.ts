import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordId, sealedFileId } from '@domain/identifiers';
import type { AnswerPayload } from '@main/ipc/sealed/payloads';
import { sealFile } from '@main/sealed/box';
import { readOwnKey } from '@main/store/sealed-key-table';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  closePair,
  type Desk,
  exchangeCards,
  handOver,
  mergeFile,
  newPair,
  type Pair,
} from '../../support/sealed-pair';
import { answerIn, sharedWith } from '../../support/sealed-records';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/*
 * A worker's own key, and a file of answers that their program never made: another record, words changed behind an
 * answer that came, half characters, an answer with gaps. Nothing of such a file is taken in.
 */

let pair: Pair;
let recordId: RecordId;

beforeEach(async () => {
  pair = newPair();
  await exchangeCards(pair);
  recordId = await sharedWith(pair);
  await pair.own.ask('sealed:open', { path: await handOver(pair) });
});
afterEach(() => closePair(pair));

type CameAnswer = AnswerPayload['answers'][number];

/** What this worker's program would send now, as plain data. */
function honest({ own }: Pair): AnswerPayload {
  const rows = own.at.database.prepare<[], Record<string, string>>('SELECT * FROM handed_answer ORDER BY number').all();
  const answers = rows.map((row) => ({
    ...{ answerId: row.answer_id, recordId: row.record_id, version: row.version, number: row.number },
    ...{ givenOn: row.given_on, answer: JSON.parse(row.content ?? '') },
  }));
  const fileId = sealedFileId.parse(randomUUID());
  return { format: 1, fileId, number: 1, madeAt: own.at.clock.now(), answers, notes: [] } as unknown as AnswerPayload;
}

/** Sealed with the worker's key for the manager; gives where it lies. */
async function forge({ own, team }: Pair, payload: unknown): Promise<string> {
  const from = readOwnKey(own.at.database, own.user.userId);
  const to = readOwnKey(team.at.database, team.user.userId);
  if (from === null || to === null) throw new Error('No key');
  const { fileId } = payload as AnswerPayload;
  const sealed = await sealFile({ fileId, kind: 'ANSWER', payload, from, to: to.publicKey });
  if (!sealed.ok) throw new Error(sealed.failure);
  const path = join(own.at.folder.path, `${fileId}.throughline`);
  writeFileSync(path, sealed.value);
  return path;
}

function rowsOf({ at }: Desk): string {
  const tables = ['opened_file', 'handed_answer', 'handed_note', 'worker_answer', 'action_event', 'record', 'action'];
  return JSON.stringify(tables.map((table) => at.database.prepare(`SELECT * FROM ${table}`).all()));
}

/** Why the file is refused at the manager's desk. It is written down, and nothing else has changed. */
async function whyRefused(payload: unknown, from: Pair = pair): Promise<unknown> {
  const before = rowsOf(pair.team);
  const reply = await pair.team.call('sealed:look-answer', { path: await forge(from, payload) });
  expect(rowsOf(pair.team)).toBe(before);
  return reply.ok ? 'TAKEN' : (reply.failure as { why?: string }).why;
}

async function withAnswer(change: (one: CameAnswer) => unknown): Promise<unknown> {
  await answerIn(pair, recordId, 'My own words');
  const payload = honest(pair);
  return { ...payload, answers: payload.answers.map(change) };
}

const changed = (part: object) => (one: CameAnswer) => ({ ...one, answer: { ...one.answer, ...part } });

it('is taken in where it is what their program would send', async () => {
  const path = await forge(pair, await withAnswer((one) => one));
  expect((await mergeFile(pair, path)).items).toMatchObject([{ outcome: 'NEW' }]);
});

describe('an answer that no program of theirs gave', () => {
  it.each<[string, (one: CameAnswer) => unknown]>([
    ['without its pin', changed({ pinnedTo: undefined })],
    ['without what they say to the actions', changed({ review: undefined })],
    ['that leaves an action out', (one) => changed({ review: { ...one.answer.review, actions: [] } })(one)],
    [
      'that says nothing of an action',
      (one) => {
        const actions = one.answer.review?.actions.map((each) => ({ ...each, verdict: null }));
        return changed({ review: { ...one.answer.review, actions } })(one);
      },
    ],
    ['that disagrees and says nothing', changed({ kind: 'DISAGREES', comment: ' ' })],
    ['with half a character in its comment', changed({ comment: 'half \ud83d' })],
    [
      'with half a character in what they thought',
      (one) => changed({ review: { ...one.answer.review, reflection: 'half \ude00' } })(one),
    ],
  ])('%s', async (_what, change) => {
    expect(await whyRefused(await withAnswer(change))).toBe('ALTERED');
  });

  it.each<[string, (one: CameAnswer) => unknown]>([
    ['in the name of a colleague', changed({ recordedBy: 'Priya Castell' })],
    ['in no name', changed({ recordedBy: ' ' })],
  ])('%s', async (_what, change) => {
    expect(await whyRefused(await withAnswer(change))).toBe('NOT_THEIRS');
  });

  it.each<[string, (one: CameAnswer) => unknown]>([
    ['of "no reply"', changed({ kind: 'NO_REPLY' })],
    ['with a part nobody knows', changed(JSON.parse('{"__proto__": {"kind": "AGREES"}}') as object)],
    ['numbered past every number', (one) => ({ ...one, number: 1e300 })],
    ['on a day that is none', changed({ recordedAt: '2026-13-45T10:00:00.000Z' })],
  ])('%s', async (_what, change) => {
    expect(await whyRefused(await withAnswer(change))).toBe('NEWER_VERSION');
  });

  it('twice under one number of its own, in other words', async () => {
    const payload = (await withAnswer((one) => one)) as AnswerPayload;
    const twin = payload.answers.map(changed({ comment: 'Other words' }));
    expect(await whyRefused({ ...payload, answers: [...payload.answers, ...twin] })).toBe('ALTERED');
  });

  it('in other words than those it came with before', async () => {
    const payload = (await withAnswer((one) => one)) as AnswerPayload;
    await mergeFile(pair, await forge(pair, payload));
    const again = { ...payload, fileId: randomUUID(), answers: payload.answers.map(changed({ comment: 'Other' })) };
    expect(await whyRefused(again)).toBe('ALTERED');
  });

  it('of a record of a colleague, which is kept apart and answers nothing', async () => {
    const colleagues = await sharedWith(pair, { supervisee: 'Priya Castell', surname: 'Vale' });
    const path = await forge(pair, await withAnswer((one) => ({ ...one, recordId: colleagues })));
    expect((await mergeFile(pair, path)).items).toMatchObject([{ outcome: 'NOT_THEIRS' }]);
    expect((await pair.team.ask('record:open', { recordId: colleagues })).content.answer).toBeNull();
  });

  it('to a version that is yet to come, which does not answer it when it comes', async () => {
    const path = await forge(pair, await withAnswer((one) => ({ ...one, version: one.version + 1 })));
    expect((await mergeFile(pair, path)).items).toMatchObject([{ outcome: 'EARLIER_TEXT' }]);
    await pair.team.ask('record:return', { recordId });
    await pair.team.ask('record:share', { recordId });
    expect((await pair.team.ask('record:open', { recordId })).content.answer).toBeNull();
  });

  it.each(['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.000Z'])('given in the year of %s', async (recordedAt) => {
    const path = await forge(pair, { ...((await withAnswer(changed({ recordedAt }))) as object), madeAt: recordedAt });
    await mergeFile(pair, path);
    expect((await pair.team.ask('record:open', { recordId })).content.answer).toMatchObject({ recordedAt });
  });
});

it('does not take a colleague’s answer out of the way by its number', async () => {
  const other = newPair('Priya Castell', pair.team.at);
  await exchangeCards(other);
  const hers = await sharedWith(other, { surname: 'Vale' });
  await other.own.ask('sealed:open', { path: await handOver(other) });
  await answerIn(other, hers, 'Hers');
  const payload = (await withAnswer((one) => one)) as AnswerPayload;
  await mergeFile(pair, await forge(pair, payload));
  const [taken] = payload.answers;
  const stolen = honest(other);
  const answers = stolen.answers.map((one) => ({ ...one, answerId: taken?.answerId }));
  expect(await whyRefused({ ...stolen, answers }, other)).toBe('ALTERED');
  expect((await mergeFile(other, await forge(other, honest(other)))).items).toMatchObject([{ outcome: 'NEW' }]);
  other.own.at.store.close();
  other.own.at.folder.remove();
});

it('brings no note in other words than those it came with, and none with half a character', async () => {
  const action = (await pair.own.ask('actions:list', undefined))[0];
  const note = { on: '2026-11-09', by: 'Tom Birkett', says: 'UNDER_WAY', note: 'Rang twice', evidence: '' };
  const row = { noteId: randomUUID(), actionId: action?.id, at: pair.own.at.clock.now(), note };
  const payload = { ...honest(pair), notes: [row] };
  await mergeFile(pair, await forge(pair, payload));
  const other = (words: string) => ({
    ...{ ...payload, fileId: randomUUID() },
    notes: [{ ...row, note: { ...note, note: words } }],
  });
  expect(await whyRefused(other('Never rang'))).toBe('ALTERED');
  const half = other('half \ud83d');
  expect(await whyRefused({ ...half, notes: half.notes.map((one) => ({ ...one, noteId: randomUUID() })) })).toBe(
    'ALTERED',
  );
});
