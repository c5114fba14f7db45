import type { Condition } from '@domain/template/condition';
import { shippedTemplates } from '@domain/template/shipped-templates';
import type { SectionDraft, TemplateDraft } from '@domain/template/template-draft';
import { templateFaults } from '@domain/template/template-faults';
import { describe, expect, test } from 'vitest';
import { smallForm, smallSection } from '../../../support/small-form';

const one = smallSection('one');
const form = smallForm([one]);

const saidOf = (draft: TemplateDraft): string[] =>
  templateFaults(draft).map(({ section, part, message }) => `${section} ${part} ${message}`);
const withSections = (...sections: SectionDraft[]): string[] => saidOf(smallForm(sections));
const withOne = (changes: Partial<SectionDraft>): string[] => withSections({ ...one, ...changes });

test.each(shippedTemplates().map((each) => [each.name, each] as const))('%s has no faults', (_name, shipped) => {
  expect(templateFaults(shipped)).toEqual([]);
});

describe('what is missing', () => {
  test('a form that can be used has no faults', () => expect(saidOf(form)).toEqual([]));

  test.each<[string, string[], string[]]>([
    [
      'no name',
      saidOf({ ...form, name: ' ' }),
      ['null name The name of the form: nothing is written here yet. Write it.'],
    ],
    [
      'no purpose',
      saidOf({ ...form, purpose: '' }),
      ['null purpose What the form is for: nothing is written here yet. Write it.'],
    ],
    ['no title', withOne({ title: '' }), ['one title Section 2, the title: nothing is written here yet. Write it.']],
    [
      'an empty question',
      withOne({ prompts: ['Who?', ' '] }),
      ['one prompts “About one”, question 2: nothing is written here yet. Write it, or take it out.'],
    ],
    ['no questions at all', withOne({ prompts: [] }), []],
    ['blank help and guidance', withOne({ help: '', guidance: ' ' }), []],
    [
      'an empty suggestion',
      withOne({ kind: 'DECISIONS', suggestions: [''] }),
      ['one suggestions “About one”, suggestion 1: nothing is written here yet. Write it, or take it out.'],
    ],
    [
      'half the ends of a scale',
      withOne({ kind: 'SCALE', anchors: { zeroMeans: 'Worst', tenMeans: '' } }),
      ['one anchors “About one”, what 10 means: nothing is written here yet. Write it.'],
    ],
    ['nothing to write in', withSections(), ['null sections The form has nothing to write in. Add a section.']],
    [
      'no header',
      saidOf({ ...form, sections: form.sections.slice(1) }),
      ['null sections The form has no part “About this session”. Add one.'],
    ],
    [
      'nowhere to sign',
      saidOf({ ...form, sections: form.sections.slice(0, 2) }),
      ['null sections The form has no part “Signing”. Add one.'],
    ],
  ])('%s', (_name, said, expected) => expect(said).toEqual(expected));
});

describe('what there is too much of', () => {
  test.each([
    'HEADER',
    'SIGN_OFF',
    'WORKER_SAY',
    'LAST_ACTIONS',
    'NEXT_DATE',
    'DANGER_STATEMENTS',
    'GOALS',
    'STATEMENT_SCALES',
    'PROGRESS',
  ] as const)('a second %s', (kind) => {
    const extra = kind === 'HEADER' || kind === 'SIGN_OFF' ? [one] : [one, smallSection('first', { kind })];
    const said = withSections(...extra, smallSection('again', { kind }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^(?:again|signoff) kind .* are both of the kind .*Take one out\.$/);
  });

  test.each(['RICH_TEXT', 'SCALE', 'ACTIONS', 'NETWORK', 'SAFETY_PLAN', 'AGENCIES', 'REFLECTION'] as const)(
    'several of %s are fine',
    (kind) => expect(withSections(smallSection('first', { kind }), smallSection('again', { kind }))).toEqual([]),
  );

  test('two hundred sections are fine, and one more is not', () => {
    const sections = Array.from({ length: 198 }, (_, index) => smallSection(`s${index}`));
    expect(withSections(...sections)).toEqual([]);
    expect(withSections(...sections, one)).toEqual([
      'null sections The form has 201 sections; 200 is the most. Take some out, or make two forms of it.',
    ]);
  });
});

describe('fields', () => {
  const field = { key: 'when', type: 'DATE', label: 'Date moved' } as const;
  test.each<[string, Partial<SectionDraft>, string[]]>([
    ['none', { kind: 'FIELDS' }, ['“About one” has no fields, so nothing can be written in it. Add one.']],
    [
      'an empty list',
      { kind: 'ENTRIES', fields: [] },
      ['“About one” has no fields, so nothing can be written in it. Add one.'],
    ],
    ['one', { kind: 'FIELDS', fields: [field] }, []],
    ['left over from another kind', { fields: [field, field] }, []],
    [
      'no label',
      { kind: 'FIELDS', fields: [{ ...field, label: '' }] },
      ['“About one”, what field 1 is called: nothing is written here yet. Write it, or take it out.'],
    ],
    [
      'one key twice',
      { kind: 'FIELDS', fields: [field, { ...field, label: 'Why' }] },
      ['“About one”, “Why” shares its answer with “Date moved” (“when”). Take one out and add it again.'],
    ],
    [
      'a choice of nothing',
      { kind: 'ENTRIES', fields: [{ ...field, type: 'CHOICE' }] },
      ['“About one”, “Date moved” has nothing to choose from. Add the options, or make it a line to write in.'],
    ],
    [
      'one option twice',
      { kind: 'FIELDS', fields: [{ ...field, type: 'CHOICES', options: ['Yes', 'No', 'Yes '] }] },
      ['“About one”, “Date moved” offers “Yes” twice. Take one out.'],
    ],
    [
      'an option over two lines',
      { kind: 'FIELDS', fields: [{ ...field, type: 'CHOICES', options: ['Yes\nNo'] }] },
      ['“About one”, option 1 of “Date moved”: this text has a line break in it. Write it as one line.'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(withOne(changes)).toEqual(expected.map((message) => `one fields ${message}`));
  });

  test('two sections of one key are both named', () => {
    expect(withSections(one, { ...one, title: 'Something else' })).toEqual([
      'one key “About one” and “Something else” share one place for what is written (“one”). Take one of them out and add it again.',
    ]);
  });
});

describe('conditions', () => {
  const written = (section: string): Condition => ({ fact: 'SECTION_WRITTEN', section });
  test.each<[string, Partial<SectionDraft>, string | null]>([
    ['on a section that is there', { showWhen: [written('two')] }, null],
    ['on itself', { showWhen: [written('one')] }, 'whether it is shown depends on itself.'],
    ['on a section taken out', { showWhen: [written('gone')] }, 'no longer in the form (“gone”)'],
    [
      'on a part nobody writes in',
      { showWhen: [written('signoff')] },
      'depends on “Agreed”, where nobody writes beforehand',
    ],
    [
      'ages the wrong way round',
      { showWhen: [{ fact: 'AGE_YEARS', from: 16, to: 4 }] },
      'no child is between 16 and 4',
    ],
    ['one age', { showWhen: [{ fact: 'AGE_YEARS', from: 4, to: 4 }] }, null],
    ['nothing chosen', { showWhen: [{ fact: 'CONCERN', isOneOf: [] }] }, 'has nothing chosen'],
    [
      'before the first record',
      { showWhen: [{ fact: 'RECORD_NUMBER_FROM', not: true, from: 1 }] },
      'would never be shown',
    ],
    ['from the first record', { showWhen: [{ fact: 'RECORD_NUMBER_FROM', from: 1 }] }, null],
    ['on a part every record needs', { kind: 'WORKER_SAY', showWhen: [{ fact: 'UNBORN' }] }, 'it is always shown'],
    ['on what we agreed last time', { kind: 'LAST_ACTIONS', showWhen: [{ fact: 'UNBORN' }] }, null],
  ])('%s', (_name, changes, expected) => {
    const said = withSections({ ...one, ...changes }, smallSection('two'));
    expect(said).toEqual(expected === null ? [] : [expect.stringContaining(expected)]);
    if (expected !== null) expect(said[0]).toMatch(/^one showWhen “About one”: /);
  });

  const chained = (key: string, ...on: string[]) => smallSection(key, { showWhen: on.map(written) });
  test.each<[string, SectionDraft[], string[]]>([
    ['a chain that ends', [chained('a', 'b'), chained('b', 'c'), chained('c')], []],
    ['two ways to one section', [chained('a', 'b', 'c'), chained('b', 'd'), chained('c', 'd'), chained('d')], []],
    ['two that wait for each other', [chained('a', 'b'), chained('b', 'a')], ['“About a” and “About b”']],
    [
      'three in a circle, with a way in',
      [chained('x', 'a'), chained('a', 'b'), chained('b', 'c'), chained('c', 'a')],
      ['“About a”, “About b” and “About c”'],
    ],
    [
      'two circles',
      [chained('a', 'b'), chained('b', 'a'), chained('c', 'd'), chained('d', 'c')],
      ['“About a” and “About b”', '“About c” and “About d”'],
    ],
  ])('%s', (_name, sections, circles) => {
    expect(withSections(...sections)).toEqual(
      circles.map((titles) => expect.stringContaining(`${titles} decide about each other in a circle`)),
    );
  });
});

describe('words for the status', () => {
  const [first, ...others] = form.labelSets;
  const withSets = (...labelSets: (TemplateDraft['labelSets'][number] | undefined)[]) =>
    saidOf({ ...form, labelSets: labelSets.filter((set) => set !== undefined) });
  test.each<[string, string[], string[]]>([
    ['none', withSets(), ['The form has no words for any status. Add a set of words.']],
    [
      'a status in none',
      withSets(first, ...others.slice(0, 2)),
      ['No set of words is for Care leaver. Choose the set for each.'],
    ],
    [
      'a status in two',
      withSets(first && { ...first, usedFor: [...first.usedFor, 'CLA'] }, ...others),
      ['Cared-for child is in more than one set of words: “Safety” and “Stability”. Leave it in one.'],
    ],
    [
      'a set for no status',
      withSets(
        first && { ...first, usedFor: [...first.usedFor, 'CARE_LEAVER'] },
        ...others.slice(0, 2),
        others[2] && { ...others[2], usedFor: [] },
      ),
      ['The words of “Pathway” are used for no status. Choose one, or take the set out.'],
    ],
    [
      'an unnamed goal',
      withSets(first && { ...first, goal: '' }, ...others),
      ['Words for the status, “Safety”, what a goal is called: nothing is written here yet. Write it.'],
    ],
  ])('%s', (_name, said, expected) => expect(said).toEqual(expected.map((message) => `null labelSets ${message}`)));
});

describe('what a text may hold', () => {
  test.each([
    '<script>alert(1)</script>',
    '</script',
    '<SCRIPT src=x>',
    '<img src=x onerror=y>',
    '<img/src=x>',
    '<!-- x -->',
    '<b>bold</b>',
    'javascript:alert(1)',
    'JavaScript : x',
    'vbscript:msgbox',
    '<svg',
    '<a href=x>',
    '<iframe>',
    'data:text/html,x',
  ])('refuses %j', (text) => {
    expect(withOne({ prompts: [text] })).toEqual([
      expect.stringMatching(/^one prompts “About one”, question 1: this text holds “.*”, which a form cannot\. /),
    ]);
  });

  test.each(['a\u0000b', 'a\u0007b', 'a\u202eb', 'a\ud800b', 'a\uffffb', 'a\u0085b'])(
    'refuses what cannot be seen: %j',
    (text) => {
      expect(withOne({ help: text })).toEqual([expect.stringContaining('characters that cannot be seen')]);
    },
  );

  test.each([
    'Under 3 hours is <3 hours',
    'a < b and b > a',
    'I <3 this',
    'Is it JavaScript?',
    'Ask <name of worker>',
    'Who?\nAnd when?',
    'Zoë’s “plan” – 50 % 👨‍👩‍👧',
    'What does {child} say about the {goal}, the {futureWorry} and the {scale}?',
    'Brackets (a) [b] } {',
    'Script for the call',
    '5 < p < 7 is unusual',
  ])('takes %j', (text) => expect(withOne({ prompts: [text] })).toEqual([]));

  test.each<[string, string[], string]>([
    [
      'an unknown word',
      withOne({ title: 'Seeing {Child}' }),
      'one title “Seeing {Child}”, the title: “{Child}” is not filled in by the form.',
    ],
    [
      'an empty one',
      withOne({ guidance: 'Ask {}' }),
      'one guidance “About one”, the guidance: “{}” is not filled in by the form.',
    ],
    [
      'where nothing is filled in',
      saidOf({ ...form, name: 'For {child}' }),
      'null name The name of the form: “{child}” is not filled in here. Write the word itself.',
    ],
    [
      'a title over two lines',
      withOne({ title: 'One\nTwo' }),
      'one title “One Two”, the title: this text has a line break in it.',
    ],
  ])('%s', (_name, said, expected) => expect(said).toEqual([expect.stringContaining(expected)]));
});

test('two hundred full sections that wait for one another are looked at within a keystroke', () => {
  const keys = Array.from({ length: 198 }, (_, index) => `s${index}`);
  const sections = keys.map((key, index) =>
    smallSection(key, {
      prompts: Array.from({ length: 12 }, () => 'What {child} says. '.repeat(20)),
      showWhen: Array.from({ length: 12 }, (_, step) => ({
        ...{ fact: 'SECTION_WRITTEN' as const, section: keys[(index + step + 1) % keys.length] ?? key },
      })),
    }),
  );
  const began = performance.now();
  expect(templateFaults(smallForm(sections)).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(500);
});
