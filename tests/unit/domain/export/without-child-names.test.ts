import { childInitials, nameRemover } from '@domain/export/without-child-names';
import { describe, expect, test } from 'vitest';
import { day } from '../../../support/store-for-tests';

const TOBIN = { forename: 'Tobin James', surname: 'Ashgrove', reference: 'FS-20417', dateOfBirth: day('2020-03-04') };
const OTHERS = [
  { forename: 'Wren', surname: "O'Neill-Carter", reference: 'FS-20418' },
  { forename: 'Zoë', surname: 'de la Cruz', reference: '310077' },
  { forename: 'May', surname: 'Hope', reference: 'X1' },
  { forename: 'Grace', surname: 'Birkett', reference: '310078' },
];
const without = nameRemover([TOBIN, ...OTHERS], ['Grace Castell', 'Tobin Hale', 'Grace Birkett', 'May']);
const said = (text: string) => without(text, TOBIN);

describe('children’s names in a text that leaves the store', () => {
  test.each([
    ['See Tobin Ashgrove at school', 'See T A at school'],
    ['see tobin, TOBIN’s teacher and Tobinʼs aunt', 'see T, T’s teacher and Tʼs aunt'],
    ['ASHGROVE, Tobin-James', 'A, T-J'],
    ['To\u00ADbin and Tóbin', 'T and T'],
    ['Ring Keeley Ashgrove (mother)', 'Ring Keeley A (mother)'],
    ['Ask Wren O’Neill-Carter, and Wren’s school', 'Ask W O’N-C, and W’s school'],
    ['Zoe and Zoë De La Cruz', 'Z and Z De La C'],
    ['hope to hear by 4 May, or May 2027; may ring', 'hope to hear by 4 May, or May 2027; may ring'],
    ['May and Hope went', 'M and H went'],
    ['Tobinson stays', 'Tobinson stays'],
  ])('%s → %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('a worker keeps a full name, but not one that is the child’s own, or a child’s full name', () => {
    expect(said('Grace Castell rings Grace')).toBe('Grace Castell rings G');
    expect(said('Tobin Hale rings')).toBe('T Hale rings');
    expect(said('Grace Birkett rings')).toBe('G B rings');
  });

  test('an everyday word that is the child’s own name is one only where it is written as one', () => {
    const will = { forename: 'Will', surname: 'Fell', reference: 'FS-1', dateOfBirth: null };
    expect(nameRemover([will], [])('Mum will ring Will', will)).toBe('Mum will ring W');
  });

  test('references go, however they are parted; the child’s own becomes the initials', () => {
    expect(said('FS-20417, fs 20417 and FS20417')).toBe('TJA, TJA and TJA');
    expect(said('with FS/20418 and 310077; 20417 metres, X1')).toBe(
      'with another child and another child; 20417 metres, X1',
    );
  });

  test('the day of birth goes, in every way people write one; other days stay', () => {
    for (const born of ['4/3/2020', '04.03.20', '2020-03-04', '4 March 2020', '4th Mar 2020', 'March 4, 2020']) {
      expect(said(`Born ${born}, seen`)).toBe('Born (day of birth), seen');
    }
    expect(said('By 4 March 2021 or 14/3/2020')).toBe('By 4 March 2021 or 14/3/2020');
  });

  test('says which child by initials alone', () => {
    expect(childInitials(TOBIN)).toBe('TJA');
  });
});
