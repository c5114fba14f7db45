import { readTemplateFile, type TemplateFileFailure } from '@domain/template/read-template-file';
import { shippedTemplates } from '@domain/template/shipped-templates';
import { template } from '@domain/template/template';
import { templateFaults } from '@domain/template/template-faults';
import { writeTemplateFile } from '@domain/template/write-template-file';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleTemplate } from '../../../support/example-record';
import { smallForm, smallSection } from '../../../support/small-form';

type Json = { [key: string]: unknown };

const small = template.parse(smallForm([smallSection('one')]));
const smallFile = writeTemplateFile(small);
const fileOf = (form: unknown, envelope: Json = {}): string =>
  JSON.stringify({ throughline: 'form', fileVersion: 1, template: form, ...envelope });
const withOne = (changes: Json): string =>
  fileOf({ ...small, sections: small.sections.map((each) => (each.key === 'one' ? { ...each, ...changes } : each)) });

function failureOf(text: string): TemplateFileFailure {
  const read = readTemplateFile(text);
  if (read.ok) throw new Error('the file was read');
  return read.failure;
}

const faultsOf = (text: string): string[] => {
  const failure = failureOf(text);
  if (failure.kind !== 'FAULTY') return [failure.kind];
  return failure.faults.map(({ section, part, message }) => `${section} ${part} ${message}`);
};

describe('a file that was saved here', () => {
  test.each(shippedTemplates().map((each) => [each.name, each] as const))('%s comes back as it was', (_name, form) => {
    expect(readTemplateFile(writeTemplateFile(form))).toEqual({ ok: true, value: form });
  });

  test('is the same text whatever order the parts came in, and ends with a line break', () => {
    const turned = Object.fromEntries(Object.entries(small).toReversed());
    expect(writeTemplateFile(template.parse(turned))).toBe(smallFile);
    expect(smallFile).toMatch(
      /^\{\n {2}"throughline": "form",\n {2}"fileVersion": 1,\n {2}"template": \{\n[\s\S]*\}\n$/,
    );
  });

  test('is read with the mark that some editors put in front, other line ends and blank help', () => {
    expect(readTemplateFile(`\ufeff${smallFile.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: small });
    expect(readTemplateFile(withOne({ help: ' ' }))).toEqual({ ok: true, value: small });
  });
});

describe('a file that is no form', () => {
  test.each<[string, string, TemplateFileFailure['kind']]>([
    ['nothing', '', 'EMPTY'],
    ['blanks', ' \r\n\t\ufeff', 'EMPTY'],
    ['plain words', 'Dear all, please find attached', 'NOT_A_TEMPLATE'],
    ['a list', '[1, 2, 3]', 'NOT_A_TEMPLATE'],
    ['rich text', '{\\rtf1\\ansi Dear all}', 'NOT_A_TEMPLATE'],
    ['a program', '{ "use strict"; alert(1) }', 'NOT_A_TEMPLATE'],
    ['something else in JSON', '{"name": "package", "version": "1.0.0"}', 'NOT_A_TEMPLATE'],
    ['a form without its wrapping', JSON.stringify(small), 'NOT_A_TEMPLATE'],
    ['wrapping with nothing in it', '{"throughline": "form", "fileVersion": 1}', 'NOT_A_TEMPLATE'],
    ['wrapping around a word', fileOf('form'), 'NOT_A_TEMPLATE'],
    ['another file of ours', fileOf(small, { throughline: 'handover' }), 'NOT_A_TEMPLATE'],
    ['a later kind of file', fileOf(small, { fileVersion: 2 }), 'NEWER_VERSION'],
    [
      'a later kind of file in another shape',
      '{"throughline": "form", "fileVersion": 3, "forms": []}',
      'NEWER_VERSION',
    ],
    ['a later kind of form', fileOf({ ...small, schemaVersion: 3, mood: 1 }), 'NEWER_VERSION'],
    ['ten million letters', `{"a": "${'x'.repeat(10_000_000)}"}`, 'TOO_LARGE'],
    ['more brackets than anyone can count', `{"a": ${'['.repeat(900_000)}${']'.repeat(900_000)}}`, 'NOT_A_TEMPLATE'],
  ])('%s', (_name, text, kind) => expect(failureOf(text).kind).toBe(kind));

  test('cut off at any place is called cut off', () => {
    const whole = smallFile.trim();
    for (let length = 1; length < whole.length; length += 1)
      expect(failureOf(whole.slice(0, length)).kind).toBe('CUT_OFF');
  });
});

describe('a file that was changed by hand', () => {
  test.each<[string, string, string[]]>([
    [
      'a comma too few',
      smallFile.replace('"version": 2,', '"version": 2'),
      [
        'null null The file cannot be read from line 8 on: something was changed there by hand. Put it back, or ask for the form to be saved again.',
      ],
    ],
    [
      'one part twice',
      smallFile.replace('"name": "Small form",', '"name": "Small form",\n"name": "Other form",'),
      ['null null “name” stands twice in one place of the file, and only one of them can be meant. Take one out.'],
    ],
    [
      'one part twice in other letters',
      smallFile.replace('"name": "Small form",', '"name": "Small form",\n"n\\u0061me": "Other form",'),
      ['null null “name” stands twice in one place of the file, and only one of them can be meant. Take one out.'],
    ],
    [
      'parts within parts',
      fileOf({ ...small, deep: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) }),
      ['null null The file has parts within parts far deeper than any form. Ask for the form to be saved again.'],
    ],
    [
      'a part of its own',
      withOne({ onclick: 'alert(1)' }),
      ['one null “About one”: “onclick” is nothing that Throughline knows. Take it out.'],
    ],
    [
      'a part beside the form',
      fileOf(small, { script: 'alert(1)' }),
      ['null null The form: “script” is nothing that Throughline knows. Take it out.'],
    ],
    [
      'an unknown kind of section',
      withOne({ kind: 'VIDEO' }),
      ['one kind “About one”, kind of section: “VIDEO” is none of what can stand here. Put back what was there.'],
    ],
    [
      'an unknown condition',
      withOne({ showWhen: [{ fact: 'WEATHER' }] }),
      ['one showWhen “About one”, when it is shown, 1: “WEATHER” cannot stand here. Put back what was there.'],
    ],
    [
      'an unknown status',
      withOne({ showWhen: [{ fact: 'STATUS', isOneOf: ['LOST'] }] }),
      [
        'one showWhen “About one”, when it is shown, 1: “LOST” is none of what can stand here. Put back what was there.',
      ],
    ],
    [
      'nobody who answers',
      withOne({ who: undefined }),
      ['one who “About one”, who answers: something is missing. Put it back.'],
    ],
    [
      'a number for a title',
      withOne({ title: 7 }),
      ['one title Section 2, title: “7” cannot stand here. Put back what was there.'],
    ],
    [
      'a key that is none',
      withOne({ key: '__proto__' }),
      ['null key “About one”, name in the file: “__proto__” cannot stand here. Put back what was there.'],
    ],
    [
      'too many questions',
      withOne({ prompts: Array.from({ length: 13 }, () => 'Who?') }),
      ['one prompts “About one”, questions: there is more here than a form can hold; 12 is the most. Shorten it.'],
    ],
    [
      'a text without end',
      withOne({ help: 'x'.repeat(1_001) }),
      [
        'one help “About one”, line under the title: there is more here than a form can hold; 1000 is the most. Shorten it.',
      ],
    ],
    [
      'five hundred sections',
      fileOf({ ...small, sections: Array.from({ length: 500 }, (_, index) => smallSection(`s${index}`)) }),
      ['null sections The sections: there is more here than a form can hold; 200 is the most. Shorten it.'],
    ],
    [
      'a script in a question',
      withOne({ prompts: ['<script>alert(1)</script>'] }),
      ['one prompts “About one”, question 1: this text holds “<script”, which a form cannot. Say it in plain words.'],
    ],
    [
      'a condition on a section taken out',
      withOne({ showWhen: [{ fact: 'SECTION_WRITTEN', section: 'gone' }] }),
      [
        'one showWhen “About one”: whether it is shown depends on a section that is no longer in the form (“gone”). Choose another, or take the condition out.',
      ],
    ],
    [
      'two sections of one key',
      fileOf({ ...small, sections: [...small.sections, smallSection('one', { title: 'More' })] }),
      [
        'one key “About one” and “More” share one place for what is written (“one”). Take one of them out and add it again.',
      ],
    ],
    [
      'a label set of nobody',
      fileOf({ ...small, labelSets: [{ id: 'MINE' }] }),
      expect.arrayContaining([
        'null labelSets Words for the status, set 1: “MINE” is none of what can stand here. Put back what was there.',
      ]) as unknown as string[],
    ],
  ])('%s', (_name, text, expected) => expect(faultsOf(text)).toEqual(expected));

  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused wherever it stands, and changes nothing',
    (name) => {
      for (const text of [
        smallFile.replace('"version": 2,', `"version": 2, "${name}": {"polluted": true},`),
        smallFile.replace('"kind": "RICH_TEXT",', `"kind": "RICH_TEXT", "${name}": {"polluted": true},`),
        smallFile.replace('"fileVersion": 1,', `"fileVersion": 1, "${name}": {"polluted": true},`),
      ]) {
        expect(text).toContain(name);
        expect(faultsOf(text)).toEqual([expect.stringContaining(`“${name}” is nothing that Throughline knows`)]);
      }
      expect('polluted' in {}).toBe(false);
    },
  );

  test('no more faults are listed than anyone reads', () => {
    const sections = Array.from({ length: 200 }, (_, index) => ({
      ...smallSection(`s${index}`),
      kind: 'VIDEO',
      who: 'ME',
    }));
    expect(faultsOf(fileOf({ ...small, sections }))).toHaveLength(50);
  });
});

/** Values that a slip, a careless edit or a made-up file could leave behind. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, '', ' ', -1, 1e308, '<script>', '{who}', [], {}, 'RICH_TEXT', 'header'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Puts a value, or nothing, somewhere into a copy of a form, at a place chosen by the numbers. */
function spoilt(form: unknown, places: readonly number[], value: unknown): unknown {
  const [place = 0, ...deeper] = places;
  if (typeof form !== 'object' || form === null || places.length === 0) return value;
  const keys = Object.keys(form);
  const key = keys[place % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = spoilt((form as Json)[key], deeper, value);
  if (Array.isArray(form)) return form.with(Number(key), inner);
  return inner === undefined
    ? Object.fromEntries(Object.entries(form).filter(([name]) => name !== key))
    : { ...form, [key]: inner };
}

function expectReadOrReason(text: string): void {
  const read = readTemplateFile(text);
  if (read.ok) {
    expect(template.safeParse(read.value).success).toBe(true);
    expect(templateFaults(read.value)).toEqual([]);
    return;
  }
  if (read.failure.kind !== 'FAULTY') return;
  expect(read.failure.faults.length).toBeGreaterThan(0);
  for (const { message, part } of read.failure.faults) {
    expect(message).toMatch(/\.$/);
    expect(part?.length ?? 0).toBeLessThanOrEqual(60);
  }
}

describe('any change of a shipped form', () => {
  const forms = fc.constantFrom(...shippedTemplates());

  test('of a value in it either reads or is refused with a reason', () => {
    fc.assert(
      fc.property(
        forms,
        fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }),
        fc.option(anything, { nil: undefined }),
        (form, places, value) => {
          expectReadOrReason(
            JSON.stringify(spoilt({ throughline: 'form', fileVersion: 1, template: form }, places, value)),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of its letters either reads or is refused with a reason', () => {
    const files = shippedTemplates().map(writeTemplateFile);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.tuple(fc.nat(), fc.nat(40)),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (file, [at, gone], put) => {
          const from = at % file.length;
          expectReadOrReason(file.slice(0, from) + put + file.slice(from + gone));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('and any text at all', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), expectReadOrReason));
  });
});

test('the worst of files is refused while a person would not notice', () => {
  const form = exampleTemplate();
  const worst = [
    `{"throughline": ${'['.repeat(999_000)}${']'.repeat(999_000)}}`,
    `{"throughline": "form", "fileVersion": 1, "template": {${Array.from({ length: 90_000 }, (_, index) => `"k${index}": 1`).join(',')}}}`,
    fileOf({ ...form, name: '\\"'.repeat(400_000) }),
    fileOf({ ...form, sections: Array.from({ length: 6_000 }, () => form.sections[0]) }),
    'x'.repeat(20_000_000),
  ];
  for (const text of worst) {
    const began = performance.now();
    expect(readTemplateFile(text).ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(2_000);
  }
});
