import type { KnownNames } from './known-names';
import { isAlsoName, isMonth, isOrdinary } from './ordinary-words';
import { type TextWord, wordsOfText } from './words-of-text';

/** What a person does or is, so that the word before it at the start of a sentence may be who. */
const DOES =
  /^(?:said|says|was|is|has|had|told|tells|rang|rings|went|goes|came|comes|saw|sees|asked|asks|wants|wanted|will|lives|lived|stayed|stays|agreed|agrees|can|could|does|did|thinks|thought|feels|felt|took|takes|knows|knew|and)$/;

/**
 * Words with a capital that look like a name and that nobody has said is one, in the text without what was found. A word
 * at the start of a sentence counts where another such word, a possessive or something that people do comes after it.
 * `isUsed` says whether the word stands in small letters somewhere in the pack: then it is a word like any other.
 */
export function unknownNamesIn(
  text: string,
  { names, isUsed }: { readonly names: KnownNames; readonly isUsed: (plain: string) => boolean },
): TextWord[] {
  const words = wordsOfText(text);
  return words.filter((word, at) => {
    if (!mayBeName(word, { names, isUsed })) return false;
    if (!word.isFirst || words.length === 1 || names.words.has(word.plain)) return true;
    const next = words[at + 1];
    if (next === undefined) return false;
    const gap = text.slice(word.end, next.start);
    if (/^['’]$/u.test(gap) && next.plain === 's') return true;
    return gap === ' ' && (DOES.test(next.plain) || mayBeName(next, { names, isUsed }));
  });
}

type Looking = Parameters<typeof unknownNamesIn>[1];

function mayBeName(word: TextWord, { names, isUsed }: Looking): boolean {
  if (!word.isCapital || [...word.plain].length < 2) return false;
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(word.text);
  if (names.words.has(word.plain)) return !isAbbreviation;
  // Abbreviations are the trade's, but for those that are also somebody's initials.
  if (isAbbreviation) return names.initials.has(word.plain);
  // "Will" inside a sentence is somebody; at its start it most often is not.
  if (isAlsoName(word.plain)) return !word.isFirst && !isMonth(word.plain);
  return !isOrdinary(word.plain) && !isUsed(word.plain);
}
