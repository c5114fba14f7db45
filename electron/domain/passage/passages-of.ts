import { z } from 'zod';
import { hasDecided } from '../check/begun-answers';
import { type PassageAbout, passageAbout } from '../lists/passage-lists';
import type { RecordContent } from '../record/record';
import type { RichInline, RichText } from '../section/rich-text';
import type { SectionValue } from '../section/section-values';
import { withDriftPart } from '../template/drift-part';
import { fillWords, labelSetFor } from '../template/labels';
import { sectionsOf } from '../template/show-sections';
import { wordsFinder } from './find-words';
import type { MarkedName, PassageMark } from './passage-mark';
import { type PassageNumbers, richPassages } from './rich-passages';
import { textsOfSection, type Written } from './written-texts';

/** One marked passage as it is listed before a file is made and at the end of a disclosure copy (EXP-03). */
export const passage = z.strictObject({
  /** Counted from 1 down the record. */
  number: z.int().positive(),
  about: passageAbout,
  /** The key of its section; null for a name, which is marked wherever it stands. */
  section: z.string().nullable(),
  /** The section's title as it is printed; null as above. */
  title: z.string().nullable(),
  /** The marked words; null where the whole section is marked. */
  words: z.string().nullable(),
  /** False where the words have been changed since, so that they no longer stand in their section. */
  stands: z.boolean(),
});
export type Passage = z.infer<typeof passage>;

/** A passage with how its words are found again in print. */
export type FoundPassage = Passage & {
  readonly how:
    | { readonly kind: 'IN_TEXT'; readonly pieces: readonly RichInline[] }
    | { readonly kind: 'BY_WORDS'; readonly forms: readonly string[] }
    | { readonly kind: 'WHOLE'; readonly texts: readonly string[] };
};

type Unnumbered = Omit<FoundPassage, 'number'>;

/**
 * All marked passages of a record, in the order of the printed record: those in rich text, those by quotation, and the
 * names that somebody chose to have marked. Words that no longer stand in their section are among them, and say so.
 */
export function passagesOf(content: RecordContent, names: readonly MarkedName[] = []): Passage[] {
  return findPassages(content, names).map(({ how: _how, ...listed }) => listed);
}

/** As `passagesOf`, with what a copy needs to shade them. */
export function findPassages(content: RecordContent, names: readonly MarkedName[] = []): FoundPassage[] {
  const sections = sectionsInOrder(content);
  const found = sections.flatMap(({ key, title }) => passagesIn(content, key, title));
  const known = new Set(sections.map(({ key }) => key));
  const placeless = (content.passages ?? []).filter(({ section }) => !known.has(section));
  return [...found, ...placeless.map((mark) => quoted(content, mark, mark.section)), ...names.flatMap(named)].map(
    (each, index) => ({ ...each, number: index + 1 }),
  );
}

/** The number of each marked piece of rich text. */
export function passageNumbers(found: readonly FoundPassage[]): PassageNumbers {
  return new Map(
    found.flatMap(({ number, how }) =>
      how.kind === 'IN_TEXT' ? how.pieces.map((piece) => [piece, number] as const) : [],
    ),
  );
}

/** True while the words of a mark stand in its section: always for a section that is marked whole. */
export function doesStand(content: Written, { section, words }: PassageMark): boolean {
  if (words === null) return true;
  const find = wordsFinder(words);
  return textsOfSection(content, section).some((text) => find(text).length > 0);
}

/** True where a mark goes on into the next record: what it marks was carried forward with its section. */
export function doCarriedWordsStand(next: Written, mark: PassageMark): boolean {
  return Object.hasOwn(next.sections, mark.section) && doesStand(next, mark);
}

type Titled = { readonly key: string; readonly title: string };

/** As printed: the form's sections, then what was written under keys that the form does not have. */
function sectionsInOrder(content: RecordContent): Titled[] {
  const { template, child, header, sections, checkAnswers } = content;
  const words = { child: child.forename, labelSet: labelSetFor(template, header.caseStatus) };
  const shown = withDriftPart(sectionsOf(content), hasDecided(checkAnswers));
  const known = new Set(template.sections.map(({ key }) => key));
  const stray = Object.keys(sections).filter((key) => !known.has(key));
  return [
    ...shown.map(({ key, title }) => ({ key, title: fillWords(title, words) })),
    ...stray.map((key) => ({ key, title: 'Also written in this record' })),
  ];
}

function passagesIn(content: RecordContent, key: string, title: string): Unnumbered[] {
  const value = content.sections[key];
  const inText = value === undefined ? [] : richTextsIn(value).flatMap((text) => inRichText(text, key, title));
  const marks = (content.passages ?? []).filter(({ section }) => section === key);
  const byPlace = marks
    .map((mark) => ({ mark, at: placeOf(content, mark) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ mark }) => quoted(content, mark, title));
  return [...inText, ...byPlace];
}

function richTextsIn(value: SectionValue): RichText[] {
  return value.kind === 'RICH_TEXT' || value.kind === 'REFLECTION' ? [value.text] : [];
}

function inRichText(text: RichText, section: string, title: string): Unnumbered[] {
  return richPassages(text).map(({ about, words, pieces }) => ({
    ...{ about, section, title, words, stands: true },
    how: { kind: 'IN_TEXT', pieces },
  }));
}

function quoted(content: RecordContent, mark: PassageMark, title: string): Unnumbered {
  const { about, section, words } = mark;
  const how =
    words === null
      ? ({ kind: 'WHOLE', texts: textsOfSection(content, section) } as const)
      : ({ kind: 'BY_WORDS', forms: [words] } as const);
  return { about, section, title, words, stands: doesStand(content, mark), how };
}

function named({ words }: MarkedName): Unnumbered[] {
  const about: PassageAbout = 'OTHER_CHILD';
  const [fullest] = words;
  if (fullest === undefined) return [];
  return [{ about, section: null, title: null, words: fullest, stands: true, how: { kind: 'BY_WORDS', forms: words } }];
}

/** Where in its section a mark's words first stand; a whole section before them all, and what is gone after them. */
function placeOf(content: RecordContent, { section, words }: PassageMark): number {
  if (words === null) return -1;
  const find = wordsFinder(words);
  let before = 0;
  for (const text of textsOfSection(content, section)) {
    const [first] = find(text);
    if (first !== undefined) return before + first.start;
    before += text.length + 1;
  }
  return Number.MAX_SAFE_INTEGER;
}
