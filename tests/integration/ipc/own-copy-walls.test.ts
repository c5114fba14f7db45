import { randomUUID } from 'node:crypto';
import type { Channel, Request } from '@contract/contract';
import { userId } from '@domain/identifiers';
import { NO_REVIEW } from '@domain/review/worker-review';
import type { SignedIn } from '@main/ipc/handler-context';
import { addUser } from '@main/store/user-table';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusal } from '../../support/replies';
import { closePair, type Desk, deskAt, exchangeCards, handOver, newPair, type Pair } from '../../support/sealed-pair';
import { answerIn, sharedWith } from '../../support/sealed-records';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/*
 * A worker's own copy holds what the last file held and what was written there, in tables of its own; a team's store
 * never answers from those, and a worker who signs in at it exchanges nothing in anybody's name.
 */

/** What only a team's store has rows in, and what only sealed files fill. */
const TEAMS = [
  ...['child', 'child_fact', 'record', 'record_section', 'worker_answer', 'review_draft', 'record_seen', 'shared_text'],
  ...['action', 'action_event', 'challenge', 'personal_record', 'draft_search', 'record_search'],
];
const OWN = [
  'handed_item',
  'handed_answer',
  'handed_note',
  'handed_draft',
  'partner_key',
  'opened_file',
  'sealed_file',
];

let pair: Pair;
beforeEach(async () => {
  pair = newPair();
  await exchangeCards(pair);
});
afterEach(() => closePair(pair));

function filled({ at }: Desk, tables: readonly string[]): string[] {
  return tables.filter((table) => at.database.prepare(`SELECT 1 FROM ${table}`).get() !== undefined);
}

const kindOf = <C extends Channel>(desk: Desk, channel: C, request: Request<C>) => refusal(desk.call(channel, request));

describe('a worker’s own copy', () => {
  it('puts nothing into a team’s tables, whatever is done in it', async () => {
    const recordId = await sharedWith(pair);
    const { own } = pair;
    await own.ask('sealed:open', { path: await handOver(pair) });
    const [action] = await own.ask('actions:list', undefined);
    const { textHash } = await own.ask('review:open', { recordId });
    await own.ask('review:save', { recordId, textHash, review: NO_REVIEW, comment: 'Begun' });
    await answerIn(pair, recordId, 'Done');
    const note = { on: own.at.clock.today(), says: 'UNDER_WAY', note: 'Rang', evidence: '' } as const;
    if (action === undefined) throw new Error('No action came');
    await own.ask('action:note-progress', { actionId: action.id, note });
    await own.ask('sealed:make-answer', undefined);
    expect(filled(own, TEAMS)).toEqual([]);
    expect(filled(own, ['handed_item', 'handed_answer', 'handed_note']).length).toBe(3);
  });

  it('knows nothing of what was not in the file, and takes no word to it', async () => {
    await sharedWith(pair);
    const colleagues = await sharedWith(pair, { supervisee: 'Priya Castell', surname: 'Vale' });
    const { childId } =
      (await pair.team.ask('actions:list', undefined)).find(({ who }) => who === 'Priya Castell') ?? {};
    const [hers] = (await pair.team.ask('actions:list', undefined)).filter(({ who }) => who === 'Priya Castell');
    if (hers === undefined || childId === undefined) throw new Error('No action');
    const { own } = pair;
    await own.ask('sealed:open', { path: await handOver(pair) });
    const textHash = 'a'.repeat(64);
    const written = { recordId: colleagues, textHash, review: { ...NO_REVIEW, isMissing: false }, comment: 'x' };
    const note = { on: own.at.clock.today(), says: 'DONE', note: 'x', evidence: '' } as const;
    const before = filled(own, ['handed_draft', 'handed_answer', 'handed_note']);
    expect(await kindOf(own, 'record:open', { recordId: colleagues })).toBe('NOT_FOUND');
    expect(await kindOf(own, 'review:open', { recordId: colleagues })).toBe('NOT_FOUND');
    expect(await kindOf(own, 'review:save', written)).toBe('NOT_FOUND');
    expect(await kindOf(own, 'review:answer', { ...written, kind: 'AGREES' })).toBe('NOT_FOUND');
    expect(await kindOf(own, 'child:open', { childId })).toBe('NOT_FOUND');
    expect(await kindOf(own, 'action:history', { actionId: hers.id })).toBe('NOT_FOUND');
    expect(await kindOf(own, 'action:note-progress', { actionId: hers.id, note })).toBe('NOT_FOUND');
    expect(await own.ask('search:find', { words: 'Vale' })).toEqual([]);
    expect(filled(own, ['handed_draft', 'handed_answer', 'handed_note'])).toEqual(before);
  });

  it('keeps no half character that would keep its answers from coming in', async () => {
    const recordId = await sharedWith(pair);
    const { own } = pair;
    await own.ask('sealed:open', { path: await handOver(pair) });
    const [action] = await own.ask('actions:list', undefined);
    if (action === undefined) throw new Error('No action came');
    const note = { on: own.at.clock.today(), says: 'UNDER_WAY', note: 'half \ud83d', evidence: '' } as const;
    expect(await kindOf(own, 'action:note-progress', { actionId: action.id, note })).toBe('INVALID');
    expect(await kindOf(pair.team, 'action:note-progress', { actionId: action.id, note })).toBe('INVALID');
    const { textHash } = await own.ask('review:open', { recordId });
    const half = { recordId, textHash, review: NO_REVIEW, comment: '\ude00' };
    expect(await kindOf(own, 'review:save', half)).toBe('INVALID');
  });
});

describe('a worker who signs in at the team’s store', () => {
  it('exchanges no files in anybody’s name, and nothing of theirs lands in a copy’s tables', async () => {
    const recordId = await sharedWith(pair);
    const { at } = pair.team;
    const tom: SignedIn = { userId: pair.worker.id, name: pair.worker.name, role: 'SW', team: '', storeKind: 'TEAM' };
    const desk = deskAt(at, tom);
    const priya = userId.parse(randomUUID());
    addUser(at.database, { id: priya, name: 'Priya Castell', role: 'SW', team: '', createdAt: at.clock.now() });
    await pair.own.ask('sealed:save-card', undefined);
    const path = pair.own.saved();
    const before = rowsOf(desk);
    expect(await desk.ask('sealed:partners', undefined)).toEqual([]);
    for (const whose of [priya, tom.userId, pair.team.user.userId, null]) {
      expect(await kindOf(desk, 'sealed:read-card', { userId: whose, path })).toBe('NOT_FOUND');
      expect(await kindOf(desk, 'sealed:trust-card', { userId: whose, typed: 'x' })).toBe('NOT_FOUND');
      expect(await kindOf(desk, 'sealed:end-key', { userId: whose })).toBe('NOT_FOUND');
    }
    const file = await handOver(pair);
    const made = rowsOf(desk);
    expect(made).not.toBe(before);
    expect(await kindOf(desk, 'sealed:open', { path: file })).toBe('WRONG_STATE');
    expect(await kindOf(desk, 'sealed:look-reply', undefined)).toBe('WRONG_STATE');
    expect(await kindOf(desk, 'sealed:make-answer', undefined)).toBe('WRONG_STATE');
    expect(await kindOf(desk, 'sealed:save-card', undefined)).toBe('WRONG_STATE');
    // What they write is the store's own, and not a copy's.
    const { textHash } = await desk.ask('review:open', { recordId });
    await desk.ask('review:save', { recordId, textHash, review: NO_REVIEW, comment: 'Begun here' });
    expect(rowsOf(desk)).toBe(made);
    expect(filled(desk, ['review_draft'])).toEqual(['review_draft']);
  });
});

function rowsOf({ at }: Desk): string {
  return JSON.stringify(OWN.map((table) => at.database.prepare(`SELECT * FROM ${table}`).all()));
}
