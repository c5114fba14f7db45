const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they count for sameness: whatever case, accents' form and punctuation. */
const WORDS = new Map<string, readonly string[]>();
const MOST_TEXTS = 200;

/**
 * How much of the longer of two texts stands in the other, from 0 to 100, counted in words. A text to which as much
 * was added again is half the same; the order of sentences makes no difference. Texts of fewer words than `fromWords`
 * are never the same: "No change" may well be true twice.
 */
export function samenessPercent(one: string, other: string, { fromWords }: { readonly fromWords: number }): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length < Math.max(1, fromWords) || second.length < Math.max(1, fromWords)) return 0;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return Math.floor((shared / Math.max(first.length, second.length)) * 100);
}

function wordsOf(text: string): readonly string[] {
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  if (WORDS.size >= MOST_TEXTS) WORDS.clear();
  WORDS.set(text, words);
  return words;
}
