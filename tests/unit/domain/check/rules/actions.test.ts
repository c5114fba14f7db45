import { instant } from '@domain/calendar/local-date';
import { act03 } from '@domain/check/rules/act-03';
import { act04 } from '@domain/check/rules/act-04';
import { act05 } from '@domain/check/rules/act-05';
import { act06 } from '@domain/check/rules/act-06';
import { act07 } from '@domain/check/rules/act-07';
import { act08 } from '@domain/check/rules/act-08';
import { act09 } from '@domain/check/rules/act-09';
import { act10 } from '@domain/check/rules/act-10';
import { act11 } from '@domain/check/rules/act-11';
import { act12 } from '@domain/check/rules/act-12';
import { act15 } from '@domain/check/rules/act-15';
import { actionId } from '@domain/identifiers';
import type { OpenAction } from '@domain/record/record';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { DangerStatement } from '@domain/section/kinds/danger-statements-section';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import { describe, expect, test } from 'vitest';
import {
  answering,
  answerTo,
  checkedRecord,
  contextOf,
  day,
  earlierRecord,
  formCalled,
  found,
  openAction,
  rememberedAction,
} from '../../../../support/checked-record';
import { exampleAction } from '../../../../support/example-record';
import { idOf } from '../../../../support/tobin-words';

const ROW = exampleAction().id;
const ID = openAction().id;
const calm = contextOf();
const withActions = (...actions: DraftAction[]) =>
  checkedRecord({ sections: { actions: { kind: 'ACTIONS', actions, noActionReason: '' } } });
const answered = (changes: Partial<EarlierActionAnswer>, action: OpenAction = openAction()) =>
  answering([action], [answerTo(action, changes)]);

describe('ACT-03, so that', () => {
  test.each<[string, Partial<DraftAction>, string[]]>([
    ['said', {}, []],
    ['blank', { soThat: ' \n' }, [`REASON actions/${ROW}/soThat`]],
    ['in another script', { soThat: 'щоб Нев була в безпеці' }, []],
    ['an untouched row', { who: '', role: '', what: '', by: null, byText: '', soThat: '' }, []],
  ])('%s', (_name, changes, expected) => {
    expect(found(act03.check(withActions(exampleAction(changes)), calm))).toEqual(expected);
  });
});

describe('ACT-04, vague words', () => {
  test.each<[string, boolean]>([
    ['Monitor the situation at home', true],
    ['Continue to visit', true],
    ['Continuing visits every week', true],
    ['Visit weekly and monitor', true],
    ['Ask school to monitor attendance', true],
    ['Offer help where possible', true],
    ['Priya will liaise with health', true],
    ['Family support ongoing', true],
    ['MONITOR.', true],
    ['Ask the support worker to ring Nan on Friday', false],
    ['Support worker rings Nan on Friday at six', false],
    ['Ask whether Keeley can continue her shifts until Christmas', false],
    ['Ring the heart monitor clinic for the date of the appointment', false],
    ['Buy an engagement diary for the fridge', false],
    ['Обговорити план із бабусею', false],
    ['', false],
  ])('%s', (what, isVague) => {
    expect(found(act04.check(withActions(exampleAction({ what })), calm))).toEqual(
      isVague ? [`WARN actions/${ROW}/what`] : [],
    );
  });

  test('words are those of the service, whatever signs are in them', () => {
    const context = contextOf({ settings: { vagueWords: ['touch base (soon)', 'c.c'] } });
    expect(
      act04.check(withActions(exampleAction({ what: 'Touch  base (soon) with Nan about it' })), context),
    ).toHaveLength(1);
    expect(act04.check(withActions(exampleAction({ what: 'Monitor' })), context)).toEqual([]);
  });

  test('a text of twenty thousand words is read in no time', () => {
    const what = 'Nan rings Priya on Friday and '.repeat(3_400).slice(0, 20_000);
    const from = performance.now();
    expect(act04.check(withActions(exampleAction({ what })), calm)).toEqual([]);
    expect(performance.now() - from).toBeLessThan(500);
  });
});

describe('ACT-05, dates that can be kept', () => {
  const at = `WARN actions/${ROW}/by`;
  test.each<[string, string | null, string[]]>([
    ['a working day before the next supervision', '2026-11-20', []],
    ['the day of the next supervision', '2026-12-07', []],
    ['the day after it', '2026-12-08', [at]],
    ['a Saturday', '2026-11-21', [at]],
    ['Christmas Day', '2026-12-25', [at]],
    ['across the end of the year', '2027-01-04', [at]],
    ['before the session, which ACT-01 says', '2026-11-08', []],
    ['no day', null, []],
  ])('%s', (_name, by, expected) => {
    const content = withActions(exampleAction({ by: by === null ? null : day(by) }));
    expect(found(act05.check(content, calm))).toEqual(expected);
  });

  test('one message says all that is so', () => {
    const [finding] = act05.check(withActions(exampleAction({ by: day('2026-12-26') })), calm);
    expect(finding?.message).toMatch(
      /Sat 26 Dec 2026 is a weekend or a bank holiday.*after the next supervision.*more than 6 weeks/,
    );
  });

  test('a dated step on the road before it is enough', () => {
    const content = checkedRecord({
      sections: {
        actions: { kind: 'ACTIONS', actions: [exampleAction({ by: day('2026-12-15') })], noActionReason: '' },
        trajectory: {
          kind: 'TRAJECTORY',
          milestones: [
            { id: idOf(1), what: 'Try it', by: { date: day('2026-11-30'), text: '' }, ifMissed: '', reached: null },
          ],
        },
      },
    });
    expect(act05.check(content, calm)).toEqual([]);
  });

  test('six weeks are six weeks when the clocks go forward between', () => {
    const content = checkedRecord({
      header: { sessionDate: day('2027-03-01') },
      sections: {
        actions: { kind: 'ACTIONS', actions: [exampleAction({ by: day('2027-04-12') })], noActionReason: '' },
        next: { kind: 'NEXT_DATE', date: day('2027-04-12'), dateText: '', reason: '' },
      },
    });
    expect(act05.check(content, contextOf({ today: day('2027-03-01') }))).toEqual([]);
  });
});

describe('ACT-06, an answer to each', () => {
  const at = [`HARD lastActions/${ID}/result`];
  test.each<[string, Partial<EarlierActionAnswer>, string[]]>([
    ['none', {}, at],
    ['done', { result: 'DONE' }, []],
    ['no longer needed', { result: 'NO_LONGER_NEEDED' }, []],
    ['not due yet, on its day', { result: 'NOT_YET_DUE' }, at],
  ])('%s', (_name, changes, expected) => expect(found(act06.check(answered(changes), calm))).toEqual(expected));

  test('not due yet is an answer while its day is to come', () => {
    const later = openAction({ due: day('2026-11-10') });
    expect(act06.check(answered({ result: 'NOT_YET_DUE' }, later), calm)).toEqual([]);
    expect(act06.check(answered({}, later), calm)[0]?.message).toMatch(/It is due 10 Nov 2026\.$/);
    expect(act06.check(answered({}), calm)[0]?.message).toMatch(/It was due /);
  });

  test('an answer to an action that is no longer there harms nothing, and no answer at all asks for each', () => {
    const stray = { actionId: idOf(77), result: null, note: '' };
    expect(act06.check(answering([], [stray]), calm)).toEqual([]);
    const many = Array.from({ length: 400 }, (_, at400) => openAction({ id: actionId.parse(idOf(20_000 + at400)) }));
    const findings = act06.check(answering(many, []), calm);
    expect(findings).toHaveLength(400);
    expect(new Set(findings.map(({ subject }) => subject)).size).toBe(400);
  });

  test('a form without that section asks nothing', () => {
    const form = formCalled('case-supervision');
    const template = { ...form, sections: form.sections.filter(({ kind }) => kind !== 'LAST_ACTIONS') };
    expect(act06.check(checkedRecord({ template, openActions: [openAction()] }), calm)).toEqual([]);
  });

  test('without a day of the session, that of its first word counts', () => {
    const notYet = [answerTo(openAction(), { result: 'NOT_YET_DUE' })];
    const begun = (on: string) =>
      answering([openAction()], notYet, {
        header: { sessionDate: null },
        recordedOn: instant.parse(`${on}T10:00:00.000Z`),
      });
    expect(act06.check(begun('2026-11-08'), contextOf())).toEqual([]);
    expect(act06.check(begun('2026-11-09'), contextOf())).toHaveLength(1);
  });
});

describe('ACT-07, why not and what it meant', () => {
  const place = `REASON lastActions/${ID}`;
  test.each<[string, Partial<EarlierActionAnswer>, string[]]>([
    ['not done, nothing said', { result: 'NOT_DONE' }, [`${place}/cause`, `${place}/note`]],
    ['partly, cause only', { result: 'PARTLY', cause: 'WORKER_TIME' }, [`${place}/note`]],
    ['partly, meaning only', { result: 'PARTLY', note: 'He asks for Dad' }, [`${place}/cause`]],
    ['both', { result: 'NOT_DONE', cause: 'OTHER', note: 'Він питає про тата' }, []],
    ['done', { result: 'DONE' }, []],
    ['not due yet', { result: 'NOT_YET_DUE' }, []],
  ])('%s', (_name, changes, expected) => expect(found(act07.check(answered(changes), calm))).toEqual(expected));

  test('before its day nothing is asked', () => {
    expect(act07.check(answered({ result: 'PARTLY' }, openAction({ due: day('2026-11-10') })), calm)).toEqual([]);
  });
});

describe('ACT-08 and ACT-15, drift of an action', () => {
  type Case = [string, readonly [Partial<OpenAction>, Partial<EarlierActionAnswer>], string[]];
  const newDue = (text: string | null) => ({ date: text === null ? null : day(text), text: '' });
  test.each<Case>([
    ['carried once with this record', [{}, { result: 'NOT_DONE' }], []],
    ['carried twice with this record', [{ carries: 1 }, { result: 'NOT_DONE' }], ['ACT-08 ACTION_CARRIED']],
    ['carried twice before, and not answered', [{ carries: 2 }, {}], ['ACT-08 ACTION_CARRIED']],
    ['carried twice before, and done', [{ carries: 2, moves: 3 }, { result: 'DONE' }], []],
    ['carried twice before, and not needed', [{ carries: 2, moves: 3 }, { result: 'NO_LONGER_NEEDED' }], []],
    ['partly before its day carries nothing', [{ carries: 1, due: day('2026-11-20') }, { result: 'PARTLY' }], []],
    [
      'moved for the second time',
      [{ moves: 1 }, { result: 'PARTLY', newDue: newDue('2026-11-23') }],
      ['ACT-15 DATE_MOVED'],
    ],
    ['its own day typed again moves nothing', [{ moves: 1 }, { result: 'PARTLY', newDue: newDue('2026-11-09') }], []],
    ['half a date moves nothing', [{ moves: 1 }, { result: 'PARTLY', newDue: newDue(null) }], []],
    [
      'both want one decision',
      [{ carries: 2, moves: 2 }, { result: 'NOT_DONE' }],
      ['ACT-08 ACTION_CARRIED', 'ACT-15 ACTION_CARRIED'],
    ],
  ])('%s', (_name, [action, answer], expected) => {
    const content = answered(answer, openAction(action));
    const findings = [act08, act15].flatMap((rule) => rule.check(content, calm));
    expect(findings.map(({ code, drift }) => `${code} ${drift?.flag}`)).toEqual(expected);
    for (const { place, drift, strength } of findings) {
      expect(place).toEqual({ section: 'lastActions', row: ID });
      expect(drift?.subject).toBe(ID);
      expect(strength).toBe('HARD');
    }
  });

  test('accepted until a day, it is not raised until that day has passed', () => {
    const drift = [
      { flag: 'ACTION_CARRIED', subject: ID, decision: 'ACCEPT_UNTIL', until: day('2026-11-09') },
    ] as const;
    const records = [earlierRecord({ drift: [...drift] })];
    const content = answered({ result: 'NOT_DONE' }, openAction({ carries: 2 }));
    expect(act08.check(content, contextOf({ records }))).toEqual([]);
    const later = { ...content, header: { ...content.header, sessionDate: day('2026-11-10') } };
    expect(act08.check(later, contextOf({ records }))).toHaveLength(1);
  });

  test('the thresholds are those of the service', () => {
    const content = answered({ result: 'NOT_DONE' }, openAction({ carries: 2, moves: 2 }));
    const context = contextOf({ settings: { driftCarries: 4, driftMoves: 3 } });
    expect([act08, act15].flatMap((rule) => rule.check(content, context))).toEqual([]);
  });

  test('a small form is not asked, and an owner who has left changes nothing', () => {
    const drifting = openAction({ carries: 3, who: 'Somebody Who Left' });
    const content = answering([drifting], [answerTo(drifting, { result: 'NOT_DONE' })]);
    expect(act08.check({ ...content, type: 'STEP_DOWN', template: formCalled('step-down') }, calm)).toEqual([]);
    expect(
      act08.check(
        content,
        contextOf({ worker: { startedOn: null, newlyQualifiedFrom: null, leftOn: day('2026-10-01') } }),
      ),
    ).toHaveLength(1);
  });
});

describe('ACT-09, how many', () => {
  const open = (count: number) =>
    Array.from({ length: count }, (_, at) => openAction({ id: actionId.parse(idOf(30_000 + at)) }));

  test('eight are not too many, nine are', () => {
    expect(act09.check(answering(open(7), []), calm)).toEqual([]);
    expect(found(act09.check(answering(open(8), []), calm))).toEqual(['WARN actions']);
  });

  test('closed ones and those that a new action continues count once or not at all', () => {
    const actions = open(8);
    const done = answering(actions, [answerTo(actions[0] ?? openAction(), { result: 'DONE' })]);
    expect(act09.check(done, calm)).toEqual([]);
    const continues = {
      kind: 'ACTIONS',
      actions: [exampleAction({ continues: actions[1]?.id ?? null })],
      noActionReason: '',
    } as const;
    expect(
      act09.check(
        answering(actions, [], { sections: { actions: { ...continues, actions: [...continues.actions] } } }),
        calm,
      ),
    ).toEqual([]);
  });
});

describe('ACT-10, set again', () => {
  const earlier = rememberedAction();
  const again = exampleAction({ what: 'Find Dean Rooke, and ask what he could offer' });
  test('is offered to be linked', () => {
    const [finding] = act10.check(withActions(again), contextOf({ actions: [earlier] }));
    expect(finding?.place).toEqual({ section: 'actions', row: ROW, field: 'what' });
    expect(finding?.message).toContain('set on 14 Sept 2026'.replace('Sept', 'Sep'));
  });

  test.each<[string, DraftAction]>([
    ['linked already', { ...again, continues: earlier.id }],
    ['said to be another one', { ...again, isNot: [earlier.id] }],
    ['another deed', exampleAction()],
  ])('%s is left alone', (_name, action) => {
    expect(act10.check(withActions(action), contextOf({ actions: [earlier] }))).toEqual([]);
  });
});

describe('ACT-11, what difference it made', () => {
  test.each<[string, string, number]>([
    ['four words', 'It made some difference', 1],
    ['five words', 'He is in school earlier', 0],
    ['five words in another script', 'Він тепер снідає щоранку вдома', 0],
    ['nothing', '', 1],
  ])('%s', (_name, note, count) => {
    const findings = act11.check(answered({ result: 'DONE', note }), calm);
    expect(found(findings)).toEqual(Array.from({ length: count }, () => `REASON lastActions/${ID}/note`));
  });

  test('asks nothing of what is not done', () => {
    expect(act11.check(answered({ result: 'NOT_DONE' }), calm)).toEqual([]);
  });
});

describe('ACT-12, an action for each worry', () => {
  const statement = (id: string, changes: Partial<DangerStatement> = {}): DangerStatement => ({
    id,
    who: 'Nan Pat',
    what: 'Neve gets herself up',
    couldHappen: 'she could be hurt',
    isCarried: false,
    standing: null,
    standingBecause: '',
    ...changes,
  });
  const [one, two] = [idOf(61), idOf(62)];
  const record = (statements: DangerStatement[], actions: DraftAction[], openActions: OpenAction[] = []) =>
    answering(openActions, [], {
      sections: {
        danger: { kind: 'DANGER_STATEMENTS', statements },
        actions: { kind: 'ACTIONS', actions, noActionReason: 'Nothing' },
      },
    });
  test.each<[string, ReturnType<typeof record>, string[]]>([
    ['one statement, any action', record([statement(one)], [exampleAction()]), []],
    ['one statement, an earlier action', record([statement(one)], [], [openAction()]), []],
    ['one statement, no action', record([statement(one)], []), [`REASON danger/${one}`]],
    [
      'two statements, one linked',
      record([statement(one), statement(two)], [exampleAction({ statement: one })]),
      [`REASON danger/${two}`],
    ],
    [
      'two statements, the other answered by an earlier action',
      record([statement(one), statement(two)], [exampleAction({ statement: one })], [openAction({ statement: two })]),
      [],
    ],
    [
      'one is no longer a worry',
      record([statement(one), statement(two, { standing: 'NO_LONGER' })], [exampleAction()]),
      [],
    ],
    [
      'an untouched row is no statement',
      record([statement(one), statement(two, { who: '', what: '', couldHappen: '' })], [exampleAction()]),
      [],
    ],
  ])('%s', (_name, content, expected) => expect(found(act12.check(content, calm))).toEqual(expected));
});
