import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { defaultOf, inWords, leavesOf, listDifference, valueInWords, wordsOf } from '@domain/settings/setting-leaves';
import { readTyped, typedFrom } from '@domain/settings/settings-draft';
import { describe, expect, test } from 'vitest';

const STORED = DEFAULT_SETTINGS_ON_PAPER;

describe('what each setting is called', () => {
  test('every setting there is has words, a default and a part of the screen', () => {
    const leaves = leavesOf(STORED);
    expect(leaves.size).toBeGreaterThan(80);
    for (const [path, value] of leaves) {
      expect(wordsOf(path), path).not.toBeNull();
      expect(wordsOf(path)?.title, path).not.toMatch(/[a-z][A-Z]/);
      expect(defaultOf(path), path).toEqual(value);
    }
  });

  test('no two numbers are called the same, so that a change is never taken for another', () => {
    const titles = [...leavesOf(STORED).keys()].map((path) => wordsOf(path)?.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('a setting of another version has no words', () => {
    expect(wordsOf('numbers.nothing')).toBeNull();
    expect(wordsOf('supervisionWeeks.NOWHERE')).toBeNull();
    expect(wordsOf('nothing')).toBeNull();
  });

  test.each([
    [1, 'working days', '1 working day'],
    [2, 'weeks', '2 weeks'],
    [70, '%', '70%'],
    [1, 'people', '1 person'],
    [3, '', '3'],
  ])('%d %s is said as %s', (value, unit, words) => expect(inWords(value, unit)).toBe(words));

  test('values of every sort can be read', () => {
    expect(valueInWords('supervisionWeeks.CP', 4)).toBe('4 weeks');
    expect(valueInWords('milestonesForChildInNeed', true)).toBe('Yes');
    expect(valueInWords('vagueWords', ['monitor', 'chase'])).toBe('“monitor”, “chase”');
    expect(valueInWords('vagueWords', [])).toBe('None');
    expect(valueInWords('numbers.shareDays', null)).toBe('Not set');
    expect(listDifference(['a', 'b'], ['b', 'c'])).toEqual({ added: ['“c”'], gone: ['“a”'] });
  });
});

describe('what is typed over what is stored', () => {
  test('nothing typed changes nothing', () => {
    expect(readTyped(STORED, {})).toEqual({ settings: STORED, changes: [], problems: new Map() });
  });

  test('every field as it stands is no change', () => {
    const typed = Object.fromEntries([...leavesOf(STORED)].map(([path, value]) => [path, typedFrom(path, value)]));
    expect(readTyped(STORED, typed)).toEqual({ settings: STORED, changes: [], problems: new Map() });
  });

  test('a number, an interval, a tick and a list change together, and nothing else does', () => {
    const { settings, changes } = readTyped(STORED, {
      ...{ 'numbers.shareDays': ' 3 ', 'visitDays.CP': '10', milestonesForChildInNeed: true },
      vagueWords: 'monitor\n\n  touch base \nMonitor',
    });
    expect(changes.map(({ path }) => path).toSorted()).toEqual([
      ...['milestonesForChildInNeed', 'numbers.shareDays', 'vagueWords', 'visitDays.CP'],
    ]);
    expect(settings).toEqual({
      ...STORED,
      numbers: { ...STORED.numbers, shareDays: 3 },
      visitDays: { ...STORED.visitDays, CP: 10 },
      milestonesForChildInNeed: true,
      vagueWords: ['monitor', 'touch base'],
    });
  });

  test.each(['', '0', '251', '-3', '2.5', 'two', '1e2', '9999999'])('“%s” working days is not one', (text) => {
    const { settings, changes, problems } = readTyped(STORED, { 'numbers.shareDays': text });
    expect(problems.get('numbers.shareDays')).toBe('Write a whole number from 1 to 250 working days.');
    expect([settings, changes]).toEqual([STORED, []]);
  });

  test('a list too long for the store, or a word, is said and not cut', () => {
    const many = Array.from({ length: 101 }, (_, at) => `word ${String(at)}`).join('\n');
    expect(readTyped(STORED, { vagueWords: many }).problems.get('vagueWords')).toBe('At most 100; there are 101.');
    expect(readTyped(STORED, { vagueWords: 'x'.repeat(61) }).problems.get('vagueWords')).toContain('longer than 60');
    expect(readTyped(STORED, { vagueWords: '' }).settings.vagueWords).toEqual([]);
  });

  test('shorthand needs both sides, once each; an empty row is nothing', () => {
    const problemOf = (...rows: { say: string; instead: string }[]) =>
      readTyped(STORED, { shorthand: rows }).problems.get('shorthand');
    expect(problemOf({ say: 'LAC', instead: ' ' })).toBe(
      'Write both, for “LAC”: what is said, and what to say instead.',
    );
    expect(problemOf({ say: 'LAC', instead: 'x' }, { say: 'lac', instead: 'y' })).toBe('“lac” is there twice.');
    expect(problemOf({ say: 'x'.repeat(61), instead: 'y' })).toContain('too long');
    const long = { say: 'home', instead: 'y', unless: ['x'.repeat(61)] };
    expect(readTyped(STORED, { shorthand: [long] }).problems.get('shorthand')).toContain('too long');
    expect(readTyped(STORED, { shorthand: [{ say: '', instead: '' }] }).settings.shorthand).toEqual([]);
  });
});

describe('days the service is closed', () => {
  test('are read as people write them, in order, each once, and read back', () => {
    const typed = { extraHolidays: '30 Dec 2026\n\n28/12/2026\nMon 28 Dec 2026' };
    const { settings, problems } = readTyped(STORED, typed);
    expect(problems.size).toBe(0);
    expect(settings.extraHolidays).toEqual(['2026-12-28', '2026-12-30']);
    expect(typedFrom('extraHolidays', settings.extraHolidays)).toBe('28 Dec 2026\n30 Dec 2026');
  });

  test.each(['Christmas', '28 Dec', '31/02/2026', '2026'])('%s is no day with its year', (line) => {
    const { problems, changes } = readTyped(STORED, { extraHolidays: line });
    expect(problems.get('extraHolidays')).toContain('is not a day with its year');
    expect(changes).toEqual([]);
  });
});
