/** Shorter beginnings match too much to be of use. */
const SHORTEST_BEGINNING = 2;
const MOST_WORDS = 12;

/**
 * What a person typed, as queries with no syntax left in them: only letters and digits survive, each word in
 * quotation marks. Null when nothing is left to look for.
 * - `whole`: every word as it stands. Words are read from the index one by one, so common ones cost nothing.
 * - `beginning`: the last word may go on, because it may still be being typed; null where it is too short to.
 */
export function toQueries(typed: string): { readonly whole: string; readonly beginning: string | null } | null {
  const words = (typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined) return null;
  const whole = words.map((word) => `"${word}"`).join(' ');
  return { whole, beginning: [...last].length < SHORTEST_BEGINNING ? null : `${whole}*` };
}
