/** What stands in the page where a character that no page can hold was written: a reader sees that something was there. */
export const UNPRINTABLE_MARK = '\uFFFD';

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Control characters, halves of a surrogate pair and the two non-characters: XML 1.0 (production 2, Char) refuses
 * most of them, and Word refuses the whole file for one. The docx library drops some without a word and lets others
 * through, so nothing reaches it unfiltered.
 */
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\n\t])\p{Cc}/gu;

/**
 * Text that Word can hold: every kind of line end becomes `\n`, a tab stays, and what cannot be printed becomes a
 * visible mark rather than nothing, so that no word is lost silently. Doing it twice changes nothing more.
 */
export function printableText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNPRINTABLE, UNPRINTABLE_MARK);
}

/** The same on one line, for titles and properties. */
export function printableLine(text: string): string {
  return printableText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
