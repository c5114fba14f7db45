import { drf11 } from '@domain/check/rules/drf-11';
import { drf12 } from '@domain/check/rules/drf-12';
import { drf13 } from '@domain/check/rules/drf-13';
import { drf15 } from '@domain/check/rules/drf-15';
import { drf16 } from '@domain/check/rules/drf-16';
import type { RecordHeader } from '@domain/record/record';
import type { TypedDay } from '@domain/section/section-fields';
import { describe, expect, test } from 'vitest';
import {
  checkedRecord,
  contextOf,
  day,
  earlierRecord,
  formCalled,
  found,
  keyDates,
  legalFact,
  statusFact,
} from '../../../../support/checked-record';
import { answers, on } from '../../../../support/demo-rows';

type Answers = Readonly<Record<string, string | TypedDay>>;

const care = (header: Partial<RecordHeader>, permanence: Answers = {}, order: Answers = {}) =>
  checkedRecord({
    template: formCalled('permanence'),
    header: { caseStatus: 'CLA', cpCategory: null, planStart: null, ...header },
    sections: {
      permanence: { kind: 'FIELDS', answers: answers(permanence) },
      order: { kind: 'FIELDS', answers: answers(order) },
    },
  });

describe('DRF-11, a plan for good', () => {
  const at = ['HARD permanence/plan'];
  const reviewed = { keyDates: keyDates({ SECOND_REVIEW: '2026-11-09' }) };
  test.each<[string, Parameters<typeof care>, Parameters<typeof contextOf>[0], string[]]>(
    [
      ['four months of care, nothing chosen', [{ planStart: day('2026-07-09') }], {}, at],
      ['four months less a day', [{ planStart: day('2026-07-10') }], {}, []],
      ['second review today', [{}], reviewed, at],
      ['second review tomorrow', [{}], { keyDates: keyDates({ SECOND_REVIEW: '2026-11-10' }) }, []],
      ['not decided yet', [{}, { plan: 'Not decided yet' }], reviewed, at],
      ['long-term fostering', [{}, { plan: 'Long-term fostering' }], reviewed, []],
      ['a plan for adoption', [{ caseStatus: 'ADOPTION_PLAN' }], reviewed, []],
      ['status from the child', [{}], { facts: [statusFact('CLA', '2026-01-05')] }, at],
      ['no history', [{}], {}, []],
    ].map((each) => each as [string, Parameters<typeof care>, Parameters<typeof contextOf>[0], string[]]),
  )('%s', (...[, record, history, expected]) => {
    expect(found(drf11.check(care(...record), contextOf(history)))).toEqual(expected);
  });

  test('asks nothing on a form that does not, and can be answered by a decision', () => {
    const content = checkedRecord({ header: { caseStatus: 'CLA', planStart: day('2020-01-01') } });
    expect(drf11.check(content, contextOf())).toEqual([]);
    const [finding] = drf11.check(care({}), contextOf(reviewed));
    expect(finding?.drift).toEqual({ flag: 'NO_PERMANENCE', subject: '' });
  });
});

describe('DRF-12, old assessments and histories', () => {
  test('a year to the day is not old, a day more is', () => {
    const at = (text: string) =>
      found(drf12.check(checkedRecord(), contextOf({ keyDates: keyDates({ LAST_ASSESSMENT: text }) })));
    expect(at('2025-11-09')).toEqual([]);
    expect(at('2025-11-08')).toEqual(['REASON drift/OLD_ASSESSMENT/decision']);
  });

  test('chronology and genogram are pointed out, each by itself; what nobody knows is not', () => {
    const old = keyDates({ CHRONOLOGY: '2026-05-08', GENOGRAM: '2026-05-09' });
    const findings = drf12.check(checkedRecord(), contextOf({ keyDates: old }));
    expect(findings.map(({ strength, subject }) => [strength, subject])).toEqual([['WARN', 'CHRONOLOGY']]);
    expect(drf12.check(checkedRecord(), contextOf())).toEqual([]);
  });
});

describe('DRF-13, dates set by law', () => {
  const flagged = (subject: string) => [{ flag: 'STATUTORY_DATE_MISSED', subject }];
  type Case = readonly [string, Partial<RecordHeader>, Parameters<typeof keyDates>[0], readonly string[]];
  const cases: readonly Case[] = [
    ['a conference gone by', { caseStatus: 'CP' }, { NEXT_CONFERENCE: '2026-11-08' }, ['NEXT_CONFERENCE']],
    ['a conference today', { caseStatus: 'CP' }, { NEXT_CONFERENCE: '2026-11-09' }, []],
    ['a core group gone by', { caseStatus: 'CP' }, { NEXT_CORE_GROUP: '2026-11-01' }, ['NEXT_CORE_GROUP']],
    ['a core group of a plan that has ended', { caseStatus: 'CIN' }, { NEXT_CORE_GROUP: '2026-11-01' }, []],
    ['an assessment over its time', { caseStatus: 'ASSESSMENT' }, { ASSESSMENT_DUE: '2026-11-01' }, ['ASSESSMENT_DUE']],
    ['a pathway plan of six months', { caseStatus: 'CARE_LEAVER' }, { PATHWAY_REVIEW: '2026-05-09' }, []],
    [
      'a pathway plan older than that',
      { caseStatus: 'CARE_LEAVER' },
      { PATHWAY_REVIEW: '2026-05-08' },
      ['PATHWAY_REVIEW'],
    ],
    [
      'adoption monitoring',
      { caseStatus: 'ADOPTION_PLAN' },
      { ADOPTION_MONITORING: '2026-08-08' },
      ['ADOPTION_MONITORING'],
    ],
    ['no status', { caseStatus: null }, { NEXT_CONFERENCE: '2020-01-01' }, []],
  ];
  test.each(cases.map(([name, ...rest]) => [name, rest] as const))('%s', (_name, [header, days, subjects]) => {
    const findings = drf13.check(checkedRecord({ header }), contextOf({ keyDates: keyDates(days) }));
    expect(findings.map(({ drift }) => drift)).toEqual(subjects.flatMap(flagged));
  });

  test("the child's next review, and several at once are told apart", () => {
    const content = checkedRecord({ child: { ...checkedRecord().child, nextReview: day('2026-11-08') } });
    const findings = drf13.check(content, contextOf({ keyDates: keyDates({ NEXT_CORE_GROUP: '2026-11-01' }) }));
    expect(findings.map(({ subject }) => subject)).toEqual([
      'drift/STATUTORY_DATE_MISSED/NEXT_REVIEW/decision',
      'drift/STATUTORY_DATE_MISSED/NEXT_CORE_GROUP/decision',
    ]);
    expect(findings[0]?.message).toContain('was due 8 Nov 2026');
  });
});

describe('DRF-15, at home on a care order', () => {
  const home = { livingArrangement: 'WITH_PARENTS_CARE_ORDER' } as const;
  const answered = (sessionDate: string) => [earlierRecord({ written: ['order'], sessionDate: day(sessionDate) })];
  test('asks until it is answered, here or in the last six months', () => {
    expect(found(drf15.check(care(home), contextOf()))).toEqual(['REASON drift/ORDER_AT_HOME/decision']);
    expect(drf15.check(care(home, {}, { stillRight: 'Yes: Dad is not yet steady' }), contextOf())).toEqual([]);
    expect(drf15.check(care(home), contextOf({ records: answered('2026-05-10') }))).toEqual([]);
    expect(drf15.check(care(home), contextOf({ records: answered('2026-05-09') }))).toHaveLength(1);
  });

  test('a name alone is no answer, and another home is not asked', () => {
    expect(drf15.check(care(home, {}, { whoDecides: 'Ravi' }), contextOf())).toHaveLength(1);
    expect(drf15.check(care({ livingArrangement: 'FOSTER_IN_HOUSE' }), contextOf())).toEqual([]);
  });
});

describe('DRF-16, section 20', () => {
  const s20 = { legalStatus: 'S20' } as const;
  const since = (text: string) => contextOf({ facts: [legalFact('S20', text)] });
  test('six months without a confirmed plan', () => {
    expect(found(drf16.check(care(s20), since('2026-05-09')))).toEqual(['REASON drift/S20_LONG/decision']);
    expect(drf16.check(care(s20), since('2026-05-10'))).toEqual([]);
    expect(drf16.check(care(s20, { plan: 'Family or friends' }), since('2026-01-01'))).toHaveLength(1);
    const agreed = care(s20, { plan: 'Family or friends', agreedOn: on('2026-10-01') });
    expect(drf16.check(agreed, since('2026-01-01'))).toEqual([]);
  });

  test('a break begins the months again, another status has none, and neither has a child with no history', () => {
    const facts = [
      legalFact('S20', '2025-01-01', { until: day('2026-01-31') }),
      legalFact('NONE', '2026-02-01', { until: day('2026-08-31') }),
      legalFact('S20', '2026-09-01'),
    ];
    expect(drf16.check(care(s20), contextOf({ facts }))).toEqual([]);
    expect(drf16.check(care({ legalStatus: 'S31_CO' }), since('2020-01-01'))).toEqual([]);
    expect(drf16.check(care(s20), contextOf())).toEqual([]);
  });
});
