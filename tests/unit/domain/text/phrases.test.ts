import { findPhrases, hasPhrase, isQuotedAt, sentenceAround } from '@domain/text/phrases';
import { isRejected } from '@domain/text/rejected';
import { samenessPercent } from '@domain/text/sameness';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const said = (text: string, ...phrases: string[]) => findPhrases(text, phrases).map((hit) => hit.said);

describe('phrases are found as whole words', () => {
  test.each<[string, string, string[]]>([
    ['contact', 'contactless, contacted, Contact and contacts', ['Contact', 'contacts']],
    ['LAC', 'LAC, LACs, lac, Lac, PLAC', ['LAC', 'LACs']],
    ['DoL', 'a DoL and the dol, DoLS', ['DoL']],
    ['support', 'supported accommodation, support, unsupported', ['support']],
    ['hard to reach', 'hard  to\nreach, hard-to-reach', ['hard  to\nreach', 'hard-to-reach']],
    [
      'non-engagement',
      'non engagement, nonengagement, non‑engagement',
      ['non engagement', 'nonengagement', 'non‑engagement'],
    ],
    ['will not let', "won’t let, won't let, will not let", ['won’t let', "won't let", 'will not let']],
    ['behaviour', 'behavior, behaviours', ['behavior', 'behaviours']],
    ['prioritise', 'prioritize and prioritise', ['prioritize', 'prioritise']],
    ['sick', 'sick-pay, homesick, sick', ['sick']],
    ['a.b(c', 'axb(c a.b(c', ['a.b(c']],
    ['мама', 'Мама и мамаша', ['Мама']],
  ])('%s in “%s”', (phrase, text, expected) => expect(said(text, phrase)).toEqual(expected));

  test('the longest of those that begin at one place, in the order of the text', () => {
    expect(said('sick, off work and sickness', 'sick', 'sickness', 'off work')).toEqual([
      'sick',
      'off work',
      'sickness',
    ]);
    expect(hasPhrase('anything', [])).toBe(false);
    expect(hasPhrase('anything', [' '])).toBe(false);
  });

  test('a list is words and no pattern, and nothing is found in a phrase without letters', () => {
    expect(said('aaaa! (a+)+$ .* [a-z]', '(a+)+$', '.*')).toEqual(['(a+)+$']);
    expect(said('- a - b, what? ', '-', '--', '?', ' - ')).toEqual([]);
    expect(said('a - b', 'a -- b')).toEqual(['a - b']);
  });

  test.each([
    'a - - - - - - - - - - - - - - - - - - - - - - - - - - - - b',
    'a-----------------------------------------------------------b',
    'a                                                          b',
    '(a+)+$',
    '(a|aa)+$',
    'will not will not will not will not',
    'cannot cannot cannot cannot cannot cannot',
  ])('a phrase of a list is looked for in a long text without ever trying it twice: “%s”', (phrase) => {
    for (const filler of ['a', ' ', '-', ' - ', 'a ', 'will not ', 'cannot ']) {
      expect(said(`a${filler.repeat(2_000)}!`, phrase).length).toBeLessThanOrEqual(100);
    }
  });

  test('whatever is typed and listed, it says where it stands and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 4 }), (text, phrases) => {
        for (const hit of findPhrases(text, phrases)) {
          expect(text.slice(hit.start, hit.end)).toBe(hit.said);
          const { before, after } = sentenceAround(text, hit);
          expect(text).toContain(before + hit.said + after);
        }
      }),
    );
  });
});

test.each<[string, string, boolean]>([
  ['in curly marks', 'She said “contact is short”.', true],
  ['in straight marks', 'She said "contact is short".', true],
  ['in single marks, with an apostrophe inside', "He said 'Jo's contact is short' and left", true],
  ['before the marks', 'contact: “short”', false],
  ['after an apostrophe', 'Jo’s contact isn’t long', false],
  ['an open mark', '“contact is short', true],
])('words somebody is quoted with: %s', (_name, text, expected) => {
  expect(isQuotedAt(text, text.indexOf('contact'))).toBe(expected);
});

test.each<[string, boolean]>([
  ['We decided against a written agreement', true],
  ['There is no written agreement', true],
  ['Do not use a written agreement', true],
  ['A written agreement is not safe', true],
  ['A written agreement was refused', true],
  ['We had no choice. A written agreement is in place', false],
  ['He is against it but she signed a written agreement', false],
  ['She has not kept the written agreement', false],
  ['The written agreement is in place', false],
])('“%s” turned down: %s', (text, expected) => {
  const [hit] = findPhrases(text, ['written agreement']);
  expect(hit !== undefined && isRejected(text, hit)).toBe(expected);
});

describe('sameness', () => {
  const ten = 'one two three four five six seven eight nine ten';
  test.each<[string, string, string, number]>([
    ['the same', ten, ten, 100],
    ['capitals and marks', ten, `${ten.toUpperCase()}!`, 100],
    ['one of ten changed', ten, ten.replace('two', 'zwei'), 90],
    ['as much again', ten, `${ten} a b c d e f g h i j`, 50],
    ['seven words', 'one two three four five six seven', 'one two three four five six seven', 0],
    ['nothing', '', '', 0],
    ['another script', '一 二 三 四 五 六 七 八', '一 二 三 四 五 六 七 八', 100],
    ['the same word over and over', 'a a a a a a a a', 'a b c d e f g h', 12],
  ])('%s', (...[, one, other, expected]) => {
    expect(samenessPercent(one, other, { fromWords: 8 })).toBe(expected);
    expect(samenessPercent(other, one, { fromWords: 8 })).toBe(expected);
  });
});
