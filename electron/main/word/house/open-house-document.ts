import { type HouseRefusalKind, LARGEST_HOUSE_MEGABYTES } from '@domain/export/house-report';
import { failed, type Result, succeeded } from '@domain/result';
import { elementsIn, isOn, type XmlElement } from '../xml-element';
import { cleanEdge, type EdgeRoom } from './clean-edge';
import { PictureShelf } from './clean-picture';
import { hiddenStyles, usableStyles } from './clean-styles';
import { cleanFonts, cleanTheme } from './clean-theme';
import { refusedByItsBytes } from './file-kind';
import {
  EDGE_KINDS,
  type Edge,
  type EdgeKind,
  type Edges,
  type HouseDocument,
  HouseNotes,
  HouseRefusal,
  VARIANTS,
  type Variant,
} from './house-document';
import { openZip, ZipError } from './open-zip';
import { openPackage, type Relationship, type WordPackage } from './package-parts';
import { hasTitlePage, housePage } from './page-layout';
import { StyleBook } from './style-book';
import { readXml, XmlFault } from './xml-tree';

const LARGEST_BYTES = LARGEST_HOUSE_MEGABYTES * 1_024 * 1_024;
/** A letterhead with a long text under it, which is read past. */
const BODY_LIMITS = { elements: 2_000_000 };

/**
 * Reads somebody's Word document as a pattern for ours. The file is not trusted: what it says of itself is checked before
 * a byte is unpacked, every part is read strictly, and only what is named in `HouseDocument` is taken out of it.
 */
export async function openHouseDocument(bytes: Uint8Array): Promise<Result<HouseDocument, HouseRefusalKind>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length > LARGEST_BYTES) return failed('TOO_LARGE');
  const refused = refusedByItsBytes(file);
  if (refused !== null) return failed(refused);
  const zip = await openZip(file);
  if (!zip.ok) return failed(zip.failure);
  try {
    const notes = new HouseNotes();
    return succeeded(await readHouse(await openPackage(zip.value, notes), notes));
  } catch (error) {
    return failed(refusalOf(error));
  }
}

function refusalOf(error: unknown): HouseRefusalKind {
  if (error instanceof HouseRefusal) return error.kind;
  if (error instanceof ZipError) return error.fault;
  if (error instanceof XmlFault) return error.kind === 'STRICT' ? 'STRICT' : 'CUT_OFF';
  throw error;
}

async function readHouse(parts: WordPackage, notes: HouseNotes): Promise<HouseDocument> {
  const relationships = await parts.relationships(parts.main);
  const part = async (type: string): Promise<XmlElement | null> => {
    const found = relationships.find((relationship) => relationship.type === type && !relationship.isOutside);
    return found === undefined || !parts.names.has(found.target) ? null : parts.xml(found.target);
  };
  const given = await part('styles');
  const styles = given === null ? null : usableStyles(given);
  const settings = await part('settings');
  const sections = await sectionsOf(parts, notes);
  const { section, references } = chosenSection(sections, notes);
  const hasFirst = hasTitlePage(section);
  const hasEven = isOn(settings ?? undefined, 'w:evenAndOddHeaders');
  const room = { notes, styles: idsOf(styles), hidden: hiddenStyles(given) };
  const read = await readEdges(parts, { references, relationships, room, isUsed: { first: hasFirst, even: hasEven } });
  const theme = await part('theme');
  const fonts = await part('fontTable');
  noteSettings(settings, notes);
  return {
    ...{ styles, notes, hasFirst, hasEven, ...read },
    theme: theme === null ? null : cleanTheme(theme),
    fonts: fonts === null ? null : cleanFonts(fonts, notes),
    page: housePage(section, notes),
  };
}

function idsOf(styles: XmlElement | null): ReadonlySet<string> {
  return styles === null ? new Set() : new Set(new StyleBook(styles).byId.keys());
}

function noteSettings(settings: XmlElement | null, notes: HouseNotes): void {
  if (isOn(settings ?? undefined, 'w:mirrorMargins')) notes.leftOut.add('Margins that change sides on even pages');
  if (elementsIn(settings ?? undefined, 'w:documentProtection').length > 0)
    notes.leftOut.add('Protection of the document against changes');
}

async function sectionsOf(parts: WordPackage, notes: HouseNotes): Promise<XmlElement[]> {
  const sections: XmlElement[] = [];
  let hasWords = false;
  readXml(await parts.text(parts.main), {
    limits: BODY_LIMITS,
    wanted: (name) => name === 'w:sectPr' || name === 'w:sectPrChange',
    found: (found) => {
      if (found.name === 'w:sectPr') sections.push(found);
    },
    onWords: () => {
      hasWords = true;
    },
  });
  if (hasWords) notes.leftOut.add('The words on its pages: only header, footer and look are used');
  return sections;
}

type References = { readonly kind: EdgeKind; readonly variant: Variant; readonly id: string }[];

/** The first that has a header or footer of its own, which is where a letterhead stands; otherwise the last. */
function chosenSection(
  sections: readonly XmlElement[],
  notes: HouseNotes,
): { section: XmlElement | undefined; references: References } {
  const withEdges = sections.find((section) => referencesOf(section).length > 0);
  const section = withEdges ?? sections.at(-1);
  if (sections.length > 1)
    notes.leftOut.add('Further page layouts of the document: the first with a header or footer is used');
  return { section, references: section === undefined ? [] : referencesOf(section) };
}

function referencesOf(section: XmlElement): References {
  return EDGE_KINDS.flatMap((kind) =>
    elementsIn(section, `w:${kind}Reference`).flatMap(({ attributes }) => {
      const variant = VARIANTS.find((each) => each === (attributes['w:type'] ?? 'default'));
      return variant === undefined ? [] : [{ kind, variant, id: attributes['r:id'] ?? '' }];
    }),
  );
}

type ReadingEdges = {
  readonly references: References;
  readonly relationships: readonly Relationship[];
  readonly room: Pick<EdgeRoom, 'notes' | 'styles' | 'hidden'>;
  readonly isUsed: { readonly first: boolean; readonly even: boolean };
};

async function readEdges(parts: WordPackage, { references, relationships, room, isUsed }: ReadingEdges) {
  const edges: { [kind in EdgeKind]: { [variant in Variant]?: Edge } } = { header: {}, footer: {} };
  const contents = new Map<string, Buffer>();
  const shelf = new PictureShelf(contents);
  for (const { kind, variant, id } of references) {
    const target = relationships.find((relationship) => relationship.id === id && relationship.type === kind)?.target;
    const isShown = variant === 'default' || isUsed[variant];
    if (!isShown || target === undefined || !parts.names.has(target) || edges[kind][variant]) continue;
    const its = await parts.relationships(target);
    for (const { type, target: picture, isOutside } of its)
      if (type === 'image' && !isOutside && parts.names.has(picture) && !contents.has(picture))
        contents.set(picture, await parts.bytes(picture));
    const byId = new Map(its.map((relationship) => [relationship.id, relationship]));
    edges[kind][variant] = cleanEdge(await parts.xml(target), { ...room, shelf, relationships: byId });
  }
  return { edges: edges satisfies Edges, pictures: shelf.pictures };
}
