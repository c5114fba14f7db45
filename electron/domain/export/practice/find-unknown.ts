import type { KnownNames } from './known-names';
import { isAlsoName, isMonth, isOrdinary } from './ordinary-words';
import { type TextWord, wordsOfText } from './words-of-text';

/** What a person does or is, so that the word before it at the start of a sentence may be who. */
const DOES: ReadonlySet<string> = new Set(
  `said says was is has had told tells rang rings went goes came comes saw sees asked asks wants wanted will lives lived stayed stays
    agreed agrees can could does did thinks thought feels felt took takes knows knew and or to who would should must needs never
    also still isn wasn hasn didn doesn won couldn wouldn gets got gave gives made makes brought helped helps spoke speaks met
    meets refused shouted cried hit left moved phoned texted visited started stopped kept turned disclosed alleged reported
    stated denied admitted attended presented tried used loves likes hates missed misses called wrote sent`.split(
    /\s+/,
  ),
);

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
    return goesOnAsName(word, next, { text, names, isUsed });
  });
}

/** "Kelvin’s", "Kelvin rang", "Kelvin Marsh", "Kelvin, her cousin"; not "Unfortunately, she". */
function goesOnAsName(word: TextWord, next: TextWord, looking: Looking & { readonly text: string }): boolean {
  const gap = looking.text.slice(word.end, next.start);
  if (/^['’]$/u.test(gap)) return next.plain === 's';
  if (/^(?:, | \(|\/)$/.test(gap)) return !word.plain.endsWith('ly');
  return gap === ' ' && (DOES.has(next.plain) || mayBeName(next, looking));
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
