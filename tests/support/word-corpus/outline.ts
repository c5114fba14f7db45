import type { DocumentBlock, DocumentCell, DocumentList, RecordDocument } from '@domain/document/document';
import { printableText } from '@main/word/printable-text';

/** What a reader finds in a document, whichever way it was made: the same for the data and for the finished file. */
export type Outline = {
  readonly title: string;
  /** In order; those inside cells are only looks and are not among them. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Every item of every list, with the number or bullet that stands before it: "2.", "b.", "iv.", "•". */
  readonly items: readonly { readonly depth: number; readonly label: string; readonly text: string }[];
  /** What is said of each table, and the words of its cells, row by row; labels and values where it is one of facts. */
  readonly tables: readonly { readonly caption: string; readonly cells: readonly string[] }[];
  /** What is said of each picture. */
  readonly pictures: readonly string[];
};

const BULLETS = ['•', '–', '▪'];

/** What must be found in the file of a document, worked out from its data and by none of the program's writing. */
export function outlineOf(document: RecordDocument): Outline {
  const found = new Found();
  for (const block of document.blocks) found.block(block, { depth: 0, isInCell: false });
  return { title: squeezed(document.title), ...found };
}

/** Words without what lies between them, as every reader gives it differently. */
export function squeezed(text: string): string {
  return printableText(text).replace(/\s+/g, ' ').trim();
}

type Place = { readonly depth: number; readonly isInCell: boolean };

class Found {
  readonly headings: { level: number; text: string }[] = [];
  readonly items: { depth: number; label: string; text: string }[] = [];
  readonly tables: { caption: string; cells: string[] }[] = [];
  readonly pictures: string[] = [];

  block(block: DocumentBlock, place: Place): void {
    if (block.kind === 'heading') this.#heading(block.level, block.text, place);
    if (block.kind === 'list') this.#list(block, place);
    if (block.kind === 'chart') this.pictures.push(squeezed(block.description));
    if (block.kind === 'quote') this.#blocks(block.blocks, place);
    if (block.kind === 'box') {
      this.#heading(1, block.title, place);
      this.#blocks(block.blocks, place);
    }
    if (block.kind === 'facts') {
      this.#table(
        block.caption,
        block.rows.flatMap(({ label, value }) => [squeezed(label), squeezed(value)]),
        place,
      );
    }
    if (block.kind === 'table') {
      const cells = block.rows.flat();
      this.#table(block.caption, [...block.header.map(squeezed), ...cells.map(wordsOfCell)], place);
      for (const cell of cells) this.#blocks(cell.blocks, { depth: 0, isInCell: true });
    }
  }

  #blocks(blocks: readonly DocumentBlock[], place: Place): void {
    for (const block of blocks) this.block(block, place);
  }

  #heading(level: number, text: string, { isInCell }: Place): void {
    if (!isInCell) this.headings.push({ level, text: squeezed(text) });
  }

  #table(caption: string, cells: string[], { isInCell }: Place): void {
    if (!isInCell) this.tables.push({ caption: squeezed(caption), cells });
  }

  #list(list: DocumentList, { depth, isInCell }: Place): void {
    list.items.forEach((item, index) => {
      const [first] = item.blocks;
      const text = first?.kind === 'paragraph' || first?.kind === 'heading' ? wordsOf(first) : '';
      this.items.push({ depth: Math.min(depth, DEEPEST), label: labelOf(list, depth, index), text: squeezed(text) });
      this.#blocks(item.blocks, { depth: depth + 1, isInCell });
    });
  }
}

/** Word knows nine levels of a list. */
const DEEPEST = 8;

function labelOf(list: DocumentList, depth: number, index: number): string {
  if (!list.ordered) return BULLETS[Math.min(depth, DEEPEST) % BULLETS.length] ?? '';
  return `${numeral(list.start + index, list.marker ?? '1')}.`;
}

/** A number as a list counts: 4, d, D, iv or IV. */
export function numeral(number: number, format: '1' | 'a' | 'A' | 'i' | 'I'): string {
  if (format === '1') return String(number);
  const small = format.toLowerCase() === 'a' ? letters(number) : roman(number);
  return format === format.toLowerCase() ? small : small.toUpperCase();
}

/** After z comes aa, then bb, as Word counts. */
function letters(number: number): string {
  const place = (number - 1) % 26;
  return String.fromCharCode('a'.charCodeAt(0) + place).repeat(Math.floor((number - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  const [value, sign] = ROMAN.find(([each]) => each <= number) ?? [0, ''];
  return value === 0 ? '' : `${sign}${roman(number - value)}`;
}

function wordsOfCell(cell: DocumentCell): string {
  return squeezed(cell.blocks.map(wordsOf).join(' '));
}

function wordsOf(block: DocumentBlock): string {
  const all = (blocks: readonly DocumentBlock[]) => blocks.map(wordsOf).join(' ');
  if (block.kind === 'heading' || block.kind === 'note') return block.text;
  if (block.kind === 'paragraph') return block.runs.map((run) => run.text).join('');
  if (block.kind === 'list') return all(block.items.flatMap((item) => item.blocks));
  if (block.kind === 'quote') return all(block.blocks);
  if (block.kind === 'facts') return block.rows.map(({ label, value }) => `${label} ${value}`).join(' ');
  if (block.kind === 'box') return `${block.title} ${all(block.blocks)}`;
  if (block.kind === 'table') return [...block.header, ...block.rows.flat().map(wordsOfCell)].join(' ');
  return '';
}
