/**
 * Reduces words from a case system to what can be compared: lower case, no accents, letters and digits with single
 * spaces between. "Primary Need / Status" and "primary_need-status" become the same.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Turns "code to its words" into "words to code". Throws when one word is given to two codes: a bug in the table. */
export function wordsToCode<C extends string>(
  table: readonly (readonly [C, readonly string[]])[],
): ReadonlyMap<string, C> {
  const codes = new Map<string, C>();
  for (const [code, words] of table) {
    for (const word of words.map(plainWords)) {
      const other = codes.get(word);
      if (other !== undefined && other !== code) throw new Error(`"${word}" stands for both ${other} and ${code}`);
      codes.set(word, code);
    }
  }
  return codes;
}
