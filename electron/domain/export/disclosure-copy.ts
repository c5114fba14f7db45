import { composeRecordDocument } from '../document/compose-record-document';
import type { DocumentBlock, RecordDocument, TextRun } from '../document/document';
import { cellOf, lineOf, note, paragraph } from '../document/plain-blocks';
import { type RowColumn, rowTable } from '../document/row-table';
import { ALSO_WRITTEN } from '../document/section-blocks';
import { PASSAGE_ABOUT_LABELS } from '../lists/passage-lists';
import { lengthOfWords, type Stand, wordsFinder } from '../passage/find-words';
import type { MarkedName } from '../passage/passage-mark';
import { type FoundPassage, findPassages, passageNumbers } from '../passage/passages-of';
import type { CopyRequest } from './compose-copy';
import { type FindMarks, type MarkedStand, markBlocks } from './mark-blocks';

/** Shorter words than this, "he" or "Mum", stand everywhere: they are marked in their own section only. */
const SHORTEST_ELSEWHERE = 4;

/**
 * The record for whoever prepares it for disclosure (domain brief 3c, 3d): the whole text, the words that were marked
 * while writing shaded and numbered wherever they are printed, and a list of the marks at the end. Nothing is left out
 * and nothing blacked out: what may be given to whom is for people to decide.
 */
export function disclosureCopy(request: CopyRequest, names: readonly MarkedName[]): RecordDocument {
  const passages = findPassages(request.content, names);
  const document = composeRecordDocument({ ...request, passageNumbers: passageNumbers(passages) });
  return {
    ...document,
    title: `${document.title}: disclosure preparation`,
    fileName: document.fileName.replace(/\.docx$/, '_disclosure.docx'),
    blocks: [whatThisIs(passages), ...markedBlocks(document.blocks, passages), ...listOfMarks(passages)],
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
          ? 'No passage was marked by whoever wrote this record. That does not mean that it holds nothing about other people.'
          : `${count} marked, by whoever wrote the record, as about somebody else or as advice or information to look at before anything is given out. Marked words are shaded, with the number of the mark after them in square brackets; the marks are listed at the end. Words that were not marked may still be about other people.`,
      ),
    ],
  };
}

type Search = { readonly passage: FoundPassage; readonly find: (text: string) => Stand[] };

/** Section by section, because a mark counts in its own section whatever its length. */
function markedBlocks(blocks: readonly DocumentBlock[], passages: readonly FoundPassage[]): DocumentBlock[] {
  const searches = passages.map((passage) => ({ passage, find: finderOf(passage) }));
  const printed = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.section] : [])));
  let here: string | null = null;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' && block.level === 1) {
      here = block.section ?? (block.text === ALSO_WRITTEN ? ALSO_WRITTEN : null);
      return [block];
    }
    const at = here;
    const isOwn = ({ section }: FoundPassage) =>
      section !== null && (at === section || (at === ALSO_WRITTEN && !printed.has(section)));
    return markBlocks([block], marksIn(searches, isOwn));
  });
}

function finderOf({ how }: FoundPassage): Search['find'] {
  if (how.kind === 'IN_TEXT') return () => [];
  const forms = how.kind === 'WHOLE' ? how.texts : how.forms;
  const finders = forms.map((form) => ({ find: wordsFinder(form), length: lengthOfWords(form) }));
  return (text) => withoutInner(finders.flatMap(({ find }) => find(text)));
}

function marksIn(searches: readonly Search[], isOwn: (passage: FoundPassage) => boolean): FindMarks {
  return (text) => searches.flatMap((search) => standsOf(search, isOwn(search.passage), text));
}

function standsOf({ passage, find }: Search, isOwn: boolean, text: string): MarkedStand[] {
  const { number, how } = passage;
  if (isOwn && how.kind === 'WHOLE') return text.trim() === '' ? [] : [{ start: 0, end: text.length, number }];
  const isName = passage.section === null;
  return find(text)
    .filter(({ start, end }) => isOwn || isName || end - start >= SHORTEST_ELSEWHERE)
    .map((stand) => ({ ...stand, number }));
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
