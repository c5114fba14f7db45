import { localDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import type { RecordContent } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';
import { shippedTemplates } from '@domain/template/shipped-templates';
import { type Template, template } from '@domain/template/template';
import type { SectionDraft } from '@domain/template/template-draft';
import { describe, expect, test } from 'vitest';
import { exampleDecision, exampleRecord, richText } from '../../../support/example-record';
import { smallForm, smallSection } from '../../../support/small-form';

const SMALL = ['MILESTONE', 'CHALLENGE', 'HANDOVER', 'STEP_DOWN'] as const;

const facts = smallSection('facts', {
  kind: 'FIELDS',
  title: 'What we know of {child}',
  need: 'REQUIRED',
  fields: [
    { key: 'evidence', type: 'WORDS', label: 'Evidence', isRequired: true },
    { key: 'endDate', type: 'DATE', label: 'End date', isRequired: true },
    { key: 'tried', type: 'WORDS', label: 'What was tried' },
  ],
});
const story = smallSection('story', { title: "{child}'s view", need: 'REQUIRED' });

function answers(given: Readonly<Record<string, string>>): SectionValue {
  const typed = Object.entries(given).map(([key, text]) => [key, { date: null, text }]);
  return { kind: 'FIELDS', answers: Object.fromEntries(typed) };
}

type Given = {
  readonly type?: RecordContent['type'];
  readonly form?: readonly SectionDraft[];
  readonly sections: RecordContent['sections'];
};

function said({ type = 'MILESTONE', form = [facts, story], sections }: Given): string[] {
  const content = exampleRecord({
    ...{ type, sections, template: template.parse(smallForm(form, { recordType: type })) },
    addendumTo: type === 'ADDENDUM' ? { ...ORIGINAL, childId: exampleRecord().child.id } : null,
  });
  return checked(content).map(
    ({ code, place, message }) => `${code} ${place.section} ${place.field ?? '-'} ${message}`,
  );
}

const ORIGINAL = { id: exampleRecord().id, number: 17, version: 1, sessionDate: localDate.parse('2026-11-09') };

function checked(content: RecordContent) {
  return checkRecord(content, checkContext(localDate.parse('2026-11-16')));
}

const WHOLE = { facts: answers({ evidence: 'Up at seven', endDate: '12/1/2027' }), story: richText('Better') };

describe('FRM-01, the required parts of a small form', () => {
  test('nothing written is told down the page, each with the field to go to', () => {
    expect(said({ sections: {} })).toEqual([
      'FRM-01 facts evidence Fill in “Evidence” under “What we know of Neve”: a milestone review cannot be signed without it.',
      'FRM-01 facts endDate Fill in “End date” under “What we know of Neve”: a milestone review cannot be signed without it.',
      "FRM-01 story - Write “Neve's view”: a milestone review cannot be signed without it.",
    ]);
  });

  test.each(SMALL)('a whole %s lacks nothing, and an empty one does', (type) => {
    expect(said({ type, sections: WHOLE })).toEqual([]);
    expect(said({ type, sections: {} })).toHaveLength(3);
  });

  test.each<[string, Given, string[]]>([
    ['blanks are nothing', { sections: { ...WHOLE, facts: answers({ evidence: ' \n', endDate: 'x' }) } }, ['evidence']],
    [
      'a day that is not one yet is an answer',
      { sections: { ...WHOLE, facts: answers({ evidence: 'x', endDate: 'in May' }) } },
      [],
    ],
    [
      'a day alone is an answer',
      {
        sections: {
          ...WHOLE,
          facts: {
            kind: 'FIELDS',
            answers: {
              evidence: { date: null, text: 'x' },
              endDate: { date: localDate.parse('2027-01-12'), text: '' },
            },
          },
        },
      },
      [],
    ],
    ['a short form that is not required may stay empty', { form: [{ ...facts, need: 'OPTIONAL' }], sections: {} }, []],
    [
      'and once begun wants its required fields',
      { form: [{ ...facts, need: 'CONDITIONAL' }], sections: { facts: answers({ tried: 'x' }) } },
      ['evidence', 'endDate'],
    ],
    [
      'a section that is not shown is not asked for',
      { form: [{ ...facts, showWhen: [{ fact: 'UNBORN' }] }], sections: {} },
      [],
    ],
    [
      'free writing that is not required may stay empty',
      { form: [{ ...story, need: 'CONDITIONAL' }], sections: {} },
      [],
    ],
  ])('%s', (_name, given, fields) => {
    expect(said(given).map((each) => each.split(' ')[2])).toEqual(fields);
  });

  test('neither decisions nor actions are asked for where the form has none, and where it has them their own rules hold', () => {
    expect(said({ form: [story], sections: { story: richText('Better') } })).toEqual([]);
    const form = [story, smallSection('decided', { kind: 'DECISIONS', need: 'REQUIRED' })];
    expect(said({ form, sections: { story: richText('Better') } })).toEqual([
      expect.stringMatching(/^DEC-01 decided add /),
    ]);
    const decided: SectionValue = { kind: 'DECISIONS', decisions: [exampleDecision()] };
    expect(said({ form, sections: { story: richText('Better'), decided } })).toEqual([]);
  });

  test.each(['CASE', 'OVERSIGHT', 'GROUP'] as const)(
    'asks nothing of %s, whose own rules say what it needs',
    (type) => {
      expect(said({ type, sections: {} })).toEqual([]);
    },
  );
});

test('an addendum on a form with fields is asked for them under its own rule', () => {
  expect(said({ type: 'ADDENDUM', sections: { story: richText('The call was on 2 November.') } })).toEqual([
    'ADD-01 facts evidence Fill in “Evidence” under “What we know of Neve”: an addendum cannot be signed without it.',
    'ADD-01 facts endDate Fill in “End date” under “What we know of Neve”: an addendum cannot be signed without it.',
  ]);
});

describe('META-04 holds on forms that ask the worker nothing', () => {
  const form = template.parse(smallForm([story], { recordType: 'CHALLENGE' }));
  const { header } = exampleRecord();
  const saidOf = (changes: Partial<RecordContent['header']>, of: Template = form) =>
    checked(
      exampleRecord({
        type: of.recordType,
        template: of,
        header: { ...header, ...changes },
        sections: { story: richText('x') },
      }),
    ).map(({ code, message }) => `${code} ${message}`);

  test('in words that fit what a manager writes alone', () => {
    expect(saidOf({ supervisee: '' })).toEqual(["META-04 Name the child's worker."]);
    expect(saidOf({ supervisor: ' ' })).toEqual(['META-04 Name the manager who writes this.']);
    expect(saidOf({ supervisee: header.supervisor })).toEqual([expect.stringContaining('both worker and manager')]);
    expect(saidOf({})).toEqual([]);
  });
});

describe('the small forms that ship', () => {
  test.each(SMALL.map((type) => [type, shippedTemplates().find(({ recordType }) => recordType === type)] as const))(
    '%s: each required part is told once while it is empty, and never once it is filled',
    (type, form) => {
      if (form === undefined) throw new Error('no such form');
      const parts = (sections: RecordContent['sections']) =>
        checked(exampleRecord({ type, template: form, sections })).filter(({ code }) => code === 'FRM-01');
      expect(parts({}).length).toBeGreaterThan(0);
      const filled = form.sections.flatMap(({ key, kind, fields = [] }): [string, SectionValue][] => {
        if (kind === 'RICH_TEXT') return [[key, richText('Written')]];
        return kind === 'FIELDS'
          ? [[key, answers(Object.fromEntries(fields.map((field) => [field.key, 'Written'])))]]
          : [];
      });
      expect(parts(Object.fromEntries(filled))).toEqual([]);
    },
  );
});
