import { childNamesInText, type KnownName } from '@domain/personal/child-names-in-text';
import { describe, expect, test } from 'vitest';
import { personalContentOf, prose } from './personal-content-of';

const TOBIN = { forename: 'Tobin', surname: 'Ashgrove', reference: 'FS-20417' };

const found = (text: string, children: readonly KnownName[] = [TOBIN]) =>
  childNamesInText(personalContentOf({ sections: { wellbeing: prose(...text.split('\n')) } }), children);

describe('a child’s full name in a personal supervision', () => {
  test('is found with what to write instead, and where it stands', () => {
    expect(found('We spoke about Tobin Ashgrove again.')).toEqual([
      { name: 'Tobin Ashgrove', instead: 'TA, FS-20417', section: 'wellbeing' },
    ]);
  });

  test.each([
    'tobin ashgrove',
    'TOBIN ASHGROVE',
    'Tobin  Ashgrove’s mum',
    "Tobin Ashgrove's mum",
    'Ashgrove, Tobin',
    'ASHGROVE Tobin (6)',
    '(Tobin Ashgrove)',
    'Tóbin Ashgrové',
    'Tobin\u00a0Ashgrove',
    'Tob\u200bin Ashgrove',
    'Tobin-Ashgrove',
  ])('is found however it is written: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test.each([
    'Tobin',
    'The Ashgrove family',
    'Tobins Ashgrove',
    'Tobin Ashgroves',
    'I saw Tobin. Ashgrove school was shut.',
    'I saw Tobin\nAshgrove school was shut.',
    'Tobin, Ashgrove Road',
    'Tobin and the Ashgrove worker',
    'TA, FS-20417',
    '',
  ])('is not found where it does not stand: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is found for names of several words, with or without the middle name', () => {
    const child = { forename: 'Anne-Marie Joy', surname: "O'Neill Ward", reference: 'FS-1' };
    expect(found('anne marie joy O’Neill-Ward', [child])).toMatchObject([{ instead: 'AMJOW, FS-1' }]);
    expect(found("O'Neill Ward, Anne-Marie Joy", [child])).toHaveLength(1);
    const middle = { forename: 'Tobin James', surname: 'Ashgrove', reference: 'FS-2' };
    expect(found('Tobin Ashgrove', [middle])).toHaveLength(1);
  });

  test('a child who has only one name in the store is found by nothing', () => {
    expect(
      found('Tobin Ashgrove', [
        { ...TOBIN, surname: '' },
        { ...TOBIN, forename: ' - ' },
      ]),
    ).toEqual([]);
  });

  test('is found in every part where it stands: each section, each row, and who else was there', () => {
    const content = personalContentOf({
      header: { present: 'Tobin Ashgrove' },
      sections: {
        wellbeing: prose('Tobin Ashgrove'),
        feedback: prose('Nothing'),
        actions: {
          kind: 'ACTIONS',
          noActionReason: '',
          actions: [
            {
              ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0021', who: 'Priya Castell', role: '', by: null, byText: '' },
              ...{ what: 'Write up the visit to Tobin Ashgrove', soThat: '' },
            },
          ],
        },
      },
    });
    expect(childNamesInText(content, [TOBIN]).map(({ section }) => section)).toEqual([null, 'wellbeing', 'actions']);
  });

  test('one of thousands of children is found in a long text', () => {
    const children = Array.from({ length: 20_000 }, (_, at) => ({ ...TOBIN, surname: `Ashgrove${at}` }));
    const text = 'Tobin went on with it and with what was agreed. '.repeat(400);
    expect(found(`${text} Tobin Ashgrove7`, children)).toHaveLength(1);
  });
});
