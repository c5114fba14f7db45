import { type DocumentPiece, documentOutline, documentPieces } from '@domain/document/document-pieces';
import { documentParagraphs } from '@domain/document/document-text';
import { expect, test } from 'vitest';
import { structuredDocument } from '../../../support/structured-document';

const outline = documentOutline(structuredDocument());
const pieceOf = (words: string): DocumentPiece | undefined => outline.pieces.find((piece) => piece.words === words);

test('pieces are the words of the document in reading order', () => {
  expect(documentPieces(structuredDocument()).map(({ words }) => words)).toEqual(
    documentParagraphs(structuredDocument()),
  );
  expect(documentParagraphs(structuredDocument()).slice(0, 6)).toEqual([
    'Structured',
    'On 9 November 2026',
    'One',
    'Plain words',
    'Two',
    'A note',
  ]);
});

test('each piece says what it is', () => {
  expect(pieceOf('Structured')?.role).toBe('TITLE');
  expect(pieceOf('On 9 November 2026')?.role).toBe('SUBTITLE');
  expect(pieceOf('Two')).toMatchObject({ role: 'HEADING', level: 2, cell: null });
  expect(pieceOf('A note')?.role).toBe('NOTE');
  expect(pieceOf('Home')?.role).toBe('LABEL');
  expect(pieceOf('With Nan')?.role).toBe('VALUE');
});

test('an item has its depth and number, and only where it begins', () => {
  expect(pieceOf('fourth')?.item).toEqual({ depth: 0, marker: '1', number: 4 });
  expect(pieceOf('bullet inside')?.item).toEqual({ depth: 1, marker: 'BULLET', number: null });
  expect(pieceOf('its second paragraph')?.item).toBeNull();
});

test('an item that begins with a list has its number alone', () => {
  const index = outline.pieces.findIndex(({ words }) => words === 'deep');
  expect(outline.pieces[index - 1]).toMatchObject({ words: '', item: { depth: 0, marker: '1', number: 3 } });
  expect(documentPieces(structuredDocument()).every(({ words }) => words !== '')).toBe(true);
});

test('a cell stands on the grid of its table, under the cells that reach into its row', () => {
  expect(pieceOf('both')?.cell).toEqual({ table: 0, row: 1, column: 1, columns: 2, rows: 1 });
  expect(pieceOf('two days')?.cell).toEqual({ table: 0, row: 1, column: 0, columns: 1, rows: 2 });
  expect(pieceOf('left')?.cell).toEqual({ table: 0, row: 2, column: 1, columns: 1, rows: 1 });
});

test('a fact is a label and its value, wherever facts are laid out', () => {
  expect(pieceOf('9')).toMatchObject({ role: 'VALUE', cell: null, fact: pieceOf('Age')?.fact });
  expect(pieceOf('With Nan')?.fact).not.toBe(pieceOf('Age')?.fact);
  expect(pieceOf('Plain words')?.fact).toBeNull();
});

test('a box is a heading over what it holds, its tables and charts in their own places', () => {
  expect(pieceOf('Boxed')).toMatchObject({ role: 'HEADING', level: 1, cell: null });
  expect(pieceOf('In the box')).toMatchObject({ role: 'HEADING', level: 2, cell: null });
  expect(pieceOf('calls')?.cell).toEqual({ table: 2, row: 1, column: 1, columns: 1, rows: 1 });
  expect(outline.charts).toEqual([{ description: 'Place on the scale: 4 of 10', cell: null }]);
});

test('tables have rows, columns, header rows and the cell they stand in', () => {
  expect(outline.tables).toEqual([
    { caption: 'Merged', rows: 5, columns: 3, headerRows: 1, within: null },
    {
      caption: 'Inner',
      rows: 2,
      columns: 2,
      headerRows: 1,
      within: { table: 0, row: 4, column: 2, columns: 1, rows: 1 },
    },
    { caption: 'Actions', rows: 2, columns: 2, headerRows: 1, within: null },
    { caption: 'Dates', rows: 1, columns: 2, headerRows: 0, within: null },
  ]);
});

test('what the page cannot hold is changed run by run', () => {
  const [title] = documentPieces(structuredDocument(), (text) => text.toUpperCase());
  expect(title?.words).toBe('STRUCTURED');
});
