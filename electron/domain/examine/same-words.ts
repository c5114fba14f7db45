const SOFT_HYPHEN = /\u00AD/g;
const HYPHENS = /[\u2010\u2011]/g;
const BLANKS = /\s+/g;

/**
 * A text as its words and nothing else: what programs change when they save a file again without anybody changing a
 * word (soft and unbreakable hyphens, how blanks and line ends are written) makes no difference in it.
 */
export function wordsOnly(text: string): string {
  return text.replace(SOFT_HYPHEN, '').replace(HYPHENS, '-').replace(BLANKS, ' ').trim();
}
