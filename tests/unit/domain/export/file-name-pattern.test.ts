import { recordFileName } from '@domain/document/record-marks';
import { exportProfile } from '@domain/export/export-profile';
import {
  copyFileName,
  DEFAULT_FILE_PATTERN,
  FILE_PLACEHOLDERS,
  freeFileName,
  type NamedCopy,
  type NamedRecord,
} from '@domain/export/file-name-pattern';
import { patternProblems, sayPatternProblem } from '@domain/export/pattern-problems';
import { differentFileName, isDeviceName } from '@domain/export/safe-file-name';
import { recordType } from '@domain/lists/record-types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../support/store-for-tests';
import { tobinRecord } from '../../../support/tobin-record';

const TOBIN: NamedRecord = {
  ...{ type: 'CASE', number: 17, ordinal: 2, version: 3, addendumTo: null },
  child: { reference: 'FS-20417', forename: 'Tobin', surname: 'Ashdown' },
  header: { sessionDate: day('2026-11-09') },
};
const copy = (content: Partial<NamedRecord> = {}, more: Partial<NamedCopy> = {}): NamedCopy => ({
  content: { ...TOBIN, ...content },
  ...{ profile: 'FILE_COPY', isDraft: false, team: 'Harbour Team' },
  ...more,
});

describe('the usual pattern', () => {
  test('gives the names of the domain brief', () => {
    expect(copyFileName(DEFAULT_FILE_PATTERN, copy())).toBe('CS_FS-20417_2026-11-09_v3.docx');
    expect(copyFileName(DEFAULT_FILE_PATTERN, copy({ type: 'OVERSIGHT' }))).toBe('MO_FS-20417_2026-11-09_v3.docx');
    expect(copyFileName(DEFAULT_FILE_PATTERN, copy({}, { isDraft: true }))).toBe(
      'CS_FS-20417_2026-11-09_v3_DRAFT.docx',
    );
    expect(copyFileName(DEFAULT_FILE_PATTERN, copy({ header: { sessionDate: null } }))).toBe(
      'CS_FS-20417_undated_v3.docx',
    );
  });

  test('names an addendum after the record it adds to', () => {
    const addendumTo = { sessionDate: day('2026-10-12'), version: 1 };
    const addendum = copy({ type: 'ADDENDUM', ordinal: 2, version: 1, addendumTo });
    expect(copyFileName(DEFAULT_FILE_PATTERN, addendum)).toBe('CS_FS-20417_2026-10-12_v1_A2.docx');
  });

  test('is what a record is called where nobody has set another', () => {
    const content = tobinRecord();
    expect(recordFileName(content, 'CLEAN')).toBe('CS_FS-20417_2026-11-09_v1.docx');
  });
});

test('every word of a pattern is filled in', () => {
  const pattern = Object.keys(FILE_PLACEHOLDERS)
    .map((name) => `{${name}}`)
    .join('_');
  expect(copyFileName(pattern, copy())).toBe(
    'CS_FS-20417_2026-11-09_09-11-2026_3_CS-000017_Harbour-Team_file-copy.docx',
  );
});

test('what is no copy for the child’s file says so at the end, whatever the pattern', () => {
  const names = exportProfile.options.map((profile) => copyFileName('{number}', copy({}, { profile, isDraft: true })));
  expect(names).toEqual([
    'CS-000017_DRAFT.docx',
    'CS-000017_ACTIONS_DRAFT.docx',
    'CS-000017_FAMILY_DRAFT.docx',
    'CS-000017_DISCLOSURE_DRAFT.docx',
    'CS-000017_PRACTICE_DRAFT.docx',
  ]);
});

test('a copy for a practice day tells neither reference nor day', () => {
  const name = copyFileName(DEFAULT_FILE_PATTERN, copy({}, { profile: 'PRACTICE_DAY' }));
  expect(name).toBe('CS-000017_PRACTICE.docx');
});

test('a name in the reference is taken out', () => {
  const child = { reference: 'ASHDOWN/2024-3 Tobin', forename: 'Tobin', surname: 'Ashdown' };
  expect(copyFileName('{reference}_{number}', copy({ child }))).toBe('2024-3_CS-000017.docx');
});

test.each([
  ['ZOE-17', 'Zoë'],
  ['Zoë-17', 'Zoë'],
  ['zo\u00ADe-17', 'Zoë'],
  ['ZOÉ-17', 'Zoe'],
])('a name in the reference is taken out, however it is written: %s', (reference, forename) => {
  const child = { reference, forename, surname: 'Ashdown' };
  expect(copyFileName('{reference}', copy({ child }))).toBe('17.docx');
});

describe('whatever a service and its case system think of', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 180 }),
    fc.constantFrom('CON', 'nul', 'LPT1.txt', '..\\..\\x', '...', ' ', 'a'.repeat(300), '👩‍👧'.repeat(60), '{', '{}'),
  );
  const anyPattern = fc
    .array(fc.oneof(text, fc.constantFrom(...Object.keys(FILE_PLACEHOLDERS).map((name) => `{${name}}`))), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
  const anyCopy = fc
    .record({
      type: fc.constantFrom(...recordType.options),
      number: fc.integer({ min: 1, max: 9_999_999 }),
      reference: text,
      isDraft: fc.boolean(),
      profile: fc.constantFrom(...exportProfile.options),
      team: text,
    })
    .map(({ type, number, reference, ...more }) =>
      copy({ type, number, child: { reference, forename: 'Tobin', surname: 'Ashdown' } }, more),
    );
  const ENDING = '.docx';
  const isSafe = (name: string) => {
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith(ENDING)).toBe(true);
    expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/u);
    expect(name.slice(0, -ENDING.length)).not.toMatch(/^[\s.]|[\s.]$/);
    expect(isDeviceName(name)).toBe(false);
  };

  test('the name is one that Windows takes, and a draft’s ends in _DRAFT', () => {
    fc.assert(
      fc.property(anyPattern, anyCopy, (pattern, one) => {
        const name = copyFileName(pattern, one);
        isSafe(name);
        expect(name.endsWith('_DRAFT.docx')).toBe(one.isDraft);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a batch gives no name twice, and every name stays safe', () => {
    fc.assert(
      fc.property(anyPattern, fc.array(anyCopy, { maxLength: 8 }), (pattern, copies) => {
        const taken = new Set<string>();
        for (const one of copies) {
          const isTaken = (name: string) => taken.has(name.toLowerCase());
          const number = `CS-${String(one.content.number)}`;
          const name = freeFileName(copyFileName(pattern, one), number, isTaken);
          isSafe(name);
          expect(isTaken(name)).toBe(false);
          taken.add(name.toLowerCase());
        }
      }),
      { numRuns: 500 },
    );
  });

  test('neither forename nor surname is ever told', () => {
    const reference = fc
      .array(fc.constantFrom('Tobin', 'ASHDOWN', 'ashdown', '-', '/', ' ', '2024', '_'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(reference, (each) => {
        const child = { reference: each, forename: 'Tobin', surname: 'Ashdown' };
        expect(copyFileName(DEFAULT_FILE_PATTERN, copy({ child }))).not.toMatch(/tobin|ashdown/i);
      }),
    );
  });
});

test('two records of one name are told apart by their number, a third time by counting', () => {
  const name = copyFileName(DEFAULT_FILE_PATTERN, copy({}, { isDraft: true }));
  const taken = new Set<string>();
  const next = () => {
    const free = freeFileName(name, 'CS-000018', (each) => taken.has(each));
    taken.add(free);
    return free;
  };
  expect([next(), next(), next()]).toEqual([
    'CS_FS-20417_2026-11-09_v3_DRAFT.docx',
    'CS_FS-20417_2026-11-09_v3_CS-000018_DRAFT.docx',
    'CS_FS-20417_2026-11-09_v3_CS-000018 (2)_DRAFT.docx',
  ]);
  expect(differentFileName('CS_1_A1_DISCLOSURE.pdf', ' (2)')).toBe('CS_1 (2)_A1_DISCLOSURE.pdf');
});

test('a name that fills its 120 characters is made different within them', () => {
  const name = copyFileName(`{reference}_${'x'.repeat(100)}_{number}`, copy({}, { isDraft: true }));
  const other = freeFileName(name, 'CS-000018', (each) => each === name);
  expect(name).toHaveLength(120);
  expect(other).toHaveLength(120);
  expect(other).toMatch(/x_CS-000018_DRAFT\.docx$/);
});

describe('what is wrong with a pattern', () => {
  test.each([
    ['', ['EMPTY']],
    [DEFAULT_FILE_PATTERN, []],
    ['{number}', []],
    ['{reference} of {day-month-year}.docx', []],
    ['{kind}_{reference}', ['NOT_UNIQUE']],
    ['Supervision', ['NOT_UNIQUE']],
    ['{name}_{number}', ['UNKNOWN_PLACEHOLDER']],
    ['{Number}', ['UNKNOWN_PLACEHOLDER', 'NOT_UNIQUE']],
    ['{toString}{number}', ['UNKNOWN_PLACEHOLDER']],
    ['{number', ['LOOSE_BRACE', 'NOT_UNIQUE']],
    ['{number}: {date}?', ['FORBIDDEN']],
    ['..\\{number}', ['FORBIDDEN', 'DOT_OR_BLANK_AT_AN_END']],
    ['con.{number}', ['DEVICE_NAME']],
    ['{number}. ', ['DOT_OR_BLANK_AT_AN_END']],
    [`${'x'.repeat(41)}{number}`, ['TOO_LONG']],
  ])('%j', (pattern, kinds) => {
    expect(patternProblems(pattern).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('is said in sentences that name it', () => {
    expect(patternProblems('{nam}').map(sayPatternProblem)).toEqual([
      'There is nothing called {nam}. Use one of the words below, as they are written.',
      'Two records could get the same name. Add {number}, or both {reference} and {date}.',
    ]);
    expect(patternProblems('a?b*{number}\u0007').map(sayPatternProblem)).toEqual([
      'Windows does not allow ? * a character that cannot be seen in a file name. Take it out.',
    ]);
  });
});
