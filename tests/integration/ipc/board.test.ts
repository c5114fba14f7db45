import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardCalls } from '@contract/board-calls';
import { DEFAULT_CHECK_SETTINGS as SETTINGS } from '@domain/settings/check-settings';
import { createBoardHandlers } from '@main/ipc/board-handlers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, aDraft, seal } from '../../support/records-for-tests';
import { recounted } from '../../support/recount-team';
import { ask, refusal } from '../../support/replies';
import { seedTeam } from '../../support/seed-team';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

const TODAY = '2026-11-21';
const PERIOD = { from: '2026-01-01', until: '2026-12-31' } as never;

let at: TestStore;
let user: SignedIn;
let savePath: string | null;
const told: unknown[] = [];

beforeEach(() => {
  at = newTestStore();
  user = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  savePath = join(at.folder.path, 'clinic.csv');
  told.length = 0;
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const handlers = () => {
  const context: HandlerContext = {
    session: () => ({ database: at.database, user }),
    clock: at.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseWhereToSave: async () => savePath,
    },
    tell: (news) => told.push(news),
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  return createBoardHandlers(context);
};

describe('the board, recounted from the rows', () => {
  test.each([1, 2, 3, 4, 5])('team %i says the same', async (seed) => {
    seedTeam(at.database, { children: 30, seed, today: TODAY });
    const board = await ask(handlers()['board:open'](undefined));
    expect(boardCalls['board:open'].reply.safeParse(board).error).toBeUndefined();
    const again = recounted(at.database, { today: TODAY, settings: SETTINGS, viewer: at.manager });
    const { children, ...rest } = again;
    expect(
      Object.fromEntries(
        board.children.map(({ id, last, due, planned, standing, drifting, challenges, draft }) => [
          id,
          { last, due, planned, standing, drifting, challenges, draft },
        ]),
      ),
    ).toEqual(children);
    expect({
      records: Object.fromEntries(board.records.map(({ id, wait, due, isMine }) => [id, { wait, due, isMine }])),
      drifting: board.drifting.map(({ id }) => id).sort(),
      own: board.own.map(({ id }) => id).sort(),
      challenges: Object.fromEntries(
        board.challenges.map((each) => [each.id, [each.answerBy, each.overBy, each.isAnswered]]),
      ),
      milestones: board.milestones
        .map(({ childId, months, day, neededBy }) => [childId, months, day, neededBy].join(' '))
        .sort(),
    }).toEqual(rest);
  });

  test('a service manager sees what every manager is behind with, a team manager their own', async () => {
    seedTeam(at.database, { children: 30, seed: 2, today: TODAY });
    const own = (await ask(handlers()['board:open'](undefined))).own;
    expect(own.length).toBeGreaterThan(0);
    user = { ...user, name: 'Beth Amory', role: 'TM' };
    expect((await ask(handlers()['board:open'](undefined))).own).toEqual([]);
    user = { ...user, role: 'SM' };
    expect((await ask(handlers()['board:open'](undefined))).own).toEqual(own);
  });

  test('a clock that was put back and forward again changes nothing that is stored', async () => {
    seedTeam(at.database, { children: 30, seed: 3, today: TODAY });
    const now = await ask(handlers()['board:open'](undefined));
    at.clock.moveTo('2019-03-31T00:30:00.000Z');
    const earlier = await ask(handlers()['board:open'](undefined));
    expect(earlier.children.some(({ standing }) => standing === 'PAST')).toBe(false);
    at.clock.moveTo(`${TODAY}T10:00:00.000Z`);
    expect(await ask(handlers()['board:open'](undefined))).toEqual(now);
  });

  test('what was accepted until a day is left alone until that day has gone by', async () => {
    seedTeam(at.database, { children: 30, seed: 1, today: TODAY });
    const drifting = async () => (await ask(handlers()['board:open'](undefined))).drifting;
    const [first] = await drifting();
    const answer = { flag: 'ACTION_CARRIED', subject: first?.id, decision: 'ACCEPT_UNTIL', until: '2026-11-22' };
    const latest = `record_id = (SELECT record_id FROM record_memory WHERE child_id = ? ORDER BY session_date DESC LIMIT 1)`;
    at.database
      .prepare(`UPDATE record_memory SET memory = json_set(memory, '$.drift', json(?)) WHERE ${latest}`)
      .run(JSON.stringify([answer]), first?.childId);
    expect((await drifting()).map(({ id }) => id)).not.toContain(first?.id);
    at.clock.moveTo('2026-11-23T10:00:00.000Z');
    expect((await drifting()).map(({ id }) => id)).toContain(first?.id);
  });

  test('an empty store has an empty board', async () => {
    const board = await ask(handlers()['board:open'](undefined));
    expect(board).toMatchObject({ children: [], records: [], drifting: [], challenges: [], milestones: [], own: [] });
  });
});

describe('the clinic', () => {
  test('counts by month what the rows say, and names nobody', async () => {
    seedTeam(at.database, { children: 30, seed: 1, today: TODAY });
    const { months } = await ask(handlers()['clinic:open'](PERIOD));
    const rows = at.database
      .prepare("SELECT session_date, asked, filled, measures FROM record_memory WHERE type = 'CASE'")
      .all() as {
      session_date: string;
      asked: number;
      filled: number;
      measures: number;
    }[];
    const within = rows.filter(({ session_date }) => session_date >= '2026-01-01' && session_date <= '2026-12-31');
    expect(months.reduce((sum, { records }) => sum + records, 0)).toBe(within.length);
    for (const { month, records, filled, measures } of months) {
      const own = within.filter(({ session_date }) => session_date.startsWith(month));
      expect(records).toBe(own.length);
      for (const [bit, count] of filled.entries()) {
        expect(count).toBe(own.filter((row) => (row.asked & row.filled & (1 << bit)) !== 0).length);
      }
      for (const [bit, count] of measures.entries()) {
        expect(count).toBe(own.filter((row) => (row.measures & (1 << bit)) !== 0).length);
      }
    }
    expect(JSON.stringify(months)).not.toMatch(/Castell|Birkett|Holloway|Rahman/i);
  });

  test('first remembers what was sealed before, in turns, and says how far it is', async () => {
    seal(at, aDraft(at, aChild(at)));
    at.database.exec('DELETE FROM record_memory');
    const { months } = await ask(handlers()['clinic:open'](PERIOD));
    expect(months.map(({ records }) => records)).toEqual([1]);
    expect(told).toEqual([
      { kind: 'CLINIC_PROGRESS', done: 0, total: 1 },
      { kind: 'CLINIC_PROGRESS', done: 1, total: 1 },
    ]);
  });

  test('is saved as a table, written down, and not at all where the person closes the dialog', async () => {
    seedTeam(at.database, { children: 30, seed: 1, today: TODAY });
    const events = () =>
      at.database.prepare("SELECT count(*) AS n FROM audit_event WHERE kind = 'CLINIC_EXPORTED'").get();
    const file = savePath ?? '';
    savePath = null;
    expect(await refusal(handlers()['clinic:export'](PERIOD))).toBe('CANCELLED');
    expect(events()).toEqual({ n: 0 });
    savePath = file;
    await ask(handlers()['clinic:export'](PERIOD));
    const lines = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(lines[0]).toContain('Month,What,');
    expect((lines.length - 1) % 28).toBe(0);
    expect(events()).toEqual({ n: 1 });
  });

  test.each([
    { from: '2026-02-01', until: '2026-01-31' },
    { from: '2010-01-01', until: '2026-01-31' },
  ])('refuses a period that is none: %j', async (period) => {
    expect(await refusal(handlers()['clinic:open'](period as never))).toBe('INVALID');
    expect(await refusal(handlers()['clinic:export'](period as never))).toBe('INVALID');
  });
});
