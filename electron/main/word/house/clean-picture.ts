import { element, elementsBelow, elementsIn, isElement, type XmlElement, type XmlNode } from '../xml-element';
import type { HouseNotes, Picture } from './house-document';
import type { Relationship } from './package-parts';

export type PictureRoom = {
  readonly notes: HouseNotes;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly shelf: PictureShelf;
};

/** By how a picture begins, what it is: its name is not believed. */
const KINDS: readonly (readonly [string, string])[] = [
  ['png', '89504e470d0a1a0a'],
  ['jpeg', 'ffd8ff'],
  ['gif', '47494638'],
  ['bmp', '424d'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
];

/** The pictures of all headers and footers, each kept once. */
export class PictureShelf {
  readonly #byPart = new Map<string, Picture | null>();
  #drawings = 0;

  constructor(private readonly contents: ReadonlyMap<string, Buffer>) {}

  get pictures(): readonly Picture[] {
    return [...this.#byPart.values()].filter((picture) => picture !== null);
  }

  /** Null for what is no picture of a kind that only shows something. */
  take(part: string): Picture | null {
    const known = this.#byPart.get(part);
    if (known !== undefined) return known;
    const bytes = this.contents.get(part);
    const extension = bytes === undefined ? undefined : kindOf(bytes);
    const made =
      bytes === undefined || extension === undefined
        ? null
        : { id: `house${this.pictures.length + 1}`, bytes, extension };
    this.#byPart.set(part, made);
    return made;
  }

  /** A number for a drawing that no drawing of ours has. */
  nextDrawing(): string {
    this.#drawings += 1;
    return String(50_000 + this.#drawings);
  }
}

function kindOf(bytes: Buffer): string | undefined {
  const beginning = bytes.subarray(0, 8).toString('hex');
  return KINDS.find(([, start]) => beginning.startsWith(start))?.[0];
}

const LINKS: ReadonlySet<string> = new Set(['a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver']);
/** Addresses and packed copies that drawings of older Words may carry. */
const DROPPED = /^(?:href|src|target|o:href|o:gfxdata|o:ole|o:spid|r:href|r:pict|r:link|o:relid|wp14:.*)$/;
const OLE: ReadonlySet<string> = new Set(['o:OLEObject', 'w:control', 'o:ink', 'wpi:wgp', 'c:chart', 'dgm:relIds']);

/** A drawing with its pictures by our ids and without links; null for one that shows what is not taken over. */
export function cleanPicture(drawing: XmlElement, room: PictureRoom): XmlElement | null {
  const fault = faultOf(drawing, room);
  if (fault === null) return cleaned(drawing, room);
  room.notes.leftOut.add(fault);
  return null;
}

const OBJECT = 'A chart, diagram or other object in the header or footer';
const OTHER_PICTURE =
  'A picture in the header or footer that is not PNG, JPEG, GIF, BMP or TIFF. Put the logo in as PNG to have it';

function faultOf(drawing: XmlElement, room: PictureRoom): string | null {
  for (const drawn of drawnIn(drawing)) {
    if (OLE.has(drawn.name)) return OBJECT;
    if (LINKS.has(drawn.name) || drawn.name === 'asvg:svgBlip') continue;
    const fault = referenceFault(drawn, room);
    if (fault !== null) return fault;
  }
  return null;
}

function referenceFault({ name, attributes }: XmlElement, { relationships, shelf }: PictureRoom): string | null {
  const isOfOldDrawing = name === 'v:imagedata' || name === 'v:fill';
  const id = attributes['r:embed'] ?? (isOfOldDrawing ? attributes['r:id'] : undefined);
  if (attributes['r:id'] !== undefined && id !== attributes['r:id']) return OBJECT;
  if (id === undefined || id === '') return null;
  const relationship = relationships.get(id);
  const isPicture = relationship?.type === 'image' && !relationship.isOutside;
  return isPicture && shelf.take(relationship.target) !== null ? null : OTHER_PICTURE;
}

/** What is drawn; the words in a text box are looked at by themselves. */
function* drawnIn(given: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(given)) {
    yield child;
    if (child.name !== 'w:txbxContent') yield* drawnIn(child);
  }
}

function cleaned(given: XmlElement, room: PictureRoom): XmlElement {
  const attributes = Object.entries(given.attributes)
    .filter(([key]) => !DROPPED.test(key))
    .map(([key, value]) => [key, attributeValue(given.name, { key, value }, room)] as const);
  const said = given.name === 'wp:docPr' ? wordsFor(given, room) : [];
  return element(
    given.name,
    Object.fromEntries([...attributes, ...said]),
    given.children.flatMap((child) => cleanedNode(child, room)),
  );
}

function cleanedNode(child: XmlNode, room: PictureRoom): XmlNode[] {
  if (!isElement(child)) return [child];
  if (LINKS.has(child.name)) {
    room.notes.leftOut.add('Links in the header or footer: their words stay');
    return [];
  }
  // Second forms of a picture and notes of other programs: the picture itself is there.
  if (child.name === 'a:extLst') return [];
  if (child.name === 'w:txbxContent') return [child];
  return [cleaned(child, room)];
}

type Attribute = { readonly key: string; readonly value: string };

function attributeValue(name: string, attribute: Attribute, { relationships, shelf }: PictureRoom): string {
  const { key, value } = attribute;
  if (name === 'wp:docPr' && key === 'id') return shelf.nextDrawing();
  if (name === 'wp:docPr' || name === 'pic:cNvPr') return saidOfPicture(attribute);
  if (key === 'alt' || key === 'o:title') return A_PATH.test(value) ? '' : value;
  if (key !== 'r:embed' && key !== 'r:id') return value;
  const target = relationships.get(value)?.target;
  return (target === undefined ? null : shelf.take(target))?.id ?? value;
}

const NO_WORDS = 'Picture of the council’s letterhead';

/** Who cannot see a picture hears what it shows; a path to somebody's files is no such words. */
function wordsFor({ attributes }: XmlElement, { notes }: PictureRoom): [string, string][] {
  const words = [attributes['descr'], attributes['title']].find((each) => each?.trim() && !A_PATH.test(each));
  if (words === undefined)
    notes.instead.add(`A picture without words for those who cannot see it: “${NO_WORDS}” is said instead`);
  return [['descr', words ?? NO_WORDS]];
}

const A_PATH = /[\\/].*\.\w{2,5}$/;

/** A name or an alternative text that is a path says where somebody's files lie, and nothing about the picture. */
function saidOfPicture({ key, value }: Attribute): string {
  if (key === 'name') return 'House picture';
  return A_PATH.test(value) ? '' : value;
}

/** The names of the pictures a header or footer refers to by our ids. */
export function picturesIn(blocks: readonly XmlElement[]): ReadonlySet<string> {
  const ids = blocks
    .flatMap((block) => [...elementsBelow(block)])
    .flatMap(({ attributes }) => [attributes['r:embed'], attributes['r:id']])
    .filter((id) => id !== undefined);
  return new Set(ids);
}

/** Whether a drawing stands in the line of the text, and how tall it is in twips. */
export function tallestInline(blocks: readonly XmlElement[]): number {
  const inline = blocks.flatMap((block) => [...elementsBelow(block)]).filter(({ name }) => name === 'wp:inline');
  return Math.max(
    0,
    ...inline.map((drawing) => Number(elementsIn(drawing, 'wp:extent')[0]?.attributes['cy'] ?? 0) / 635),
  );
}
