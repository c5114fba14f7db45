import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type RecordId, userId } from '@domain/identifiers';
import { readAnswer } from '@main/store/answer-table';
import { verifyChain } from '@main/store/audit-trail';
import { addUser } from '@main/store/user-table';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { richText, sectionKey, write } from '../../support/records-for-tests';
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
import { day } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let pair: Pair;
beforeEach(async () => {
  pair = newPair();
  await exchangeCards(pair);
});
afterEach(() => closePair(pair));

const shared = (supervisee = pair.worker.name, surname = 'Hart') => sharedWith(pair, { supervisee, surname });
const answer = (recordId: RecordId, comment = '') => answerIn(pair, recordId, comment);

/** The own copy answers as the team's program would answer this worker, and making the file has left no trace of reading. */
async function asIfSignedIn(recordId: RecordId): Promise<void> {
  const { own, team, worker } = pair;
  expect(team.at.database.prepare('SELECT * FROM record_seen').all()).toEqual([]);
  const there = deskAt(team.at, { ...own.user, userId: worker.id, storeKind: 'TEAM' });
  for (const channel of ['children:list', 'records:list', 'actions:list', 'reviews:list'] as const) {
    expect(await own.ask(channel, undefined)).toEqual(await there.ask(channel, undefined));
  }
  expect(await own.ask('record:open', { recordId })).toEqual(await there.ask('record:open', { recordId }));
  expect(await own.ask('review:open', { recordId })).toEqual(await there.ask('review:open', { recordId }));
  const [child] = await own.ask('children:list', undefined);
  const childId = child?.id ?? ('' as never);
  expect(await own.ask('child:open', { childId })).toEqual(await there.ask('child:open', { childId }));
}

describe('a supervision with files alone', () => {
  it('goes from the manager to the worker and back, and the next file confirms it', async () => {
    const recordId = await shared();
    const file = await handOver(pair);
    expect(basename(file)).toBe('For Tom Birkett 2026-11-21 1.throughline');
    const { own, team } = pair;
    const opened = await own.ask('sealed:open', { path: file });
    expect(opened).toMatchObject({ children: 1, records: 1, actions: 1, from: 'Marian Oduya', notes: [] });
    expect((await own.ask('children:list', undefined)).map(({ surname }) => surname)).toEqual(['Hart']);
    await asIfSignedIn(recordId);
    expect(await own.ask('search:find', { words: 'HARBOUR quiet' })).toMatchObject([{ kind: 'RECORD', recordId }]);
    expect(await own.ask('reviews:list', undefined)).toMatchObject([{ recordId, standing: 'NEW' }]);
    const [line] = await own.ask('actions:list', undefined);
    if (line === undefined) throw new Error('No action came');
    const note = { on: day('2026-11-21'), says: 'STUCK' as const, note: 'The school is closed', evidence: '' };
    await own.ask('action:note-progress', { actionId: line.id, note });
    await answer(recordId, 'I saw her on Tuesday too');
    expect(await own.ask('reviews:list', undefined)).toMatchObject([{ recordId, standing: 'ANSWERED' }]);
    expect(await own.ask('sealed:look-reply', undefined)).toMatchObject({ waiting: { answers: 1, notes: 1 } });

    const reply = await sendAnswers(pair);
    const look = await team.ask('sealed:look-answer', { path: reply });
    expect(look).toMatchObject({
      items: [{ outcome: 'NEW', recordId }],
      progress: { fresh: 1, already: 0 },
      notes: [],
    });
    expect(readAnswer(team.at.database, recordId, 1)).toBeNull();
    await mergeFile(pair, reply);
    const merged = await team.ask('record:open', { recordId });
    expect(merged.content.answer).toMatchObject({ kind: 'AGREES_WITH_COMMENT', comment: 'I saw her on Tuesday too' });
    expect(merged.content.answer?.review?.actions).toMatchObject([{ verdict: 'AGREE' }]);
    expect((await team.ask('actions:list', undefined))[0]?.lastNote).toMatchObject({ note: 'The school is closed' });

    const again = await mergeFile(pair, reply);
    expect(again).toMatchObject({ items: [{ outcome: 'ALREADY' }], progress: { fresh: 0, already: 1 } });
    expect(
      (await team.ask('action:history', { actionId: line.id })).filter(({ kind }) => kind === 'NOTED'),
    ).toHaveLength(1);

    await own.ask('sealed:open', { path: await handOver(pair) });
    expect(await own.ask('sealed:look-reply', undefined)).toMatchObject({ waiting: { answers: 0, notes: 0 } });
    expect((await own.ask('record:open', { recordId })).content.answer).toEqual(merged.content.answer);
    for (const { at } of [own, team]) expect(verifyChain(at.database).isIntact).toBe(true);
  });

  it('holds nothing of others, and nothing that can be read', async () => {
    const theirs = await shared();
    const other = await shared('Priya Castell', 'Whitlow');
    const file = await handOver(pair);
    const bytes = readFileSync(file).toString('latin1');
    for (const word of ['Hart', 'Whitlow', 'Birkett', 'Oduya', 'harbour']) expect(bytes).not.toContain(word);
    await pair.own.ask('sealed:open', { path: file });
    expect((await pair.own.ask('records:list', undefined)).map(({ id }) => id)).toEqual([theirs]);
    expect(await pair.own.call('record:open', { recordId: other })).toMatchObject({ failure: { kind: 'NOT_FOUND' } });
  });

  it('asks again where the text was changed, shows what differs, and keeps the earlier answer', async () => {
    const recordId = await shared();
    const { own, team } = pair;
    await own.ask('sealed:open', { path: await handOver(pair) });
    await answer(recordId, 'As it was');
    const early = await sendAnswers(pair);
    await team.ask('record:return', { recordId });
    write(team.at, recordId, { [sectionKey('RICH_TEXT')]: richText('Sunniva drew the loud house by the harbour.') });
    await team.ask('record:share', { recordId });
    expect(await mergeFile(pair, early)).toMatchObject({ items: [{ outcome: 'EARLIER_TEXT' }] });
    expect((await team.ask('record:open', { recordId })).content.answer).toBeNull();
    await own.ask('sealed:open', { path: await handOver(pair) });
    expect(await own.ask('reviews:list', undefined)).toMatchObject([{ recordId, standing: 'CHANGED' }]);
    const review = await own.ask('review:open', { recordId });
    expect(review).toMatchObject({ seenBefore: 1, comment: 'As it was', earlierAnswer: { version: 1 } });
    expect(JSON.stringify(review.changes)).toContain('loud');
    await answer(recordId, 'Now as well');
    expect(await mergeFile(pair, await sendAnswers(pair))).toMatchObject({ items: [{ outcome: 'NEW' }] });
  });

  it('is opened by whichever manager signs in, once each has compared the code', async () => {
    const recordId = await shared();
    const { own, team, worker } = pair;
    await own.ask('sealed:open', { path: await handOver(pair) });
    await answer(recordId, 'For the team');
    const second = { id: userId.parse(randomUUID()), name: 'Helen Marsh', role: 'SM', team: '' } as const;
    addUser(team.at.database, { ...second, createdAt: team.at.clock.now() });
    const other = {
      ...pair,
      team: deskAt(team.at, { ...team.user, userId: second.id, name: second.name, role: 'SM' }),
    };
    expect(await mergeFile(other, await sendAnswers(pair))).toMatchObject({ items: [{ outcome: 'NEW' }] });
    const file = await handOver(other);
    expect(await own.call('sealed:open', { path: file })).toMatchObject({ failure: { why: 'UNKNOWN_SENDER' } });
    await other.team.ask('sealed:save-card', undefined);
    await own.ask('sealed:read-card', { userId: null, path: other.team.saved() });
    const heard = (await other.team.ask('sealed:partners', undefined)).find((each) => each.userId === worker.id);
    await own.ask('sealed:trust-card', { userId: null, typed: heard?.code ?? '' });
    expect(await own.ask('sealed:open', { path: file })).toMatchObject({ from: 'Helen Marsh' });
  });

  it('is nothing of a manager of another team', async () => {
    await shared();
    const { own, team, worker } = pair;
    team.at.database.prepare('UPDATE app_user SET team = ? WHERE id = ?').run('Team 3', worker.id);
    await own.ask('sealed:open', { path: await handOver(pair) });
    await answer((await own.ask('reviews:list', undefined))[0]?.recordId ?? ('' as never));
    const other = deskAt(team.at, { ...team.user, team: 'Team 4' });
    expect(await other.ask('sealed:partners', undefined)).toEqual([]);
    const path = await sendAnswers(pair);
    expect(await other.call('sealed:look-answer', { path })).toMatchObject({ failure: { kind: 'NOT_ALLOWED' } });
    expect(await other.call('sealed:look', { userId: worker.id })).toMatchObject({ failure: { kind: 'NOT_ALLOWED' } });
    expect(await other.call('sealed:end-key', { userId: worker.id })).toMatchObject({ failure: { kind: 'NOT_FOUND' } });
  });

  it('leaves a conflict to a choice, and keeps both', async () => {
    const recordId = await shared();
    const { own, team } = pair;
    await own.ask('sealed:open', { path: await handOver(pair) });
    await answer(recordId, 'By file');
    await team.ask('record:answer', { recordId, kind: 'AGREES', comment: '' });
    const file = await sendAnswers(pair);
    expect(await mergeFile(pair, file)).toMatchObject({ items: [{ outcome: 'CONFLICT', ours: { kind: 'AGREES' } }] });
    expect((await team.ask('record:open', { recordId })).content.answer?.kind).toBe('AGREES');
    await mergeFile(pair, file, 'THEIRS');
    expect((await team.ask('record:open', { recordId })).content.answer?.comment).toBe('By file');
    expect(await mergeFile(pair, file)).toMatchObject({ items: [{ outcome: 'ALREADY' }] });
    const aside = team.at.database.prepare<[], { content: string }>('SELECT content FROM answer_set_aside').all();
    expect(aside.map(({ content }) => JSON.parse(content))).toMatchObject([
      { kind: 'AGREES', recordedBy: 'Marian Oduya' },
    ]);
  });

  it('does not leave a file behind that no entry speaks of', async () => {
    await shared();
    pair.team.at.database.exec(
      "CREATE TRIGGER no_files BEFORE INSERT ON sealed_file BEGIN SELECT RAISE(ABORT, 'no'); END",
    );
    await expect(handOver(pair)).rejects.toThrow();
    expect(existsSync(pair.team.saved())).toBe(false);
  });
});
