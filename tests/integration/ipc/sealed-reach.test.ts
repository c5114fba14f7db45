import { randomUUID } from 'node:crypto';
import { userId } from '@domain/identifiers';
import { recordChange } from '@main/store/child-fact-table';
import { addUser } from '@main/store/user-table';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aChild, aDraft } from '../../support/records-for-tests';
import {
  closePair,
  type Desk,
  deskAt,
  exchangeCards,
  handOver,
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

function managerElsewhere(): Desk {
  const { at } = pair.team;
  const other = { id: userId.parse(randomUUID()), name: 'Judith Mensah', role: 'TM', team: 'Moorland Team' } as const;
  addUser(at.database, { ...other, createdAt: at.clock.now() });
  const { id, name, role, team } = other;
  return deskAt(at, { userId: id, name, role, team, storeKind: 'TEAM' });
}

it('holds nothing that the manager who makes it may not see, whatever the worker may', async () => {
  const { team, worker } = pair;
  const childId = aChild(team.at, { surname: 'Hart', team: 'Harbour Team', teamManager: 'Marian Oduya' });
  const fact = { childId, source: 'PERSON', now: team.at.clock.now() } as const;
  recordChange(team.at.database, { kind: 'WORKER', from: day('2026-01-01'), name: worker.name }, fact);
  const recordId = aDraft(team.at, childId, { supervisee: worker.name });
  await team.ask('record:share', { recordId });
  expect(await team.ask('sealed:look', { userId: worker.id })).toMatchObject({ children: 1, records: 1 });

  const elsewhere = managerElsewhere();
  expect(await elsewhere.call('record:open', { recordId })).toMatchObject({ ok: false });
  expect(await elsewhere.ask('sealed:look', { userId: worker.id })).toMatchObject({
    ...{ children: 0, records: 0, actions: 0 },
  });
});

it('shows nobody what a worker of no one team answers of another team’s child', async () => {
  const { own, team } = pair;
  const recordId = await sharedWith(pair, { surname: 'Kanarienberg', team: 'Harbour Team' });
  await own.ask('sealed:open', { path: await handOver(pair) });
  await answerIn(pair, recordId, 'For Marian');
  const path = await sendAnswers(pair);
  expect(await managerElsewhere().call('sealed:look-answer', { path })).toMatchObject({
    failure: { kind: 'NOT_ALLOWED' },
  });
  expect(await team.ask('sealed:look-answer', { path })).toMatchObject({ items: [{ outcome: 'NEW' }] });
});
