import { printableLine, printableText } from '@main/word/printable-text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../support/arbitrary-rich-text';

/** XML 1.0, production 2, without the control characters that it allows and no page can show. */
const PRINTABLE = /^[\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

test('any text becomes text that XML can hold, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const printable = printableText(text);
      expect(printable).toMatch(PRINTABLE);
      expect(printableText(printable)).toBe(printable);
    }),
    { numRuns: 2_000 },
  );
});

test('what cannot be printed leaves a visible mark, one for each character', () => {
  expect(printableText('a\u0000b\uFFFEc\uD800d\u007Fe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
});

test('every kind of line end is a line break; a tab stays', () => {
  expect(printableText('a\r\nb\rc\u000Bd\u2028e\u0085f\tg')).toBe('a\nb\nc\nd\ne\nf\tg');
  expect(printableLine(' a\r\n\tb ')).toBe('a b');
});

test('words of other scripts, emoji and joined letters are left alone', () => {
  const text = 'Łukasz, Zoë, العربية, 👩‍👧, e\u0301, \u200Fשלום';
  expect(printableText(text)).toBe(text);
});
