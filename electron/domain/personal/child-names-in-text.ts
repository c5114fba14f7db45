import { sectionPlainText } from '../section/section-kinds';
import type { PersonalContent } from './personal';
import { initialsOf } from './personal-file-name';

/** A child as the store knows them: what must not be named here, and what to write instead. */
export type KnownName = { readonly forename: string; readonly surname: string; readonly reference: string };

/** A child's full name that was found, what to write in its place, and where it stands. */
export type NameFound = {
  readonly name: string;
  /** Initials and case reference: "TA, FS-20417". */
  readonly instead: string;
  /** The key of the section; null for "About this session". */
  readonly section: string | null;
};

/**
 * Children of the store whose full name stands in a personal supervision (PRV-03). Both names together, as whole words,
 * in either order, whatever their case, accents and hyphens: "Tobin Ashgrove", "ASHGROVE, Tobin", "tobin ashgrove's". A
 * forename alone is no finding, for half the team shares it; nor are two names that a full stop or a new line parts.
 */
export function childNamesInText(content: PersonalContent, children: readonly KnownName[]): NameFound[] {
  const parts = [
    { section: null, text: readText(content.header.present) },
    ...Object.entries(content.sections).map(([section, value]) => ({
      section,
      text: readText(sectionPlainText(value)),
    })),
  ];
  return children.flatMap((child) => {
    // Read once for all parts: a store may hold ten thousand children.
    const name = { given: wordsIn(child.forename), family: wordsIn(child.surname) };
    return parts
      .filter(({ text }) => isNamed(name, text))
      .map(({ section }) => ({
        name: `${child.forename.trim()} ${child.surname.trim()}`,
        instead: `${initialsOf(`${child.forename} ${child.surname}`)}, ${child.reference}`,
        section,
      }));
  });
}

/** True where a child's full name stands in a few words about a worker. */
export function isAnyChildNamed(words: string, children: readonly KnownName[]): boolean {
  const text = readText(words);
  return children.some(({ forename, surname }) =>
    isNamed({ given: wordsIn(forename), family: wordsIn(surname) }, text),
  );
}

/** The words of a text without case and accents, what stands before each, and where each word is. */
type ReadText = {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
};

const WORD = /[\p{L}\p{N}]+/gu;

/** Without case, accents and invisible characters, so that "Zoë", "zoe" and "ZOE" are one name. */
export function foldedName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

function wordsIn(text: string): readonly string[] {
  return foldedName(text).match(WORD) ?? [];
}

function readText(text: string): ReadText {
  const words: string[] = [];
  const gaps: string[] = [];
  const positions = new Map<string, number[]>();
  const plain = foldedName(text);
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const earlier = positions.get(word);
    if (earlier) earlier.push(words.length);
    else positions.set(word, [words.length]);
    gaps.push(plain.slice(end, index));
    words.push(word);
    end = index + word.length;
  }
  return { words, gaps, positions };
}

type FullName = { readonly given: readonly string[]; readonly family: readonly string[] };

function isNamed({ given, family }: FullName, text: ReadText): boolean {
  if (given.length === 0 || family.length === 0) return false;
  // A middle name that the case system holds is often left out by whoever writes.
  return [given, given.slice(0, 1)].some(
    (forenames) => standsIn(text, [forenames, family], IN_A_NAME) || standsIn(text, [family, forenames], AFTER_SURNAME),
  );
}

/** What may stand between two words of one name: "Anne-Marie", "O’Neill", never a full stop or a new line. */
const IN_A_NAME = /^[^\S\n]*[-'’]?[^\S\n]*$/;
/** Between surname and forename also a comma, as lists have it. */
const AFTER_SURNAME = /^[^\S\n]*[-,]?[^\S\n]*$/;

function standsIn(text: ReadText, [first, second]: readonly [readonly string[], readonly string[]], joint: RegExp) {
  const name = [...first, ...second];
  const starts = text.positions.get(name[0] ?? '') ?? [];
  return starts.some((start) =>
    name.every((word, place) => {
      if (text.words[start + place] !== word) return false;
      if (place === 0) return true;
      return (place === first.length ? joint : IN_A_NAME).test(text.gaps[start + place] ?? '');
    }),
  );
}
