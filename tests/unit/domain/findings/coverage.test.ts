import { coverageOf, lossOf } from '@domain/findings/coverage';
import { inspectionFindings } from '@domain/findings/findings';
import { topicsOf } from '@domain/findings/section-topics';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { SectionDraft } from '@domain/template/template-draft';
import { topic } from '@domain/template/topics';
import { describe, expect, test } from 'vitest';
import { smallForm, smallSection } from '../../../support/small-form';

const voice = smallSection('voice', { kind: 'CHILD_VOICE' });
const agencies = smallSection('agencies', { kind: 'AGENCIES' });
const numbersOf = (found: readonly { finding: { number: number } }[]) => found.map(({ finding }) => finding.number);
const answeredBy = (...sections: SectionDraft[]) => numbersOf(coverageOf(smallForm(sections)).answered);

describe('what a section asks about', () => {
  test.each<[string, Partial<SectionDraft>, string[]]>([
    ['free writing by itself asks nothing', {}, []],
    ['free writing asks what it is said to ask', { asks: ['EVIDENCE', 'EDUCATION'] }, ['EVIDENCE', 'EDUCATION']],
    [
      'its kind asks, and is not counted twice',
      { kind: 'SAFETY_PLAN', asks: ['SAFETY_PLAN', 'LEGAL'] },
      ['SAFETY_PLAN', 'CONTINGENCY', 'PLAN_TESTED', 'CHILDS_PLAN', 'LEGAL'],
    ],
    [
      'a field for sources asks how we know',
      { kind: 'ENTRIES', fields: [{ key: 'how', type: 'EVIDENCE', label: 'How do we know?' }] },
      ['EVIDENCE'],
    ],
    [
      'a field for words asks nothing by itself',
      { kind: 'FIELDS', fields: [{ key: 'how', type: 'WORDS', label: 'How?' }] },
      [],
    ],
  ])('%s', (_name, changes, topics) => expect(topicsOf(smallSection('one', changes))).toEqual(topics));
});

describe('which findings a form answers', () => {
  test('one that needs two topics is answered when both are asked, wherever', () => {
    expect(answeredBy(voice)).not.toContain(63);
    expect(answeredBy(voice, agencies)).toContain(63);
    expect(answeredBy(smallSection('both', { asks: ['CHILD_VOICE', 'AGENCIES'] }))).toContain(63);
    expect(answeredBy({ ...voice, showWhen: [{ fact: 'UNBORN', not: true }] }, agencies)).toContain(63);
  });

  test('names the sections in the order of the page, and what is missing', () => {
    const { answered } = coverageOf(smallForm([agencies, voice, smallSection('again', { kind: 'CHILD_VOICE' })]));
    expect(answered.find(({ finding }) => finding.number === 63)?.sections).toEqual(['agencies', 'voice', 'again']);
    const { unanswered } = coverageOf(smallForm([voice]));
    expect(unanswered.find(({ finding }) => finding.number === 63)?.missing).toEqual(['AGENCIES']);
  });

  test('every finding a form could answer is on one of the two lists, once', () => {
    const { answered, unanswered } = coverageOf(smallForm([voice]));
    const could = inspectionFindings().filter(
      ({ topics }) =>
        topics.length > 0 && !topics.some((each) => ['WELLBEING', 'WORKLOAD', 'SKILLS', 'FEEDBACK'].includes(each)),
    );
    expect([...numbersOf(answered), ...numbersOf(unanswered)].toSorted((one, other) => one - other)).toEqual(
      could.map(({ number }) => number),
    );
  });

  test('how the worker is belongs on personal supervision alone', () => {
    const sections = [smallSection('you', { asks: ['WELLBEING', 'SKILLS', 'WORKLOAD', 'FEEDBACK'] }), voice];
    expect(numbersOf(coverageOf(smallForm(sections, { recordType: 'PERSONAL' })).answered)).toEqual([
      38, 39, 66, 87, 88,
    ]);
    expect(answeredBy(...sections)).not.toContain(39);
    expect(numbersOf(coverageOf(smallForm(sections)).unanswered)).not.toContain(39);
  });

  test('the shipped forms answer every finding together', () => {
    const ids = [
      'case-supervision',
      'permanence',
      'front-door',
      'milestone-review',
      'handover',
      'step-down',
      'personal',
    ];
    const answered = ids.flatMap((id) => {
      const form = shippedTemplate(id);
      return form === null ? [] : numbersOf(coverageOf(form).answered);
    });
    const could = inspectionFindings().filter(({ topics }) => topics.length > 0);
    expect(could.filter(({ number }) => !answered.includes(number)).map(({ number }) => number)).toEqual([]);
  });
});

describe('what is lost without a section', () => {
  test('is said with the words of the inspectors', () => {
    const losses = lossOf(smallForm([voice, agencies]), 'voice');
    expect(new Set(losses.map(({ asked }) => asked))).toEqual(new Set(['what the child said']));
    expect(losses.find(({ finding }) => finding.number === 63)?.sentence).toBe(
      'Taking this out means nothing asks what the child said: “explores the views of the child and includes information from professionals involved with the family” (Ofsted monitoring visit to North Northamptonshire, July 2021).',
    );
  });

  test.each<[string, SectionDraft[], boolean]>([
    ['the only one that asks', [voice, agencies], true],
    ['another asks the same', [voice, agencies, smallSection('again', { asks: ['CHILD_VOICE'] })], false],
    ['what is not answered now cannot be lost', [voice], false],
  ])('%s', (_name, sections, isLost) => {
    expect(numbersOf(lossOf(smallForm(sections), 'voice')).includes(63)).toBe(isLost);
  });

  test('is nothing for a section that is not there or asks nothing', () => {
    expect(lossOf(smallForm([voice, smallSection('notes')]), 'notes')).toEqual([]);
    expect(lossOf(smallForm([voice]), 'gone')).toEqual([]);
  });

  test('is what the coverage no longer lists once it is gone', () => {
    const form = shippedTemplate('case-supervision');
    if (form === null) throw new Error('no form');
    const before = numbersOf(coverageOf(form).answered);
    for (const { key } of form.sections) {
      const without = { ...form, sections: form.sections.filter((section) => section.key !== key) };
      const after = new Set(numbersOf(coverageOf(without).answered));
      expect(numbersOf(lossOf(form, key))).toEqual(before.filter((number) => !after.has(number)));
    }
  });
});

test('two hundred sections that ask everything are counted at every change', () => {
  const sections = Array.from({ length: 198 }, (_, index) => smallSection(`s${index}`, { asks: [...topic.options] }));
  const form = smallForm(sections);
  expect(coverageOf(form).answered.length).toBeGreaterThan(0);
  expect(lossOf(form, 's1')).toEqual([]);
});
