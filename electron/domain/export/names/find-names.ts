import type { ChildId } from '../../identifiers';
import { BEGINS_LARGE, type PlacedWord, placedWords } from '../name-words';
import { referencesIn, squeezedReference } from '../without-references';
import { type Forename, forenameMatches, forenamesOf } from './forename-alone';
import { likelyMeant, type NameRelation, type RecordSubject } from './likely-meant';
import { givenNames, type NamedInStore, type NameIndex, pairKey, wordsOf } from './name-index';
import { HYPHEN, type PlacedLine, standsAt } from './placed-line';

export type NameForm = 'FULL' | 'FORENAME' | 'REFERENCE';

/** Where a line names another child; several children only where they share the name. */
export type NameSpan = {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
  readonly children: readonly NamedInStore[];
};

export type FindNames = {
  /** The spans of one line from left to right; no two overlap. */
  readonly inLine: (line: string) => readonly NameSpan[];
  readonly relationOf: (id: ChildId) => NameRelation;
};

export type NameSearch = {
  readonly index: NameIndex;
  readonly subject: RecordSubject;
  /** Grown-ups by name: where one is named in full, no child is meant. One who is called as a child is spares nobody. */
  readonly adults: readonly string[];
};

type Names = {
  readonly index: NameIndex;
  readonly subjectId: ChildId;
  readonly ownReference: string;
  /** Full names that mean no other child: this child's own, and those of grown-ups. */
  readonly spared: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly forenames: ReadonlyMap<string, readonly Forename[]>;
};

/**
 * Looks for other children of the store in a record about one child (EXP-02): full names in either order as PRV-03
 * finds them, case references, and a forename alone where it is likely to mean them: the same family, session or
 * surname.
 */
export function nameFinder({ index, subject, adults }: NameSearch): FindNames {
  const likely = likelyMeant(subject, index);
  const names: Names = {
    index,
    subjectId: subject.child.id,
    ownReference: squeezedReference(subject.child.reference),
    spared: sparedNames(subject, adults, index),
    forenames: forenamesOf({ likely, index, own: wordsOf(subject.child.forename), adults }),
  };
  return { inLine: remembered((line) => spansIn(line, names)), relationOf: (id) => likely.get(id) ?? 'OTHER' };
}

/** A record says "Not discussed this time" again and again, and is gone through twice: to find names and to change them. */
function remembered(look: FindNames['inLine']): FindNames['inLine'] {
  const found = new Map<string, readonly NameSpan[]>();
  return (line) => {
    const spans = found.get(line) ?? look(line);
    found.set(line, spans);
    return spans;
  };
}

function sparedNames({ child }: RecordSubject, adults: readonly string[], index: NameIndex): Names['spared'] {
  const family = wordsOf(child.surname);
  const own = givenNames(wordsOf(child.forename)).flatMap((given) => [
    [...given, ...family],
    [...family, ...given],
  ]);
  const grownUps = adults.map(wordsOf).filter((words) => words.length > 1 && !isAChilds(words, index));
  const spared = new Map<string, string[][]>();
  for (const words of [...own.filter(({ length }) => length > 1), ...grownUps]) {
    const key = pairKey(words);
    spared.set(key, [...(spared.get(key) ?? []), words]);
  }
  return spared;
}

function isAChilds(words: readonly string[], index: NameIndex): boolean {
  const alike = index.fullNames.get(pairKey(words)) ?? [];
  return alike.some((pattern) => pattern.words.join(' ') === words.join(' '));
}

function spansIn(text: string, names: Names): NameSpan[] {
  const line: PlacedLine = { text, words: placedWords(text) };
  const references = referenceSpans(text, names);
  const spans: NameSpan[] = [...references];
  for (let place = 0; place < line.words.length; ) {
    const found = nameAt(line, place, names);
    const { span } = found;
    if (span !== null && !references.some((other) => span.start < other.end && other.start < span.end)) {
      spans.push(span);
    }
    place += found.words;
  }
  return spans.toSorted((one, other) => one.start - other.start);
}

type FoundAt = { readonly words: number; readonly span: NameSpan | null };

/** What is named from one word on: the longest full name first, for "Wren Castell" may be the health visitor. */
function nameAt(line: PlacedLine, place: number, names: Names): FoundAt {
  const key = pairKey([line.words[place]?.plain ?? '', line.words[place + 1]?.plain ?? '']);
  const spared = longest((names.spared.get(key) ?? []).filter((words) => standsAt(line, place, { words })));
  const full = (names.index.fullNames.get(key) ?? []).filter(
    (pattern) => pattern.child.id !== names.subjectId && standsAt(line, place, pattern),
  );
  const length = longest(full.map(({ words }) => words));
  if (spared > 0 && spared >= length) return { words: spared, span: null };
  if (length === 0) return forenameAt(line, place, names);
  const named = full.filter(({ words }) => words.length === length);
  const first = beginsAt(line, place, named[0]);
  const last = endsAt(line, place + length - 1);
  return {
    words: last - place + 1,
    span: {
      start: line.words[first]?.start ?? 0,
      end: line.words[last]?.end ?? 0,
      form: first === place ? 'FULL' : 'FORENAME',
      children: unique(named.map(({ child }) => child)),
    },
  };
}

type SurnameFirst = { readonly isSurnameFirst: boolean; readonly joint: number };

/**
 * "Keeley Ashgrove, Wren and Pat": the surname belongs to whoever is named before, and only the forename is a child's.
 * Without a comma, or in capitals as lists have surnames, it is the child's own: "Met ASHGROVE, Wren".
 */
function beginsAt({ text, words }: PlacedLine, place: number, pattern: SurnameFirst | undefined): number {
  const [before, here] = [words[place - 1], words[place]];
  if (pattern?.isSurnameFirst !== true || before === undefined || here === undefined) return place;
  const isJoined = /^[^\S\n]+$/.test(text.slice(before.end, here.start)) && BEGINS_LARGE.test(before.text);
  const last = words[place + pattern.joint - 1] ?? here;
  const isInList = text.slice(last.end, words[place + pattern.joint]?.start).includes(',');
  const isInCapitals = isAllLarge(here.text) && !isAllLarge(before.text);
  return isJoined && isInList && !isInCapitals ? place + pattern.joint : place;
}

function isAllLarge(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** With the second half of a double name, "Wren Ashgrove-Rooke", or half a name would be left standing. */
function endsAt({ text, words }: PlacedLine, last: number): number {
  const [here, next] = [words[last], words[last + 1]];
  if (here === undefined || next === undefined || !BEGINS_LARGE.test(next.text)) return last;
  return HYPHEN.test(text.slice(here.end, next.start)) ? last + 1 : last;
}

function forenameAt(line: PlacedLine, place: number, { forenames }: Names): FoundAt {
  const found = forenameMatches(line, place, forenames.get(line.words[place]?.plain ?? '') ?? []);
  if (found.length === 0) return { words: 1, span: null };
  const words = longest(found.map((each) => each.words));
  const named = found.filter((each) => each.words.length === words);
  const [first, last] = [line.words[place], line.words[place + words - 1]];
  return { words, span: spanOf(first, last, unique(named.map(({ child }) => child))) };
}

function spanOf(first: PlacedWord | undefined, last: PlacedWord | undefined, children: NamedInStore[]): NameSpan {
  return { start: first?.start ?? 0, end: last?.end ?? 0, form: 'FORENAME', children };
}

function referenceSpans(text: string, { index, ownReference, subjectId }: Names): NameSpan[] {
  if (!/\d/.test(text)) return [];
  return referencesIn(text, (name) => name === ownReference || index.references.has(name)).flatMap((found) => {
    const { name, start, end } = found;
    const children = (index.references.get(name) ?? []).filter(({ id }) => id !== subjectId);
    return name === ownReference || children.length === 0 ? [] : [{ start, end, form: 'REFERENCE' as const, children }];
  });
}

function longest(names: readonly (readonly string[])[]): number {
  return Math.max(0, ...names.map(({ length }) => length));
}

function unique(children: readonly NamedInStore[]): NamedInStore[] {
  return [...new Map(children.map((child) => [child.id, child])).values()];
}
