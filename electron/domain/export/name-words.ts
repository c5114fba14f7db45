import { MONTH_NAMES } from '../calendar/day-names';
import { foldedName } from '../personal/child-names-in-text';

/** A run of letters with its accents and invisible characters; an apostrophe of any kind parts two. */
export const WORD = /(?:(?![\u02BB\u02BC])[\p{L}\p{M}\p{Cf}])+/gu;
/** Names that are everyday words too: taken for a name only where they are written as one. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'will may mark grace hope faith joy rose summer autumn april june august sky amber jade dawn eve bill frank grant chase drew art pat jack miles max sunny star'.split(
    ' ',
  ),
);
/** Small words in surnames that mean nothing by themselves: "de la Cruz". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la le du van der den von di da del al el bin ibn st'.split(' '),
);
export const BEGINS_LARGE = /^\p{M}*\p{Lu}/u;
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map((name) => name.toLowerCase()));

/** A word of a text: as it stands, without case and accents, and from where to where. */
export type PlacedWord = {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
};

export function placedWords(text: string): PlacedWord[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    plain: foldedWord(word),
    start: index,
    end: index + word.length,
  }));
  // A sign that cannot be seen, with blanks on both sides, is no word.
  return words.filter(({ plain }) => plain !== '');
}

/** "4 May", "May 2027": a month and no child called May. */
export function isBesideFigures(text: string, { start, end }: Pick<PlacedWord, 'start' | 'end'>): boolean {
  return /\d(?:st|nd|rd|th)?[\s,]{1,2}$/.test(text.slice(0, start)) || /^[\s,]{1,2}\d/.test(text.slice(end));
}

const PLAIN_LETTERS = /^[A-Za-z]*$/;

/** Most words are plain letters, and folding twenty thousand of them the long way is what a reader would wait for. */
function foldedWord(word: string): string {
  return PLAIN_LETTERS.test(word) ? word.toLowerCase() : foldedName(word);
}
