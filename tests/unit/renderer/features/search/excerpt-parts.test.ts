import { excerptParts } from '@renderer/features/search/excerpt-parts';
import { describe, expect, test } from 'vitest';

const said = (excerpt: string) => excerptParts(excerpt).map(({ words, isFound }) => (isFound ? `[${words}]` : words));

describe('the words found in an excerpt', () => {
  test('stand apart from the text around them', () => {
    expect(said('she \uE000missed\uE001 two \uE000visits\uE001.')).toEqual([
      'she ',
      '[missed]',
      ' two ',
      '[visits]',
      '.',
    ]);
  });

  test('may begin and end the excerpt', () => {
    expect(said('\uE000Dad\uE001 and \uE000Mum\uE001')).toEqual(['[Dad]', ' and ', '[Mum]']);
  });

  test('an excerpt cut off inside a mark loses no word', () => {
    expect(said('she \uE000missed').join('')).toContain('missed');
    expect(said('missed\uE001 two').join('')).toContain('two');
  });

  test('markup in a record stays text', () => {
    expect(said('<b>\uE000Dad\uE001</b>')).toEqual(['<b>', '[Dad]', '</b>']);
  });
});
