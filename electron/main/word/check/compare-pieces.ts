import type { CellPlace, DocumentOutline, DocumentPiece, TableOutline } from '@domain/document/document-pieces';
import type { FoundOutline, FoundPiece } from './read-body';

/** How many pieces of the record there are, how many stand in the file where they should, and what is wrong. */
export type Comparison = { readonly pieces: number; readonly present: number; readonly faults: readonly string[] };

/** Word knows nine levels of a list; what is nested deeper stands at the ninth. */
const DEEPEST_ITEM = 8;

type Expected = FoundPiece;
type Manner = { readonly house: boolean };

/** Each fault is a plain sentence with no words of the record in it, and says where to look. */
export function comparePieces(record: DocumentOutline, found: FoundOutline, manner: Manner): Comparison {
  const expected = record.pieces.map((piece) => expectedOf(piece));
  const pairs = expected.map((piece, index) => differencesOf(piece, found.pieces[index], manner));
  const pieces = expected.filter(hasWords).length;
  const faults = [
    ...pieceFaults(pairs, expected),
    ...lengthFaults(expected, found.pieces),
    ...tableFaults(record.tables, found.tables),
  ];
  return { pieces, present: faults.length === 0 ? pieces : presentOf(expected, found.pieces, manner), faults };
}

/** In a cell a heading only looks like one: no reader finds their way by headings into a table. */
function expectedOf({ words, role, level, item, cell }: DocumentPiece): Expected {
  const heading = role === 'HEADING' && cell === null ? (`HEADING ${level ?? 1}` as const) : 'TEXT';
  const look = role === 'TITLE' || role === 'SUBTITLE' ? role : heading;
  return { words, look, item: item && { ...item, depth: Math.min(item.depth, DEEPEST_ITEM) }, cell };
}

const DIFFERENCES = {
  WORDS: 'is not as it was written',
  LOOK: 'is not the heading, title or paragraph that it was',
  ITEM: 'has lost its number or its level in the list',
  CELL: 'does not stand in its cell of the table',
} as const;

type Difference = keyof typeof DIFFERENCES;

function differencesOf(expected: Expected, found: FoundPiece | undefined, manner: Manner): readonly Difference[] {
  if (found === undefined || found.words !== expected.words) return ['WORDS'];
  return [
    ...(isSameLook(expected.look, found.look, manner) ? [] : (['LOOK'] as const)),
    ...(isSameMark(expected.item, found.item) ? [] : (['ITEM'] as const)),
    ...(isSamePlace(expected.cell, found.cell) ? [] : (['CELL'] as const)),
  ];
}

/** A council's own document may know no style for titles; their words and place are held to all the same. */
function isSameLook(expected: Expected['look'], found: Expected['look'], { house }: Manner): boolean {
  return expected === found || (house && (expected === 'TITLE' || expected === 'SUBTITLE'));
}

function isSameMark(one: Expected['item'], other: Expected['item']): boolean {
  if (one === null || other === null) return one === other;
  return one.depth === other.depth && one.marker === other.marker && one.number === other.number;
}

function isSamePlace(one: CellPlace | null, other: CellPlace | null): boolean {
  if (one === null || other === null) return one === other;
  const isSameCell = one.table === other.table && one.row === other.row && one.column === other.column;
  return isSameCell && one.rows === other.rows && one.columns === other.columns;
}

/** The first of each kind: where one piece is lost, every one after it is out of its place. */
function pieceFaults(pairs: readonly (readonly Difference[])[], expected: readonly Expected[]): string[] {
  const words = pairs.findIndex((differences) => differences.includes('WORDS'));
  const comparable = words === -1 ? pairs : pairs.slice(0, words);
  const others = (['LOOK', 'ITEM', 'CELL'] as const).flatMap((kind) => {
    const index = comparable.findIndex((differences) => differences.includes(kind));
    return index === -1 ? [] : [sentence(index, expected, kind)];
  });
  return words === -1 ? others : [...others, sentence(words, expected, 'WORDS')];
}

function sentence(index: number, expected: readonly Expected[], kind: Difference): string {
  const number = Math.max(expected.slice(0, index + 1).filter(hasWords).length, 1);
  return `Piece ${number} of ${expected.filter(hasWords).length} ${DIFFERENCES[kind]}`;
}

function lengthFaults(expected: readonly Expected[], found: readonly FoundPiece[]): string[] {
  if (found.length === expected.length) return [];
  return [`The file holds ${found.filter(hasWords).length} pieces, the record ${expected.filter(hasWords).length}`];
}

function tableFaults(expected: readonly TableOutline[], found: FoundOutline['tables']): string[] {
  if (expected.length !== found.length) return [`The file holds ${found.length} tables, the record ${expected.length}`];
  return expected.flatMap((table, index) => {
    const difference = tableDifference(table, found[index]);
    return difference === null ? [] : [`Table ${index + 1} of ${expected.length} ${difference}`];
  });
}

function tableDifference(expected: TableOutline, found: FoundOutline['tables'][number] | undefined): string | null {
  if (found === undefined) return 'is not there';
  if (found.rows !== expected.rows) return `has ${found.rows} rows, in the record ${expected.rows}`;
  if (found.columns !== expected.columns) return `has ${found.columns} columns, in the record ${expected.columns}`;
  if (found.headerRows !== expected.headerRows) return 'does not repeat the same header rows';
  return isSamePlace(expected.within, found.within) ? null : 'stands somewhere else than it should';
}

/** Pieces that are whole before the first difference and after the last. */
function presentOf(expected: readonly Expected[], found: readonly FoundPiece[], manner: Manner): number {
  const isWhole = (index: number, other: FoundPiece | undefined) => {
    const piece = expected[index];
    return piece !== undefined && other !== undefined && differencesOf(piece, other, manner).length === 0;
  };
  const shorter = Math.min(expected.length, found.length);
  let front = 0;
  while (front < shorter && isWhole(front, found[front])) front += 1;
  let back = 0;
  while (back < shorter - front && isWhole(expected.length - 1 - back, found[found.length - 1 - back])) back += 1;
  const same = expected.length === found.length ? expected.filter((_, index) => isWhole(index, found[index])) : [];
  const ends = [...expected.slice(0, front), ...expected.slice(expected.length - back)];
  return Math.max(ends.filter(hasWords).length, same.filter(hasWords).length);
}

function hasWords({ words }: { readonly words: string }): boolean {
  return words.trim() !== '';
}
