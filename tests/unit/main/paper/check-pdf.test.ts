import { placeInAnyOrder } from '@main/paper/check-pdf';
import { describe, expect, it } from 'vitest';

describe('words that are drawn from right to left', () => {
  it.each([
    { words: 'abc', text: 'abc then', from: 0, place: 0 },
    { words: 'abc', text: 'headcba then', from: 0, place: 4 },
    { words: 'abc', text: 'cba and bca', from: 3, place: 8 },
    { words: 'שלום', text: 'xx םולש', from: 0, place: 3 },
    { words: '', text: 'anything', from: 4, place: 4 },
  ])('are found in whatever order: $words in $text', ({ words, text, from, place }) => {
    expect(placeInAnyOrder(words, text, from)).toBe(place);
  });

  it.each([
    ['abc', 'abd ab', 0],
    ['aab', 'abb', 0],
    ['abc', 'abc', 1],
    ['abc', '', 0],
    ['abc', `${'x'.repeat(10_000)}abc`, 0],
  ])('are missing where a letter of them is: %s in %s', (words, text, from) => {
    expect(placeInAnyOrder(words, text, from)).toBe(-1);
  });
});
