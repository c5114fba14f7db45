import { settingsCalls } from '@contract/settings-calls';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import { DEFAULT_SETTINGS_ON_PAPER, type SettingsOnPaper } from '@domain/settings/check-settings';
import { obstacles } from '@main/ipc/check-record';
import type { HandlerContext } from '@main/ipc/handler-context';
import { createSettingsHandlers } from '@main/ipc/settings-handlers';
import { verifyChain } from '@main/store/audit-trail';
import { settingsOfRecord } from '@main/store/check-table';
import { readRecord, readRecordContent } from '@main/store/record-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, aDraft, anAction, sectionKey, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

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
const handlers = createSettingsHandlers(context);

const read = () => ask(handlers['settings:read'](undefined));
const save = (settings: SettingsOnPaper) => ask(handlers['settings:save']({ settings }));
const withNumbers = (numbers: Partial<SettingsOnPaper['numbers']>): SettingsOnPaper => ({
  ...DEFAULT_SETTINGS_ON_PAPER,
  numbers: { ...DEFAULT_SETTINGS_ON_PAPER.numbers, ...numbers },
});

test('every change is written down by itself: who, when, from what, to what, the latest first', async () => {
  expect((await read()).changes).toEqual([]);
  expect(await save(withNumbers({ shareDays: 3, driftCarries: 4 }))).toEqual({ changed: 2 });
  at.clock.moveTo('2026-11-22T09:00:00.000Z');
  expect(await save({ ...withNumbers({ shareDays: 3, driftCarries: 4 }), vagueWords: ['monitor'] })).toEqual({
    changed: 1,
  });
  const { settings, changes } = await read();
  expect(settings.numbers).toMatchObject({ shareDays: 3, driftCarries: 4 });
  expect(changes.map(({ name, by, at: when }) => [name, by, when])).toEqual([
    ['vagueWords', at.manager.name, '2026-11-22T09:00:00.000Z'],
    ['numbers.driftCarries', at.manager.name, '2026-11-21T10:00:00.000Z'],
    ['numbers.shareDays', at.manager.name, '2026-11-21T10:00:00.000Z'],
  ]);
  expect(changes[2]).toMatchObject({ before: 2, after: 3 });
  expect(await save(settings)).toEqual({ changed: 0 });
  expect((await read()).changes).toHaveLength(3);
});

test.each([
  'UPDATE setting_change SET actor = actor',
  "UPDATE setting_change SET before = '2', after = '2'",
  'DELETE FROM setting_change',
  `INSERT OR REPLACE INTO setting_change (row, name, before, after, at, actor)
   SELECT row, name, '9', '9', at, actor FROM setting_change`,
])('the history of the settings only grows: %s', async (sql) => {
  await save(withNumbers({ shareDays: 3 }));
  const before = (await read()).changes;
  expect(() => at.database.exec(sql)).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
  );
  expect((await read()).changes).toEqual(before);
});

test('a record begun before a change keeps its settings, in its row and in what the check finds', async () => {
  const childId = aChild(at);
  const begun = aDraft(at, childId);
  const words = {
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS' as const, actions: [anAction({ who: '' })], noActionReason: '' },
  };
  write(at, begun, words);
  const row = () => at.database.prepare('SELECT check_settings FROM record WHERE id = ?').pluck().get(begun);
  const before = row();
  const found = findingsOf(begun);
  const standing = obstaclesOf(begun);
  await save({
    ...withNumbers({ shareDays: 9, reasonWords: 50, openActionsMost: 1, dangerWords: 5, actionWeeksAhead: 1 }),
    vagueWords: ['see sunniva'],
  });
  expect(row()).toBe(before);
  expect(settingsOfRecord(at.database, begun).shareDays).toBe(2);
  expect(findingsOf(begun)).toEqual(found);
  expect(obstaclesOf(begun)).toEqual(standing);
  expect(settingsOfRecord(at.database, aDraft(at, childId)).shareDays).toBe(9);
  expect(() => at.database.prepare("UPDATE record SET check_settings = '{}' WHERE id = ?").run(begun)).toThrow();
});

function findingsOf(recordId: ReturnType<typeof aDraft>) {
  const content = readRecordContent(at.database, recordId, at.clock.today());
  if (content === null) throw new Error('There is no such record');
  return checkRecord(content, checkContext(at.clock.today(), { settings: settingsOfRecord(at.database, recordId) }));
}

function obstaclesOf(recordId: ReturnType<typeof aDraft>) {
  const entry = readRecord(at.database, recordId);
  const content = readRecordContent(at.database, recordId, at.clock.today());
  if (entry === null || content === null) throw new Error('There is no such record');
  return obstacles(context.session(), context.clock, { entry, content });
}

test.each([
  ['a number below its least', { numbers: { shareDays: 0 } }],
  ['a number above its most', { numbers: { shareDays: 251 } }],
  ['half a day', { numbers: { shareDays: 1.5 } }],
  ['a word', { numbers: { shareDays: 'three' } }],
  ['an interval of nothing', { supervisionWeeks: { CP: 0 } }],
  ['two years and a day', { visitDays: { CP: 731 } }],
  ['an empty word', { vagueWords: [' '] }],
  ['too many words', { vagueWords: Array.from({ length: 101 }, (_, index) => `word ${String(index)}`) }],
])('%s is refused whole: good changes beside it are not saved either', async (_what, bad) => {
  const mixed: Record<string, unknown> = { ...withNumbers({ fileDays: 7 }) };
  for (const [name, value] of Object.entries(bad))
    mixed[name] = Array.isArray(value) ? value : { ...(mixed[name] as object), ...value };
  expect(settingsCalls['settings:save'].request.safeParse({ settings: mixed }).success).toBe(false);
  await expect(async () => handlers['settings:save']({ settings: mixed as never })).rejects.toThrow();
  const { settings, changes } = await read();
  expect([settings, changes]).toEqual([DEFAULT_SETTINGS_ON_PAPER, []]);
});

test('a thousand changes are all kept, in the trail too, and are there after opening again', async () => {
  for (let turn = 0; turn < 1_000; turn += 1) await save(withNumbers({ shareDays: turn % 2 === 0 ? 3 : 4 }));
  const { changes } = await read();
  expect(changes).toHaveLength(1_000);
  expect(changes.every(({ before, after }) => before !== after)).toBe(true);
  expect(changes[0]).toMatchObject({ before: 3, after: 4 });
  expect(changes.at(-1)).toMatchObject({ before: 2, after: 3 });
  expect(verifyChain(at.database).isIntact).toBe(true);
  at.store.close();
  const again = mustOpen({ file: at.file, key: at.key, clock: at.clock });
  expect(again.database.prepare('SELECT count(*) FROM setting_change').pluck().get()).toBe(1_000);
  again.close();
}, 60_000);

test('a worker is known by name whatever its case; what cannot be true changes nothing', async () => {
  const known = { name: 'Asha Mensah', startedOn: day('2026-03-02'), newlyQualifiedFrom: null, leftOn: null };
  await ask(handlers['worker:save'](known));
  await ask(handlers['worker:save']({ ...known, name: 'asha mensah', newlyQualifiedFrom: day('2026-09-01') }));
  const list = await ask(handlers['workers:list'](undefined));
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ startedOn: '2026-03-02', newlyQualifiedFrom: '2026-09-01' });
  expect(await refusal(handlers['worker:save']({ ...known, leftOn: day('2026-03-01') }))).toBe('INVALID');
  expect(await ask(handlers['workers:list'](undefined))).toEqual(list);
});
