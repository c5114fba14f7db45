import { compareEdges } from '@domain/examine/compare-edges';
import { comparePieces } from '@domain/examine/compare-pieces';
import { wordsOnly } from '@domain/examine/same-words';
import { wordChanges } from '@domain/examine/word-changes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const pieces = (...texts: readonly string[]) => texts.map((words) => ({ hash: `h:${words}`, words }));
const unknown = (words: string) => ({ hash: `h:${words}`, words: null });

describe('two texts', () => {
  it('are the same whichever blanks, soft hyphens and unbreakable hyphens a program writes', () => {
    expect(comparePieces(pieces('a co-parent  came'), pieces('a co\u2011par\u00ADent\ncame'))).toEqual([]);
  });

  it('show what changed, went and came at its place', () => {
    const before = pieces('one', 'two words here', 'three', 'four');
    const after = pieces('one', 'two words there', 'four', 'five');
    expect(comparePieces(before, after)).toEqual([
      { kind: 'CHANGED', at: 1, before: 'two words here', after: 'two words there' },
      { kind: 'MISSING', at: 1, before: 'three' },
      { kind: 'ADDED', at: 3, after: 'five' },
    ]);
  });

  it('meet by their hash where the words of one are no longer kept', () => {
    const before = [...pieces('one'), unknown('two'), unknown('three')];
    expect(comparePieces(before, pieces('one', 'two', 'three'))).toEqual([]);
    expect(comparePieces(before, pieces('one', 'two', 'other'))).toEqual([
      { kind: 'CHANGED', at: 2, before: null, after: 'other' },
    ]);
  });

  it('tell a piece that stands twice from one that stands once', () => {
    expect(comparePieces(pieces('Not discussed', 'x', 'Not discussed'), pieces('Not discussed', 'x'))).toEqual([
      { kind: 'MISSING', at: 1, before: 'Not discussed' },
    ]);
  });

  it('with thousands of differences are still compared', () => {
    const before = pieces(...Array.from({ length: 6_000 }, (_, index) => `old ${index}`), 'kept');
    const after = pieces('kept', ...Array.from({ length: 6_000 }, (_, index) => `new ${index}`));
    expect(comparePieces(before, after)).toHaveLength(12_000);
  });

  it('give an empty list only where every word is the same, and lose no difference', () => {
    const text = fc.array(fc.constantFrom('a b c', 'd', 'e f', 'g h i j'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = comparePieces(pieces(...one), pieces(...other));
        expect(found.length === 0).toBe(one.join('|') === other.join('|'));
        const gone = found.filter(({ kind }) => kind !== 'ADDED').length;
        const come = found.filter(({ kind }) => kind !== 'MISSING').length;
        expect(one.length - gone).toBe(other.length - come);
      }),
    );
  });
});

describe('words inside a piece', () => {
  it('are told apart one by one', () => {
    expect(wordChanges('rang twice today', 'rang once today').filter(({ kind }) => kind !== 'SAME')).toEqual([
      { kind: 'GONE', text: 'twice' },
      { kind: 'NEW', text: 'once' },
    ]);
  });

  it('that have nothing in common any more are shown whole', () => {
    const [before, after] = ['a '.repeat(9_000), 'b '.repeat(9_000)];
    expect(wordChanges(before, after)).toEqual([
      { kind: 'GONE', text: before },
      { kind: 'NEW', text: after },
    ]);
  });

  it('put together again give both texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const changes = wordChanges(one, other);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('NEW'), without('GONE')]).toEqual([one, other]);
      }),
    );
  });
});

describe('the top and the foot of the page', () => {
  const MARKS = ['OFFICIAL-SENSITIVE', '', 'Record CS-000012 · version 1'];

  it('are as they were with page numbers filled in, and with a letterhead beside them', () => {
    const found = ['OFFICIAL-SENSITIVE', 'Record CS-000012 · version 1\tPage 2 of 3', 'Fellshire Council'];
    expect(compareEdges(MARKS, found)).toEqual({ differences: [], others: ['Fellshire Council'] });
  });

  it('are not as they were with a number that goes on, or a check code that never was', () => {
    for (const line of ['Record CS-000012 · version 12', 'Record CS-000012 · version 1 · check code 1234-5678']) {
      expect(compareEdges(MARKS, ['OFFICIAL-SENSITIVE', line]).differences).toEqual([
        { kind: 'CHANGED', at: -1, before: 'Record CS-000012 · version 1', after: line },
      ]);
    }
  });
});

it('words alone are the same done twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wordsOnly(wordsOnly(text))).toBe(wordsOnly(text));
    }),
  );
});
