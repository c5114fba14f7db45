import type { LocalDate } from '../calendar/local-date';
import type { KnownName } from '../personal/child-names-in-text';
import { initialsOf } from '../personal/personal-file-name';
import {
  ALSO_WORDS,
  BEGINS_LARGE,
  isBesideFigures,
  MONTHS,
  PARTICLES,
  type PlacedWord as Word,
  placedWords as wordsOf,
} from './name-words';
import { withoutBirthDay } from './without-birth-day';
import { withoutReferences } from './without-references';

/** The child an exported text is about. */
export type SubjectChild = KnownName & { readonly dateOfBirth: LocalDate | null };

/** Writes initials for the names of children in a text about one of them. */
export type NameRemover = (text: string, subject: SubjectChild) => string;

/**
 * For texts that leave the store without saying which child they are about. Every forename and surname of the child and
 * of every other child of the store becomes its first letter, and their references, and the child's own day of birth, go.
 * Another child's single name is only taken for a name where it is written with a capital: "hope" stays, "Hope" does not.
 * Full names of adults who are `spared` stay, or a worker called Grace could no longer be told what to do; but no adult
 * is spared a name that is also the child's own.
 */
export function nameRemover(children: readonly KnownName[], spared: readonly string[]): NameRemover {
  const others = new Set(children.flatMap(wordsToHide));
  const references = new Set(children.map(({ reference }) => reference));
  const adults = adultsByFirstWord(spared, new Set(children.map(fullName)));
  const ownOf = new WeakMap<SubjectChild, ReadonlySet<string>>();
  return (text, subject) => {
    const own = ownOf.get(subject) ?? new Set(wordsToHide(subject));
    ownOf.set(subject, own);
    const nameless = withoutReferences(withoutBirthDay(text, subject.dateOfBirth), references, subject);
    return withInitials(nameless, { own, others, adults });
  };
}

/** The child's own mark in such a text: "TA". */
export function childInitials({ forename, surname }: Pick<KnownName, 'forename' | 'surname'>): string {
  return initialsOf(`${forename} ${surname}`);
}

type Names = {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly adults: ReadonlyMap<string, readonly (readonly string[])[]>;
};

function withInitials(text: string, names: Names): string {
  const words = wordsOf(text);
  let result = '';
  let end = 0;
  let spared = 0;
  for (const [place, word] of words.entries()) {
    if (place >= spared) spared = place + sparedWords(words, place, names);
    const isHidden = isOwnName(word, names) || (place >= spared && isAnotherName(words, place, { text, names }));
    result += text.slice(end, word.start) + (isHidden ? firstLetter(word.text) : word.text);
    end = word.end;
  }
  return result + text.slice(end);
}

function isOwnName({ plain, text }: Word, { own }: Names): boolean {
  return own.has(plain) && (!ALSO_WORDS.has(plain) || BEGINS_LARGE.test(text));
}

function isAnotherName(
  words: readonly Word[],
  place: number,
  { text, names }: { readonly text: string; readonly names: Names },
): boolean {
  const word = words[place];
  if (word === undefined || !names.others.has(word.plain) || !BEGINS_LARGE.test(word.text)) return false;
  return !(MONTHS.has(word.plain) && isBesideFigures(text, word));
}

/** How many words from here on are the full name of an adult who stays named. */
function sparedWords(words: readonly Word[], place: number, { adults }: Names): number {
  const first = words[place];
  if (first === undefined) return 0;
  const fits = (adults.get(first.plain) ?? []).filter((name) =>
    name.every((part, at) => words[place + at]?.plain === part),
  );
  return Math.max(0, ...fits.map((name) => name.length));
}

function firstLetter(word: string): string {
  return (/\p{L}/u.exec(word)?.[0] ?? '').toLocaleUpperCase('en-GB');
}

function fullName({ forename, surname }: Pick<KnownName, 'forename' | 'surname'>): string {
  return wordsOf(`${forename} ${surname}`)
    .map(({ plain }) => plain)
    .join(' ');
}

function adultsByFirstWord(names: readonly string[], children: ReadonlySet<string>): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = wordsOf(name).map(({ plain }) => plain);
    const [first] = words;
    // A first name by itself is no adult's alone, and an adult called as a child is would name the child.
    if (first === undefined || words.length < 2 || children.has(words.join(' '))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

function wordsToHide({ forename, surname }: Pick<KnownName, 'forename' | 'surname'>): string[] {
  const family = wordsOf(surname);
  return [...wordsOf(forename), ...family.filter(({ plain }) => family.length === 1 || !PARTICLES.has(plain))]
    .map(({ plain }) => plain)
    .filter((word) => [...word].length > 1);
}
