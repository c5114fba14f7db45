const FOUND_BEGINS = '\uE000';
const FOUND_ENDS = '\uE001';

export type ExcerptPart = { readonly start: number; readonly words: string; readonly isFound: boolean };

/** Splits an excerpt at the private marks around the words found, so that it can be shown without being HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let start = 0;
  for (const piece of excerpt.split(FOUND_BEGINS)) {
    const end = piece.indexOf(FOUND_ENDS);
    const found = start === 0 || end < 0 ? '' : piece.slice(0, end);
    const rest = end < 0 ? piece : piece.slice(end + 1);
    if (found !== '') parts.push({ start, words: found, isFound: true });
    if (rest !== '') parts.push({ start: start + found.length + 1, words: rest, isFound: false });
    start += piece.length + 1;
  }
  return parts;
}
