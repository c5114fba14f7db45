import type { PlacedWord } from '../name-words';

/** One line of text with its words. */
export type PlacedLine = { readonly text: string; readonly words: readonly PlacedWord[] };

/**
 * What may stand between two words of one name: "Anne-Marie", "O’Neill", "wren.castell@" and "wren_castell.jpg", the end of
 * a line, and signs that cannot be seen. Never a full stop and a blank: there one sentence ends and another begins.
 */
const IN_A_NAME = /^(?:[\s\p{Cf}]*[-‐‑–'’ʻʼ]?[\s\p{Cf}]*|[._])$/u;
/** Between surname and forename also a comma, as lists have it. */
const AFTER_SURNAME = /^(?:[\s\p{Cf}]*[-,]?[\s\p{Cf}]*|[._])$/u;
export const HYPHEN = /^[-‐‑]$/;

type Pattern = {
  readonly words: readonly string[];
  readonly joint?: number;
  readonly isSurnameFirst?: boolean;
};

/** True where the words of a name stand in a row from one word of the line on. */
export function standsAt({ text, words }: PlacedLine, place: number, pattern: Pattern): boolean {
  return pattern.words.every((word, at) => {
    const here = words[place + at];
    if (here?.plain !== word) return false;
    if (at === 0) return true;
    const gap = text.slice(words[place + at - 1]?.end, here.start);
    return (pattern.isSurnameFirst && at === pattern.joint ? AFTER_SURNAME : IN_A_NAME).test(gap);
  });
}
