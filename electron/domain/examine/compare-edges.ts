import { samenessPercent } from '../text/sameness';
import type { Difference } from './compare-pieces';
import { wordsOnly } from './same-words';

const PAGE_NUMBER = /\s*\bPage\b[^·]*$/;
/** A mark has few words: half of them are enough to know it again. */
const SAME_MARK_PERCENT = 50;

export type ComparedEdges = { readonly differences: readonly Difference[]; readonly others: readonly string[] };

/**
 * The marks that stood at the top and the foot of every page, held against what stands there now. What else stands
 * there, as on a letterhead, is told apart and is no difference: receipts do not know it.
 */
export function compareEdges(marks: readonly string[], found: readonly string[]): ComparedEdges {
  const wanted = marks.map(wordsOnly).filter((mark) => mark !== '');
  const lines = found.map((line) => wordsOnly(wordsOnly(line).replace(PAGE_NUMBER, ''))).filter((line) => line !== '');
  const others = lines.filter((line) => !wanted.includes(line));
  const lost = wanted.filter((mark) => !lines.includes(mark));
  const taken = new Set<string>();
  const differences = lost.map((before): Difference => {
    const after = others.find((line) => !taken.has(line) && isMuchTheSame(before, line));
    if (after === undefined) return { kind: 'MISSING', at: -1, before };
    taken.add(after);
    return { kind: 'CHANGED', at: -1, before, after };
  });
  return { differences, others: others.filter((line) => !taken.has(line)) };
}

function isMuchTheSame(one: string, other: string): boolean {
  return samenessPercent(one, other, { fromWords: 1 }) >= SAME_MARK_PERCENT;
}
