const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Words as a person counts them: "don't", "well-being" and "10.30" are one each; punctuation and emoji are none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** True for nothing, spaces and line breaks. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The written parts of a row, one a line, blank ones left out. */
export function linesOf(parts: readonly string[]): string {
  return parts.filter((part) => !isBlank(part)).join('\n');
}
