/** Longest text of one cell that we keep (`shortText`). */
const LONGEST = 200;

/** Characters that show nothing and can hide or reorder words: control characters, direction marks, unreadable bytes. */
const CANNOT_BE_KEPT = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u;

/**
 * Puts a cell's words on one line: line breaks, tabs and hard spaces become a space, invisible spaces go, accents are
 * composed (NFC), so that the same name compares equal whichever system wrote it.
 */
export function tidyCell(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Why a tidied cell cannot be kept as text, as the end of a sentence; null when it can. */
export function whyTextCannotBeKept(text: string): string | null {
  if (text.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (CANNOT_BE_KEPT.test(text)) return 'holds characters that cannot be shown';
  return null;
}

/**
 * True for what a spreadsheet would calculate: `=…`, `@…`, `+…`, `-…`. As a team or a category this is only odd text
 * and is kept as text; as a child's name or reference it can only be a damaged or a planted cell.
 */
export function isFormula(text: string): boolean {
  return /^[=@]|^[+-]\s*\S/u.test(text);
}

/** `="00123"` is how some reports keep a spreadsheet from dropping zeros: a constant, of which the inside is the value. */
export function withoutTextWrapper(text: string): string {
  return /^="(?<inside>[^"=]*)"$/u.exec(text)?.groups?.['inside']?.trim() ?? text;
}

/** A long number that a spreadsheet has rewritten: the digits are lost, so it identifies nobody. */
export function isShortenedNumber(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/iu.test(text);
}

/** A word from the file inside a sentence: quoted and cut, so that a strange cell cannot swamp the screen. */
export function quoted(text: string): string {
  const tidy = tidyCell(text).replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
  const shown = tidy.length > 60 ? `${tidy.slice(0, 59)}…` : tidy;
  return `“${shown}”`;
}
