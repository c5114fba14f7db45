import { carryForward } from '@domain/section/carry-forward';
import type { RichText } from '@domain/section/rich-text';
import { isSectionEmpty, isSectionWaiting } from '@domain/section/section-kinds';
import { type SectionKind, type SectionValue, sectionValue } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import type { TemplateSection } from '@domain/template/template-section';
import { describe, expect, test } from 'vitest';
import { exampleAction, exampleDecision, exampleTemplate, richText } from '../../../support/example-record';

const [ONE, TWO, THREE] = [1, 2, 3].map((number) => `11111111-1111-4111-8111-11111111111${number}`) as [
  string,
  string,
  string,
];

function formWith(section: Partial<TemplateSection> & { kind: SectionKind }): Template {
  const [base] = exampleTemplate().sections;
  if (base === undefined) throw new Error('The example has no section');
  return { ...exampleTemplate(), schemaVersion: 2, sections: [{ ...base, key: 'part', ...section }] };
}

/** What stands in the new record of what was written in the last one, under the same key. */
function again(value: SectionValue, section: Partial<TemplateSection> = {}): SectionValue | undefined {
  sectionValue.parse(value);
  return carryForward(formWith({ ...section, kind: value.kind }), { part: value })['part'];
}

function paragraphs(text: string): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

const noDay = { date: null, text: '' };
const rating = {
  ...{ id: TWO, rater: 'SW' as const, name: 'Priya', value: 4 },
  ...{ whatMakesItThatHigh: 'Mornings', oneHigher: 'Two weeks', notAskedBecause: '' },
};

describe('thinking never carries forward', () => {
  test.each<[string, SectionValue]>([
    ['free writing', richText('Two calls from school')],
    ['decisions', { kind: 'DECISIONS', decisions: [exampleDecision()] }],
    [
      'actions, which live on as rows of their own',
      { kind: 'ACTIONS', actions: [exampleAction()], noActionReason: '' },
    ],
    ['one scale', { kind: 'SCALE', ratings: [rating], whyWeDiffer: '' }],
    ['progress', { kind: 'PROGRESS', progress: 'SLOW', why: 'The number has not moved', longestWait: '' }],
    ['reflection', { kind: 'REFLECTION', style: 'KOLB', text: paragraphs('Relief'), asked: [] }],
    ['the next date', { kind: 'NEXT_DATE', date: null, dateText: 'fri', reason: '' }],
    [
      'what the child said',
      {
        kind: 'CHILD_VOICE',
        hearings: [
          {
            ...{ id: ONE, heardBy: 'Priya', on: noDay, where: '', how: null },
            ...{ worries: 'Mum sleeps', goodThings: '', wishes: '', observed: '' },
          },
        ],
      },
    ],
  ])('%s', (_what, value) => expect(again(value)).toBeUndefined());
});

describe('facts carry forward', () => {
  test('a goal stands again, and how far it is is asked afresh; a goal that is met does not', () => {
    const goal = {
      ...{ id: ONE, statement: TWO, adultsDo: 'Get up', childNotices: 'Breakfast', howLong: '12 weeks' },
      ...{ helpNeeded: '', standing: 'PARTLY' as const },
    };
    const met = { ...goal, id: THREE, standing: 'MET' as const };
    expect(again({ kind: 'GOALS', goals: [goal, met] })).toEqual({
      kind: 'GOALS',
      goals: [{ ...goal, standing: null }],
    });
  });

  test('a scale keeps its ends and the people who are asked, and no number', () => {
    const scale = {
      id: ONE,
      statement: null,
      zeroMeans: 'Alone',
      tenMeans: '',
      ratings: [rating],
      whyWeDiffer: 'Nights',
    };
    const carried = again({ kind: 'STATEMENT_SCALES', scales: [scale] });
    const asked = { ...rating, value: null, whatMakesItThatHigh: '', oneHigher: '' };
    expect(carried).toEqual({
      kind: 'STATEMENT_SCALES',
      scales: [{ ...scale, whyWeDiffer: '', ratings: [asked] }],
    });
    expect(carried && isSectionWaiting(carried)).toBe(true);
  });

  test('the people round the child stay, without last time’s note', () => {
    const person = {
      ...{ id: ONE, name: 'Pat', relation: 'Nan', isPaid: false, knows: 'YES' as const },
      ...{ agreedTo: 'Sleeps over', couldCare: null, viability: '' },
    };
    const network: SectionValue = {
      ...{ kind: 'NETWORK', people: [person], otherParent: 'NOT_FOUND', otherParentNote: 'Asking his mother' },
      note: 'Thin at weekends',
    };
    expect(again(network)).toEqual({ ...network, note: '' });
  });

  test('which agencies there are stays, what they said does not', () => {
    const line = {
      ...{
        id: ONE,
        agency: 'SCHOOL' as const,
        name: 'Mrs Bell',
        presence: 'PRESENT' as const,
        standing: 'SAID' as const,
      },
      ...{ said: 'Late twice', because: '', awaitedBy: noDay, agrees: 'YES' as const },
    };
    const carried = again({ kind: 'AGENCIES', agencies: [line], note: 'Police to follow' });
    expect(carried).toEqual({
      kind: 'AGENCIES',
      agencies: [{ ...line, presence: null, standing: null, said: '', agrees: null }],
      note: '',
    });
    expect(carried && isSectionWaiting(carried)).toBe(true);
  });

  test('steps still ahead stay, reached ones do not', () => {
    const step = { id: ONE, what: 'Test the plan', by: noDay, ifMissed: 'Meet that week', reached: 'NO' as const };
    const milestones = [step, { ...step, id: TWO, reached: 'YES' as const }];
    expect(again({ kind: 'TRAJECTORY', milestones })).toEqual({
      kind: 'TRAJECTORY',
      milestones: [{ ...step, reached: null }],
    });
  });

  test('a list that grows keeps its lines where the form says so, marked as said before', () => {
    const entry = { id: ONE, answers: { what: { date: null, text: 'Left alone' } }, isCarried: false };
    const value: SectionValue = { kind: 'ENTRIES', entries: [entry] };
    expect(again(value)).toBeUndefined();
    expect(again(value, { carriesRows: true })).toEqual({ kind: 'ENTRIES', entries: [{ ...entry, isCarried: true }] });
  });

  test('of a form’s fields, those the form names as facts', () => {
    const fields: TemplateSection['fields'] = [
      { key: 'link', type: 'LINE', label: 'Our link', carries: true },
      { key: 'attendance', type: 'LINE', label: 'Attendance' },
    ];
    const answers = { link: { date: null, text: 'Mrs Bell' }, attendance: { date: null, text: '82%' } };
    expect(again({ kind: 'FIELDS', answers }, { fields })).toEqual({ kind: 'FIELDS', answers: { link: answers.link } });
  });
});

describe('what ends with a statement that is no longer a worry', () => {
  test('is its goal and its scale, and nothing else', () => {
    const sections = (['DANGER_STATEMENTS', 'GOALS'] as const).map((kind) => ({
      ...formWith({ kind }).sections[0],
      key: kind.toLowerCase().slice(0, 5),
    }));
    const form = { ...exampleTemplate(), sections: sections as TemplateSection[] };
    const statement = {
      ...{ id: ONE, who: 'Pat', what: 'he waits', couldHappen: 'he leaves', isCarried: true },
      ...{ standing: 'NO_LONGER' as const, standingBecause: '' },
    };
    const goal = {
      id: TWO,
      statement: ONE,
      adultsDo: 'Ring',
      childNotices: '',
      howLong: '',
      helpNeeded: '',
      standing: null,
    };
    const carried = carryForward(form, {
      dange: { kind: 'DANGER_STATEMENTS', statements: [statement] },
      goals: { kind: 'GOALS', goals: [goal, { ...goal, id: THREE, statement: null }] },
    });
    expect(carried).toEqual({ goals: { kind: 'GOALS', goals: [{ ...goal, id: THREE, statement: null }] } });
  });
});

test('nothing carries into a form that asks in another way, and nothing from nowhere', () => {
  expect(carryForward(formWith({ kind: 'FIELDS' }), { part: richText('Words') })).toEqual({});
  expect(carryForward(formWith({ kind: 'GOALS' }), null)).toEqual({});
});

test('what carries is never an empty value', () => {
  const carried = again({ kind: 'NETWORK', people: [], otherParent: null, otherParentNote: '', note: 'Only a note' });
  expect(carried === undefined || !isSectionEmpty(carried)).toBe(true);
});
