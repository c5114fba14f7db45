import type { ChildId } from '../../identifiers';
import type { KnownName } from '../../personal/child-names-in-text';
import { PARTICLES, placedWords } from '../name-words';
import { isTellingReference, squeezedReference } from '../without-references';

/** A child of the store, as far as a text may name them. */
export type NamedInStore = KnownName & { readonly id: ChildId; readonly familyGroup: string | null };

/** Words in a row that name a child. */
export type NamePattern = {
  readonly child: NamedInStore;
  readonly words: readonly string[];
  /** Before which word one name ends and the other begins; 0 where there is only one. */
  readonly joint: number;
  readonly isSurnameFirst: boolean;
};

/**
 * All children of a store, made ready to be looked for in a text: a look costs as much as the text is long, however
 * many children there are. Made once and used for many texts.
 */
export type NameIndex = {
  /** By the first two words of a full name, in either order. */
  readonly fullNames: ReadonlyMap<string, readonly NamePattern[]>;
  /** By the reference without case and what parts its pieces. */
  readonly references: ReadonlyMap<string, readonly NamedInStore[]>;
  readonly byFamily: ReadonlyMap<string, readonly NamedInStore[]>;
  /** By each word of the surname. */
  readonly bySurname: ReadonlyMap<string, readonly NamedInStore[]>;
  readonly byId: ReadonlyMap<ChildId, NamedInStore>;
};

export function nameIndex(children: readonly NamedInStore[]): NameIndex {
  const [fullNames, references] = [new Map<string, NamePattern[]>(), new Map<string, NamedInStore[]>()];
  const [byFamily, bySurname] = [new Map<string, NamedInStore[]>(), new Map<string, NamedInStore[]>()];
  for (const child of children) {
    const [given, family] = [wordsOf(child.forename), wordsOf(child.surname)];
    for (const pattern of fullNamesOf(child, given, family)) add(fullNames, pairKey(pattern.words), pattern);
    const reference = squeezedReference(child.reference);
    if (isTellingReference(reference)) add(references, reference, child);
    const group = familyKey(child.familyGroup);
    if (group !== null) add(byFamily, group, child);
    for (const word of surnameWords(family)) add(bySurname, word, child);
  }
  const byId = new Map(children.map((child) => [child.id, child]));
  return { fullNames, references, byFamily, bySurname, byId };
}

/** The key of two words that stand in a row. */
export function pairKey([first, second]: readonly string[]): string {
  return `${first ?? ''} ${second ?? ''}`;
}

/** What makes two families the same: null where a child has no family group. */
export function familyKey(group: string | null): string | null {
  const key = (group ?? '').trim().toLowerCase();
  return key === '' ? null : key;
}

export function wordsOf(name: string): string[] {
  return placedWords(name).map(({ plain }) => plain);
}

/** The words of a surname that say something: "de la Cruz" is "cruz". */
export function surnameWords(family: readonly string[]): readonly string[] {
  return family.length === 1 ? family : family.filter((word) => !PARTICLES.has(word));
}

/** A middle name that the case system holds is often left out by whoever writes. */
export function givenNames(given: readonly string[]): readonly (readonly string[])[] {
  return given.length > 1 ? [given, given.slice(0, 1)] : [given];
}

function fullNamesOf(child: NamedInStore, given: readonly string[], family: readonly string[]): NamePattern[] {
  if (given.length === 0 || family.length === 0) return [];
  const forenames = [...givenNames(given), ...inOneWord(given)];
  const surnames = [family, ...inOneWord(family)];
  return forenames.flatMap((first) =>
    surnames.flatMap((last) => [
      { child, words: [...first, ...last], joint: first.length, isSurnameFirst: false },
      { child, words: [...last, ...first], joint: last.length, isSurnameFirst: true },
    ]),
  );
}

/** "Annemarie ONeill" is Anne-Marie O’Neill. */
function inOneWord(words: readonly string[]): readonly (readonly string[])[] {
  return words.length > 1 ? [[words.join('')]] : [];
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}
