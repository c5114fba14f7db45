import { madeUpNames } from '@domain/export/practice/made-up-names';
import { type Finder, findAll, replacedLine, replacedText } from '@domain/export/practice/replacement';
import { seededOrder } from '@domain/export/practice/seeded-order';
import { describe, expect, test } from 'vitest';

const finderOf =
  (...places: readonly (readonly [number, number])[]): Finder =>
  () =>
    places.map(([start, end]) => ({ start, end, instead: '*' }));

describe('what is found in a text', () => {
  test('never overlaps: the first to find something has it', () => {
    expect(findAll('abcdefgh', [finderOf([2, 5]), finderOf([0, 1], [4, 7])])).toEqual([
      { start: 0, end: 1, instead: '*' },
      { start: 2, end: 5, instead: '*' },
    ]);
    expect(findAll('abcdefgh', [finderOf([0, 4], [3, 6])])).toEqual([{ start: 0, end: 4, instead: '*' }]);
  });

  test('is hidden from the finders after it', () => {
    const seen: string[] = [];
    const reading: Finder = (text) => {
      seen.push(text);
      return [];
    };
    findAll('abcdef', [finderOf([1, 3]), reading]);
    expect(seen).toEqual(['a\u0001\u0001def']);
  });

  test('is replaced in the look of where it began, and leaves no empty run', () => {
    const line = [{ text: 'See To', bold: true }, { text: 'bi', italic: true }, { text: 'n now' }];
    expect(replacedLine(line, [{ start: 4, end: 9, instead: 'Robin' }])).toEqual([
      { text: 'See Robin', bold: true },
      { text: ' now' },
    ]);
  });

  test('is replaced at both ends of a text', () => {
    expect(
      replacedText('ab cd', [
        { start: 0, end: 2, instead: 'x' },
        { start: 3, end: 5, instead: '' },
      ]),
    ).toBe('x ');
  });
});

describe('made-up names', () => {
  const many = (seed: string, count: number, taken = (_name: string) => false) => {
    const next = madeUpNames(seed, taken);
    return Array.from({ length: count }, () => next('FORENAME'));
  };

  test('are the same for the same seed and others for another', () => {
    expect(many('one', 20)).toEqual(many('one', 20));
    expect(many('one', 20)).not.toEqual(many('two', 20));
  });

  test('are never twice the same, however many are needed', () => {
    expect(new Set(many('one', 1_500)).size).toBe(1_500);
  });

  test('are never a name that is taken', () => {
    const before = new Set(many('one', 60).map((name) => name.toLowerCase()));
    expect(many('one', 200, (name) => before.has(name)).filter((name) => before.has(name.toLowerCase()))).toEqual([]);
  });
});

test('an order by a seed keeps everything', () => {
  const list = Array.from({ length: 50 }, (_none, at) => at);
  expect(seededOrder(list, 'x').toSorted((one, other) => one - other)).toEqual(list);
  expect(seededOrder(list, 'x')).not.toEqual(list);
});
