import { randomUUID } from 'node:crypto';
import type { ChallengeWords } from '@domain/challenge/challenge';
import { missingToClose } from '@domain/challenge/missing-parts';
import { type ChallengeId, type ChildId, challengeId, userId } from '@domain/identifiers';
import { addUser } from '@main/store/user-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aChild } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

/** Challenges and the days of a plan by their calls, over a real store; today is 21 November 2026. */
let at: TestStore;
let child: ChildId;
const desk = deskFor(() => at);
const calls = () => desk.challenges;

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  desk.sitDown(null);
  child = aChild(at);
});

const RAISED: ChallengeWords = {
  ...{ raisedOn: day('2026-11-02'), raisedBy: 'Hazel Kerr', source: 'CP_CHAIR', stage: 'INFORMAL' },
  ...{ issue: 'The core group has not met.', risk: 'Nobody sees the nights.', response: '', respondedOn: null },
  ...{ changed: '', howWeKnow: '', seenOn: null },
};
const WHOLE: ChallengeWords = {
  ...RAISED,
  ...{ response: 'It meets on Tuesdays.', respondedOn: day('2026-11-09'), changed: 'Somebody is there each night.' },
  ...{ howWeKnow: 'Her calendar.', seenOn: day('2026-11-16') },
};
const CLOSING = { closedOn: day('2026-11-20'), closedBy: 'Hazel Kerr' };

const raise = async (words = RAISED): Promise<ChallengeId> =>
  (await ask(calls()['challenge:raise']({ childId: child, words }))).challengeId;
const ofChild = async () => ask(calls()['challenges:of-child']({ childId: child }));
const run =
  (sql: string, ...values: readonly unknown[]) =>
  () =>
    at.database.prepare(sql).run(...values);

/** Everything the store holds of challenges and days, and how long the audit trail is. */
function everything(): string {
  const tables = ['challenge', 'challenge_event', 'child_key_date', 'audit_event'];
  const known = at.database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const kept = tables.filter((table) => known.includes(table));
  return JSON.stringify(kept.map((table) => at.database.prepare(`SELECT * FROM "${table}"`).all()));
}

async function isRefused(kind: string, call: () => Parameters<typeof refusal>[0]): Promise<void> {
  const before = everything();
  expect(await refusal(call())).toBe(kind);
  expect(everything() === before, 'the store is as it was').toBe(true);
}

describe('raising and changing', () => {
  test('it is there as it was said, in the list of all and in the child’s story', async () => {
    const id = await raise();
    expect(await ofChild()).toEqual([{ ...RAISED, id, childId: child, closedOn: null, closedBy: '' }]);
    expect(await ask(calls()['challenges:list'](undefined))).toMatchObject([{ id, childName: 'Sunniva Hart' }]);
    const { history } = await ask(desk.children['child:story']({ childId: child }));
    expect(history.challenges).toMatchObject([{ id }]);
  });

  test('each change is kept beside what was said before', async () => {
    const id = await raise();
    await ask(calls()['challenge:change']({ challengeId: id, words: { ...RAISED, issue: 'It met once.' } }));
    await ask(
      calls()['challenge:change']({ challengeId: id, words: { ...RAISED, issue: 'It met.', stage: 'STAGE_1_TM' } }),
    );
    const history = await ask(calls()['challenge:history']({ challengeId: id }));
    expect(history.map(({ words }) => words.issue)).toEqual(['The core group has not met.', 'It met once.', 'It met.']);
    expect(await ofChild()).toMatchObject([{ issue: 'It met.', stage: 'STAGE_1_TM' }]);
  });

  test('days that have not come, and an answer before the question, are refused whole', async () => {
    const id = await raise();
    const change = (words: Partial<ChallengeWords>) => () =>
      calls()['challenge:change']({ challengeId: id, words: { ...WHOLE, ...words } });
    await isRefused('INVALID', change({ raisedOn: day('2026-11-22') }));
    await isRefused('INVALID', change({ respondedOn: day('2026-11-01') }));
    await isRefused('INVALID', change({ respondedOn: day('2026-11-22') }));
    await isRefused('INVALID', change({ seenOn: day('2026-11-22') }));
    await isRefused('INVALID', change({ risk: 'cut \ud83d' }));
    await isRefused('INVALID', () =>
      calls()['challenge:raise']({ childId: child, words: { ...RAISED, raisedOn: day('2026-11-22') } }),
    );
  });

  test('of nobody and of nothing', async () => {
    const nowhere = challengeId.parse(randomUUID());
    await isRefused('NOT_FOUND', () => calls()['challenge:raise']({ childId: randomUUID() as ChildId, words: RAISED }));
    await isRefused('NOT_FOUND', () => calls()['challenge:change']({ challengeId: nowhere, words: RAISED }));
    await isRefused('NOT_FOUND', () => calls()['challenge:close']({ challengeId: nowhere, ...CLOSING }));
  });
});

describe('closing', () => {
  const PARTS = ['response', 'respondedOn', 'changed', 'howWeKnow', 'seenOn'] as const;
  const combinations = Array.from({ length: 2 ** PARTS.length - 1 }, (_, bits) =>
    PARTS.filter((_part, place) => ((bits + 1) & (1 << place)) !== 0),
  );

  test.each(combinations.map((missing) => [missing.join(' and '), missing] as const))(
    'is refused without %s',
    async (_name, missing) => {
      const gaps = missing.map((part) => [part, part === 'respondedOn' || part === 'seenOn' ? null : ' \n']);
      const id = await raise({ ...WHOLE, ...Object.fromEntries(gaps) });
      await isRefused('CHECK_NOT_PASSED', () => calls()['challenge:close']({ challengeId: id, ...CLOSING }));
      const [kept] = await ofChild();
      expect(kept && missingToClose(kept).map(({ field }) => field)).toEqual([...missing]);
    },
  );

  test('closes once everything is there, and then stays as it is', async () => {
    const id = await raise(WHOLE);
    await isRefused('INVALID', () =>
      calls()['challenge:close']({ challengeId: id, ...CLOSING, closedOn: day('2026-11-22') }),
    );
    await isRefused('INVALID', () =>
      calls()['challenge:close']({ challengeId: id, ...CLOSING, closedOn: day('2026-11-01') }),
    );
    // It was answered on the 9th and seen to be put right on the 16th.
    await isRefused('INVALID', () =>
      calls()['challenge:close']({ challengeId: id, ...CLOSING, closedOn: day('2026-11-15') }),
    );
    expect(await ask(calls()['challenge:close']({ challengeId: id, ...CLOSING }))).toMatchObject(CLOSING);
    await isRefused('WRONG_STATE', () => calls()['challenge:change']({ challengeId: id, words: RAISED }));
    await isRefused('WRONG_STATE', () => calls()['challenge:close']({ challengeId: id, ...CLOSING }));
    expect(await ask(calls()['challenges:list'](undefined))).toEqual([]);
    expect(await ask(calls()['challenge:history']({ challengeId: id }))).toHaveLength(2);
  });
});

describe('whoever has the key and writes to the store by hand', () => {
  test('closes nothing that is not put right, and changes nothing that is closed', async () => {
    const open = await raise();
    const closed = await raise(WHOLE);
    await ask(calls()['challenge:close']({ challengeId: closed, ...CLOSING }));
    const attacks = [
      run("UPDATE challenge SET closed_on = '2026-11-20', closed_by = 'x' WHERE id = ?", open),
      run("UPDATE challenge SET issue = 'Nothing' WHERE id = ?", closed),
      run('UPDATE challenge SET closed_on = NULL WHERE id = ?', closed),
      run('UPDATE challenge SET id = ? WHERE id = ?', randomUUID(), open),
      run('UPDATE challenge SET child_id = ? WHERE id = ?', aChild(at), open),
      run('DELETE FROM challenge WHERE id = ?', open),
      run('DELETE FROM challenge WHERE id = ?', closed),
      run("UPDATE challenge_event SET words = '{}' WHERE challenge_id = ?", open),
      run('DELETE FROM challenge_event WHERE challenge_id = ?', open),
    ];
    const before = everything();
    for (const attack of attacks) expect(attack).toThrow();
    expect(everything()).toBe(before);
  });

  test('takes back no day of the plan', async () => {
    await ask(calls()['child:record-key-date']({ childId: child, kind: 'NEXT_COURT', day: day('2026-12-01') }));
    const before = everything();
    expect(run("UPDATE child_key_date SET day = '2027-01-01'")).toThrow();
    expect(run('DELETE FROM child_key_date')).toThrow();
    expect(everything()).toBe(before);
  });
});

describe('days of the plan', () => {
  const say = (text: string | null) =>
    ask(
      calls()['child:record-key-date']({ childId: child, kind: 'NEXT_COURT', day: text === null ? null : day(text) }),
    );
  const known = async () =>
    (await ask(desk.children['child:story']({ childId: child }))).history.keyDates.map(({ kind, day: each }) => [
      kind,
      each,
    ]);

  test('the last one counts; setting the earlier one again undoes it, and nothing is forgotten', async () => {
    await say('2026-12-01');
    await say('2027-01-12');
    expect(await known()).toEqual([['NEXT_COURT', '2027-01-12']]);
    await say('2026-12-01');
    expect(await known()).toEqual([['NEXT_COURT', '2026-12-01']]);
    await say(null);
    expect(await known()).toEqual([]);
    expect(at.database.prepare('SELECT count(*) FROM child_key_date').pluck().get()).toBe(4);
  });
});

test('a social worker sees the challenges of their own children alone', async () => {
  const worker = { id: userId.parse(randomUUID()), name: 'Tom Hale', role: 'SW' as const, team: '' };
  addUser(at.database, { ...worker, createdAt: at.clock.now() });
  const own = aChild(at);
  const change = { kind: 'WORKER' as const, from: day('2026-11-01'), name: worker.name };
  await ask(desk.children['child:record-change']({ childId: own, change }));
  await ask(calls()['challenge:raise']({ childId: own, words: RAISED }));
  await raise();
  desk.sitDown({ userId: worker.id, name: worker.name, role: 'SW', team: '', storeKind: 'TEAM' });
  expect(await ask(calls()['challenges:list'](undefined))).toHaveLength(1);
  expect(await ask(calls()['challenges:of-child']({ childId: own }))).toHaveLength(1);
  await isRefused('NOT_ALLOWED', () => calls()['challenges:of-child']({ childId: child }));
});
