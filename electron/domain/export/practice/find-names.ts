import { MONTH_NAMES, WEEKDAY_NAMES } from '../../calendar/day-names';
import type { KnownNames } from './known-names';
import { isOrdinary } from './ordinary-words';
import type { Finder, Replacement } from './replacement';
import { type TextWord, wordsOfText } from './words-of-text';

/** What to write for a name word, which is small and without accents. */
export type MadeUp = (plain: string) => string;

const DAYS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()));

/** Every known name in a text, in whatever form it is written, with the made-up name that stands for it everywhere. */
export function nameFinder(names: KnownNames, madeUp: MadeUp): Finder {
  return (text) => {
    const words = wordsOfText(text);
    return words.flatMap((_word, at) => wordFound(at, { text, words, names, madeUp }));
  };
}

type Looking = {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly names: KnownNames;
  readonly madeUp: MadeUp;
};

function wordFound(at: number, looking: Looking): Replacement[] {
  const word = looking.words[at];
  if (word === undefined) return [];
  const name = nameAt(at, looking);
  const { start, end } = word;
  if (name !== null) return [{ start, end, instead: inCaseOf(word.text, looking.madeUp(name.plain)) + name.ending }];
  const initials = initialsAt(at, looking);
  return initials === null ? [] : [{ start, end, instead: initials }];
}

/** The name a word is, with an "s" that makes a family of it: "the Ashgroves". */
function nameAt(at: number, looking: Looking): { plain: string; ending: string } | null {
  const word = looking.words[at];
  if (word === undefined) return null;
  if (isName(word, at, looking)) return { plain: word.plain, ending: '' };
  if (!word.isCapital || isOrdinary(word.plain)) return null;
  const family = [/s$/, /es$/]
    .map((ending) => word.plain.replace(ending, ''))
    .find((plain) => plain !== word.plain && looking.names.words.has(plain));
  return family === undefined ? null : { plain: family, ending: 's' };
}

function isName(word: TextWord, at: number, looking: Looking): boolean {
  const known = looking.names.words.get(word.plain);
  if (known === undefined) return false;
  const neighbours = [looking.words[at - 1], looking.words[at + 1]];
  if (neighbours.some((other) => isPairWith(other, word, looking))) return true;
  if (DAYS.has(word.plain) && isDay(word, looking.text)) return false;
  const isAlsoWord = isOrdinary(word.plain);
  if (!word.isCapital) return known.isSure && !isAlsoWord;
  // "Will the network …" and "Will rang": a word of every day that only another child is called by is left to a person.
  return known.isSure || !isAlsoWord || !word.isFirst;
}

function isPairWith(other: TextWord | undefined, word: TextWord, { text, names }: Looking): boolean {
  if (other === undefined) return false;
  const [one, two] = other.start > word.start ? [word, other] : [other, word];
  return /^[\s,'’-]{1,3}$/u.test(text.slice(one.end, two.start)) && names.pairs.has(`${one.plain} ${two.plain}`);
}

/** "4 May", "May 2027": a month, and no child called May. */
function isDay({ start, end, plain }: TextWord, text: string): boolean {
  if (/day$/.test(plain)) return true;
  return /\d(?:st|nd|rd|th)?[\s,]{1,2}$/.test(text.slice(0, start)) || /^[\s,]{1,2}\d/.test(text.slice(end));
}

/** "TA" for Tobin Ashgrove; abbreviations of the work are left to a person. */
function initialsAt(at: number, { words, names, madeUp }: Looking): string | null {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}{2,4}$/u.test(word.text) || isOrdinary(word.plain)) return null;
  const people = names.initials.get(word.plain);
  return people === undefined ? null : people.map((plain) => madeUp(plain).charAt(0)).join('');
}

/** TOBIN becomes a name in capitals, tobin one in small letters. */
function inCaseOf(said: string, name: string): string {
  const letters = said.replace(/[\p{M}\p{Cf}]/gu, '');
  if ([...letters].length > 1 && letters === letters.toLocaleUpperCase('en-GB')) return name.toLocaleUpperCase('en-GB');
  return letters === letters.toLocaleLowerCase('en-GB') ? name.toLocaleLowerCase('en-GB') : name;
}
