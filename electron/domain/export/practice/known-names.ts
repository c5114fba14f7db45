import type { LocalDate } from '../../calendar/local-date';
import type { NameKind } from './made-up-names';
import type { NameDecision } from './name-decision';
import { type NameWord, nameWordsIn, nameWordsOf } from './name-words';
import { isOrdinary } from './ordinary-words';
import { wordsOfText } from './words-of-text';

/** A child of the store, whether a record of the pack is about them or not. */
export type StoreChild = {
  readonly forename: string;
  readonly surname: string;
  readonly reference: string;
  readonly dateOfBirth: LocalDate | null;
};

/** What the store knows of people and places that no practice record may name. */
export type StoreNames = {
  readonly children: readonly StoreChild[];
  /** Workers, managers and others, by whole names. */
  readonly adults: readonly string[];
  /** Council, teams, homes: whatever holds the name of a place. */
  readonly places: readonly string[];
};

export type KnownName = {
  readonly kind: NameKind;
  /** Of somebody a record of the pack names in a field of its own, or that a person said is one: never guessed at. */
  readonly isSure: boolean;
};

export type KnownNames = {
  readonly words: ReadonlyMap<string, KnownName>;
  /** Whole names, small, as "wren ashgrove": taken for a name however they are written. */
  readonly pairs: ReadonlySet<string>;
  /** Initials of people of the pack, with the words they stand for: "PC" for "priya", "castell". */
  readonly initials: ReadonlyMap<string, readonly string[]>;
};

export type NamesOfPack = {
  /** Fields of the pack's records that hold names. */
  readonly fields: readonly string[];
  /** The children the records are about. */
  readonly subjects: readonly Pick<StoreChild, 'forename' | 'surname'>[];
  readonly store: StoreNames;
  readonly decided: readonly NameDecision[];
};

/** Every word that is somebody's name, or a place's, as far as the records and the store say so. */
export function knownNames({ fields, subjects, store, decided }: NamesOfPack): KnownNames {
  const sure = [
    ...[...subjects.flatMap(nameWordsOf), ...fields.flatMap(nameWordsIn)],
    ...decided.flatMap(decidedWords),
    ...store.places.flatMap(placeWords),
  ];
  const people = [...store.children, ...store.adults.map(wholeName)];
  const guessed = people.flatMap(nameWordsOf);
  // The first to say what kind of name a word is has it; what is sure comes first.
  const words = new Map<string, KnownName>();
  for (const { plain, kind } of sure) if (!words.has(plain)) words.set(plain, { kind, isSure: true });
  for (const { plain, kind } of guessed) if (!words.has(plain)) words.set(plain, { kind, isSure: false });
  return { words, pairs: pairsOf(people), initials: initialsOf(fields, subjects) };
}

type KnownWord = { readonly plain: string; readonly kind: NameKind };

function decidedWords({ word, is }: NameDecision): KnownWord[] {
  return is === 'NO_NAME' ? [] : wordsOfText(word).map(({ plain }) => ({ plain, kind: is }));
}

/** "Priya Castell" as forename and surname; a single name is a forename. */
function wholeName(name: string): { readonly forename: string; readonly surname: string } {
  const [forename = '', ...rest] = name.trim().split(/\s+/);
  return { forename, surname: rest.join(' ') };
}

/** "Fellshire" of "Fellshire Council"; a team called by everyday words alone names no place. */
function placeWords(text: string): KnownWord[] {
  return wordsOfText(text)
    .filter(({ plain, isCapital }) => isCapital && [...plain].length > 2 && !isOrdinary(plain) && !IN_A_TEAM.has(plain))
    .map(({ plain }) => ({ plain, kind: 'PLACE' }));
}

const IN_A_TEAM: ReadonlySet<string> = new Set(
  'council county city borough district metropolitan royal trust partnership safeguarding team service locality area assessment central east west'.split(
    ' ',
  ),
);

function pairsOf(people: readonly Pick<StoreChild, 'forename' | 'surname'>[]): Set<string> {
  return new Set(
    people.flatMap((person) => {
      const [first] = nameWordsOf({ forename: person.forename, surname: '' });
      const last = nameWordsOf({ forename: '', surname: person.surname }).at(-1);
      return first === undefined || last === undefined
        ? []
        : [`${first.plain} ${last.plain}`, `${last.plain} ${first.plain}`];
    }),
  );
}

/** Where two people share their initials, they are nobody's. */
function initialsOf(fields: readonly string[], subjects: NamesOfPack['subjects']): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const shared = new Set<string>();
  for (const words of [...fields.flatMap(runsOfNames), ...subjects.map((each) => nameWordsOf(each).map(plainOf))]) {
    const letters = words.map((word) => [...word][0] ?? '').join('');
    if (words.length < 2) continue;
    if (found.has(letters) && found.get(letters)?.join(' ') !== words.join(' ')) shared.add(letters);
    found.set(letters, words);
  }
  for (const letters of shared) found.delete(letters);
  return found;
}

/** The names of a field, each as its words: a forename begins a new one. */
function runsOfNames(field: string): string[][] {
  const runs: string[][] = [];
  for (const { plain, kind } of nameWordsIn(field)) {
    const last = runs.at(-1);
    if (kind === 'FORENAME' || last === undefined) runs.push([plain]);
    else last.push(plain);
  }
  return runs;
}

function plainOf({ plain }: NameWord): string {
  return plain;
}
