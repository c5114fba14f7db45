import type { PlacedWord } from '../name-words';

/** One line of text with its words. */
export type PlacedLine = { readonly text: string; readonly words: readonly PlacedWord[] };

/** What may stand between two words of one name: "Anne-Marie", "O’Neill", never a full stop or a new line. */
const IN_A_NAME = /^[^\S\n]*[-‐‑'’ʻʼ]?[^\S\n]*$/;
/** Between surname and forename also a comma, as lists have it. */
const AFTER_SURNAME = /^[^\S\n]*[-,]?[^\S\n]*$/;
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
