import { boardCalls } from '@contract/board-calls';
import {
  sayChallenge,
  sayDrift,
  sayLast,
  sayMilestone,
  sayOwnAction,
  sayRecordWait,
  sayStanding,
} from '@domain/board/board-words';
import { ENGLAND_BANK_HOLIDAYS as holidays } from '@domain/calendar/bank-holidays';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import type { ChildId } from '@domain/identifiers';
import { DEFAULT_CHECK_SETTINGS as settings } from '@domain/settings/check-settings';
import { storyOf } from '@domain/story/story';
import { tellingOf } from '@domain/story/telling';
import { axisOf, ticksOf } from '@domain/story/time-axis';
import { createActionHandlers } from '@main/ipc/action-handlers';
import { createBoardHandlers } from '@main/ipc/board-handlers';
import type { HandlerContext } from '@main/ipc/handler-context';
import { readChildHistory } from '@main/store/child-memory';
import { listRecords } from '@main/store/record-list';
import { readRecord, readRecordContent } from '@main/store/record-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild } from '../../support/records-for-tests';
import { ask } from '../../support/replies';
import { seedTeam } from '../../support/seed-team';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

const SEEDED_ON = '2026-11-21';
let at: TestStore;
const desk = deskFor(() => at);
const context: HandlerContext = {
  session: () => ({
    database: at.database,
    user: { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
  }),
  clock: { now: () => at.clock.now(), today: () => at.clock.today() },
  dialogs: NO_DIALOGS,
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
};
const openBoard = () => ask(createBoardHandlers(context)['board:open'](undefined));

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  desk.sitDown(null);
});

/** Numbers below zero, days as a machine writes them, and what a program says where it has nothing to say. */
const NONSENSE =
  /(?<![\p{L}\p{N}])-\d|NaN|undefined|\bnull\b|Invalid|\[object|\b0 (?:day|week|month|time)s?\b|\d{4}-\d\d-\d\d/u;

async function saidByTheBoard(): Promise<string[]> {
  const board = await openBoard();
  expect(boardCalls['board:open'].reply.safeParse(board).error).toBeUndefined();
  const today = at.clock.today();
  return [
    ...board.children.flatMap((child) => [sayStanding(child), sayLast(child)]),
    ...board.records.map((record) => sayRecordWait(record, today)),
    ...board.drifting.map(sayDrift),
    ...board.own.map(sayOwnAction),
    ...board.challenges.map((challenge) => sayChallenge(challenge, today)),
    ...board.milestones.map((milestone) => sayMilestone(milestone, today)),
  ];
}

function saidByTheCheck(): string[] {
  const { database } = at;
  const today = at.clock.today();
  return listRecords(database, { sees: 'EVERYONE' }).flatMap(({ id }) => {
    const entry = readRecord(database, id);
    const content = readRecordContent(database, id, today);
    if (entry === null || content === null || entry.state === 'FILED') return [];
    const history = readChildHistory(database, entry, null);
    return checkRecord(content, checkContext(today, { settings, history })).map(({ message }) => message);
  });
}

async function saidByTheStory(childId: ChildId): Promise<string[]> {
  const { child } = await ask(desk.children['child:open']({ childId }));
  const { history } = await ask(desk.children['child:story']({ childId }));
  const today = at.clock.today();
  const context = { child, today, settings, holidays };
  const drawn = storyOf(history, context);
  for (const range of ['YEAR', 'PLAN', 'ALL'] as const) ticksOf(axisOf(range, drawn, today));
  return sentencesIn([drawn.rows, tellingOf(history, context)]);
}

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

test.each([
  ['a year ahead', '2027-11-21T10:00:00.000Z'],
  ['a year back', '2025-11-21T10:00:00.000Z'],
  ['29 February', '2028-02-29T10:00:00.000Z'],
  ['the hour that is left out in spring', '2027-03-28T01:30:00.000Z'],
  ['the hour that comes twice in autumn', '2026-10-25T01:30:00.000Z'],
  ['the last second of a year', '2026-12-31T23:59:59.999Z'],
  ['the first of a year', '2027-01-01T00:00:00.000Z'],
])('with a clock at %s nothing that is said is nonsense', async (_name, moment) => {
  seedTeam(at.database, { children: 20, seed: 3, today: SEEDED_ON });
  at.clock.moveTo(moment);
  const children = await ask(desk.children['children:list'](undefined));
  const stories = await Promise.all(children.map(({ id }) => saidByTheStory(id)));
  const said = [...(await saidByTheBoard()), ...saidByTheCheck(), ...stories.flat()];
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((sentence) => NONSENSE.test(sentence))).toEqual([]);
  const actions = await ask(createActionHandlers(context)['actions:list'](undefined));
  expect(actions.length).toBeGreaterThan(0);
});

describe('days that nobody meant', () => {
  test.each(['9999-12-31', '0001-01-01', '0000-01-01'])(
    '%s in a record, a plan or a challenge stops no board',
    async (never) => {
      const childId = aChild(at);
      await ask(desk.challenges['child:record-key-date']({ childId, kind: 'NEXT_COURT', day: day(never) }));
      const recordId = await desk.start(childId, 'case-supervision');
      const { content } = await desk.open(recordId);
      const header = { ...content.header, sessionDate: day(never), planStart: day(never), caseStatus: 'CP' as const };
      await ask(desk.records['record:save']({ recordId, header, sections: {}, place: null }));
      const words = {
        ...{ raisedOn: day('0001-01-01'), raisedBy: 'Hazel Kerr', source: 'CP_CHAIR' as const },
        stage: 'INFORMAL' as const,
      };
      const rest = { issue: 'x', risk: '', response: '', respondedOn: null, changed: '', howWeKnow: '', seenOn: null };
      await ask(desk.challenges['challenge:raise']({ childId, words: { ...words, ...rest } }));
      expect((await openBoard()).children).toHaveLength(1);
      expect(saidByTheCheck().length).toBeGreaterThan(0);
      await saidByTheStory(childId);
    },
  );
});

test('children and workers of one name stay apart, and a child without any fact is there', async () => {
  const same = { forename: 'Ada', surname: 'Fell' };
  const ids = [aChild(at, same), aChild(at, same), aChild(at)];
  const board = await openBoard();
  expect(board.children.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(new Set(board.children.map(({ reference }) => reference)).size).toBe(3);
  for (const id of ids) expect(await saidByTheStory(id)).toEqual([]);
});
