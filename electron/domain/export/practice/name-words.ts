import { NOT_NAMES, TITLES } from '../../check/owner-names';
import { PARTICLES as OF_SURNAMES } from '../name-words';
import type { NameKind } from './made-up-names';
import { isAlsoName, isOrdinary } from './ordinary-words';
import { type TextWord, wordsOfText } from './words-of-text';

/** A word that is part of somebody's name, small and without accents. */
export type NameWord = { readonly plain: string; readonly kind: Exclude<NameKind, 'PLACE'> };

/** Small words in surnames that name nobody by themselves: "de la Cruz". */
export const PARTICLES: ReadonlySet<string> = new Set([...OF_SURNAMES, 'mac']);
/** Beside a name they say who somebody is; alone they are what a family calls them. */
const BESIDE_A_NAME: ReadonlySet<string> = new Set('ds dci di dr prof sister father'.split(' '));

/**
 * The name words of a field in which names are written. "Mrs Bell, class teacher" holds the surname Bell, "Nan Pat" the
 * forename Pat, "DS Neve Carrick" both; "Mum", "school" and "the core group" hold none.
 */
export function nameWordsIn(field: string): NameWord[] {
  const words = wordsOfText(field);
  return words.flatMap((word, at): NameWord[] => {
    if (!isNamePart(word, words, at)) return [];
    const before = words[at - 1];
    const follows = before !== undefined && /^[ \u00a0'’-]{1,2}$/u.test(field.slice(before.end, word.start));
    const isLater = follows && (isNamePart(before, words, at - 1) || isTitle(before) || PARTICLES.has(before.plain));
    return [{ plain: word.plain, kind: isLater ? 'SURNAME' : 'FORENAME' }];
  });
}

function isTitle({ plain }: TextWord): boolean {
  return TITLES.has(plain);
}

function isNamePart(word: TextWord, words: readonly TextWord[], at: number): boolean {
  if (!word.isCapital || [...word.plain].length < 2) return false;
  if (isTitle(word) || NOT_NAMES.has(word.plain) || BESIDE_A_NAME.has(word.plain) || PARTICLES.has(word.plain))
    return false;
  if (!isOrdinary(word.plain)) return true;
  // "Grace Holt" is a name and so is "Grace" alone, but "Will ring Pat" holds one only.
  const [before, after] = [words[at - 1], words[at + 1]];
  if (isAlsoName(word.plain) && (after === undefined || after.isCapital || after.plain === 'and')) return true;
  return [before, after].some((each) => each !== undefined && isBesideName(each));
}

function isBesideName(other: TextWord): boolean {
  if (!other.isCapital || NOT_NAMES.has(other.plain)) return false;
  return isTitle(other) || !isOrdinary(other.plain);
}

/** Forenames and surnames of somebody whose two names are known apart. */
export function nameWordsOf({
  forename,
  surname,
}: {
  readonly forename: string;
  readonly surname: string;
}): NameWord[] {
  const given = wordsOfText(forename).map(({ plain }): NameWord => ({ plain, kind: 'FORENAME' }));
  const words = wordsOfText(surname);
  const family = words
    .filter(({ plain }) => words.length === 1 || !PARTICLES.has(plain))
    .map(({ plain }): NameWord => ({ plain, kind: 'SURNAME' }));
  return [...given, ...family].filter(({ plain }) => [...plain].length > 1);
}
