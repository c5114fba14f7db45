import { randomBytes } from 'node:crypto';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { writeTemplateFile } from '@domain/template/write-template-file';

type FormFile = { throughline: unknown; fileVersion: unknown; template: Template };
type Section = Template['sections'][number];

function aFile(change: (file: FormFile) => void = () => undefined): string {
  const form = shippedTemplate('oversight');
  if (form === null) throw new Error('The oversight note is not shipped');
  const file = JSON.parse(writeTemplateFile(form)) as FormFile;
  change(file);
  return JSON.stringify(file, null, 2);
}

function section(template: Template, key: string): Section {
  const found = template.sections.find((each) => each.key === key);
  if (found === undefined) throw new Error(`There is no section ${key}`);
  return found;
}

const dependsOn = (key: string): Section['showWhen'] => [{ fact: 'SECTION_WRITTEN', section: key }];

/** The oversight note with its part “child” changed. */
function withChild(change: (child: Section) => void): () => Buffer {
  return () => Buffer.from(aFile(({ template }) => change(section(template, 'child'))));
}

/** Names that every object of the language has by itself, as the place of what is written. */
const LANGUAGE_NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'] as const;

/** What takes no room on screen: with it two names look alike, or a name looks like nothing. */
const UNSEEN = { 'zero-width space': '\u200b', 'soft hyphen': '\u00ad', filler: '\u3164', joiner: '\u200d' } as const;

/** Files that a person could choose and that must not become a form: what is in them, and the reason they are given. */
export const BAD_FORM_FILES: readonly (readonly [name: string, kind: string, bytes: () => Buffer])[] = [
  ['nothing', 'EMPTY', () => Buffer.alloc(0)],
  ['blanks', 'EMPTY', () => Buffer.from(' \r\n\t ')],
  ['a mark and nothing else', 'EMPTY', () => Buffer.from('\ufeff', 'utf16le')],
  ['3 MB', 'TOO_LARGE', () => Buffer.alloc(3 * 1_024 * 1_024, 0x20)],
  ['3 MB of a form', 'TOO_LARGE', () => Buffer.from(aFile().padEnd(3 * 1_024 * 1_024))],
  ['bytes', 'NOT_A_TEMPLATE', () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), randomBytes(5_000)])],
  ['a Word file', 'NOT_A_TEMPLATE', () => Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1')],
  ['a letter', 'NOT_A_TEMPLATE', () => Buffer.from('Dear Marian, here is our form.')],
  ['other JSON', 'NOT_A_TEMPLATE', () => Buffer.from('{"name":"package","version":"1.0.0"}')],
  ['a number', 'NOT_A_TEMPLATE', () => Buffer.from('7')],
  ['half a form', 'CUT_OFF', () => Buffer.from(aFile().slice(0, 4_000))],
  ['all but the last letter', 'CUT_OFF', () => Buffer.from(aFile().trimEnd().slice(0, -1))],
  [
    'a form of a newer version',
    'NEWER_VERSION',
    () => Buffer.from(aFile().replace('"schemaVersion": 2', '"schemaVersion": 3')),
  ],
  [
    'a file of a newer version',
    'NEWER_VERSION',
    () => Buffer.from(aFile((file) => Object.assign(file, { fileVersion: 2 }))),
  ],
  [
    'two sections with one key',
    'FAULTY',
    () => Buffer.from(aFile(({ template }) => Object.assign(section(template, 'child'), { key: 'trigger' }))),
  ],
  ['one name twice', 'FAULTY', () => Buffer.from(aFile().replace('"recordType"', '"version": 1,\n"recordType"'))],
  [
    'conditions in a circle',
    'FAULTY',
    () =>
      Buffer.from(
        aFile(({ template }) => {
          section(template, 'child').showWhen = dependsOn('decision');
          section(template, 'decision').showWhen = dependsOn('child');
        }),
      ),
  ],
  [
    'a condition on a section that is not there',
    'FAULTY',
    () =>
      Buffer.from(
        aFile(({ template }) => {
          section(template, 'child').showWhen = dependsOn('gone');
        }),
      ),
  ],
  [
    '500 sections',
    'FAULTY',
    () =>
      Buffer.from(
        aFile(({ template }) => {
          const one = section(template, 'child');
          template.sections.push(...Array.from({ length: 500 }, (_, at) => ({ ...one, key: `more${at}` })));
        }),
      ),
  ],
  [
    'a script in a prompt',
    'FAULTY',
    () =>
      Buffer.from(
        aFile(({ template }) => {
          section(template, 'child').prompts = ['<script>fetch("https://example.org")</script>'];
        }),
      ),
  ],
  [
    'something it does not know',
    'FAULTY',
    () => Buffer.from(aFile(({ template }) => Object.assign(template, { onOpen: 'alert(1)' }))),
  ],
  [
    'a prototype to reach for',
    'FAULTY',
    () => Buffer.from(aFile().replace('"recordType"', '"__proto__": { "isAdmin": true },\n"recordType"')),
  ],
  ...LANGUAGE_NAMES.map(
    (key) => [`a section called ${key}`, 'FAULTY', withChild((child) => Object.assign(child, { key }))] as const,
  ),
  [
    'a field called valueOf',
    'FAULTY',
    withChild((child) => {
      child.kind = 'FIELDS';
      child.fields = [{ key: 'valueOf', type: 'LINE', label: 'What it is worth' }];
    }),
  ],
  ...Object.entries(UNSEEN).flatMap(([what, unseen]) => [
    [
      `a ${what} in its name`,
      'FAULTY',
      () => Buffer.from(aFile(({ template }) => Object.assign(template, { name: `Management${unseen} note` }))),
    ] as const,
    [
      `a title of nothing but a ${what}`,
      'FAULTY',
      withChild((child) => Object.assign(child, { title: unseen })),
    ] as const,
  ]),
  [
    'a name of 900 letters',
    'FAULTY',
    () => Buffer.from(aFile(({ template }) => Object.assign(template, { name: 'a'.repeat(900) }))),
  ],
  [
    'a part that can never be shown',
    'FAULTY',
    withChild((child) => {
      child.showWhen = [{ fact: 'UNBORN' }, { fact: 'UNBORN', not: true }];
    }),
  ],
  [
    'one status 50,000 times',
    'FAULTY',
    withChild((child) => {
      child.showWhen = [{ fact: 'STATUS', isOneOf: new Array<'CP'>(50_000).fill('CP') }];
    }),
  ],
  [
    'one topic 50,000 times',
    'FAULTY',
    withChild((child) => {
      child.asks = new Array<'DANGER'>(50_000).fill('DANGER');
    }),
  ],
  [
    '100,000 lists within lists',
    'FAULTY',
    () =>
      Buffer.from(
        aFile().replace('"recordType"', `"deep": ${'['.repeat(100_000)}${']'.repeat(100_000)},\n"recordType"`),
      ),
  ],
  ['a prompt of 1.9 MB', 'FAULTY', withChild((child) => Object.assign(child, { prompts: ['a'.repeat(1_900_000)] }))],
];
