import type { HouseReport } from '@domain/export/house-report';
import { printableLine } from '../printable-text';
import { elementsBelow, type XmlElement } from '../xml-element';
import { picturesIn, tallestInline } from './clean-picture';
import { colourIn, contrastOnWhite, READABLE_CONTRAST } from './colour';
import { fontOf, rareFonts } from './fonts-of';
import { EDGE_KINDS, type Edge, type EdgeKind, type HouseDocument, VARIANTS, type Variant } from './house-document';
import type { MergedStyles } from './merge-styles';
import { millimetres, textWidth } from './page-layout';
import { StyleBook } from './style-book';

/** The styles a person looks for, by their ids in our document. */
const NAMED: readonly (readonly [string, string])[] = [
  ['Normal', 'Plain text'],
  ['Title', 'Title'],
  ['Subtitle', 'Subtitle'],
  ['Heading1', 'Heading 1'],
  ['Heading2', 'Heading 2'],
  ['Heading3', 'Heading 3'],
  ['ListParagraph', 'Lists'],
  ['Footer', 'Line at the foot'],
];
const PAGES: Readonly<Record<Variant, string>> = {
  default: '',
  first: ' of the first page',
  even: ' of even pages',
};
const LARGE_PICTURES = 2 * 1_024 * 1_024;
/** 10 points, in half points: smaller text on a record is hard to read. */
const SMALL_TEXT = 20;

/** What a look comes to, in sentences for the person who chooses it. */
export function houseLines(house: HouseDocument, styles: MergedStyles): HouseReport {
  const { notes, page } = house;
  const used: string[] = [pageLine(house)];
  const instead: string[] = [
    'Marking, draft notice, record number and page number: always built in, under its header and over its footer.',
  ];
  const warnings: string[] = [];
  const into: Lines = { used, instead, warnings };
  edgeLines(house, into);
  styleLines(house, styles, into);
  textLines(house, styles, into);
  return {
    used: bounded(used),
    instead: bounded([...instead, ...[...notes.instead].map(sentence)]),
    leftOut: bounded([...notes.leftOut].map(sentence)),
    warnings: bounded([...warnings, ...[...notes.warnings].map(sentence)]),
    page: { width: millimetres(page.width), height: millimetres(page.height), textWidth: millimetres(textWidth(page)) },
  };
}

type Lines = { readonly used: string[]; readonly instead: string[]; readonly warnings: string[] };

function sentence(note: string): string {
  return note.endsWith('.') ? note : `${note}.`;
}

/** Names of fonts and styles are the file's own words: never longer than a line, never more than fits. */
function bounded(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => printableLine(line).slice(0, 300)))].slice(0, 100);
}

function pageLine({ page }: HouseDocument): string {
  const size = `${millimetres(page.width)} × ${millimetres(page.height)} mm`;
  const isA4 = Math.abs(page.width - 11_906) < 20 && Math.abs(page.height - 16_838) < 20;
  const isA4Across = Math.abs(page.width - 16_838) < 20 && Math.abs(page.height - 11_906) < 20;
  const name = isA4
    ? 'A4 upright'
    : isA4Across
      ? 'A4 across'
      : page.isLandscape
        ? 'A page lying across'
        : 'An upright page';
  return `Page: ${name}, ${size}, with text ${millimetres(textWidth(page))} mm wide.`;
}

function edgeLines(house: HouseDocument, { used, instead, warnings }: Lines): void {
  for (const kind of EDGE_KINDS) {
    const shown = VARIANTS.map((variant) => [variant, house.edges[kind][variant] ?? []] as const);
    const filled = shown.filter(([, edge]) => edge.length > 0);
    if (filled.length === 0) instead.push(`No ${kind}: only the built-in lines stand there.`);
    for (const [variant, edge] of filled) used.push(edgeLine(kind, variant, edge));
    if (filled.some(([, edge]) => hasPageNumber(edge)))
      warnings.push(
        `The document’s own ${kind} has page numbers, and so has the built-in line: the number is printed twice.`,
      );
    const tallest = Math.max(0, ...filled.map(([, edge]) => tallestInline(edge)));
    if (tallest > house.page.height / 4)
      warnings.push(
        `A picture in the ${kind} takes ${millimetres(tallest)} mm of each page: little room is left for text.`,
      );
  }
  const bytes = house.pictures.reduce((sum, picture) => sum + picture.bytes.length, 0);
  if (bytes > LARGE_PICTURES)
    warnings.push(
      `The pictures make every Word file ${(bytes / 1_048_576).toFixed(1)} MB larger. Smaller ones look the same.`,
    );
}

function edgeLine(kind: EdgeKind, variant: Variant, edge: Edge): string {
  const pictures = picturesIn(edge).size;
  const what = pictures === 0 ? '' : pictures === 1 ? ', with its picture' : `, with its ${pictures} pictures`;
  return `${kind === 'header' ? 'Header' : 'Footer'}${PAGES[variant]}: from the document${what}.`;
}

function hasPageNumber(edge: Edge): boolean {
  const says = ({ name, attributes, children }: XmlElement) =>
    (name === 'w:instrText' && /\bPAGE\b/i.test(children.join(''))) ||
    (name === 'w:fldSimple' && /\bPAGE\b/i.test(attributes['w:instr'] ?? ''));
  return edge.some((block) => [...elementsBelow(block)].some(says));
}

function styleLines(house: HouseDocument, styles: MergedStyles, { used, instead, warnings }: Lines): void {
  if (house.styles === null) {
    instead.push('No styles at all: the built-in ones are used for all words.');
    return;
  }
  for (const [id, title] of NAMED) {
    const theirs = styles.theirs.has(id) ? styles.ids.get(id) : undefined;
    if (theirs !== undefined) {
      used.push(`${title}: as in the document, where it is called “${styles.book.nameOf(theirs).slice(0, 80)}”.`);
      warnings.push(...paleness(title, styles.book, theirs));
    } else if (styles.ids.has(id)) {
      instead.push(`No style for ${title}: the built-in one is used, in the document’s font.`);
    }
  }
  instead.push('Tables, boxes, notes and quotations: built in, in the document’s font and colour.');
}

function paleness(title: string, book: StyleBook, id: string): string[] {
  const colour = colourIn(book.textProperty(id, 'w:color')?.attributes['w:val']);
  const ground = book.textProperty(id, 'w:shd') ?? book.paragraphProperty(id, 'w:shd');
  if (colour === null || ground !== undefined) return [];
  const contrast = contrastOnWhite(colour);
  if (contrast >= READABLE_CONTRAST) return [];
  return [`${title} is pale on white (contrast ${contrast.toFixed(1)}; 4.5 is needed to be read by everybody).`];
}

function textLines(house: HouseDocument, styles: MergedStyles, { used, warnings }: Lines): void {
  if (house.styles === null) return;
  const book = new StyleBook(styles.root);
  const text = styles.ids.get('Normal');
  const heading = styles.ids.get('Heading1');
  const [words, headings] = [text, heading].map((id) => fontOf(book, id, house.theme));
  const size = Number(book.textProperty(text, 'w:sz')?.attributes['w:val'] ?? SMALL_TEXT);
  used.push(`Fonts: ${words ?? ''} ${size / 2} pt for text, ${headings ?? ''} for headings.`);
  if (size < SMALL_TEXT) warnings.push(`The text is small (${size / 2} pt).`);
  for (const font of rareFonts(house, [words ?? '', headings ?? '']))
    warnings.push(`The font ${font.slice(0, 60)} is not in the file: a computer without it shows another one.`);
}
