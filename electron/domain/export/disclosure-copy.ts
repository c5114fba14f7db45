import { composeRecordDocument } from '../document/compose-record-document';
import type { DocumentBlock, RecordDocument, TextRun } from '../document/document';
import { cellOf, lineOf, note, paragraph } from '../document/plain-blocks';
import { type RowColumn, rowTable } from '../document/row-table';
import { ALSO_WRITTEN } from '../document/section-blocks';
import { BOX_PARTS } from '../document/summary-box';
import { PASSAGE_ABOUT_LABELS } from '../lists/passage-lists';
import { lengthOfWords, type Stand, wordsFinder } from '../passage/find-words';
import type { MarkedName } from '../passage/passage-mark';
import { type FoundPassage, findPassages, passageNumbers } from '../passage/passages-of';
import type { RecordContent } from '../record/record';
import { countWords } from '../section/words';
import type { CopyRequest } from './compose-copy';
import { type FindMarks, type MarkedStand, markBlocks } from './mark-blocks';

/** Shorter words than this, "he" or "Mum", stand everywhere: they are marked in their own section only. */
const SHORTEST_ELSEWHERE = 4;
/** Of a section that is marked whole a text shorter than this, a name or a role, means nothing elsewhere. */
const FEWEST_WORDS_OF_WHOLE = 4;

type Marked = { readonly content: RecordContent; readonly passages: readonly FoundPassage[] };

/**
 * The record for whoever prepares it for disclosure (domain brief 3c, 3d): the whole text, the words that were marked
 * while writing shaded and numbered wherever they are printed, and a list of the marks at the end. Nothing is left out
 * and nothing blacked out: what may be given to whom is for people to decide.
 */
export function disclosureCopy(request: CopyRequest, names: readonly MarkedName[]): RecordDocument {
  const { content } = request;
  const passages = findPassages(content, names);
  const document = composeRecordDocument({ ...request, passageNumbers: passageNumbers(passages) });
  return {
    ...document,
    title: `Disclosure preparation · ${document.title}`,
    footAlso: 'disclosure preparation, not for release as it is',
    fileName: document.fileName.replace(/\.docx$/, '_disclosure.docx'),
    blocks: [whatThisIs(passages), ...markedBlocks(document, { content, passages }), ...listOfMarks(passages)],
  };
}

function whatThisIs(passages: readonly FoundPassage[]): DocumentBlock {
  const count = passages.length === 1 ? '1 passage is' : `${passages.length} passages are`;
  return {
    kind: 'box',
    title: 'For preparing disclosure. Not for release as it is',
    blocks: [
      paragraph(
        'This is the full text of the record. Nothing has been taken out, shortened or blacked out. What may be given to whom is for people to decide, passage by passage.',
      ),
      paragraph(
        passages.length === 0
          ? 'No passage of this record is marked. That does not mean that it holds nothing about other people.'
          : `${count} marked as about somebody else, or as advice or information to look at before anything is given out. Marked words are shaded, with the number of the mark after them in square brackets; the marks are listed at the end. Words that are not marked may still be about other people.`,
      ),
    ],
  };
}

type Search = {
  readonly passage: FoundPassage;
  readonly find: (text: string) => Stand[];
  /** The same where the words stand outside the passage's own section. */
  readonly findElsewhere: (text: string) => Stand[];
};

type IsOwn = (passage: FoundPassage) => boolean;

/** Section by section, because a mark counts in its own section whatever its length. */
function markedBlocks(document: RecordDocument, { content, passages }: Marked): DocumentBlock[] {
  const searches = passages.map(searchFor);
  const { blocks } = document;
  const printed = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.section] : [])));
  let here: string | null = null;
  return blocks.flatMap((block): DocumentBlock[] => {
    if (block.kind === 'heading' && block.level === 1) {
      here = block.section ?? (block.text === ALSO_WRITTEN ? ALSO_WRITTEN : null);
      return [block];
    }
    if (block.kind === 'box') return [{ ...block, blocks: markedBox(block.blocks, content, searches) }];
    const at = here;
    const isOwn: IsOwn = ({ section }) =>
      section !== null && (at === section || (at === ALSO_WRITTEN && !printed.has(section)));
    return markBlocks([block], marksIn(searches, isOwn));
  });
}

/** In the box on page 1 some sections are printed again: there they are themselves. */
function markedBox(
  blocks: readonly DocumentBlock[],
  content: RecordContent,
  searches: readonly Search[],
): DocumentBlock[] {
  let part: string | null = null;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') part = sectionOfPart(block.text, content);
    const at = part;
    return markBlocks(
      [block],
      block.kind === 'heading' ? () => [] : marksIn(searches, ({ section }) => section !== null && section === at),
    );
  });
}

/** Null where the form has several such sections: their words are then found one by one. */
function sectionOfPart(title: string, { template }: RecordContent): string | null {
  const kind = Object.entries(BOX_PARTS).find(([, words]) => words === title)?.[0];
  const [only, ...others] = template.sections.filter((section) => section.kind === kind);
  return only === undefined || others.length > 0 ? null : only.key;
}

function searchFor(passage: FoundPassage): Search {
  const { how } = passage;
  if (how.kind === 'IN_TEXT') return { passage, find: findNothing, findElsewhere: findNothing };
  if (how.kind === 'BY_WORDS') {
    const shortest = passage.section === null ? 1 : SHORTEST_ELSEWHERE;
    const long = how.forms.filter((form) => lengthOfWords(form) >= shortest);
    return { passage, find: finderOf(how.forms), findElsewhere: finderOf(long) };
  }
  const long = how.texts.filter((text) => countWords(text) >= FEWEST_WORDS_OF_WHOLE);
  return { passage, find: finderOf(how.texts), findElsewhere: finderOf(long) };
}

function findNothing(): Stand[] {
  return [];
}

function finderOf(forms: readonly string[]): Search['find'] {
  const finders = forms.map(wordsFinder);
  return (text) => withoutInner(finders.flatMap((find) => find(text)));
}

function marksIn(searches: readonly Search[], isOwn: IsOwn): FindMarks {
  return (text) => searches.flatMap((search) => standsOf(search, isOwn(search.passage), text));
}

function standsOf({ passage, find, findElsewhere }: Search, isOwn: boolean, text: string): MarkedStand[] {
  const { number, how } = passage;
  if (isOwn && how.kind === 'WHOLE') return text.trim() === '' ? [] : [{ start: 0, end: text.length, number }];
  return (isOwn ? find : findElsewhere)(text).map((stand) => ({ ...stand, number }));
}

/** "Wren" inside "Wren Marsh" is the same name once. */
function withoutInner(stands: readonly Stand[]): Stand[] {
  const isInside = (one: Stand, other: Stand) =>
    other !== one && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  const seen = new Set<string>();
  return stands.filter((one) => {
    const key = `${one.start}-${one.end}`;
    if (seen.has(key) || stands.some((other) => isInside(one, other))) return false;
    seen.add(key);
    return true;
  });
}

const COLUMNS: readonly RowColumn<FoundPassage>[] = [
  { header: 'No.', width: 8, cell: ({ number }) => cellOf(paragraph(`[${number}]`, { bold: true })) },
  { header: 'About', width: 24, cell: ({ about }) => cellOf(PASSAGE_ABOUT_LABELS[about]) },
  { header: 'Section', width: 24, cell: ({ title }) => cellOf(title ?? 'Wherever the name stands') },
  { header: 'Words', width: 44, cell: (passage) => cellOf(...wordsOf(passage)) },
];

function listOfMarks(passages: readonly FoundPassage[]): DocumentBlock[] {
  const title: DocumentBlock = { kind: 'heading', level: 1, text: 'Marked passages' };
  const table = rowTable('Marked passages: number, what each is about, its section and its words', COLUMNS, passages);
  return table === null ? [title, note('No passage was marked.')] : [title, table];
}

function wordsOf({ number, words, stands }: FoundPassage): DocumentBlock[] {
  if (words === null) return [note('The whole section')];
  const runs = lineOf(words).map((run): TextRun => (stands ? { ...run, mark: number } : run));
  const gone = note('These words were marked and have since been changed: they no longer stand in the section.');
  return [{ kind: 'paragraph', runs }, ...(stands ? [] : [gone])];
}
