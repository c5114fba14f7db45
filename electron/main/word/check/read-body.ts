import type { CellPlace, ChartOutline } from '@domain/document/document-pieces';
import { childOf, elementsIn, everyElement, valOf, type XmlElement } from '../xml-element';
import { type FoundMark, ItemCounter } from './read-numbering';
import { readParagraph } from './read-paragraph';
import { WordStyles } from './read-styles';
import { type FoundTable, readTable } from './read-table';

/** The words of one paragraph of a file with what the file says they are. */
export type FoundPiece = {
  readonly words: string;
  readonly look: 'TITLE' | 'SUBTITLE' | 'TEXT' | `HEADING ${number}`;
  readonly item: FoundMark | null;
  readonly cell: CellPlace | null;
};

export type FoundOutline = {
  readonly pieces: readonly FoundPiece[];
  /** What each picture says to those who do not see it. */
  readonly charts: readonly ChartOutline[];
  readonly tables: readonly (Omit<FoundTable, 'cells'> & { readonly within: CellPlace | null })[];
};

type Part = XmlElement | null;

const NO_BLOCKS: ReadonlySet<string> = new Set(['w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr', 'w:tcPr', 'w:trPr']);

/** What stands in the body of a Word file, by the meaning of its styles and numbering and not by their names. */
export function readBody(parts: {
  readonly document: Part;
  readonly styles: Part;
  readonly numbering: Part;
}): FoundOutline {
  const reader = new BodyReader(new WordStyles(parts.styles), new ItemCounter(parts.numbering));
  if (parts.document !== null) reader.readBlocks(parts.document, null);
  return reader;
}

class BodyReader implements FoundOutline {
  readonly pieces: FoundPiece[] = [];
  readonly charts: ChartOutline[] = [];
  readonly tables: FoundOutline['tables'][number][] = [];
  readonly #styles: WordStyles;
  readonly #items: ItemCounter;

  constructor(styles: WordStyles, items: ItemCounter) {
    this.#styles = styles;
    this.#items = items;
  }

  readBlocks(element: XmlElement, cell: CellPlace | null): void {
    for (const child of elementsIn(element)) {
      if (child.name === 'w:p') this.#readParagraph(child, cell);
      else if (child.name === 'w:tbl') this.#readTable(child, cell);
      else if (!NO_BLOCKS.has(child.name)) this.readBlocks(child, cell);
    }
  }

  #readParagraph(paragraph: XmlElement, cell: CellPlace | null): void {
    const { words, boxes } = readParagraph(paragraph);
    const properties = childOf(paragraph, 'w:pPr');
    const look = this.#lookOf(properties);
    const item = this.#itemOf(properties, look);
    if (item !== null || words.trim() !== '') this.pieces.push({ words, look, item, cell });
    for (const description of picturesIn(paragraph)) this.charts.push({ description, cell });
    for (const box of boxes) this.readBlocks(box, cell);
  }

  #readTable(element: XmlElement, within: CellPlace | null): void {
    const { cells, ...table } = readTable(element);
    const number = this.tables.length;
    this.tables.push({ ...table, within });
    for (const { element: content, ...place } of cells) this.readBlocks(content, { table: number, ...place });
  }

  #lookOf(properties: XmlElement | undefined): FoundPiece['look'] {
    const style = valOf(properties, 'w:pStyle');
    const names = this.#styles.namesOf(style);
    if (names.includes('title')) return 'TITLE';
    if (names.includes('subtitle')) return 'SUBTITLE';
    const own = valOf(properties, 'w:outlineLvl');
    const level = own === undefined ? this.#styles.headingLevelOf(style) : Number(own) + 1;
    return level === null || level > 9 ? 'TEXT' : `HEADING ${level}`;
  }

  /** A heading that its style numbers, as in many a council's document, is no item of a list. */
  #itemOf(properties: XmlElement | undefined, look: FoundPiece['look']): FoundMark | null {
    const own = childOf(properties, 'w:numPr');
    const ofStyle = look === 'TEXT' ? this.#styles.numberingOf(valOf(properties, 'w:pStyle')) : undefined;
    const list = valOf(own, 'w:numId') ?? valOf(ofStyle, 'w:numId');
    if (list === undefined || list === '0') return null;
    return this.#items.next(list, Number(valOf(own, 'w:ilvl') ?? valOf(ofStyle, 'w:ilvl') ?? 0));
  }
}

function picturesIn(paragraph: XmlElement): string[] {
  return everyElement(paragraph).flatMap(({ name, attributes }) =>
    name === 'wp:docPr' ? [attributes['descr'] ?? ''] : [],
  );
}
