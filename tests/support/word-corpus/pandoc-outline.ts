import { numeral, type Outline, squeezed } from './outline';

type Node = { readonly t: string; readonly c?: unknown };

type PandocOutline = Pick<Outline, 'headings'> & {
  /** The numbers of every numbered item that begins with words of its own, with those words. */
  readonly numbered: readonly string[];
  /** The words of every cell that has any. */
  readonly words: readonly string[];
};

/** What pandoc makes of a Word file, out of its own JSON. */
export function readPandocOutline(json: string): PandocOutline {
  const { blocks } = JSON.parse(json);
  return {
    headings: nodesOf(blocks, 'Header', ['Table']).map(({ c }) => {
      const [level, , inlines] = c as [number, unknown, unknown];
      return { level, text: squeezed(textOf(inlines)) };
    }),
    numbered: nodesIn(blocks, 'OrderedList').flatMap(numberedItems),
    words: nodesOf(blocks, 'Table', ['Table']).flatMap(({ c }) => cellsOf(c as unknown[])),
  };
}

/** Nodes of a kind in their order, not looking into those of the kinds in `but` once one is found. */
function nodesOf(value: unknown, kind: string, but: readonly string[]): Node[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodesOf(each, kind, but));
  if (!isNode(value)) return [];
  if (value.t === kind) return [value];
  return but.includes(value.t) ? [] : nodesOf(value.c, kind, but);
}

/** All nodes of a kind, those inside others of the kind after the one they stand in. */
function nodesIn(value: unknown, kind: string): Node[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, kind));
  if (!isNode(value)) return [];
  return value.t === kind ? [value, ...nodesIn(value.c, kind)] : nodesIn(value.c, kind);
}

const COUNTS = { Decimal: '1', LowerAlpha: 'a', UpperAlpha: 'A', LowerRoman: 'i', UpperRoman: 'I' } as const;

function numberedItems({ c }: Node): string[] {
  const [[start, { t: style }], items] = c as [[number, { readonly t: keyof typeof COUNTS }], Node[][]];
  return items.map(
    ([first], index) => `${numeral(start + index, COUNTS[style])}. ${squeezed(textOf(firstWords(first)))}`,
  );
}

/** To pandoc what stands further in than its list asks is a quotation. */
function firstWords(block: Node | undefined): Node | undefined {
  return block?.t === 'BlockQuote' ? firstWords((block.c as Node[])[0]) : block;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 't' in value;
}

/** Head, bodies and foot of a table each hold rows, and a row cells; what is no row or cell holds no words. */
function cellsOf([, , , head, bodies]: unknown[]): string[] {
  const rows = [...rowsIn((head as unknown[])[1]), ...(bodies as unknown[][]).flatMap((body) => rowsIn(body[3]))];
  return rows
    .flatMap((row) => (row[1] as unknown[][]).map((cell) => squeezed(textOf(cell[4]))))
    .filter((text) => text !== '');
}

function rowsIn(value: unknown): unknown[][] {
  return value as unknown[][];
}

const BLOCKS: ReadonlySet<string> = new Set(['Para', 'Plain', 'Header']);

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isNode(value)) return '';
  if (value.t === 'Str') return String(value.c);
  if (['Space', 'SoftBreak', 'LineBreak'].includes(value.t)) return ' ';
  if (value.t === 'Image') return '';
  if (value.t === 'Table') return `${cellsOf(value.c as unknown[]).join(' ')} `;
  const inside = value.t === 'Header' ? textOf((value.c as unknown[])[2]) : textOf(value.c);
  return BLOCKS.has(value.t) ? `${inside} ` : inside;
}
