import { personKey } from '@domain/text/person-key';
import { sharedPercent, wordBag } from '@domain/text/word-bag';
import { describe, expect, test } from 'vitest';

describe('words that carry meaning', () => {
  test.each<[string, string[]]>([
    ['Visits the families weekly', ['visit', 'fami', 'week']],
    ['visiting a family', ['visit', 'fami']],
    ["Tobin's and Tobin’s", ['tobin', 'tobin']],
    ['analyse, analyze', ['analys', 'analys']],
    ['', []],
    ['10.30 on 9 November', ['10', '30', '9', 'november']],
  ])('%s', (text, ordered) => expect(wordBag(text).ordered).toEqual(ordered));

  test('shared from none to all', () => {
    expect(sharedPercent(wordBag('ring Nan'), wordBag('ring Nan'))).toBe(100);
    expect(sharedPercent(wordBag('ring Nan'), wordBag('see Wren'))).toBe(0);
    expect(sharedPercent(wordBag('ring Nan'), wordBag('ring Pat'))).toBe(50);
    expect(sharedPercent(wordBag(''), wordBag(''))).toBe(0);
  });
});

describe('the same person', () => {
  test.each([
    ['Priya Castell', ' priya  CASTELL'],
    ['Priya Castell', 'Priya Castell, social worker'],
    ['Mum (Keeley)', 'mum'],
    ["O'Neill", 'O’Neill'],
    ['Zoe\u0308', 'Zoë'],
  ])('%s is %s', (one, other) => expect(personKey(one)).toBe(personKey(other)));

  test('and not another', () => expect(personKey('Tom Birkett')).not.toBe(personKey('Tom Birket')));
});
