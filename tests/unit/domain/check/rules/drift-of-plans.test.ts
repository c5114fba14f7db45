import { drf01 } from '@domain/check/rules/drf-01';
import { drf02 } from '@domain/check/rules/drf-02';
import { drf03 } from '@domain/check/rules/drf-03';
import { drf04 } from '@domain/check/rules/drf-04';
import { drf05 } from '@domain/check/rules/drf-05';
import { drf06 } from '@domain/check/rules/drf-06';
import { drf10 } from '@domain/check/rules/drf-10';
import type { RecordMemory, RememberedNumber } from '@domain/memory/record-memory';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import {
  checkedRecord,
  contextOf,
  day,
  driftAnswer,
  earlierRecord,
  formCalled,
  found,
  keyDates,
  statusFact,
} from '../../../../support/checked-record';
import { answers, rating } from '../../../../support/demo-rows';
import { idOf } from '../../../../support/tobin-words';

const DANGER = idOf(61);

describe('DRF-01, the pace and why', () => {
  const progress = (value: Partial<Extract<SectionValue, { kind: 'PROGRESS' }>>) =>
    checkedRecord({
      sections: { progress: { kind: 'PROGRESS', progress: null, why: '', longestWait: '', ...value } },
    });
  const fifteen = 'He is in school more but most of the safety is Pat and that thins';
  test.each<[string, ReturnType<typeof progress>, string[]]>([
    ['nothing', progress({}), ['HARD progress/progress', 'HARD progress/why']],
    ['the pace alone', progress({ progress: 'SLOW', why: 'Slow.' }), ['HARD progress/why']],
    ['fourteen words', progress({ progress: 'SLOW', why: fifteen.replace('He is', 'Is') }), ['HARD progress/why']],
    ['fifteen words', progress({ progress: 'STUCK', why: fifteen }), []],
    ['a small form', { ...progress({}), type: 'STEP_DOWN' }, []],
  ])('%s', (_name, content, expected) => expect(found(drf01.check(content, contextOf()))).toEqual(expected));
});

const scaled = (ratings: ReturnType<typeof rating>[], header: Parameters<typeof checkedRecord>[0] = {}) =>
  checkedRecord({
    ...header,
    sections: {
      scale: {
        kind: 'STATEMENT_SCALES',
        scales: [{ id: idOf(70), statement: DANGER, zeroMeans: '', tenMeans: '', ratings, whyWeDiffer: '' }],
      },
    },
  });
const manager = (value: number | null) => rating(idOf(71), { rater: 'TM', name: 'Marian Oduya', value });
const given = (value: number, changes: Partial<RememberedNumber> = {}): RememberedNumber => ({
  ...{ section: 'scale', statement: DANGER, rater: 'TM', name: 'Marian Oduya', value },
  ...changes,
});
const withNumbers = (...values: readonly RememberedNumber[][]): RecordMemory[] =>
  values.map((numbers, at) => earlierRecord({ numbers, sessionDate: day(`2026-0${8 + at}-10`) }));

describe('DRF-02, a number that stays', () => {
  const raised = ['REASON drift/SCALE_FLAT/decision'];
  test.each<[string, RecordMemory[], string[]]>([
    ['the same three times', withNumbers([given(4)], [given(4)]), raised],
    ['the same by another manager before', withNumbers([given(4, { name: 'Sam' })], [given(4)]), raised],
    ['the same twice only', withNumbers([given(4)]), []],
    ['different the time before last', withNumbers([given(5)], [given(4)]), []],
    ['on another statement', withNumbers([given(4, { statement: idOf(99) })], [given(4)]), []],
    ['by the worker', withNumbers([given(4, { rater: 'SW' })], [given(4)]), []],
    ['no number last time', withNumbers([given(4)], []), []],
    ['no history', [], []],
  ])('%s', (_name, records, expected) => {
    expect(found(drf02.check(scaled([manager(4)]), contextOf({ records })))).toEqual(expected);
  });

  test('a note or a review between two supervisions does not count as one', () => {
    const [first, second] = withNumbers([given(4)], [given(4)]);
    const between = earlierRecord({ type: 'OVERSIGHT', numbers: [] });
    const records = [first, between, second].filter((each) => each !== undefined);
    expect(drf02.check(scaled([manager(4)]), contextOf({ records }))).toHaveLength(1);
  });

  test('not for a child in need, not at ten, and not without a number', () => {
    const records = withNumbers([given(4)], [given(4)]);
    expect(drf02.check(scaled([manager(4)], { header: { caseStatus: 'CIN' } }), contextOf({ records }))).toEqual([]);
    expect(drf02.check(scaled([manager(null)]), contextOf({ records }))).toEqual([]);
    const high = withNumbers([given(10)], [given(10)]);
    expect(drf02.check(scaled([manager(10)]), contextOf({ records: high }))).toEqual([]);
  });

  test('not on a form that has no place for the decision', () => {
    const form = formCalled('case-supervision');
    const template = { ...form, sections: form.sections.filter(({ kind }) => kind !== 'DRIFT') };
    const records = withNumbers([given(4)], [given(4)]);
    expect(drf02.check({ ...scaled([manager(4)]), template }, contextOf({ records }))).toEqual([]);
  });
});

describe('DRF-03, a number that falls', () => {
  const keeley = (value: number) => rating(idOf(72), { rater: 'MOTHER', name: 'Keeley', value });
  const lastGave = (value: number, name = 'Keeley') => withNumbers([given(value, { rater: 'MOTHER', name })]);
  test.each<[string, number, number]>([
    ['by two', 7, 1],
    ['by one', 6, 0],
    ['not at all', 5, 0],
    ['up', 2, 0],
  ])('%s', (_name, then, count) => {
    expect(drf03.check(scaled([keeley(5)]), contextOf({ records: lastGave(then) }))).toHaveLength(count);
  });

  test('says who, from what to what; another person of the same part is another scale', () => {
    const [finding] = drf03.check(scaled([keeley(3)]), contextOf({ records: lastGave(8) }));
    expect(finding?.message).toContain('Keeley went from 8 to 3');
    expect(finding?.drift).toEqual({ flag: 'SCALE_FALL', subject: '' });
    expect(drf03.check(scaled([keeley(3)]), contextOf({ records: lastGave(8, 'Step-mum') }))).toEqual([]);
  });
});

describe('DRF-04, milestones of a plan', () => {
  const tobin = checkedRecord({ header: { planStart: day('2026-02-03') } });
  const on = (today: string, records: RecordMemory[] = []) =>
    drf04.check(tobin, contextOf({ today: day(today), records })).map(({ strength }) => strength);
  const review = (sessionDate: string) => earlierRecord({ type: 'MILESTONE', sessionDate: day(sessionDate) });
  test.each<[string, string, string[]]>([
    ['before twenty working days', '2026-11-09', ['WARN']],
    ['ten working days after, less one', '2026-11-16', ['WARN']],
    ['ten working days after', '2026-11-17', ['HARD']],
    ['fifteen months coming, nine never reviewed', '2027-04-20', ['HARD', 'WARN']],
    ['fifteen months just reached, nine never reviewed', '2027-05-04', ['HARD']],
    ['twenty-one months', '2027-11-03', ['HARD', 'REASON']],
  ])('%s', (_name, today, expected) => expect(on(today)).toEqual(expected));

  test('warns from twenty working days before, across a bank holiday', () => {
    const content = checkedRecord({ header: { planStart: day('2026-02-03'), sessionDate: day('2026-09-01') } });
    const at = (today: string) => drf04.check(content, contextOf({ today: day(today) })).length;
    expect([at('2026-10-05'), at('2026-10-06')]).toEqual([0, 1]);
  });

  test('a review in time settles it, an older one does not, a later one settles both', () => {
    expect(on('2026-11-17', [review('2026-10-06')])).toEqual([]);
    expect(on('2026-11-17', [review('2026-10-05')])).toEqual(['HARD']);
    expect(on('2027-05-20', [review('2027-05-19')])).toEqual([]);
    expect(on('2027-05-20', [review('2026-11-18')])).toEqual(['HARD']);
  });

  test('a slow clock opens no gate: the session counts where it is later', () => {
    const content = checkedRecord({ header: { planStart: day('2026-02-03'), sessionDate: day('2026-11-17') } });
    expect(drf04.check(content, contextOf({ today: day('2020-01-01') })).map(({ strength }) => strength)).toEqual([
      'HARD',
    ]);
  });

  test('child in need plans only where the service asks for it, and other statuses never', () => {
    const cin = checkedRecord({ header: { planStart: day('2026-01-05'), caseStatus: 'CIN' } });
    expect(drf04.check(cin, contextOf({ today: day('2026-11-17') }))).toEqual([]);
    const asked = contextOf({ today: day('2026-11-17'), settings: { milestonesForChildInNeed: true } });
    expect(drf04.check(cin, asked)).toHaveLength(1);
    const cla = checkedRecord({ header: { planStart: day('2024-01-05'), caseStatus: 'CLA' } });
    expect(drf04.check(cla, contextOf({ today: day('2026-11-17') }))).toEqual([]);
  });

  test('the start of the plan comes from the child where the record does not say it', () => {
    const content = checkedRecord({ header: { planStart: null } });
    const facts = [
      statusFact('CP', '2026-01-05', { until: day('2026-06-30'), category: 'NEGLECT' }),
      statusFact('CP', '2026-07-01', { category: 'EMOTIONAL' }),
    ];
    expect(found(drf04.check(content, contextOf({ today: day('2026-11-09'), facts })))).toEqual([
      'HARD header/planStart',
    ]);
    expect(drf04.check(content, contextOf())).toEqual([]);
  });

  test('29 February is counted to the end of a shorter month', () => {
    const content = checkedRecord({ header: { planStart: day('2024-05-31'), sessionDate: day('2025-02-28') } });
    const [finding] = drf04.check(content, contextOf({ today: day('2025-02-28') }));
    expect(finding?.message).toContain('28 Feb 2025');
  });
});

describe('DRF-05, a repeat plan', () => {
  const earlier = statusFact('CP', '2023-01-05', { until: day('2024-01-31'), category: 'NEGLECT' });
  const between = statusFact('CIN', '2024-02-01', { until: day('2026-05-20') });
  const now = statusFact('CP', '2026-05-21', { category: 'NEGLECT' });
  test('says since when and that the reason is the same', () => {
    const [finding] = drf05.check(checkedRecord(), contextOf({ facts: [earlier, between, now] }));
    expect(finding?.drift).toEqual({ flag: 'REPEAT_PLAN', subject: '' });
    expect(finding?.message).toContain('from 5 Jan 2023, for the same reason: neglect');
  });

  test('a change of category within one plan is no second plan', () => {
    const before = statusFact('CP', '2026-02-01', { until: day('2026-05-20'), category: 'PHYSICAL' });
    expect(drf05.check(checkedRecord(), contextOf({ facts: [before, now] }))).toEqual([]);
  });

  test('no history, another status, and a first plan raise nothing', () => {
    expect(drf05.check(checkedRecord(), contextOf())).toEqual([]);
    expect(drf05.check(checkedRecord(), contextOf({ facts: [between, now] }))).toEqual([]);
    const cin = checkedRecord({ header: { caseStatus: 'CIN' } });
    expect(drf05.check(cin, contextOf({ facts: [earlier, between] }))).toEqual([]);
  });
});

describe('DRF-06, referrals and assessments', () => {
  const begun = (...days: string[]) => days.map((from) => statusFact('ASSESSMENT', from));
  test.each<[string, string[], number]>([
    ['three in twelve months', ['2025-12-01', '2026-03-01', '2026-07-01'], 1],
    ['two, and one a year and a day ago', ['2025-11-08', '2026-03-01', '2026-07-01'], 0],
    ['one still to come', ['2026-03-01', '2026-07-01', '2026-11-10'], 0],
    ['none', [], 0],
  ])('%s', (_name, days, count) => {
    expect(drf06.check(checkedRecord(), contextOf({ facts: begun(...days) }))).toHaveLength(count);
  });

  test.each([
    ['4', 1],
    ['3 before this one', 1],
    ['two', 0],
    ['since 2019', 0],
    ['', 0],
  ])('the front door says “%s”', (inTwelveMonths, count) => {
    const content = checkedRecord({
      template: formCalled('front-door'),
      sections: { history: { kind: 'FIELDS', answers: answers({ inTwelveMonths }) } },
    });
    expect(drf06.check(content, contextOf())).toHaveLength(count);
  });
});

describe('DRF-10, pre-proceedings and proceedings', () => {
  const record = (caseStatus: 'PLO' | 'PROCEEDINGS', planStart: string | null) =>
    checkedRecord({ header: { caseStatus, planStart: planStart === null ? null : day(planStart) } });
  const court = { keyDates: keyDates({ NEXT_COURT: '2026-12-01' }) };
  type Case = readonly [string, ReturnType<typeof record>, Parameters<typeof contextOf>[0], readonly string[]];
  const cases: readonly Case[] = [
    ['sixteen weeks to the day', record('PLO', '2026-07-20'), {}, []],
    ['sixteen weeks and a day', record('PLO', '2026-07-19'), {}, ['REASON drift/PLO_OVER/decision']],
    ['counted from the letter', record('PLO', '2026-01-01'), { keyDates: keyDates({ PLO_LETTER: '2026-10-01' }) }, []],
    [
      'past its planned end',
      record('PLO', '2026-10-01'),
      { keyDates: keyDates({ PLO_END: '2026-11-08' }) },
      ['REASON drift/PLO_OVER/decision'],
    ],
    ['week 26', record('PROCEEDINGS', '2026-05-11'), court, []],
    ['past week 26', record('PROCEEDINGS', '2026-05-10'), court, ['REASON drift/COURT_OVER_26/decision']],
    ['no day in court', record('PROCEEDINGS', '2026-10-01'), {}, ['REASON header']],
    [
      'a day in court gone by',
      record('PROCEEDINGS', '2026-10-01'),
      { keyDates: keyDates({ NEXT_COURT: '2026-11-08' }) },
      ['REASON header'],
    ],
    ['no start known', record('PLO', null), {}, []],
  ];
  test.each(cases.map(([name, ...rest]) => [name, rest] as const))('%s', (_name, [content, history, expected]) => {
    expect(found(drf10.check(content, contextOf(history)))).toEqual(expected);
  });

  test('an answer of another flag does not count', () => {
    const content = {
      ...record('PLO', '2026-01-01'),
      checkAnswers: { reasons: [], exceptions: [], closed: [], drift: [driftAnswer({ flag: 'SCALE_FLAT' })] },
    };
    expect(drf10.check(content, contextOf())).toHaveLength(1);
  });
});
