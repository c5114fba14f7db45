import JSZip from 'jszip';
import { numeral, type Outline, squeezed } from './outline';
import { below, inside, type XmlElement, xmlTree } from './xml-tree';

/** What stands in a Word file, read from its parts by the rules of the format and by none of the program's code. */
export async function readOutline(bytes: Uint8Array): Promise<Outline> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string) => xmlTree((await zip.file(name)?.async('string')) ?? '');
  const [document, numbering, styles] = await Promise.all(
    ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'].map(part),
  );
  if (document === undefined || numbering === undefined || styles === undefined) throw new Error('A part is missing');
  const body = below(document, 'w:body')[0];
  const onPage = inside(body, 'w:p');
  const level = headingLevels(styles);
  const counter = new ListCounter(numbering);
  return {
    title: wordsOf(onPage.find((each) => styleOf(each) === 'Title')),
    headings: onPage.flatMap((each) => {
      const found = level.get(styleOf(each));
      return found === undefined ? [] : [{ level: found, text: wordsOf(each) }];
    }),
    items: below(document, 'w:p').flatMap((each) => counter.itemOf(each)),
    tables: inside(body, 'w:tbl').map(tableOf),
    pictures: below(document, 'wp:docPr').map(({ attributes }) => squeezed(attributes['descr'] ?? '')),
  };
}

/** Ids of the styles that have a place in the outline of the document. */
function headingLevels(styles: XmlElement): ReadonlyMap<string, number> {
  return new Map(
    below(styles, 'w:style').flatMap((style) => {
      const [level] = below(style, 'w:outlineLvl');
      return level === undefined ? [] : [[style.attributes['w:styleId'] ?? '', Number(level.attributes['w:val']) + 1]];
    }),
  );
}

function tableOf(table: XmlElement) {
  const caption = below(table, 'w:tblCaption', ['w:tr'])[0]?.attributes['w:val'] ?? '';
  const cells = inside(table, 'w:tr').flatMap((row) => inside(row, 'w:tc'));
  return { caption: squeezed(caption), cells: cells.filter((cell) => !isReachedFromAbove(cell)).map(wordsOfCell) };
}

function isReachedFromAbove(cell: XmlElement): boolean {
  const [merge] = below(cell, 'w:vMerge', ['w:p', 'w:tbl']);
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function wordsOfCell(cell: XmlElement): string {
  return squeezed(below(cell, 'w:p').map(wordsOf).join(' '));
}

function wordsOf(paragraph: XmlElement | undefined): string {
  const runs = paragraph === undefined ? [] : below(paragraph, 'w:r');
  return squeezed(runs.flatMap((run) => inside(run).map(textOf)).join(''));
}

function textOf({ name, children }: XmlElement): string {
  if (name === 'w:t') return children.filter((child) => typeof child === 'string').join('');
  return name === 'w:br' || name === 'w:tab' ? ' ' : '';
}

function styleOf(paragraph: XmlElement): string {
  return below(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
}

const FORMATS: Readonly<Record<string, '1' | 'a' | 'A' | 'i' | 'I'>> = {
  ...{ decimal: '1', lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I' },
};

/** Counts the items of each list as Word does: each list for itself, a level anew when a higher one has moved on. */
class ListCounter {
  readonly #levels = new Map<string, readonly XmlElement[]>();
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: XmlElement) {
    const abstract = new Map(
      below(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
    );
    for (const num of below(numbering, 'w:num')) {
      const list = abstract.get(below(num, 'w:abstractNumId')[0]?.attributes['w:val']);
      this.#levels.set(num.attributes['w:numId'] ?? '', list === undefined ? [] : inside(list, 'w:lvl'));
    }
  }

  itemOf(paragraph: XmlElement): Outline['items'] {
    const [number] = below(paragraph, 'w:numPr');
    if (number === undefined) return [];
    const id = inside(number, 'w:numId')[0]?.attributes['w:val'] ?? '';
    const depth = Number(inside(number, 'w:ilvl')[0]?.attributes['w:val']);
    return [{ depth, label: this.#labelOf(id, depth), text: wordsOf(paragraph) }];
  }

  #labelOf(id: string, depth: number): string {
    const level = this.#levels.get(id)?.[depth];
    if (level === undefined) throw new Error(`List ${id} has no level ${depth}`);
    const says = (name: string) => inside(level, name)[0]?.attributes['w:val'] ?? '';
    const counts = (this.#counts.get(id) ?? []).slice(0, depth + 1);
    const count = (counts[depth] ?? Number(says('w:start')) - 1) + 1;
    counts[depth] = count;
    this.#counts.set(id, counts);
    const format = FORMATS[says('w:numFmt')];
    return format === undefined
      ? says('w:lvlText')
      : says('w:lvlText').replace(`%${depth + 1}`, numeral(count, format));
  }
}
