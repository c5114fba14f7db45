import { diffArrays } from 'diff';
import { samenessPercent } from '../text/sameness';
import { wordsOnly } from './same-words';

/** A piece of text: a paragraph, a list item or the text of a cell. */
export type Piece = {
  /** The first 16 hex digits of the SHA-256 of its words, as receipts keep it. */
  readonly hash: string;
  /** Null where only its hash was kept and the record no longer has the words. */
  readonly words: string | null;
};

export type Difference =
  /** `at` is the position of the piece in the later text; of the last one before it for a piece that is missing, -1 at the top. */
  | { readonly kind: 'CHANGED'; readonly at: number; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'MISSING'; readonly at: number; readonly before: string | null }
  | { readonly kind: 'ADDED'; readonly at: number; readonly after: string | null };

/** Two texts further apart than this are compared by what they have in common at all, not by its order. */
const MOST_EDITS = 3_000;
/** From so much on, two pieces at one place are one piece that was changed. */
const SAME_PIECE_PERCENT = 34;
/** Every piece that went is held against every one that came: beyond so many pairs nobody would follow it. */
const MOST_PAIRS = 20_000;
/** How a piece begins is enough to know it again: a file may hold one of millions of words. */
const LONGEST_ALIKE = 2_000;

/** What became of the pieces of a text, in the order of the later one. An empty list: every word is as it was. */
export function comparePieces(before: readonly Piece[], after: readonly Piece[]): readonly Difference[] {
  const keys = keysOf(before, after);
  return hunksOf(before.map(keys), after.map(keys)).flatMap(({ from, to }) =>
    pairUp(before.slice(from.start, from.end), after.slice(to.start, to.end), to.start),
  );
}

/** Words where both sides have them, or else the hash, so that a piece without words still meets itself. */
function keysOf(before: readonly Piece[], after: readonly Piece[]): (piece: Piece) => string {
  const wordless = new Set([...before, ...after].filter(({ words }) => words === null).map(({ hash }) => hash));
  return ({ hash, words }) => (words === null || wordless.has(hash) ? `#${hash}` : wordsOnly(words));
}

type Range = { readonly start: number; readonly end: number };
type Hunk = { readonly from: Range; readonly to: Range };

/** The stretches where two lists of keys differ. */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (found === undefined) return scattered(before, after);
  const hunks: Hunk[] = [];
  let here: Hunk = { from: { start: 0, end: 0 }, to: { start: 0, end: 0 } };
  for (const { count, added, removed } of found) {
    if (added) here = { ...here, to: longer(here.to, count) };
    else if (removed) here = { ...here, from: longer(here.from, count) };
    else {
      hunks.push(here);
      here = { from: behind(here.from, count), to: behind(here.to, count) };
    }
  }
  return [...hunks, here].filter(({ from, to }) => from.start < from.end || to.start < to.end);
}

function longer({ start, end }: Range, count: number): Range {
  return { start, end: end + count };
}

/** Where the next stretch begins, after so many pieces that are the same. */
function behind({ end }: Range, count: number): Range {
  return { start: end + count, end: end + count };
}

/** For texts that have next to nothing in common: each piece that the other text has nowhere. */
function scattered(before: readonly string[], after: readonly string[]): Hunk[] {
  const [old, fresh] = [new Set(before), new Set(after)];
  const none = { start: 0, end: 0 };
  const missing = before.flatMap((key, at) => (fresh.has(key) ? [] : [{ from: { start: at, end: at + 1 }, to: none }]));
  const added = after.flatMap((key, at) => (old.has(key) ? [] : [{ from: none, to: { start: at, end: at + 1 } }]));
  return [...missing, ...added];
}

/** Which of the pieces that went became which of those that came; the others are missing or added. */
function pairUp(gone: readonly Piece[], come: readonly Piece[], start: number): Difference[] {
  const differences: Difference[] = [];
  let next = 0;
  for (const [index, { words }] of come.entries()) {
    const at = start + index;
    const partner = partnerOf(come[index], gone.slice(next), { gone: gone.length - next, come: come.length - index });
    if (partner === -1) {
      differences.push({ kind: 'ADDED', at, after: words });
      continue;
    }
    differences.push(...missing(gone.slice(next, next + partner), at - 1));
    differences.push({ kind: 'CHANGED', at, before: gone[next + partner]?.words ?? null, after: words });
    next += partner + 1;
  }
  return [...differences, ...missing(gone.slice(next), start + come.length - 1)];
}

/** The first piece that is much the same; where as many went as came and words cannot tell, the next in order. */
function partnerOf(
  piece: Piece | undefined,
  gone: readonly Piece[],
  left: { readonly gone: number; readonly come: number },
): number {
  const words = piece?.words ?? null;
  const isFew = left.gone * left.come <= MOST_PAIRS;
  const alike = gone.findIndex((each) => isFew && each.words !== null && words !== null && isAlike(each.words, words));
  if (alike !== -1 || left.gone !== left.come) return alike;
  return 0;
}

function isAlike(one: string, other: string): boolean {
  const [start, otherStart] = [one.slice(0, LONGEST_ALIKE), other.slice(0, LONGEST_ALIKE)];
  return samenessPercent(start, otherStart, { fromWords: 1 }) >= SAME_PIECE_PERCENT;
}

function missing(pieces: readonly Piece[], at: number): Difference[] {
  return pieces.map(({ words }) => ({ kind: 'MISSING', at, before: words }));
}
