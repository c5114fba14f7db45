import { EMPTY_RICH_TEXT, type RichBlock, richText } from '@domain/section/rich-text';
import { RICH_TEXT_EXCESS_SENTENCES, RICH_TEXT_LIMITS, richTextExcess } from '@domain/section/rich-text-limits';
import { richTextToPlain } from '@domain/section/rich-text-plain';
import { describe, expect, test } from 'vitest';

const paragraph = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: unknown[]) => ({ type: 'doc', content });

function nestedLists(levels: number): unknown {
  let block: unknown = paragraph('deep');
  for (let level = 0; level < levels; level += 1) {
    block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('above'), block] }] };
  }
  return doc(block);
}
const messageOf = (value: unknown) => richText.safeParse(value).error?.issues[0]?.message;

describe('the shape', () => {
  test.each<[string, unknown]>([
    ['an empty text', EMPTY_RICH_TEXT],
    ['a document without blocks', doc()],
    ['marks', doc({ type: 'paragraph', content: [{ type: 'text', text: 'no', marks: [{ type: 'bold' }] }] })],
    ['twenty lists in one another', nestedLists(20)],
    [
      'a table as the editor writes it',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
                content: [paragraph('Mon')],
              },
              {
                type: 'tableCell',
                attrs: { colspan: 1, rowspan: 1, colwidth: [120], align: 'right' },
                content: [paragraph('1')],
              },
            ],
          },
        ],
      }),
    ],
    [
      'an ordered list',
      doc({
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [{ type: 'listItem', content: [paragraph('c')] }],
      }),
    ],
    ['every sort of character', doc(paragraph('\u0000\u000b\u001f e\u0301 👩‍👧 \u202e שלום =1+1 <script>'))],
  ])('takes %s and changes nothing in it', (_name, value) => {
    expect(richText.parse(value)).toEqual(value);
  });

  test.each<[string, unknown]>([
    [
      'a link',
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] }],
      }),
    ],
    ['an image', doc({ type: 'image', attrs: { src: 'https://example.org/x.png' } })],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { style: 'color:red' } })],
    ['text on its own', doc({ type: 'text', text: 'x' })],
    ['a string', 'words'],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s', (_name, value) => expect(richText.safeParse(value).success).toBe(false));
});

describe('the bounds', () => {
  test.each([1_000, 200_000])('lists %i deep are refused with a reason and without a crash', (levels) => {
    expect(messageOf(nestedLists(levels))).toBe(RICH_TEXT_EXCESS_SENTENCES.depth);
  });

  test('ten megabytes are refused whole, half a million letters are taken whole', () => {
    expect(messageOf(doc(paragraph('x'.repeat(10_000_000))))).toBe(RICH_TEXT_EXCESS_SENTENCES.characters);
    const largest = doc(paragraph('x'.repeat(RICH_TEXT_LIMITS.characters)));
    expect(richText.parse(largest)).toEqual(largest);
    expect(richTextExcess(doc(paragraph('x'.repeat(RICH_TEXT_LIMITS.characters)), paragraph('x')))).toBe('characters');
  });

  test('many small pieces are refused too', () => {
    const many = doc(...Array.from({ length: RICH_TEXT_LIMITS.nodes }, () => ({ type: 'paragraph' })));
    expect(messageOf(many)).toBe(RICH_TEXT_EXCESS_SENTENCES.nodes);
  });

  test('what is no text at all is left to the shape', () => {
    for (const value of [null, undefined, 7, 'x', [], { content: 'x' }, { content: [null, 'x'] }]) {
      expect(richTextExcess(value)).toBeNull();
    }
  });
});

describe('plain words', () => {
  test('a line for each paragraph, list line, cell and line break', () => {
    const value = richText.parse(
      doc(
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Worries' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'one', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' two' },
            { type: 'hardBreak' },
            { type: 'text', text: 'three' },
          ],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('four'), paragraph('five')] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', content: [paragraph('six')] },
                { type: 'tableCell', content: [paragraph('seven')] },
              ],
            },
          ],
        },
        { type: 'blockquote', content: [paragraph('eight')] },
      ),
    );
    expect(richTextToPlain(value)).toBe('Worries\none two\nthree\nfour\nfive\nsix\nseven\neight');
  });
});
