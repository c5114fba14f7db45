import { PAGE } from '../look';
import { childOf, element, elementsIn, valOf, type XmlElement } from '../xml-element';
import { type HouseNotes, type HousePage, HouseRefusal } from './house-document';

/** 5 cm: less holds no sentence. */
const NARROWEST_TEXT = 2_835;
/** 11 cm: the tables of a record get cramped in less. */
const COMFORTABLE_TEXT = 6_236;
/** The largest page Word makes, and the smallest that is paper. */
const LARGEST_PAGE = 31_680;
const SMALLEST_PAGE = 4_000;

/** Arrangements of a page that a record's own take the place of. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'w:lnNumType': 'Numbers at the lines',
  'w:textDirection': 'Text that runs in another direction',
  'w:bidi': 'Pages that read from right to left',
  'w:vAlign': 'Text placed in the middle of the page',
  'w:paperSrc': 'The tray of the printer to take paper from',
  'w:printerSettings': 'Settings of a printer',
};

/** What these say where they ask for nothing out of the way. */
const USUAL = /^(?:lrTb|top|0|false|off)$/;

/** Their page; ours where they have none. @throws HouseRefusal when no text fits between its margins */
export function housePage(section: XmlElement | undefined, notes: HouseNotes): HousePage {
  if (childOf(section, 'w:pgSz') === undefined) notes.instead.add('No page size: A4 is used instead');
  if (childOf(section, 'w:pgMar') === undefined) notes.instead.add('No margins: the built-in ones are used instead');
  for (const child of elementsIn(section)) {
    const left = LEFT_OUT[child.name];
    if (left !== undefined && !USUAL.test(child.attributes['w:val'] ?? '')) notes.leftOut.add(left);
  }
  noteColumns(section, notes);
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const width = within(size['w:w'], { otherwise: PAGE.width, least: SMALLEST_PAGE, most: LARGEST_PAGE });
  const height = within(size['w:h'], { otherwise: PAGE.height, least: SMALLEST_PAGE, most: LARGEST_PAGE });
  const page = { width, height, isLandscape: width > height, margins: marginsOf(section), borders: bordersOf(section) };
  const text = { width: textWidth(page), height: height - page.margins.top - page.margins.bottom };
  if (text.width < NARROWEST_TEXT || text.height < NARROWEST_TEXT) throw new HouseRefusal('TOO_NARROW');
  if (text.width < COMFORTABLE_TEXT)
    notes.warnings.add(`The text is only ${millimetres(text.width)} mm wide: tables in a record will be cramped`);
  return page;
}

/** Between the margins, in twips. */
export function textWidth({ width, margins }: HousePage): number {
  return width - margins.left - margins.right - margins.gutter;
}

export function millimetres(twips: number): number {
  return Math.round((twips * 25.4) / 1_440);
}

function noteColumns(section: XmlElement | undefined, notes: HouseNotes): void {
  const columns = Number(childOf(section, 'w:cols')?.attributes['w:num'] ?? '1');
  if (columns > 1) notes.leftOut.add(`Text in ${Math.min(columns, 45)} columns: a record runs over the whole width`);
  const numbering = childOf(section, 'w:pgNumType')?.attributes ?? {};
  if (numbering['w:start'] !== undefined && numbering['w:start'] !== '1')
    notes.leftOut.add('Page numbers that begin at another number than 1');
}

/** A margin below zero means that the header may lie over the text: taken as its length, it pushes the text down. */
function marginsOf(section: XmlElement | undefined): HousePage['margins'] {
  const given = childOf(section, 'w:pgMar')?.attributes ?? {};
  const margin = (name: string, otherwise: number) =>
    within(given[name]?.replace('-', ''), { otherwise, least: 0, most: LARGEST_PAGE });
  return {
    top: margin('w:top', PAGE.marginTop),
    right: margin('w:right', PAGE.marginSide),
    bottom: margin('w:bottom', PAGE.marginBottom),
    left: margin('w:left', PAGE.marginSide),
    header: margin('w:header', PAGE.marginHeader),
    footer: margin('w:footer', PAGE.marginFooter),
    gutter: margin('w:gutter', 0),
  };
}

/** Lines around the page, without pictures of other parts. */
function bordersOf(section: XmlElement | undefined): XmlElement | null {
  const borders = childOf(section, 'w:pgBorders');
  if (borders === undefined) return null;
  const isPlain = elementsIn(borders).every(({ attributes }) =>
    Object.keys(attributes).every((key) => !key.startsWith('r:')),
  );
  return isPlain ? borders : null;
}

function within(value: string | undefined, bounds: { otherwise: number; least: number; most: number }): number {
  const number = value === undefined || !/^\d{1,6}$/.test(value) ? bounds.otherwise : Number(value);
  return Math.min(Math.max(number, bounds.least), bounds.most);
}

type Numbered = { readonly type: string; readonly id: string; readonly kind: 'header' | 'footer' };

/** The section of our document with their page: in the order the schema asks for (ECMA-376 part 1, 17.6.17). */
export function ourSection(
  ours: XmlElement,
  { page, edges, hasFirst }: { page: HousePage; edges: readonly Numbered[]; hasFirst: boolean },
): XmlElement {
  const { margins } = page;
  const lengths = Object.entries(margins).map(([side, twips]) => [`w:${side}`, String(twips)] as const);
  const kept = (name: string) => elementsIn(ours, name);
  return element('w:sectPr', {}, [
    ...edges.map(({ type, id, kind }) => element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id })),
    ...['w:footnotePr', 'w:endnotePr', 'w:type'].flatMap(kept),
    element('w:pgSz', {
      'w:w': String(page.width),
      'w:h': String(page.height),
      'w:orient': page.isLandscape ? 'landscape' : 'portrait',
    }),
    element('w:pgMar', Object.fromEntries(lengths)),
    ...(page.borders === null ? [] : [page.borders]),
    ...['w:pgNumType', 'w:cols'].flatMap(kept),
    ...(hasFirst ? [element('w:titlePg')] : []),
    ...kept('w:docGrid'),
  ]);
}

/** The text width of our own section, in twips. */
export function textWidthOf(section: XmlElement): number {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const length = (value: string | undefined) => Number(value ?? '0');
  return length(size['w:w']) - length(margins['w:left']) - length(margins['w:right']) - length(margins['w:gutter']);
}

export function hasTitlePage(section: XmlElement | undefined): boolean {
  const title = childOf(section, 'w:titlePg');
  return title !== undefined && !/^(?:0|false|off)$/.test(valOf(section, 'w:titlePg') ?? '');
}
