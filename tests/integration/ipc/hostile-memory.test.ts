import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@contract/contract';
import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import { actionId, type RecordId, userId } from '@domain/identifiers';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { hasPhrase } from '@domain/text/phrases';
import { vagueWording } from '@domain/text/vague-wording';
import { createActionExport } from '@main/ipc/action-export';
import { createActionHandlers } from '@main/ipc/action-handlers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { isSmallEnough } from '@main/ipc/request-size';
import { createSettingsHandlers } from '@main/ipc/settings-handlers';
import { addUser } from '@main/store/user-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { readCalendar } from '../../support/read-calendar';
import { aChild, aDraft, anAction, seal, sectionKey, share, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, moment, newTestStore, type TestStore } from '../../support/store-for-tests';

/** Whoever speaks to the door in place of the window, or has the key and writes to the store by hand. */
let at: TestStore;
let user: SignedIn;
let target: string;
const desk = deskFor(() => at);
const REASON = 'We spoke of this at length and it is right for now';

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  user = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  target = join(at.folder.path, 'out.file');
  desk.sitDown(null);
});

const context: HandlerContext = {
  session: () => ({ database: at.database, user }),
  clock: { now: () => at.clock.now(), today: () => at.clock.today() },
  dialogs: {
    ...NO_DIALOGS,
    chooseWhereToSave: async () => target,
  },
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
};

const forged = { by: 'Somebody Else', at: moment('2001-01-01T00:00:00.000Z') };
const about = (code: string, subject = '') => ({ code, subject });
const reasons = (...given: { code: string; subject: string; reason?: string }[]): CheckAnswers => ({
  ...NO_ANSWERS,
  reasons: given.map((each) => ({ reason: REASON, ...each, ...forged })),
});
const save = (recordId: RecordId, answers: CheckAnswers) => desk.records['record:save-check']({ recordId, answers });
const answersOf = async (recordId: RecordId) => (await desk.open(recordId)).content.checkAnswers;

describe('answers to the check', () => {
  test('of a sealed record stay as they were sealed', async () => {
    const recordId = aDraft(at);
    await ask(save(recordId, reasons(about('ACT-03'))));
    seal(at, recordId);
    const sealed = await answersOf(recordId);
    expect(await refusal(save(recordId, NO_ANSWERS))).toBe('WRONG_STATE');
    expect(await answersOf(recordId)).toEqual(sealed);
  });

  test('say who wrote them and when, whatever the window says', async () => {
    const recordId = aDraft(at);
    await ask(save(recordId, reasons(about('ACT-03'))));
    expect((await answersOf(recordId))?.reasons).toMatchObject([{ by: at.manager.name, at: at.clock.now() }]);
    const exception = {
      ...about('DEC-01'),
      agreedBy: 'Judith Mensah',
      agreedOn: { date: day('2026-11-20'), text: '' },
    };
    const exceptions = [{ ...exception, reason: REASON, recordedBy: 'Judith Mensah', at: forged.at }];
    await ask(save(recordId, { ...NO_ANSWERS, exceptions }));
    expect((await answersOf(recordId))?.exceptions).toMatchObject([
      { agreedBy: 'Judith Mensah', recordedBy: at.manager.name, at: at.clock.now() },
    ]);
  });

  test('of another manager stay theirs, and what is changed is of whoever changed it', async () => {
    const recordId = aDraft(at);
    await ask(save(recordId, reasons(about('ACT-03'), about('CHD-04'))));
    const other = {
      id: userId.parse(randomUUID()),
      name: 'Colin Threlfall',
      role: 'SM' as const,
      team: '',
      storeKind: 'TEAM' as const,
    };
    addUser(at.database, { ...other, createdAt: at.clock.now() });
    desk.sitDown({ ...other, userId: other.id });
    const changed = reasons(about('ACT-03'), { ...about('CHD-04'), reason: `${REASON}, I think` });
    await ask(save(recordId, changed));
    desk.sitDown(null);
    expect((await answersOf(recordId))?.reasons.map(({ by }) => by)).toEqual([at.manager.name, 'Colin Threlfall']);
  });

  test('twice of one thing or with half a character are refused; a path with a backslash is words', async () => {
    const recordId = aDraft(at);
    for (const bad of [
      reasons(about('ACT-03'), about('ACT-03')),
      reasons({ ...about('ACT-03'), reason: 'half \ud83d of it' }),
      reasons({ ...about('ACT-03'), reason: 'half \\\udc00 of it' }),
      reasons(about('ACT-03', 'actions/\udfff')),
    ]) {
      expect(await refusal(save(recordId, bad))).toBe('INVALID');
    }
    expect(await answersOf(recordId)).toBeUndefined();
    const reason = String.raw`It is in C:\udata\family and \\udc00, with 👨‍👩‍👧`;
    await ask(save(recordId, reasons({ ...about('ACT-03'), reason })));
    expect((await answersOf(recordId))?.reasons).toMatchObject([{ reason }]);
  });

  test('that are too many, have parts nobody asked for or words without end never reach the store', () => {
    const { request } = contract['record:save-check'];
    const withAnswers = (json: string) =>
      request.safeParse(JSON.parse(`{"recordId":"${randomUUID()}","answers":${json}}`)).success;
    const whole = JSON.stringify(NO_ANSWERS);
    expect(withAnswers(whole)).toBe(true);
    expect(withAnswers(whole.replace('{', '{"__proto__":{"by":"x"},'))).toBe(false);
    expect(withAnswers(whole.replace('{', '{"constructor":1,'))).toBe(false);
    const many = Array.from({ length: 10_000 }, (_, index) => about('ACT-05', String(index)));
    expect(withAnswers(JSON.stringify({ ...NO_ANSWERS, closed: many }))).toBe(false);
    expect(isSmallEnough(reasons({ ...about('ACT-03'), reason: 'x'.repeat(2_000_001) }))).toBe(false);
  });

  test('pass no rule that nobody may pass: the day of the session, and a date and a name for each action', async () => {
    const recordId = aDraft(at);
    const action = anAction({ by: null, byText: '' });
    write(at, recordId, { [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [action], noActionReason: '' } });
    share(at, recordId);
    await ask(desk.records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
    const subjects = ['', 'sessionDate', 'header/sessionDate', `actions/${action.id}`, `actions/${action.id}/by`];
    const given = { agreedBy: 'Judith Mensah', agreedOn: { date: day('2026-11-20'), text: '' }, reason: REASON };
    const codes = ['META-01', 'META-02', 'META-03', 'META-04', 'ACT-01', 'ACT-02', 'PRV-01'];
    const each = codes.flatMap((code) => subjects.map((subject) => about(code, subject)));
    await ask(
      save(recordId, {
        ...reasons(...each),
        exceptions: each.map((one) => ({ ...one, ...given, recordedBy: '', at: forged.at })),
        closed: each,
      }),
    );
    expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('CHECK_NOT_PASSED');
  });
});

describe('the lists of a service', () => {
  const settings = createSettingsHandlers(context);
  const read = () => ask(settings['settings:read'](undefined));

  test('are words and never patterns', async () => {
    const hostile = ['(a+)+$', '.*', '[', '(?=', '\\', '$&', '(a|a)*b', 'a -- - - - - - - - - - - - - - - - b'];
    await ask(settings['settings:save']({ settings: { ...DEFAULT_SETTINGS_ON_PAPER, vagueWords: hostile } }));
    expect((await read()).settings.vagueWords).toEqual(hostile);
    for (const text of [
      'a'.repeat(20_000),
      `a${' '.repeat(20_000)}!`,
      `a${' - '.repeat(7_000)}!`,
      '\n'.repeat(20_000),
    ]) {
      expect(vagueWording(text, hostile)).toBeNull();
      expect(hasPhrase(text, hostile)).toBe(false);
    }
    expect(hasPhrase('see (a+)+$ here', hostile)).toBe(true);
  });

  test.each<[string, object]>([
    ['a number below its bounds', { numbers: { ...DEFAULT_SETTINGS_ON_PAPER.numbers, driftCarries: 0 } }],
    ['a number above its bounds', { numbers: { ...DEFAULT_SETTINGS_ON_PAPER.numbers, shareDays: 251 } }],
    ['half a day', { numbers: { ...DEFAULT_SETTINGS_ON_PAPER.numbers, shareDays: 1.5 } }],
    [
      'a number without end',
      { numbers: { ...DEFAULT_SETTINGS_ON_PAPER.numbers, shareDays: Number.POSITIVE_INFINITY } },
    ],
    ['more words than a list holds', { vagueWords: Array.from({ length: 101 }, (_, index) => `word ${index}`) }],
    ['a word that is a page', { vagueWords: ['x'.repeat(61)] }],
    ['nothing where a word should be', { vagueWords: [' '] }],
  ])('hold no %s', (_name, change) => {
    const { request } = contract['settings:save'];
    expect(request.safeParse({ settings: DEFAULT_SETTINGS_ON_PAPER }).success).toBe(true);
    expect(request.safeParse({ settings: { ...DEFAULT_SETTINGS_ON_PAPER, ...change } }).success).toBe(false);
  });
});

describe('files for outside', () => {
  const agreed = (...actions: ReturnType<typeof anAction>[]) => {
    const recordId = aDraft(at, aChild(at));
    write(at, recordId, { [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions, noActionReason: '' } });
    seal(at, recordId);
    return actions.map(({ id }) => actionId.parse(id));
  };
  const exported = (actionIds: ReturnType<typeof agreed>, kind: 'CSV' | 'CALENDAR') =>
    createActionExport(context)['actions:export']({ actionIds, kind });

  test('no words of an action begin a line of a calendar of their own, and no day is beyond its last', async () => {
    const what = 'Call\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:http://example.invalid/x\u2028SUMMARY:Other';
    const ids = agreed(anAction({ what, who: 'Tom\r\nUID:1' }), anAction({ by: day('9999-12-31') }));
    await ask(exported(ids, 'CALENDAR'));
    const text = readFileSync(target, 'utf8');
    expect(readCalendar(text).events).toHaveLength(2);
    expect(text.match(/^(?:ATTACH|UID:1$|SUMMARY:Other)/gm)).toBeNull();
    expect(text).toContain('DTSTART;VALUE=DATE:99991231');
  });

  test('a worker takes nothing along that they may not see, neither alone nor among their own', async () => {
    const [own, theirs] = [agreed(anAction({ who: 'Dev Rahman' })), agreed(anAction())];
    user = { userId: userId.parse(randomUUID()), name: 'Dev Rahman', role: 'SW', team: '', storeKind: 'TEAM' };
    expect(await refusal(exported(theirs, 'CSV'))).toBe('NOT_ALLOWED');
    expect(await refusal(exported([...own, ...theirs], 'CSV'))).toBe('NOT_ALLOWED');
    expect(() => readFileSync(target)).toThrow('ENOENT');
    expect(await refusal(exported(own, 'CSV'))).toBe('ANSWERED');
  });

  test('what is too long to be a note or a reason never reaches an action', async () => {
    const [id] = agreed(anAction());
    const note = { on: '2026-11-20', says: 'STUCK', note: 'x'.repeat(2_000_000), evidence: '' };
    expect(contract['action:note-progress'].request.safeParse({ actionId: id, note }).success).toBe(false);
    const moved = { actionId: id, due: '2026-12-01', why: ' ' };
    expect(contract['action:move-date'].request.safeParse(moved).success).toBe(false);
    const actions = createActionHandlers(context);
    const back = { actionId: id ?? actionId.parse(randomUUID()), due: day('2026-11-20'), why: 'Earlier' };
    expect(await refusal(actions['action:move-date'](back))).toBe('INVALID');
  });
});
