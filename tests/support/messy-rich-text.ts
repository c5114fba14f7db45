import type { RichBlock, RichCell, RichText } from '@domain/section/rich-text';
import { bulletsOf, paragraphOf, richTextOf } from './tobin-words';

/** What people paste: nested lists, a table with merged cells, long words without a space, tabs, quotations, odd characters. */
export function messyRichText(): RichText {
  return richTextOf(
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'A small heading on its own' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Bold', marks: [{ type: 'bold' }] },
        { type: 'text', text: ', italic', marks: [{ type: 'italic' }] },
        { type: 'text', text: ', underlined', marks: [{ type: 'underline' }] },
        { type: 'text', text: ' and struck out', marks: [{ type: 'strike' }] },
        { type: 'hardBreak' },
        {
          type: 'text',
          text: 'after a line break,\twith a tab, <tags> & "quotes", {list-0} braces, £ é 👩‍👧 and العربية.',
        },
      ],
    },
    paragraphOf(`A word with no end: ${'uninterrupted'.repeat(16)} and on.`),
    paragraphOf('Characters no page can hold: \u0000\u0008\u001B\uFFFE\uFFFF\uD800 end.'),
    nestedList(),
    numbersFrom(3, 'Third thing', 'Fourth thing'),
    { type: 'blockquote', content: [paragraphOf('“I said it in my own words.”'), bulletsOf('and in a list')] },
    mergedTable(),
    wideTable(14),
  );
}

export function cellWith(text: string, attrs: Partial<NonNullable<RichCell['attrs']>> = {}): RichCell {
  return {
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
    content: [paragraphOf(text)],
  };
}

export function wideTable(columns: number): RichBlock {
  const rowOf = (row: number) =>
    Array.from({ length: columns }, (_, column) => cellWith(`Row ${row} column ${column + 1}`));
  return {
    type: 'table',
    content: [
      { type: 'tableRow', content: rowOf(1) },
      { type: 'tableRow', content: rowOf(2) },
    ],
  };
}

export function mergedTable(): RichBlock {
  const head = (text: string): RichCell => ({ ...cellWith(text), type: 'tableHeader' });
  return {
    type: 'table',
    content: [
      { type: 'tableRow', content: [head('Day'), head('Morning'), head('Evening')] },
      {
        type: 'tableRow',
        content: [cellWith('Monday and Tuesday', { rowspan: 2 }), cellWith('Nan, then school all day', { colspan: 2 })],
      },
      { type: 'tableRow', content: [cellWith('School'), cellWith('Mum')] },
      { type: 'tableRow', content: [cellWith('Wednesday'), cellWith('Supercalifragilisticexpialidocious'.repeat(3))] },
    ],
  };
}

function nestedList(): RichBlock {
  const item = (text: string, ...inside: RichBlock[]) => ({
    type: 'listItem' as const,
    content: [paragraphOf(text), ...inside],
  });
  return {
    type: 'orderedList',
    attrs: { start: 1 },
    content: [
      item('First, with a list inside', {
        type: 'orderedList',
        attrs: { start: 1, type: 'a' },
        content: [item('lettered one'), item('lettered two', bulletsOf('a bullet three deep', 'and another'))],
      }),
      item('Second, whose inner list starts again', {
        type: 'orderedList',
        attrs: { start: 1, type: 'a' },
        content: [item('lettered one again')],
      }),
    ],
  };
}

function numbersFrom(start: number, ...items: string[]): RichBlock {
  return {
    type: 'orderedList',
    attrs: { start },
    content: items.map((text) => ({ type: 'listItem', content: [paragraphOf(text)] })),
  };
}
