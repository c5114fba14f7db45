import { composeRecordDocument, type PrintRequest } from '../../document/compose-record-document';
import type { Line, TextRun } from '../../document/document';
import { documentParagraphs } from '../../document/document-text';
import { printedNumber } from '../../record/record-numbers';
import { birthDayFinder } from './find-birth-days';
import { exactFinder, IDENTIFIER_FINDERS, NUMBER_FINDERS, referenceFinder } from './find-identifiers';
import { nameFinder } from './find-names';
import { type KnownNames, knownNames, type StoreNames } from './known-names';
import { madeUpNames } from './made-up-names';
import type { NameDecision, UnknownName } from './name-decision';
import { peopleOfRecord } from './people-of-record';
import { type Finder, findAll, replacedLine, replacedText } from './replacement';
import { unknownIn } from './unknown-names';
import { wordsOfText } from './words-of-text';

/** Writes the words of its records anew: those of a paragraph together, so that no name hides between two runs. */
export type PracticePack = {
  readonly text: (text: string) => string;
  readonly line: (line: Line) => TextRun[];
  /** The records in the order of the pack, which the order of asking does not change. */
  readonly records: readonly PrintRequest[];
  readonly unknown: readonly UnknownName[];
};

export type PackRequest = {
  readonly records: readonly PrintRequest[];
  readonly store: StoreNames;
  readonly decided: readonly NameDecision[];
};

/**
 * Records made ready for people who learn from them together (EXP-07, finding 12): every person and place has one made-up
 * name in the whole pack, and what else says who somebody is goes. The same records with the same answers give the same
 * words. Days of what happened stay: whether an action waited too long or a plan is nine months old can only be judged on
 * the days, working days and holidays it is counted on, and one day that was missed would tell how far all were moved.
 */
export function practicePack(request: PackRequest): PracticePack {
  const steps = practicePackInSteps(request);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same, stopping after each record it has gone through: thirty of them are long enough to be waited for. */
export function* practicePackInSteps({
  records,
  store,
  decided,
}: PackRequest): Generator<undefined, PracticePack, void> {
  const inOrder = records.toSorted(byDayThenId);
  const texts: (readonly string[])[] = [];
  const used: UsedWords = { any: new Set(), small: new Set() };
  for (const record of inOrder) {
    const paragraphs = documentParagraphs(composeRecordDocument(record));
    texts.push(paragraphs);
    noteWords(used, paragraphs);
    yield;
  }
  const names = knownNames({ ...namesOf(inOrder), store, decided });
  const seed = inOrder
    .map(({ content }) => content.id)
    .toSorted()
    .join(' ');
  const madeUp = oncePerName(
    names,
    madeUpNames(seed, (name) => names.words.has(name) || used.any.has(name)),
  );
  const finders = findersOf(inOrder, { ...store, said: used.any }, nameFinder(names, madeUp));
  const replacements = remembered((text) => findAll(text, finders));
  // Names are given in the order of the pack, whichever record is written first.
  const unknown = yield* unknownIn(texts, { names, decided, isUsed: (plain) => used.small.has(plain), replacements });
  return {
    ...{ records: inOrder, unknown },
    text: (text) => replacedText(text, replacements(text)),
    line: (line) => replacedLine(line, replacements(line.map(({ text }) => text).join(''))),
  };
}

/** A pack says "Not discussed this time" a hundred times, and each text is looked at twice. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const now = find(text);
    found.set(text, now);
    return now;
  };
}

function byDayThenId({ content: one }: PrintRequest, { content: other }: PrintRequest): number {
  const [day, otherDay] = [one.header.sessionDate ?? '', other.header.sessionDate ?? ''];
  return day.localeCompare(otherDay) || one.id.localeCompare(other.id);
}

function namesOf(records: readonly PrintRequest[]) {
  return {
    fields: records.flatMap(({ content, seal }) => peopleOfRecord(content, seal)),
    subjects: records.map(({ content }) => content.child),
  };
}

/** Words of the pack, and those that stand in small letters somewhere. */
type UsedWords = { readonly any: Set<string>; readonly small: Set<string> };

function noteWords({ any, small }: UsedWords, paragraphs: readonly string[]): void {
  for (const { plain, isCapital } of paragraphs.flatMap(wordsOfText)) {
    any.add(plain);
    if (!isCapital) small.add(plain);
  }
}

function oncePerName({ words }: KnownNames, nextName: ReturnType<typeof madeUpNames>) {
  const given = new Map<string, string>();
  return (plain: string): string => {
    const before = given.get(plain);
    if (before !== undefined) return before;
    const name = nextName(words.get(plain)?.kind ?? 'SURNAME');
    given.set(plain, name);
    return name;
  };
}

/** `said` are the words of the pack. */
type Known = StoreNames & { readonly said: ReadonlySet<string> };

function findersOf(records: readonly PrintRequest[], store: Known, names: Finder): Finder[] {
  const contents = records.map(({ content }) => content);
  const references = [
    ...store.children.map(({ reference }) => reference),
    ...contents.map(({ child }) => child.reference),
  ];
  const births = contents.flatMap(({ child }) => [child.dateOfBirth, child.expectedDateOfBirth]);
  return [
    ...IDENTIFIER_FINDERS,
    exactFinder(ownNumbers(records)),
    referenceFinder(new Set(references)),
    birthDayFinder([...births, ...birthsOfNamed(store)].flatMap((day) => day ?? [])),
    ...NUMBER_FINDERS,
    names,
  ];
}

/** Of brothers and sisters, too: children of the store whose forename stands in the pack. Of all it would be almost any day. */
function birthsOfNamed({ children, said }: Known) {
  return children
    .filter(({ forename }) => wordsOfText(forename).some(({ plain }) => said.has(plain)))
    .map(({ dateOfBirth }) => dateOfBirth);
}

/** Numbers of records become the pack's own where they are of the pack, and go otherwise. */
function ownNumbers(records: readonly PrintRequest[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { content, seal } of records) {
    const { addendumTo, hangsOff } = content;
    if (addendumTo !== null) known.set(printedNumber({ ...addendumTo, type: 'CASE' }), '(another record)');
    if (hangsOff !== undefined) known.set(printedNumber(hangsOff), '(another record)');
    if (seal !== null) known.set(seal.checkCode, '(check code)');
  }
  for (const [at, { content }] of records.entries()) known.set(printedNumber(content), practiceName(at + 1));
  return known;
}

/** What a record is called in its pack. */
export function practiceName(number: number): string {
  return `Practice record ${number}`;
}
