import type { ChildId } from '../../identifiers';
import { ALSO_WORDS, BEGINS_LARGE, isBesideFigures, MONTHS, type PlacedWord } from '../name-words';
import { isClose, type NameRelation } from './likely-meant';
import { givenNames, type NamedInStore, type NameIndex, wordsOf } from './name-index';
import { HYPHEN, type PlacedLine, standsAt } from './placed-line';

/** A forename that, standing alone, may mean a child. */
export type Forename = {
  readonly child: NamedInStore;
  readonly words: readonly string[];
  /** Of the same family or session: more than a surname that may be chance. */
  readonly isClose: boolean;
};

type Likely = {
  readonly likely: ReadonlyMap<ChildId, NameRelation>;
  readonly index: NameIndex;
  /** The forename of the record's own child: alone, it means that child. */
  readonly own: readonly string[];
  readonly adults: readonly string[];
};

/** What an unborn or unnamed child is entered as: said of every baby, so never a name by itself. */
const NO_NAMES: ReadonlySet<string> = new Set('baby unborn infant unknown twin child boy girl'.split(' '));
const BEGINS_SENTENCE = /(?:^|[.!?:;•\n])[\s"'“‘(]*$/;
/** Between a month and what makes it one: "in May", "since June". */
const BEFORE_A_MONTH: ReadonlySet<string> = new Set('in since until during early late mid last next this'.split(' '));
/** After these, "will" and "may" say what is to come and name nobody. */
const AFTER_A_VERB: ReadonlySet<string> = new Set(
  'be have need not you he she they we it i this that there the a continue want help ask'.split(' '),
);
const VERBS: ReadonlySet<string> = new Set(['will', 'may']);

/**
 * The forenames that may stand for a child by themselves, by their first word. Where only the surname is the same, a
 * forename that a grown-up of the record has too means the grown-up.
 */
export function forenamesOf({ likely, index, own, adults }: Likely): Map<string, Forename[]> {
  const grownUps = new Set(adults.map((name) => wordsOf(name)[0] ?? ''));
  const all = [...likely].flatMap(([id, relation]) => forenamesOfChild(index.byId.get(id), isClose(relation)));
  const byFirst = new Map<string, Forename[]>();
  for (const forename of all) {
    const first = forename.words[0] ?? '';
    if (first === own[0] || (!forename.isClose && grownUps.has(first))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), forename]);
  }
  return byFirst;
}

function forenamesOfChild(child: NamedInStore | undefined, isNear: boolean): Forename[] {
  if (child === undefined) return [];
  return givenNames(wordsOf(child.forename))
    .filter((words) => words.length > 0 && !NO_NAMES.has(words.join(' ')))
    .map((words) => ({ child, words, isClose: isNear }));
}

/** Those of these forenames that stand in the line and mean a child; the closest children, where several share one. */
export function forenameMatches(line: PlacedLine, place: number, forenames: readonly Forename[]): readonly Forename[] {
  const meant = forenames.filter((each) => standsAt(line, place, each) && isMeant(line, place, each));
  const close = meant.filter((each) => each.isClose);
  return close.length > 0 ? close : meant;
}

function isMeant(line: PlacedLine, place: number, { words, isClose: isNear }: Forename): boolean {
  const word = line.words[place];
  if (word === undefined || isPartOfDoubleName(line, place, words.length)) return false;
  const isAlsoWord = words.length === 1 && (ALSO_WORDS.has(word.plain) || MONTHS.has(word.plain));
  const isWrittenAsName = BEGINS_LARGE.test(word.text);
  if (!isWrittenAsName && (isAlsoWord || !isNear)) return false;
  if (!isAlsoWord) return true;
  // A surname in common may be chance: there a word that begins a sentence is a word.
  if (!isNear && BEGINS_SENTENCE.test(line.text.slice(0, word.start))) return false;
  return !isMonth(line, place, word) && !isVerb(line, place, word);
}

/** "Anne-Marie" is not Anne; "Wren-like" still is Wren. */
function isPartOfDoubleName({ text, words }: PlacedLine, place: number, length: number): boolean {
  const isHyphened = (one: number, other: number) => {
    const [left, right] = [words[Math.min(one, other)], words[Math.max(one, other)]];
    const isJoined = left !== undefined && right !== undefined && HYPHEN.test(text.slice(left.end, right.start));
    return isJoined && BEGINS_LARGE.test(words[other]?.text ?? '');
  };
  return isHyphened(place, place - 1) || isHyphened(place + length - 1, place + length);
}

function isMonth({ text, words }: PlacedLine, place: number, word: PlacedWord): boolean {
  if (!MONTHS.has(word.plain)) return false;
  return isBesideFigures(text, word) || BEFORE_A_MONTH.has(words[place - 1]?.plain ?? '');
}

function isVerb({ words }: PlacedLine, place: number, { plain }: PlacedWord): boolean {
  return VERBS.has(plain) && AFTER_A_VERB.has(words[place + 1]?.plain ?? '');
}
