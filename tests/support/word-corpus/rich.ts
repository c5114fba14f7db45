import type { RichBlock, RichCell, RichText } from '@domain/section/rich-text';

type Inline = Extract<RichBlock, { type: 'paragraph' }>['content'];

/* Short ways to write what a person writes in the editor. */

export function text(...content: RichBlock[]): RichText {
  return { type: 'doc', content };
}

export function p(words: string): RichBlock {
  return { type: 'paragraph', content: words === '' ? [] : [{ type: 'text', text: words }] };
}

export function runs(...content: NonNullable<Inline>): RichBlock {
  return { type: 'paragraph', content };
}

export function h(level: 3 | 4, words: string): RichBlock {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: words }] };
}

export function bullets(...items: (string | RichBlock[])[]): RichBlock {
  return { type: 'bulletList', content: items.map(itemOf) };
}

export function numbers(
  start: number,
  type: '1' | 'a' | 'A' | 'i' | 'I',
  ...items: (string | RichBlock[])[]
): RichBlock {
  return { type: 'orderedList', attrs: { start, type }, content: items.map(itemOf) };
}

function itemOf(item: string | RichBlock[]) {
  return { type: 'listItem' as const, content: typeof item === 'string' ? [p(item)] : item };
}

export function quote(...content: RichBlock[]): RichBlock {
  return { type: 'blockquote', content };
}

export function table(...rows: RichCell[][]): RichBlock {
  return { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
}

type Attributes = Partial<NonNullable<RichCell['attrs']>>;

export function td(content: string | RichBlock[], attributes: Attributes = {}): RichCell {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null, ...attributes };
  return { type: 'tableCell', attrs, content: typeof content === 'string' ? [p(content)] : content };
}

export function th(words: string, attributes: Attributes = {}): RichCell {
  return { ...td(words, attributes), type: 'tableHeader' };
}
