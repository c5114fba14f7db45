import type { DocumentOutline, DocumentPiece } from '@domain/document/document-pieces';
import { chartFaults, Places, tableFaults } from './compare-places';
import type { FoundOutline, FoundPiece } from './read-body';

/** How many pieces of the record there are, how many stand in the file where they should, and what is wrong. */
export type Comparison = { readonly pieces: number; readonly present: number; readonly faults: readonly string[] };

/** Word knows nine levels of a list; what is nested deeper stands at the ninth. */
const DEEPEST_ITEM = 8;

type Manner = { readonly house: boolean };

const DIFFERENCES = {
  WORDS: 'is not as it was written',
  LOOK: 'is not the heading, title or paragraph that it was',
  ITEM: 'has lost its number or its level in the list',
  CELL: 'does not stand in its cell of the table',
} as const;

type Difference = keyof typeof DIFFERENCES;
const KINDS: readonly Difference[] = ['LOOK', 'ITEM', 'CELL', 'WORDS'];

/** Each fault is a plain sentence with no words of the record in it, and says where to look. */
export function comparePieces(record: DocumentOutline, found: FoundOutline, manner: Manner): Comparison {
  const { pieces: expected } = record;
  const places = new Places(expected, found);
  const differences = expected.map((piece, index): Difference | null => {
    const difference = differenceIn(piece, found.pieces[index], manner);
    return difference ?? (places.isRight(index) ? null : 'CELL');
  });
  const faults = [
    ...pieceFaults(differences, expected),
    ...lengthFaults(expected, found.pieces),
    ...tableFaults(record.tables, places.tables),
    ...chartFaults(record.charts, places.charts),
  ];
  const pieces = expected.filter(hasWords).length;
  if (faults.length === 0) return { pieces, present: pieces, faults };
  const inPlace = expected.filter((piece, index) => differences[index] === null && hasWords(piece)).length;
  return { pieces, present: inPlace + atTheEnd(expected, found.pieces, differences), faults };
}

function differenceIn(piece: DocumentPiece, found: FoundPiece | undefined, manner: Manner): Difference | null {
  if (found === undefined || found.words !== piece.words) return 'WORDS';
  if (!isSameLook(piece, found, manner)) return 'LOOK';
  return isSameMark(piece.item, found.item) ? null : 'ITEM';
}

/**
 * In a cell a heading only looks like one: no reader finds their way by headings into a table. A council's own document
 * may know no style for titles; their words and place are held to all the same.
 */
function isSameLook({ role, level, cell }: DocumentPiece, { look }: FoundPiece, { house }: Manner): boolean {
  if (role === 'TITLE' || role === 'SUBTITLE') return house || look === role;
  return look === (role === 'HEADING' && cell === null ? `HEADING ${level ?? 1}` : 'TEXT');
}

function isSameMark(mark: DocumentPiece['item'], found: FoundPiece['item']): boolean {
  if (mark === null || found === null) return mark === found;
  const depth = Math.min(mark.depth, DEEPEST_ITEM);
  return depth === found.depth && mark.marker === found.marker && mark.number === found.number;
}

/** The first of each kind; once words are lost, every piece after them is out of its place. */
function pieceFaults(differences: readonly (Difference | null)[], expected: readonly DocumentPiece[]): string[] {
  const end = differences.indexOf('WORDS');
  const comparable = end === -1 ? differences : differences.slice(0, end + 1);
  return KINDS.flatMap((kind) => {
    const index = comparable.indexOf(kind);
    return index === -1 ? [] : [sentence(index, expected, kind)];
  });
}

function sentence(index: number, expected: readonly DocumentPiece[], kind: Difference): string {
  const number = Math.max(expected.slice(0, index + 1).filter(hasWords).length, 1);
  return `Piece ${number} of ${expected.filter(hasWords).length} ${DIFFERENCES[kind]}`;
}

function lengthFaults(expected: readonly DocumentPiece[], found: readonly FoundPiece[]): string[] {
  if (found.length === expected.length) return [];
  return [`The file holds ${found.filter(hasWords).length} pieces, the record ${expected.filter(hasWords).length}`];
}

/** Where a piece is lost or too many, those after it are out of place by as many: their words are counted from the end. */
function atTheEnd(
  expected: readonly DocumentPiece[],
  found: readonly FoundPiece[],
  differences: readonly (Difference | null)[],
): number {
  if (expected.length === found.length) return 0;
  let count = 0;
  for (let back = 1; back <= Math.min(expected.length, found.length); back += 1) {
    const piece = expected.at(-back);
    const isCounted = differences[expected.length - back] === null;
    if (piece === undefined || isCounted || piece.words !== found.at(-back)?.words) break;
    if (hasWords(piece)) count += 1;
  }
  return count;
}

function hasWords({ words }: { readonly words: string }): boolean {
  return words.trim() !== '';
}
