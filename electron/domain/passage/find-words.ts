/** Where words stand in a text: from the first letter to after the last. */
export type Stand = { readonly start: number; readonly end: number };

const CUT_OFF = '…';
/** Fewer words than these are no sign that a shortened text is cut off inside a marked one. */
const FEWEST_WORDS_KEPT = 2;

/**
 * Looks for the same words in any text: whole words only, with any blanks or line ends between them, since print joins
 * and parts lines. A full stop at their end may be missing. In a text that was shortened, what is left of them counts.
 */
export function wordsFinder(words: string): (text: string) => Stand[] {
  const parts = partsOf(words);
  if (parts.length === 0) return () => [];
  const stop = words.trim().endsWith('.') ? '\\.?' : '';
  const whole = new RegExp(`${beginOf(parts)}${patternOf(parts)}${endOf(parts)}${stop}`, 'gu');
  return (text) => {
    const found = [...text.matchAll(whole)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
    return [...found, ...cutOff(parts, text)];
  };
}

/** How long words are without the blanks around and between them. */
export function lengthOfWords(words: string): number {
  return partsOf(words).join(' ').length;
}

function partsOf(words: string): string[] {
  return words
    .trim()
    .replace(/\.$/, '')
    .split(/\s+/)
    .filter((part) => part !== '');
}

function patternOf(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
}

function beginOf([first = '']: readonly string[]): string {
  return /^[\p{L}\p{N}]/u.test(first) ? '(?<![\\p{L}\\p{N}])' : '';
}

function endOf(parts: readonly string[]): string {
  return /[\p{L}\p{N}]$/u.test(parts.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
}

function cutOff(parts: readonly string[], text: string): Stand[] {
  if (!text.endsWith(CUT_OFF)) return [];
  const kept = text.slice(0, -CUT_OFF.length);
  const most = Math.min(parts.length - 1, partsOf(kept).length);
  for (let count = most; count >= FEWEST_WORDS_KEPT; count -= 1) {
    const some = parts.slice(0, count);
    const match = new RegExp(`${beginOf(some)}${patternOf(some)}$`, 'u').exec(kept);
    if (match !== null) return [{ start: match.index, end: kept.length }];
  }
  return [];
}
