import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordId } from '@domain/identifiers';
import { verifyChain } from '@main/store/audit-trail';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
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
import { day, mustOpen } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/*
 * Two workers and one manager, with real stores and real files: the same files come into copies of one team's store in any
 * order and any number of times, before and after a text is shared anew and an answer is recorded at the desk.
 */

let tom: Pair;
let priya: Pair;
const files: string[] = [];
const records: RecordId[] = [];

beforeAll(async () => {
  tom = newPair('Tom Birkett');
  priya = newPair('Priya Castell', tom.team.at);
  for (const pair of [tom, priya]) {
    await exchangeCards(pair);
    const recordId = await sharedWith(pair, { surname: pair === tom ? 'Hart' : 'Whitlow' });
    records.push(recordId);
    await pair.own.ask('sealed:open', { path: await handOver(pair) });
    for (const said of ['First', 'Second']) {
      await answerIn(pair, recordId, `${said} of ${pair.worker.name}`);
      await note(pair, `${said} note`);
      files.push(await sendAnswers(pair));
    }
  }
  tom.team.at.database.pragma('wal_checkpoint(TRUNCATE)');
});
afterAll(() => {
  closePair(tom);
  priya.own.at.store.close();
  priya.own.at.folder.remove();
});

async function note({ own }: Pair, words: string): Promise<void> {
  const [line] = await own.ask('actions:list', undefined);
  if (line === undefined) throw new Error('No action came');
  const said = { on: day('2026-11-21'), says: 'UNDER_WAY' as const, note: words, evidence: '' };
  await own.ask('action:note-progress', { actionId: line.id, note: said });
}

let copies = 0;

/** A copy of the team's store as it was before any file came in. */
function teamAgain(): Pair {
  copies += 1;
  const { at, user } = tom.team;
  const file = join(at.folder.path, `copy-${copies}.db`);
  copyFileSync(at.file, file);
  const store = mustOpen({ file, key: at.key, clock: at.clock });
  return { ...tom, team: deskAt({ ...at, file, store, database: store.database }, user) };
}

const select = (pair: Pair, sql: string) => pair.team.at.database.prepare(sql).all();

/** What stands and what is kept; not when it came, nor in which turn. */
function stateOf(pair: Pair) {
  return {
    answers: select(
      pair,
      'SELECT record_id, version, kind, comment, review FROM worker_answer ORDER BY record_id, version',
    ),
    kept: select(pair, 'SELECT answer_id, record_id, version, content FROM handed_answer ORDER BY answer_id'),
    notes: select(pair, 'SELECT note_id, content, outcome FROM handed_note ORDER BY note_id'),
    history: select(pair, "SELECT action_id, detail FROM action_event WHERE kind = 'NOTED' ORDER BY action_id, detail"),
  };
}

/** The desk answers Priya's record and shares Tom's anew, after `before` of the files; then all of them come. Hers stands. */
async function lived(order: readonly number[], before: number) {
  const pair = teamAgain();
  const { team } = pair;
  const [toms = '', priyas = ''] = records;
  const bring = async (which: readonly number[]) => {
    for (const at of which) await mergeFile(pair, files[at] ?? '', 'THEIRS');
  };
  await bring(order.slice(0, before));
  // Refused where her own answer is here already.
  await team.call('record:answer', { recordId: priyas as RecordId, kind: 'AGREES', comment: 'Said at the desk' });
  await team.ask('record:return', { recordId: toms as RecordId });
  await team.ask('record:share', { recordId: toms as RecordId });
  await bring([...order.slice(before), ...files.keys()]);
  expect(verifyChain(team.at.database).isIntact).toBe(true);
  const state = stateOf(pair);
  team.at.store.close();
  return state;
}

it('ends in one state, with every answer and every note kept once', async () => {
  const straight = await lived([0, 1, 2, 3], 0);
  expect(JSON.stringify(straight.answers)).toContain('Second of Priya Castell');
  expect(straight.kept).toHaveLength(4);
  expect(straight.notes).toHaveLength(4);
  expect(straight.history).toHaveLength(4);
  const order = fc.array(fc.nat({ max: 3 }), { maxLength: 8 });
  const property = fc.asyncProperty(order, fc.nat({ max: 8 }), async (which, before) => {
    const state = await lived(which, before);
    // An answer to the first text of Tom's record stands there where it came in time; nothing else may differ.
    const toms = (row: unknown) => (row as { record_id: string }).record_id === records[0];
    expect(state.answers.filter((row) => !toms(row))).toEqual(straight.answers.filter((row) => !toms(row)));
    expect({ ...state, answers: [] }).toEqual({ ...straight, answers: [] });
    expect(state.answers.filter((row) => (row as { version: number }).version === 2 && toms(row))).toEqual([]);
  });
  await fc.assert(property, { numRuns: 12 });
});
