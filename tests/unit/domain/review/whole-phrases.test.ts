import { wordChanges } from '@domain/examine/word-changes';
import { wholePhrases } from '@domain/review/whole-phrases';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const KINDS = { SAME: 'SAME', GONE: 'OUT', NEW: 'IN' } as const;
const between = (before: string, after: string) =>
  wholePhrases(wordChanges(before, after).map(({ kind, text }) => ({ kind: KINDS[kind], words: text })));

test.each([
  ['18 December 2026', '15 January 2027', ['OUT 18 December 2026', 'IN 15 January 2027']],
  ['Ring Ann Bell now', 'Ring Pat Hill now', ['SAME Ring ', 'OUT Ann Bell', 'IN Pat Hill', 'SAME  now']],
  ['Ring Pat', 'Ring Nan Pat today', ['SAME Ring ', 'IN Nan ', 'SAME Pat', 'IN  today']],
])('%s, then %s', (before, after, parts) => {
  expect(between(before, after).map(({ kind, words }) => `${kind} ${words}`)).toEqual(parts);
});

test('no word of either text is lost or moved, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', '1'), { maxLength: 14 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = between(before, after);
      const without = (other: string) => parts.map(({ kind, words }) => (kind === other ? '' : words)).join('');
      expect([without('IN'), without('OUT')]).toEqual([before, after]);
    }),
  );
});
