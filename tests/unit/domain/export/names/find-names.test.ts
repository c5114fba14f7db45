import type { NamedInStore } from '@domain/export/names/name-index';
import { describe, expect, test } from 'vitest';
import { finderFor, namedChild, TOBIN, WREN } from '../../../../support/named-children';

type Around = Parameters<typeof finderFor>[1];

const found = (text: string, others: readonly NamedInStore[] = [WREN], around: Around = {}) =>
  finderFor(others, around)
    .inLine(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a full name', () => {
  const stranger = namedChild(7, 'Esme Finch');

  test.each([
    ['esme finch was there', 'esme finch'],
    ['ESME FINCH', 'ESME FINCH'],
    ['Finch, Esme', 'Finch, Esme'],
    ['we saw Finch Esme today', 'Finch Esme'],
    ['Esmé  Finch’s mum', 'Esmé  Finch'],
    ['Es\u200bme Finch', 'Es\u200bme Finch'],
    ['(Esme-Finch)', 'Esme-Finch'],
    ['Esme Finch-Lowe came', 'Esme Finch-Lowe'],
    ['saw Esme\nFinch', 'Esme\nFinch'],
    ['Esme \u200e Finch', 'Esme \u200e Finch'],
    ['esme.finch@school.example', 'esme.finch'],
    ['photo esme_finch.jpg', 'esme_finch'],
    ['Met FINCH Esme', 'FINCH Esme'],
    ['Met FINCH, Esme', 'FINCH, Esme'],
  ])('is found for any child of the store: %s', (text, words) => {
    expect(found(text, [stranger])).toEqual([words]);
  });

  test.each(['Esme came by', 'the Finch family', 'Esme. Finch came', 'Esmes Finch', 'Esme and Finch'])(
    'is not found where it does not stand: %s',
    (text) => {
      expect(found(text, [stranger])).toEqual([]);
    },
  );

  test('is found with and without a middle name, and of several words', () => {
    const child = namedChild(8, '', { forename: 'Anne-Marie Joy', surname: "O'Neill Ward" });
    expect(found('Anne-Marie Joy O’Neill Ward', [child])).toEqual(['Anne-Marie Joy O’Neill Ward']);
    expect(found('Annemarie Joy ONeill Ward', [child])).toEqual([]);
    const joined = namedChild(6, '', { forename: 'Anne-Marie', surname: "O'Neill" });
    for (const text of ['Annemarie ONeill', 'Anne–Marie O’Neill', 'ONEILL, AnneMarie']) {
      expect(found(text, [joined])).toEqual([text]);
    }
    const middle = namedChild(9, '', { forename: 'Ivy Rose', surname: 'Lark' });
    expect(found('Ivy Lark and Ivy Rose Lark', [middle])).toEqual(['Ivy Lark', 'Ivy Rose Lark']);
  });

  test('is never this child’s own, also where another child of the store is called the same', () => {
    const sameName = namedChild(9, 'Tobin Ashgrove');
    expect(found('Tobin Ashgrove, Ashgrove Tobin and Tobin', [sameName, WREN])).toEqual([]);
  });

  test('is a grown-up’s where one is called so, and a child’s where both are', () => {
    const named = { adults: ['Wren Castell', 'Wren Ashgrove', 'Keeley'] };
    expect(found('Wren Castell rang', [WREN], named)).toEqual([]);
    expect(found('Wren Ashgrove rang', [WREN], named)).toEqual(['Wren Ashgrove']);
  });

  test('after another person of the surname is the forename only, so that the other keeps theirs', () => {
    expect(found('Keeley Ashgrove, Wren and Pat came')).toEqual(['Wren']);
  });

  test('of two children called the same gives both', () => {
    const [one, other] = [namedChild(11, 'Esme Finch'), namedChild(12, 'Esme Finch')];
    const [span] = finderFor([one, other]).inLine('Esme Finch');
    expect(span?.children.map(({ id }) => id)).toEqual([one.id, other.id]);
  });
});

describe('a forename alone', () => {
  test('means a brother or sister, however it is written', () => {
    expect(found('Tobin fed himself and Wren. Wren’s mornings; WREN, wren')).toEqual(['Wren', 'Wren', 'WREN', 'wren']);
  });

  test('means somebody from the same session, also of another family', () => {
    const friend = namedChild(20, 'Lowri Dale');
    expect(found('Lowri was there', [friend])).toEqual([]);
    expect(found('Lowri was there', [friend], { sameSession: [friend.id] })).toEqual(['Lowri']);
  });

  test('means a child of the same surname, written as a name, unless a grown-up of the record is called so', () => {
    const cousin = namedChild(21, 'Robin Ashgrove');
    expect(found('Robin came', [cousin])).toEqual(['Robin']);
    expect(found('a robin came', [cousin])).toEqual([]);
    expect(found('Robin came', [cousin], { adults: ['Robin Castell'] })).toEqual([]);
    expect(found('Robin Ashgrove came', [cousin], { adults: ['Robin Castell'] })).toEqual(['Robin Ashgrove']);
  });

  test('means no child of a stranger’s name', () => {
    expect(found('Esme came', [namedChild(7, 'Esme Finch')])).toEqual([]);
  });

  test('is this child’s own where both are called the same', () => {
    expect(found('Tobin came', [namedChild(22, 'Tobin Rooke', { familyGroup: 'ASH-1' })])).toEqual([]);
  });

  test('is the sister’s before that of a child who shares only the surname', () => {
    const [sister, other] = [namedChild(30, 'Ivy Ashgrove', { familyGroup: 'ash-1 ' }), namedChild(31, 'Ivy Ashgrove')];
    const [span] = finderFor([sister, other]).inLine('Ivy came');
    expect(span?.children.map(({ id }) => id)).toEqual([sister.id]);
  });

  test('is not the half of a double name, nor what a baby is called before it has one', () => {
    const baby = namedChild(33, 'Baby Ashgrove', { familyGroup: 'ASH-1' });
    expect(found('Mary-Wren and Wren-Marie, the baby, Baby', [WREN, baby])).toEqual([]);
    expect(found('Wren-shaped', [WREN])).toEqual(['Wren']);
  });
});

describe('a name that is an everyday word too', () => {
  const family = (forename: string) => namedChild(40, `${forename} Ashgrove`, { familyGroup: 'ASH-1' });

  test.each([
    ['Will', 'They will come. Will you see him? Will need help. we will', []],
    ['Will', 'Tobin and Will ate toast. Will said so.', ['Will', 'Will']],
    ['May', 'On 4 May, in May, May 2027, since May. may May be', []],
    ['May', 'Tobin and May, by himself', ['May']],
    ['Hope', 'There is hope. We hope so.', []],
    ['Hope', 'Tobin and Hope', ['Hope']],
    ['June', 'in June, 12 June', []],
    ['June', 'June came with Tobin', ['June']],
  ])('%s: %s', (forename, text, words) => {
    expect(found(text, [family(forename)])).toEqual(words);
  });

  test('begins a sentence as a word where only the surname is shared', () => {
    const cousin = namedChild(41, 'Grace Ashgrove');
    expect(found('Grace under pressure. Grace', [cousin])).toEqual([]);
    expect(found('He likes Grace', [cousin])).toEqual(['Grace']);
  });
});

describe('a case reference', () => {
  const stranger = namedChild(7, 'Esme Finch', { reference: 'FS-18832' });

  test.each(['FS-18832', 'fs 18832', 'FS/18832', 'FS18832', 'F\u00adS-18\u200b832', 'FS\u00a018832'])(
    'is found however it is written: %s',
    (text) => {
      expect(found(`see ${text} too`, [stranger])).toEqual([text]);
    },
  );

  test('is not this child’s own, nor a part of another number', () => {
    expect(found(`${TOBIN.reference} and FS-188321`, [stranger])).toEqual([]);
  });
});
