import { TITLES } from '../../check/owner-names';
import { unknownNamesIn } from './find-unknown';
import type { KnownNames } from './known-names';
import type { NameDecision, UnknownName } from './name-decision';
import type { Replacement } from './replacement';
import { type TextWord, wordsOfText } from './words-of-text';

type Looking = {
  readonly names: KnownNames;
  readonly decided: readonly NameDecision[];
  readonly isUsed: (plain: string) => boolean;
  readonly replacements: (text: string) => readonly Replacement[];
};

const LONGEST_SAMPLE = 240;

/**
 * Over the paragraphs of each record of a pack, in its order; what was decided on is not asked again. Stops after each
 * record, so that whoever runs it can do something else between two.
 */
export function* unknownIn(
  texts: readonly (readonly string[])[],
  looking: Looking,
): Generator<undefined, UnknownName[], void> {
  const decided = new Set(looking.decided.flatMap(({ word }) => wordsOfText(word).map(({ plain }) => plain)));
  const found = new Map<string, UnknownName>();
  for (const [at, paragraphs] of texts.entries()) {
    for (const text of paragraphs) {
      const left = masked(text, looking.replacements(text));
      for (const word of unknownNamesIn(left, looking)) {
        if (!decided.has(word.plain))
          found.set(word.plain, withOneMore(found.get(word.plain), word, { text, record: at + 1 }));
      }
    }
    yield;
  }
  return [...found.values()];
}

function withOneMore(
  before: UnknownName | undefined,
  word: TextWord,
  { text, record }: { readonly text: string; readonly record: number },
): UnknownName {
  if (before === undefined) {
    const looksLike = isAfterName(text, word) ? 'SURNAME' : 'FORENAME';
    return { word: word.text, looksLike, times: 1, records: [record], sample: cut(text, word.start) };
  }
  const records = before.records.includes(record) ? before.records : [...before.records, record];
  return { ...before, times: before.times + 1, records };
}

/** "Mrs Okafor", "Dean Rooke". */
function isAfterName(text: string, word: TextWord): boolean {
  const before = wordsOfText(text.slice(0, word.start)).at(-1);
  if (before === undefined || !/^\.?\s$/.test(text.slice(before.end, word.start))) return false;
  return TITLES.has(before.plain) || (before.isCapital && !before.isFirst);
}

/** What was found is neither a name that is still looked for nor the end of a sentence. */
function masked(text: string, found: readonly Replacement[]): string {
  let result = text;
  for (const { start, end } of found) result = result.slice(0, start) + '_'.repeat(end - start) + result.slice(end);
  return result;
}

function cut(text: string, around: number): string {
  if (text.length <= LONGEST_SAMPLE) return text;
  const from = Math.max(0, around - LONGEST_SAMPLE / 2);
  const until = from + LONGEST_SAMPLE;
  return `${from === 0 ? '' : '…'}${text.slice(from, until)}${until >= text.length ? '' : '…'}`;
}
