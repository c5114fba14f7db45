import type { RecordId } from '@domain/identifiers';
import { richTextToPlain } from '@domain/section/rich-text-plain';
import { sealRecord } from '@main/store/seal';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refusal } from '../../support/replies';
import {
  closePair,
  deskAt,
  exchangeCards,
  handOver,
  mergeFile,
  newPair,
  type Pair,
  sendAnswers,
} from '../../support/sealed-pair';
import { answerIn, sharedWith } from '../../support/sealed-records';
import { day, moment } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let pair: Pair;
let recordId: RecordId;

beforeEach(async () => {
  pair = newPair();
  await exchangeCards(pair);
  recordId = await sharedWith(pair);
  await pair.own.ask('sealed:open', { path: await handOver(pair) });
});
afterEach(() => closePair(pair));

const kept = () => pair.team.ask('review:kept', { recordId });

async function signWithoutThem(): Promise<void> {
  pair.team.at.clock.moveTo('2026-12-14T10:00:00.000Z');
  await pair.team.ask('record:answer', { recordId, kind: 'NO_REPLY', comment: 'Not heard from' });
  sealRecord(pair.team.at.database, {
    ...{ recordId, state: 'AGREED_NO_REPLY', signedBy: { id: pair.team.at.manager.id, name: 'Marian Oduya' } },
    ...{ now: moment('2026-12-14T11:00:00.000Z'), today: day('2026-12-14') },
  });
}

async function late(comment = 'The school changed on Monday.\n\nNan was told.') {
  await answerIn(pair, recordId, comment);
  await signWithoutThem();
  await mergeFile(pair, await sendAnswers(pair));
  const [answer] = await kept();
  if (answer === undefined) throw new Error('Nothing was kept');
  return answer;
}

it('says nothing of an answer that counts', async () => {
  await answerIn(pair, recordId, 'Fair');
  await mergeFile(pair, await sendAnswers(pair));
  expect(await kept()).toEqual([]);
});

it('tells an answer to an earlier text from one that was given again later', async () => {
  await answerIn(pair, recordId, 'First thought');
  await mergeFile(pair, await sendAnswers(pair));
  await answerIn(pair, recordId, 'Second thought');
  await mergeFile(pair, await sendAnswers(pair));
  expect(await kept()).toMatchObject([{ why: 'REPLACED', answer: { comment: 'First thought' }, mayBeAdded: false }]);
  await answerIn(pair, recordId, 'Third thought');
  const file = await sendAnswers(pair);
  await pair.team.ask('record:return', { recordId });
  await mergeFile(pair, file);
  expect((await kept()).find(({ why }) => why === 'EARLIER_TEXT')).toMatchObject({
    ...{ version: 1, answer: { comment: 'Third thought' }, mayBeAdded: true },
  });
});

it('keeps both sides of a choice in sight', async () => {
  await answerIn(pair, recordId, 'From my own copy');
  const file = await sendAnswers(pair);
  await pair.team.ask('record:answer', { recordId, kind: 'AGREES_WITH_COMMENT', comment: 'Said on the phone' });
  await mergeFile(pair, file, 'OURS');
  expect(await kept()).toMatchObject([{ why: 'OTHER_CHOSEN', answer: { comment: 'From my own copy' } }]);
});

it('keeps what gave way to the worker’s own answer', async () => {
  await answerIn(pair, recordId, 'From my own copy');
  const file = await sendAnswers(pair);
  await pair.team.ask('record:answer', { recordId, kind: 'AGREES_WITH_COMMENT', comment: 'Said on the phone' });
  await mergeFile(pair, file, 'THEIRS');
  expect(await kept()).toMatchObject([
    { why: 'GAVE_WAY', answer: { comment: 'Said on the phone' }, mayBeAdded: false },
  ]);
});

it('puts an answer that came after signing into an addendum, whole and once', async () => {
  const { why, answerId } = await late();
  expect(why).toBe('SEALED');
  const { recordId: addendumId } = await pair.team.ask('review:to-addendum', { recordId, answerId });
  const again = await pair.team.ask('review:to-addendum', { recordId, answerId });
  expect(again.recordId).toBe(addendumId);
  const { content } = await pair.team.ask('record:open', { recordId: addendumId });
  expect(content.addendumTo).toMatchObject({ id: recordId });
  const what = content.sections['what'];
  const words = what?.kind === 'RICH_TEXT' ? richTextToPlain(what.text) : '';
  expect(words.match(/Tom Birkett answered version 1 of this record on/g)).toHaveLength(1);
  expect(words).toContain('The school changed on Monday.');
  expect(words).toContain('Nan was told.');
  // Why it is added is the manager's to say.
  expect(content.sections['why']).toMatchObject({ text: { content: [{ type: 'paragraph' }] } });
  const trail = pair.team.at.database.prepare("SELECT subject FROM audit_event WHERE kind = 'ANSWER_ADDED'").all();
  expect(trail).toEqual([{ subject: addendumId }]);
});

it('leaves no empty addendum behind where nothing can be added', async () => {
  await answerIn(pair, recordId, 'Still in time');
  await mergeFile(pair, await sendAnswers(pair));
  const before = await pair.team.ask('records:list', undefined);
  const answerId = '11111111-1111-4111-8111-111111111111' as never;
  expect(await refusal(pair.team.call('review:to-addendum', { recordId, answerId }))).toBe('NOT_FOUND');
  await signWithoutThem().catch(() => undefined);
  expect(await refusal(pair.team.call('review:to-addendum', { recordId, answerId }))).toBe('NOT_FOUND');
  expect((await pair.team.ask('records:list', undefined)).length).toBe(before.length);
});

it('shows nothing to a manager of another team, and to nobody but managers', async () => {
  const { answerId } = await late();
  const { at } = pair.team;
  at.database.prepare("UPDATE child SET team = 'Team 1'").run();
  const other = {
    userId: '22222222-2222-4222-8222-222222222222' as never,
    name: 'Lee Hann',
    storeKind: 'TEAM',
  } as const;
  for (const role of ['TM', 'SW', 'QA', 'HS', 'BS', 'IG'] as const) {
    const desk = deskAt(at, { ...other, role, team: 'Team 2' });
    expect(await refusal(desk.call('review:kept', { recordId }))).toBe('NOT_ALLOWED');
    expect(await refusal(desk.call('review:to-addendum', { recordId, answerId }))).toBe('NOT_ALLOWED');
  }
});
