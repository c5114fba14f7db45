import { foldedName } from '../../personal/child-names-in-text';
import { WORD } from '../name-words';

/** One run of letters in a text. */
export type TextWord = {
  readonly text: string;
  /** Without case, accents and invisible characters. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** First in its sentence, where any word has a capital. */
  readonly isFirst: boolean;
};

const BEGINS_LARGE = /^[\p{M}\p{Cf}]*\p{Lu}/u;
/** What stands between the last word of a sentence and the first of the next. */
const SENTENCE_BREAK = /(?:[.!?…:;]["”’)\]]*\s|[\n\r•·]|[“"‘(]\s*$)/u;
/** The full stop after a short title ends no sentence. */
const SHORT_TITLE = /^(?:mr|mrs|ms|dr|st|prof|rev)$/;

/** The words of a text in order. */
export function wordsOfText(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = words.at(-1);
    words.push({
      text: word,
      plain: foldedName(word),
      start: index,
      end: index + word.length,
      isCapital: BEGINS_LARGE.test(word),
      isFirst: before === undefined || isBreak(text.slice(before.end, index), before),
    });
  }
  return words;
}

function isBreak(gap: string, before: TextWord): boolean {
  return SENTENCE_BREAK.test(gap) && !(SHORT_TITLE.test(before.plain) && /^\.\s$/.test(gap));
}
