import { INK } from '../look';
import { childOf, element, elementsIn, isElement, withChildren, type XmlElement } from '../xml-element';
import type { Adaptation } from './adapt-style';
import { picturesIn } from './clean-picture';
import { colourIn, contrastOnWhite, READABLE_CONTRAST } from './colour';
import { type Fit, fitBody } from './fit-body';
import { edgeOfBoth } from './fit-edge';
import { EDGE_KINDS, type EdgeKind, type HouseDocument, VARIANTS, type Variant } from './house-document';
import { counterpartOf, type MergedStyles, mergeStyles, stylesUsedIn } from './merge-styles';
import { replaced } from './ordered';
import { edgeRelationships, OurPackage } from './our-package';
import { ourSection, textWidth, textWidthOf } from './page-layout';
import { plainName, StyleBook } from './style-book';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const SETTINGS = 'word/settings.xml';
const EDGE = /^word\/(?:header|footer)\d*\.xml$/;
/** Parts of ours besides the page that name styles. */
const OTHER_WORDS = /^word\/(?:footnotes|endnotes|numbering)\.xml$/;
/** There in every file, whether this record needs them or not, so that every file of a look has the same ones. */
const LOOKED_FOR = ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph'] as const;

/** What Word takes for the size of text where a document does not say, in half points (ECMA-376 part 1, 17.3.2.38). */
const WORDS_OWN_SIZE = 20;
const OUR_SIZE = 22;

/** Our greys without a tint, which go with any colour of theirs. */
const NEUTRAL = [
  [INK.rule, 'A6A6A6'],
  [INK.headerFill, 'EDEDED'],
  [INK.quiet, '505050'],
] as const;

/** A finished file, and how its styles came about. */
export type HouseFile = { readonly bytes: Buffer; readonly styles: MergedStyles };

/**
 * Our finished file in the look of a council's document: every word, list and table of ours on their page, with their
 * styles, header and footer. The marking, the draft notice and the line with record number and page stay on every page.
 * The same two files always give the same bytes.
 */
export async function applyHouse(ours: Uint8Array, house: HouseDocument): Promise<HouseFile> {
  const parts = await OurPackage.open(ours);
  const document = parts.xml(DOCUMENT);
  const section = sectionOf(document);
  const edges = ourEdges(parts, section);
  const styles = mergedStyles(parts, house, document);
  const colours = coloursFor(styles, house);
  const fit: Fit = { ids: styles.ids, colours, from: textWidthOf(section), to: textWidth(house.page) };
  parts.put(STYLES, styles.root);
  for (const { name } of edges.values()) parts.drop(name);
  const added = addEdges(parts, { house, edges, fit, styles });
  const hasFirst = house.hasFirst || added.some(({ type }) => type === 'first');
  const body = fitBody(document, fit);
  parts.put(
    DOCUMENT,
    replaced(body, 'w:sectPr', (given) => ourSection(given, { page: house.page, edges: added, hasFirst })),
  );
  for (const name of parts.names()) if (OTHER_WORDS.test(name)) parts.put(name, fitBody(parts.xml(name), fit));
  for (const picture of house.pictures) parts.addPicture(picture);
  putLook(parts, house);
  return { bytes: parts.bytes(), styles };
}

function sectionOf(document: XmlElement): XmlElement {
  const section = elementsIn(childOf(document, 'w:body'), 'w:sectPr').at(-1);
  if (section === undefined) throw new Error('Our own document has no section');
  return section;
}

type OurEdge = { readonly name: string; readonly root: XmlElement; readonly relationships: readonly XmlElement[] };

/** Our headers and footers by kind and variant. */
function ourEdges(parts: OurPackage, section: XmlElement): ReadonlyMap<string, OurEdge> {
  const targets = parts.targets(DOCUMENT);
  const references = EDGE_KINDS.flatMap((kind) =>
    elementsIn(section, `w:${kind}Reference`).map(({ attributes }) => ({ kind, attributes })),
  );
  return new Map(
    references.map(({ kind, attributes }) => {
      const name = `word/${targets.get(attributes['r:id'] ?? '')?.target ?? ''}`;
      const rels = name.replace(/^word\//, 'word/_rels/').concat('.rels');
      const relationships = parts.has(rels) ? elementsIn(parts.xml(rels)) : [];
      return [`${kind} ${attributes['w:type'] ?? 'default'}`, { name, root: parts.xml(name), relationships }];
    }),
  );
}

function mergedStyles(parts: OurPackage, house: HouseDocument, document: XmlElement): MergedStyles {
  const ours = parts.xml(STYLES);
  const others = parts.names().filter((name) => EDGE.test(name) || OTHER_WORDS.test(name));
  const needed = stylesUsedIn([document, ...others.map((name) => parts.xml(name))]);
  const own = new StyleBook(ours);
  if (house.styles === null) return { root: ours, book: own, ids: new Map(), theirs: new Set() };
  const theirs = house.styles;
  const kept = stylesUsedIn(EDGE_KINDS.flatMap((kind) => Object.values(house.edges[kind]).flat()));
  const everything = new Set([...needed, ...LOOKED_FOR, ...defaultsNeeded(own)]);
  return mergeStyles({
    ours,
    theirs,
    needed: everything,
    kept,
    adaptation: adaptationTo(own, theirs),
    notes: house.notes,
  });
}

function defaultsNeeded(ours: StyleBook): string[] {
  return (['paragraph', 'character', 'table'] as const)
    .map((type) => ours.defaultOf(type))
    .filter((id) => id !== undefined);
}

function adaptationTo(ours: StyleBook, theirs: XmlElement): Adaptation {
  const book = new StyleBook(theirs);
  const normal = counterpartOf(ours.defaultOf('paragraph') ?? '', ours, book);
  const size = Number(book.textProperty(normal, 'w:sz')?.attributes['w:val'] ?? WORDS_OWN_SIZE);
  const indent = book.paragraphProperty(normal, 'w:ind')?.attributes ?? {};
  const placed = book.paragraphProperty(normal, 'w:jc')?.attributes['w:val'] ?? 'left';
  const names = new Set([...book.byId.keys()].map((id) => plainName(book.nameOf(id))));
  return {
    scale: Number.isFinite(size) && size > 0 ? size / OUR_SIZE : 1,
    colours: new Map([...NEUTRAL, [INK.heading, headingColour(book) ?? '000000']]),
    isIndented: Object.values(indent).some((value) => value !== '0') || !/^(?:left|start)$/.test(placed),
    isNameTaken: (name) => names.has(plainName(name)),
  };
}

/** The colour of their headings, where it can be read. */
function headingColour(book: StyleBook): string | null {
  const heading = book.called('paragraph', 'heading 1') ?? book.withOutline(0);
  if (heading === undefined) return null;
  const colour = colourIn(book.textProperty(heading, 'w:color')?.attributes['w:val']);
  return colour !== null && contrastOnWhite(colour) >= READABLE_CONTRAST ? colour : null;
}

function coloursFor(styles: MergedStyles, house: HouseDocument): ReadonlyMap<string, string> {
  if (house.styles === null) return new Map();
  return new Map([...NEUTRAL, [INK.heading, headingColour(styles.book) ?? '000000']]);
}

type Adding = {
  readonly house: HouseDocument;
  readonly edges: ReadonlyMap<string, OurEdge>;
  readonly fit: Fit;
  readonly styles: MergedStyles;
};
type AddedEdge = { readonly kind: EdgeKind; readonly type: Variant; readonly id: string };

/** A header and a footer for each kind of page there is: one that theirs has no words for still has ours. */
function addEdges(parts: OurPackage, { house, edges, fit, styles }: Adding): AddedEdge[] {
  const hasOwn = (variant: Variant) => EDGE_KINDS.some((kind) => edges.has(`${kind} ${variant}`));
  const variants = VARIANTS.filter(
    (variant) =>
      variant === 'default' ||
      (variant === 'first' ? house.hasFirst || hasOwn('first') : house.hasEven || hasOwn('even')),
  );
  return EDGE_KINDS.flatMap((kind) =>
    variants.map((type, index): AddedEdge => {
      const ours = edges.get(`${kind} ${type}`) ?? edges.get(`${kind} default`);
      if (ours === undefined) throw new Error(`Our own document has no ${kind}`);
      const theirs = house.edges[kind][shownOn(type, house)] ?? [];
      const root = edgeOfBoth({ kind, ours: ours.root, theirs, fit, styles, from: house.page.margins.header });
      const used = picturesIn(theirs);
      const relationships = edgeRelationships(
        ours.relationships,
        house.pictures.filter(({ id }) => used.has(id)),
      );
      return { kind, type, id: parts.addEdge(`${kind}${index + 1}.xml`, { kind, root, relationships }) };
    }),
  );
}

/** A page of a kind they do not tell apart has what their other pages have. */
function shownOn(variant: Variant, { hasFirst, hasEven }: HouseDocument): Variant {
  if (variant === 'first') return hasFirst ? 'first' : 'default';
  return variant === 'even' && hasEven ? 'even' : 'default';
}

function putLook(parts: OurPackage, house: HouseDocument): void {
  const targets = [...parts.targets(DOCUMENT).values()];
  const theme = targets.find(({ type }) => type === 'theme')?.target;
  if (house.theme !== null && theme !== undefined) parts.put(`word/${theme}`, house.theme);
  const fonts = targets.find(({ type }) => type === 'fontTable')?.target;
  if (house.fonts !== null && fonts !== undefined) parts.put(`word/${fonts}`, house.fonts);
  if (house.hasEven) parts.put(SETTINGS, withEvenPages(parts.xml(SETTINGS)));
}

/** Settings that the schema wants before the one about even pages (ECMA-376 part 1, 17.15.1.78). */
const AFTER_EVEN_PAGES =
  /^w:(?:book|drawing|display(?:Horizontal|Vertical)|doNot(?:Use|Shade)|noPunct|characterSpacing|printTwo|strict|noLine|save|doNotValidate|ignoreMixed|alwaysShow|doNotDemarcate|hdrShape|footnotePr|endnotePr|compat|docVars|rsids)/;

function withEvenPages(settings: XmlElement): XmlElement {
  const others = settings.children.filter((child) => !isElement(child) || child.name !== 'w:evenAndOddHeaders');
  const at = others.findIndex((child) => isElement(child) && AFTER_EVEN_PAGES.test(child.name));
  const place = at === -1 ? others.length : at;
  return withChildren(settings, [...others.slice(0, place), element('w:evenAndOddHeaders'), ...others.slice(place)]);
}
