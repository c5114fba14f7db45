import type { DocumentBlock } from '@domain/document/document';
import { documentBlocksText } from '@domain/document/document-text';
import { placeRichCells } from '@domain/document/rich-table-grid';
import { richTextBlocks } from '@domain/document/rich-text-blocks';
import { type RichTable, richText } from '@domain/section/rich-text';
import { richTextToPlain } from '@domain/section/rich-text-plain';
import { placeCells } from '@main/word/table-layout';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRichText } from '../../../support/arbitrary-rich-text';
import { cellWith, mergedTable, wideTable } from '../../../support/messy-rich-text';
import { paragraphOf, richTextOf } from '../../../support/tobin-words';

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

test('every word of any rich text is in the document, in the same order', () => {
  fc.assert(
    fc.property(anyRichText, (text) => {
      const printed = documentBlocksText(richTextBlocks(richText.parse(text)));
      const added = /This table is printed row by row, because it is too wide for the page\.|Row \d+(?=\n|$)/g;
      const written = wordsOf(richTextToPlain(text)).join(' ');
      expect(wordsOf(printed.replace(added, ' ')).join(' ')).toBe(wordsOf(written.replace(added, ' ')).join(' '));
    }),
    { numRuns: 300 },
  );
});

test('every table of any rich text is rectangular', () => {
  const tablesIn = (blocks: readonly DocumentBlock[]): Extract<DocumentBlock, { kind: 'table' }>[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'table') return [block, ...block.rows.flat().flatMap((cell) => tablesIn(cell.blocks))];
      if (block.kind === 'list') return block.items.flatMap((item) => tablesIn(item.blocks));
      return block.kind === 'quote' ? tablesIn(block.blocks) : [];
    });
  fc.assert(
    fc.property(anyRichText, (text) => {
      for (const table of tablesIn(richTextBlocks(text))) expect(() => placeCells(table)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

describe('tables', () => {
  test('keep their merged cells', () => {
    const [table] = richTextBlocks(richTextOf(mergedTable()));
    if (table?.kind !== 'table') throw new Error('No table');
    expect(table.rows[1]?.[0]).toMatchObject({ rows: 2 });
    expect(table.rows[1]?.[1]).toMatchObject({ columns: 2 });
    expect(table.rows[0]?.every((cell) => cell.isHeader)).toBe(true);
  });

  test('close the gaps of rows that are too short', () => {
    const table: RichTable = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cellWith('one'), cellWith('two'), cellWith('three')] },
        { type: 'tableRow', content: [cellWith('alone')] },
      ],
    };
    const { places, columns } = placeRichCells(table);
    expect(columns).toBe(3);
    expect(places[1]?.map((place) => place.cell === null)).toEqual([false, true, true]);
  });

  test('with more columns than fit are printed row by row', () => {
    expect(richTextBlocks(richTextOf(wideTable(10)))[0]?.kind).toBe('table');
    const blocks = richTextBlocks(richTextOf(wideTable(11)));
    expect(blocks.map((block) => block.kind)).toEqual(['note', 'paragraph', 'list', 'paragraph', 'list']);
  });
});

test('paragraphs left empty for room are dropped', () => {
  expect(richTextBlocks(richTextOf(paragraphOf(''), paragraphOf('Words'), paragraphOf('  ')))).toHaveLength(1);
});
