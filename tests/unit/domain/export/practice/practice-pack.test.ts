import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import { RULES } from '@domain/check/recording-check';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { checkSheet } from '@domain/export/practice/check-sheet';
import type { StoreNames } from '@domain/export/practice/known-names';
import type { NameDecision } from '@domain/export/practice/name-decision';
import { peopleOfRecord } from '@domain/export/practice/people-of-record';
import { practicePack } from '@domain/export/practice/practice-pack';
import { wordsOfText } from '@domain/export/practice/words-of-text';
import type { RecordContent } from '@domain/record/record';
import { describe, expect, test } from 'vitest';
import { agreedRequest, copyOf, everyWordOf } from '../../../../support/copy-of';
import { everyKindRecord } from '../../../../support/every-kind-record';
import { marlowRecord } from '../../../../support/marlow-record';
import { sunnivaRecord } from '../../../../support/sunniva-record';
import { TOBIN_SEAL, tobinRecord } from '../../../../support/tobin-record';
import { day, prose } from '../../../../support/tobin-words';

const STORE: StoreNames = {
  children: [
    { forename: 'Tobin', surname: 'Ashgrove', reference: 'FS-20417', dateOfBirth: day('2020-05-17') },
    { forename: 'Wren', surname: 'Ashgrove', reference: 'FS-20418', dateOfBirth: day('2023-08-02') },
    { forename: 'Marlow', surname: 'Finch', reference: 'FS-18832', dateOfBirth: day('2015-03-09') },
    { forename: 'Sunniva', surname: 'Hale', reference: 'FS-21990', dateOfBirth: day('2011-06-21') },
    { forename: 'Grace', surname: 'Holt', reference: 'FS-30001', dateOfBirth: null },
  ],
  adults: ['Marian Oduya', 'Priya Castell', 'Leanne Petrie', 'Adaeze Morrow'],
  places: ['Fellshire Council', 'Harbour Safeguarding Team'],
};

const DECIDED: readonly NameDecision[] = [
  { word: 'Dean', is: 'FORENAME' },
  { word: 'Rooke', is: 'SURNAME' },
  { word: 'Okafor', is: 'SURNAME' },
  { word: 'Walking', is: 'NO_NAME' },
];

const CONTENTS = [tobinRecord(), marlowRecord(), sunnivaRecord()];

function packOf(contents: readonly RecordContent[], decided = DECIDED) {
  return practicePack({ records: contents.map(agreedRequest), store: STORE, decided });
}

function packed(contents: readonly RecordContent[] = CONTENTS, decided = DECIDED) {
  const pack = packOf(contents, decided);
  return contents.map((content) => copyOf(content, 'PRACTICE_DAY', { pack }));
}

/** Tobin's record with something else written under "What has happened since". */
const saying = (...paragraphs: string[]): RecordContent => ({
  ...tobinRecord(),
  sections: { ...tobinRecord().sections, update: prose(...paragraphs) },
});

/** What becomes of a sentence in a pack of Tobin's record alone. */
function said(text: string, decided = DECIDED): string {
  const lines = documentParagraphs(packed([saying(text)], decided)[0] ?? copyOf(tobinRecord(), 'FILE_COPY'));
  return lines[lines.indexOf('What has happened since') + 1] ?? '';
}

/** The made-up name that stands for a name in a pack of Tobin's record. */
const madeUp = (name: string) => said(name);

describe('the three demo records in one pack', () => {
  const documents = packed();
  const words = documents.map(everyWordOf).join('\n');

  test.each([
    ...['Tobin', 'Ashgrove', 'Wren', 'Keeley', 'Pat', 'Shona', 'Lee', 'Dean', 'Rooke', 'Bell', 'Priya', 'Castell'],
    ...[
      'Marian',
      'Oduya',
      'Marlow',
      'Finch',
      'Jo',
      'Larkin',
      'Leanne',
      'Petrie',
      'Ravi',
      'Sandhu',
      'Beth',
      'Amory',
      'Esme',
    ],
    ...[
      'Sunniva',
      'Hale',
      'Tom',
      'Birkett',
      'Adaeze',
      'Morrow',
      'Okafor',
      'Ingrid',
      'Neve',
      'Carrick',
      'Fellshire',
      'Harbour',
    ],
  ])('%s is nowhere in them', (name) => {
    expect(
      wordsOfText(words)
        .filter(({ plain }) => plain === name.toLowerCase())
        .map(({ text }) => text),
    ).toEqual([]);
  });

  test.each([
    'FS-20417',
    'FS-18832',
    'FS-21990',
    'CS-0000',
    'MO-0000',
    '3f9a-04c1',
    '17 May 2020',
    'recordId',
    'sha256',
  ])('%s is nowhere in them', (mark) => {
    expect(words).not.toContain(mark);
  });

  test('each is known by its number in the pack alone, and says on every page what it is', () => {
    expect(documents.map(({ fileName }) => fileName).toSorted()).toEqual([
      ...['Practice_record_1.docx', 'Practice_record_2.docx', 'Practice_record_3.docx'],
    ]);
    for (const document of documents) {
      expect(document).toMatchObject({
        draftNotice: "PRACTICE RECORD WITH MADE-UP NAMES, NOT FOR ANY CHILD'S FILE",
        checkCode: null,
        version: 0,
      });
      expect(document).not.toHaveProperty('copyOf');
      expect(document.foot).toBe(`${document.author} · made-up names`);
      expect(document.writtenAt).toMatch(/T12:00:00\.000Z$/);
    }
  });

  test('keeps the child’s age, and the days on which things happened', () => {
    const [tobin] = documents.map((document) => documentParagraphs(document));
    expect(tobin?.slice(tobin.indexOf('Age'), tobin.indexOf('Age') + 2)).toEqual(['Age', '6']);
    expect(tobin).toContain('3 February 2026 (9 months 6 days)');
    expect(tobin).toContain('First due 28 September 2026');
  });

  test('holds as many pieces as the record but for what leads back to somebody', () => {
    const whole = documentParagraphs(composeRecordDocument(agreedRequest(tobinRecord())));
    // A reference, its label, a check code and its label are gone; nothing else is.
    expect(documentParagraphs(documents[0] ?? copyOf(tobinRecord(), 'FILE_COPY'))).toHaveLength(whole.length - 4);
  });

  test('gives the same words each time, and whichever way round the records were asked for', () => {
    const turned = packOf(CONTENTS.toReversed());
    expect(CONTENTS.map((content) => copyOf(content, 'PRACTICE_DAY', { pack: turned }))).toEqual(documents);
  });

  test('gives other names in another pack', () => {
    expect(packed([tobinRecord()])[0]?.blocks).not.toEqual(documents[0]?.blocks);
  });

  test('no word that the program itself prints is asked about', () => {
    const given = { code: 'ACT-01', subject: '', reason: 'It is so.', by: 'Marian Oduya' };
    const checkAnswers: CheckAnswers = {
      ...NO_ANSWERS,
      reasons: RULES.map(({ code }) => ({ ...given, code, at: TOBIN_SEAL.sealedAt })),
      exceptions: [
        {
          ...given,
          agreedBy: 'Marian Oduya',
          recordedBy: 'Marian Oduya',
          agreedOn: { date: day('2026-11-10'), text: '' },
          at: TOBIN_SEAL.sealedAt,
        },
      ],
    };
    const answer = { kind: 'AGREES' as const, comment: '', by: 'Priya Castell', at: TOBIN_SEAL.sealedAt };
    const record = { ...sunnivaRecord(), checkAnswers, answer } as unknown as RecordContent;
    const printed = documentParagraphs(composeRecordDocument(agreedRequest(record)));
    expect(printed).toEqual(expect.arrayContaining(['Reasons given', 'Exceptions agreed']));
    expect(packOf([record]).unknown).toEqual([]);
  });

  test('has nothing left to ask once everything is decided', () => {
    expect(packOf(CONTENTS).unknown).toEqual([]);
  });
});

describe('one person in all forms of the name', () => {
  const first = madeUp('Tobin');
  const last = madeUp('Ashgrove');

  test.each([
    ['Tobin Ashgrove', `${first} ${last}`],
    ['Ashgrove, Tobin', `${last}, ${first}`],
    ["Tobin’s bed and Tobin's bag", `${first}’s bed and ${first}'s bag`],
    ['TOBIN ASHGROVE', `${first} ${last}`.toUpperCase()],
    ['We saw tobin.', `We saw ${first.toLowerCase()}.`],
    ['Tóbin and To\u0308bin', `${first} and ${first}`],
    ['To\u00adbin and T\u200Bobin', `${first} and ${first}`],
    ['the Ashgroves', `the ${last}s`],
    ['Mr Ashgrove', `Mr ${last}`],
    ['Ashgrove-Tobin', `${last}-${first}`],
    ['TA was well.', `${first.charAt(0)}${last.charAt(0)} was well.`],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('also where half of it is in bold', () => {
    const content: RecordContent = {
      ...tobinRecord(),
      sections: {
        update: {
          kind: 'RICH_TEXT',
          text: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'To' },
                  { type: 'text', text: 'bin', marks: [{ type: 'bold' }] },
                  { type: 'text', text: ' slept.' },
                ],
              },
            ],
          },
        },
      },
    };
    const [document] = packed([content]);
    expect(document && documentParagraphs(document)).toContain(`${first} slept.`);
    expect(document && everyWordOf(document)).not.toMatch(/"bin"|"To"/);
  });

  test('in headings, tables and what is said to a screen reader', () => {
    const words = everyWordOf(packed([tobinRecord()])[0] ?? copyOf(tobinRecord(), 'FILE_COPY'));
    expect(words).toContain(`Seeing ${first}`);
    expect(words).toContain(`The people around ${first}`);
  });

  test('a child of the store whom no record is about has a name of their own', () => {
    expect(said('Then Wren Ashgrove came.')).toBe(`Then ${madeUp('Wren')} ${last} came.`);
    expect(madeUp('Wren')).not.toBe(first);
  });
});

describe('a made-up name', () => {
  test('is never that of a child of the store, nor a word that stands in the pack', () => {
    const first = madeUp('Tobin');
    const namesake = { forename: first, surname: 'Holt', reference: 'FS-9', dateOfBirth: null };
    const records = [agreedRequest(saying('Tobin'))];
    const store = { ...STORE, children: [...STORE.children, namesake] };
    expect(practicePack({ records, store, decided: DECIDED }).text('Tobin')).not.toBe(first);
    expect(said(`Tobin likes ${first.toLowerCase()}.`)).not.toContain(`${first} likes`);
  });
});

describe('everyday words', () => {
  test('stay where another child happens to be called so', () => {
    expect(said('They said grace, and in May we saw her grace.')).toBe('They said grace, and in May we saw her grace.');
  });

  test('go where they are written as a name', () => {
    expect(said('Then Grace Holt rang, and Grace came.')).not.toMatch(/Grace|Holt/);
  });

  test('are asked about at the start of a sentence', () => {
    const pack = packOf([saying('Grace rang.')]);
    expect(said('Grace rang.')).toBe('Grace rang.');
    expect(pack.unknown.map(({ word }) => word)).toEqual(['Grace']);
  });

  test('a person whose name is one is replaced where a field says that it is theirs', () => {
    // Pat is in the network; "pat" is what one does to a dog.
    expect(said('Pat came to pat the dog.')).toMatch(/^[A-Z][a-z]+ came to pat the dog\.$/);
    expect(said('Pat came to pat the dog.')).not.toContain('Pat ');
  });
});

describe('what says where or who somebody is', () => {
  test.each([
    ['Lives at 12 Mill Lane, FL1 2AB.', 'Lives at (address), (postcode).'],
    ['Moved to flat 3, 14 Rose Court in June.', 'Moved to (address) in June.'],
    ['Found on Harbour Road at night.', 'Found on (address) at night.'],
    ['Back at 9 mill road by six.', 'Back at (address) by six.'],
    ['Goes to St Mary’s Primary School now.', 'Goes to (school) now.'],
    ['Starts at Oakfield Academy and left Little Acorns Nursery.', 'Starts at (school) and left (school).'],
    ['Ring 01632 960123 or +44 7700 900123.', 'Ring (phone number) or (phone number).'],
    ['Write to k.ashgrove@example.org.', 'Write to (e-mail)'],
    ['See www.example.org/tobin for it.', 'See (web address) for it.'],
    ['As in FS 20417 and FS/20418.', 'As in (case number) and (case number).'],
    ['Court number ZE26C00123, NHS 943 476 5919.', 'Court number (number), NHS (number).'],
    ['Born on 17 May 2020, or 17/05/20.', '(date of birth), or (date of birth).'],
    ['On 3 May, 17 May 2020 and May 17th, 2020.', 'On 3 May, (date of birth) and (date of birth).'],
    ['His 17 May 2020 papers, Wren’s 2 August 2023.', /^His \(date of birth\) papers, \S+’s \(date of birth\)\.$/],
    ['Mum was born 3 March 1990 in Leeds.', /^Mum was \(date of birth\) in/],
  ])('%s', (text, expected) => {
    if (typeof expected === 'string') expect(said(text)).toBe(expected);
    else expect(said(text)).toMatch(expected);
  });

  test.each([
    'Seen at school at 10:30 on 4 November 2026, 13 of 18 days.',
    'Three Houses and Words and Pictures; then to Legal Gateway and the Family Court.',
    'He slept at home on 2 nights and rang 101. It cost £12,000.',
    'The School rang; his Nursery did not. Six weeks on the road to safety.',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toBe(text);
  });
});

describe('what is not known', () => {
  test('is listed with where it stands, and not guessed at', () => {
    const pack = packOf(CONTENTS, []);
    expect(pack.unknown.map(({ word, looksLike, times, records }) => [word, looksLike, times, records])).toEqual([
      ['Walking', 'FORENAME', 1, [1]],
      ['Dean', 'FORENAME', 8, [2]],
      ['Rooke', 'SURNAME', 3, [2]],
      ['Okafor', 'SURNAME', 4, [3]],
    ]);
    expect(pack.unknown[2]?.sample).toBe('Ask for address and benefit checks on Dean Rooke');
  });

  test('is kept or replaced as a person says', () => {
    const asPlace: NameDecision[] = [{ word: 'Seahaven', is: 'PLACE' }];
    const kept: NameDecision[] = [{ word: 'Seahaven', is: 'NO_NAME' }];
    expect(said('They went to Seahaven.', asPlace)).toMatch(/^They went to [A-Z][a-z]+\.$/);
    expect(said('They went to Seahaven.', asPlace)).not.toContain('Seahaven');
    expect(said('They went to Seahaven.', kept)).toBe('They went to Seahaven.');
    expect(packOf([saying('They went to Seahaven.')], [...DECIDED, ...kept]).unknown).toEqual([]);
  });

  test.each([
    'Kelvin said so.',
    'Kelvin’s car was there.',
    'Then Kelvin came.',
    'Kelvin Marsh came.',
    'Kelvin to ring school.',
    'Kelvin, her cousin, rang.',
    'Kelvin',
  ])('a name at any place of a sentence is seen: %s', (text) => {
    expect(packOf([saying(text)]).unknown.map(({ word }) => word)).toContain('Kelvin');
  });

  test.each([
    'Unfortunately, she did not come.',
    'However, it rained.',
    'Visit the school.',
    'Later that day it was calm.',
  ])('the first word of a sentence is not taken for one: %s', (text) => {
    expect(packOf([saying(text)]).unknown).toEqual([]);
  });

  test('initials that are also an abbreviation of the work are asked about', () => {
    const content = {
      ...saying('We asked SW about it.'),
      header: { ...tobinRecord().header, coveringFor: 'Sal Wade' },
    };
    expect(packOf([content]).unknown.map(({ word }) => word)).toContain('SW');
  });
});

describe('names of people', () => {
  test('are read out of every field that holds one', () => {
    const names = peopleOfRecord(everyKindRecord(), TOBIN_SEAL).join('\n');
    for (const name of ['Priya Castell', 'Marian Oduya', 'Nan Pat', 'Mrs Bell']) expect(names).toContain(name);
  });
});

describe('the check sheet', () => {
  const sheet = checkSheet(packOf(CONTENTS));
  const lines = documentParagraphs(sheet);

  test('asks nine things of each record, in inspectors’ words, with room to write', () => {
    const tables = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table.header).toEqual(['What to look for', 'Seen?', 'What shows it, and where']);
      expect(table.rows).toHaveLength(9);
      for (const [, answer, where] of table.rows) expect([answer?.blocks, where?.blocks]).toEqual([[], []]);
    }
    expect(lines.join('\n')).toContain('driving improvement around recording of supervision and evidencing the child');
  });

  test('begins each record on a page of its own', () => {
    const starts = sheet.blocks.flatMap((block) => (block.kind === 'heading' ? [block.startsPage === true] : []));
    expect(starts).toEqual([false, true, true]);
  });

  test('says that it is about no worker and gives no marks', () => {
    expect(lines[2]).toContain('It gives no marks and is about no worker or manager');
  });

  test('leads back to nobody', () => {
    expect(everyWordOf(sheet)).not.toMatch(/Tobin|Marlow|Sunniva|CS-0|MO-0|FS-|recordId/);
  });
});

test('a practice record is made in its pack alone', () => {
  expect(() => copyOf(tobinRecord(), 'PRACTICE_DAY')).toThrow('in a pack');
  expect(() => copyOf(tobinRecord(), 'PRACTICE_DAY', { pack: packOf([marlowRecord()]) })).toThrow(
    'not in this practice pack',
  );
});
