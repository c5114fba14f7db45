import { isAllRightToLeft, stretchesOf } from '@main/word/direction';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../support/arbitrary-rich-text';

const rightToLeft = (text: string) => stretchesOf(text).flatMap((each) => (each.isRightToLeft ? [each.text] : []));

test.each([
  ['His aunt محمد بن علي rang.', ['محمد بن علي']],
  ['רחל כהן, then Ruth, then דוד', ['רחל כהן', 'דוד']],
  ['قالت: أنا بخير.', ['قالت: أنا بخير.']],
  ['Nan Pat, 9 November 2026', []],
  ['', []],
])('in “%s” what is read from the right is a stretch of its own', (text, found) => {
  expect(rightToLeft(text)).toEqual(found);
});

test('the stretches of any text are the text again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('محمد', ' רחל', '، ', '\t', '12'))), (texts) => {
      const text = texts.join('');
      expect(
        stretchesOf(text)
          .map((each) => each.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a text is only all from the right where no letter is from the left', () => {
  expect(isAllRightToLeft('שלום, 12!')).toBe(true);
  expect(isAllRightToLeft('שלום Ruth')).toBe(false);
  expect(isAllRightToLeft('12 ...')).toBe(false);
});
