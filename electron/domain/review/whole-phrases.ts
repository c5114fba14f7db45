import type { ReviewChange } from './review-change';

type Part = ReviewChange['parts'][number];

/**
 * Words that went and came one by one with nothing but blanks between them, as one phrase that went and one that came:
 * "18 December 2026" and "15 January 2027", not "18 15 December January". Put together, the parts give the same texts.
 */
export function wholePhrases(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  let run: Part[] = [];
  for (const part of parts) {
    if (part.kind !== 'SAME' || part.words.trim() === '') {
      run.push(part);
      continue;
    }
    whole.push(...joined(run), part);
    run = [];
  }
  return [...whole, ...joined(run)];
}

function joined(run: readonly Part[]): Part[] {
  const first = run.findIndex(({ kind }) => kind !== 'SAME');
  const last = run.findLastIndex(({ kind }) => kind !== 'SAME');
  const changed = run.slice(first, last + 1);
  const isBoth = ['OUT', 'IN'].every((wanted) => changed.some(({ kind }) => kind === wanted));
  if (first === -1 || !isBoth) return [...run];
  const without = (other: Part['kind']) => changed.map(({ kind, words }) => (kind === other ? '' : words)).join('');
  return [
    ...run.slice(0, first),
    { kind: 'OUT', words: without('IN') },
    { kind: 'IN', words: without('OUT') },
    ...run.slice(last + 1),
  ];
}
