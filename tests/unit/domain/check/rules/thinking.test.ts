import type { Instant } from '@domain/calendar/local-date';
import type { ActionId } from '@domain/identifiers';
import { NO_REVIEW } from '@domain/review/worker-review';
import { emptyRichText } from '@domain/section/kinds/rich-text-section';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import { type Around, findingsOf, found, manyWords, recordWith } from '../../../../support/check-one-rule';
import { action, answers, decision, goal } from '../../../../support/demo-rows';
import { day, idOf, paragraphOf, prose, richTextOf, TOBIN_OPEN_ACTIONS } from '../../../../support/tobin-words';

const thought = (text: string): Record<string, SectionValue> => ({
  reflection: { kind: 'REFLECTION', style: 'SIGNS', text: richTextOf(paragraphOf(text)), asked: [] },
});

describe('REF-01, the thinking', () => {
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['forty words', thought(manyWords(40)), []],
    ['thirty-nine', thought(manyWords(39)), ['REASON reflection']],
    ['none', {}, ['REASON reflection']],
    ['twenty thousand', thought(manyWords(20_000)), []],
    [
      'in answers to questions; the questions themselves do not count',
      {
        reflection: {
          ...{ kind: 'REFLECTION', style: 'SIGNS', text: emptyRichText() },
          asked: [{ id: idOf(1), question: manyWords(40), answer: manyWords(39) }],
        },
      },
      ['REASON reflection'],
    ],
  ])('%s', (_name, sections, expected) => expect(found('REF-01', sections)).toEqual(expected));
});

describe('REF-02, more than update and tasks', () => {
  const tasks = (words: number): SectionValue => ({
    ...{ kind: 'ACTIONS', noActionReason: '' },
    actions: [action(idOf(1), { who: 'Priya', role: '' }, [manyWords(words - 1), '2026-11-20', ''])],
  });
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['three quarters', { update: prose(manyWords(100)), actions: tasks(50), ...thought(manyWords(50)) }, []],
    ['more', { update: prose(manyWords(110)), actions: tasks(50), ...thought(manyWords(50)) }, ['WARN reflection']],
    ['a short record', { update: prose(manyWords(140)), ...thought(manyWords(2)) }, []],
    ['tasks alone', { actions: tasks(400) }, []],
    ['a long update', { update: prose(manyWords(251)), ...thought(manyWords(300)) }, ['WARN update']],
    ['nothing', {}, []],
  ])('%s', (_name, sections, expected) => expect(found('REF-02', sections)).toEqual(expected));
});

describe('REF-03 and REF-05, about this time', () => {
  const before = 'School rang on two Mondays, and Keeley rang Pat on the Tuesday evening';
  const around: Around = { history: { lastSections: { update: prose(before), ...thought(before) } } };
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['word for word', { update: prose(before), ...thought(before) }, around, ['WARN update', 'WARN reflection']],
    ['one word of thirteen changed', { update: prose(before.replace('Pat', 'Shona')) }, around, ['WARN update']],
    ['new', { update: prose('Wren started nursery on Wednesday and stayed until lunch each day') }, around, []],
    ['as much again added', { update: prose(`${before}. ${manyWords(13)}`) }, around, []],
    ['two empty ones', {}, { history: { lastSections: { update: prose('') } } }, []],
    [
      'seven words twice',
      { update: prose('No change since we last met here') },
      { history: { lastSections: { update: prose('No change since we last met here') } } },
      [],
    ],
    [
      'what is not open to choice, twice',
      { bottomLines: prose(before) },
      { history: { lastSections: { bottomLines: prose(before) } } },
      [],
    ],
    ['the first of its kind', { update: prose(before) }, {}, []],
    [
      'a section called like what every object has',
      { update: prose(before) },
      { history: { lastSections: Object.create({ update: prose(before) }) as never } },
      [],
    ],
  ])('REF-03: %s', (...[, sections, near, expected]) => expect(found('REF-03', sections, near)).toEqual(expected));

  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['the first', {}, { ordinal: 1 }, []],
    ['the second, empty', {}, { ordinal: 2 }, ['REASON differenceMade']],
    ['the second, “nothing yet”', { differenceMade: prose('Nothing yet.') }, { ordinal: 2 }, []],
    ['a form that does not ask', {}, { form: 'front-door' }, []],
  ])('REF-05: %s', (...[, sections, near, expected]) => expect(found('REF-05', sections, near)).toEqual(expected));
});

describe('REF-06, what the worker says is missing', () => {
  test.each([
    ['something is', true, ['workerSay']],
    ['nothing is', false, []],
    ['they have not said', null, []],
  ] as const)('%s', (_name, isMissing, expected) => {
    const review = { ...NO_REVIEW, isMissing, missing: 'The swimming club' };
    const recordedAt = '2026-11-10T09:00:00.000Z' as Instant;
    const answer = { kind: 'AGREES' as const, comment: '', recordedBy: 'Priya Castell', recordedAt, review };
    const findings = findingsOf('REF-06', { ...recordWith({}), answer });
    expect(findings.map(({ strength, place }) => [strength, place.section])).toEqual(
      expected.map((section) => ['WARN', section]),
    );
  });

  test('an answer that somebody wrote down for them says nothing of it', () => {
    expect(findingsOf('REF-06', { ...recordWith({}), answer: null })).toEqual([]);
  });
});

describe('DEC-02, above the manager’s authority', () => {
  const decided = (text: string, given = {}): Record<string, SectionValue> => ({
    decisions: { kind: 'DECISIONS', decisions: [decision(idOf(1), { decision: text, ...given })] },
  });
  const asked = ['HARD decisions/001/agreedBy', 'HARD decisions/001/agreedOn'];
  test.each([
    'Issue proceedings this week',
    'We issue care proceedings.',
    'Begin pre-proceedings',
    'Start pre proceedings on Monday',
    'Accommodate Tobin under section 20',
    'Apply for an interim care order',
    'Adoption is the plan',
    'A DoL is needed',
    'End the child protection plan',
  ])('“%s” asks who agreed and when', (text) => expect(found('DEC-02', decided(text))).toEqual(asked));

  test.each([
    'If not found by 23 November, take to Legal Gateway for advice',
    'Take to Legal Gateway for advice on whether to issue proceedings',
    'Ask Colin whether to accommodate Tobin',
    'Recommend adoption is the plan',
    'Not to issue proceedings',
    'We will not issue proceedings',
    'Decided against issuing; no care order application',
    'End the child protection plan at the review conference',
    'Tobin moves to supported accommodation',
    'Issue a library card',
    'A dol for Wren, and doleful days',
    'Keeley said “issue proceedings then”',
    'Neve stays on a child protection plan',
    'Strategy discussion held today. Joint section 47 enquiry.',
    '',
  ])('“%s” does not', (text) => expect(found('DEC-02', decided(text))).toEqual([]));

  test('who agreed and when is enough, and one of them is not', () => {
    const agreed = { agreedBy: 'Colin Threlfall', agreedOn: day('2026-11-06') };
    expect(found('DEC-02', decided('Issue proceedings', agreed))).toEqual([]);
    expect(found('DEC-02', decided('Issue proceedings', { agreedBy: 'Colin' }))).toEqual([
      'HARD decisions/001/agreedOn',
    ]);
  });
  test('what was decided against is no decision', () => {
    expect(
      found(
        'DEC-02',
        decided('Wait', { decidedAgainst: 'Issue proceedings', reason: 'To issue proceedings is early' }),
      ),
    ).toEqual([]);
  });
  test('the short note names once who agreed', () => {
    const note = (given: Record<string, string>): Record<string, SectionValue> => ({
      decision: { kind: 'DECISIONS', decisions: [decision(idOf(1), { decision: 'Accommodate Sunniva tonight' })] },
      authority: { kind: 'FIELDS', answers: answers(given) },
    });
    const form = { form: 'oversight' };
    expect(found('DEC-02', note({ mine: 'Yes' }), form)).toEqual([
      'HARD decision/001/agreedBy',
      'HARD decision/001/agreedOn',
    ]);
    expect(found('DEC-02', note({ agreedBy: 'Colin' }), form)).toEqual(['HARD decision/001/agreedOn']);
    const notMine: SectionValue = { kind: 'FIELDS', answers: answers({ mine: 'No' }) };
    expect(found('DEC-02', { authority: notMine }, form)).toEqual([
      'HARD authority/agreedBy',
      'HARD authority/agreedOn',
    ]);
  });
});

describe('CLS-01, before we step back', () => {
  const closing: Around = { header: { caseStatus: 'CLOSING' } };
  const goals = (standing: 'MET' | null): SectionValue => ({
    kind: 'GOALS',
    goals: [goal(idOf(101), { adultsDo: 'Keeley gets up', standing })],
  });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['a goal without a standing', { goals: goals(null) }, closing, ['HARD goals/101/standing']],
    ['a goal that is met', { goals: goals('MET') }, closing, []],
    ['the same on a plan that goes on', { goals: goals(null) }, {}, []],
    ['a step-down', { goals: goals(null) }, { form: 'step-down' }, ['HARD goals/101/standing']],
    ['nothing written at all', {}, { form: 'step-down' }, []],
  ])('%s', (...[, sections, around, expected]) => expect(found('CLS-01', sections, around)).toEqual(expected));

  test('what was agreed is answered; “not yet due” is no answer at the end', () => {
    const [first] = TOBIN_OPEN_ACTIONS;
    if (first === undefined) throw new Error('Tobin has open actions');
    const places = (result: 'DONE' | 'NOT_YET_DUE' | null) => {
      const lastActions: SectionValue = { kind: 'LAST_ACTIONS', answers: [{ actionId: first.id, result, note: '' }] };
      const content = { ...recordWith({ lastActions }, { form: 'step-down' }), openActions: [first] };
      return findingsOf('CLS-01', content).map(({ place }) => place.row as ActionId);
    };
    expect(places('DONE')).toEqual([]);
    expect(places('NOT_YET_DUE')).toEqual([first.id]);
    expect(places(null)).toEqual([first.id]);
  });

  test('a form that asks how long it has held without marking it as required is asked here', () => {
    const content = recordWith({}, { form: 'step-down' });
    const sections = content.template.sections.map((section) => ({
      ...section,
      ...(section.fields && { fields: section.fields.map(({ isRequired: _is, ...field }) => field) }),
    }));
    const unmarked = { ...content, template: { ...content.template, sections } };
    expect(findingsOf('CLS-01', unmarked).map(({ place }) => place.field)).toEqual([
      ...['weeks', 'childsView', 'networksPart', 'bringsBack'],
    ]);
    // Where it is marked, the rule for small forms says it, once.
    expect(findingsOf('FRM-01', content).some(({ place }) => place.field === 'bringsBack')).toBe(true);
  });
});
