import { elementsIn, type XmlElement } from '../xml-element';
import { type HouseNotes, HouseRefusal } from './house-document';
import type { OpenedZip } from './open-zip';
import { parseXml } from './xml-tree';

export type Relationship = {
  readonly id: string;
  /** The last word of its type: `header`, `image`, `hyperlink`. */
  readonly type: string;
  /** The name of a part, or for what lies outside its address. */
  readonly target: string;
  readonly isOutside: boolean;
};

/** The parts of a Word file, each read when it is asked for. */
export type WordPackage = {
  readonly names: ReadonlySet<string>;
  readonly main: string;
  /** @throws XmlFault, ZipError */
  readonly xml: (name: string) => Promise<XmlElement>;
  readonly text: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Buffer>;
  readonly relationships: (part: string) => Promise<readonly Relationship[]>;
};

const LIMITS = { elements: 200_000 };
const CONTENT_TYPES = '[Content_Types].xml';
const WORD_MAIN = /wordprocessingml\.(?:document|template)\.main\+xml$/;
const HOLDS_MACROS = /macroEnabled|vbaProject|vbaData|ms-word\.(?:attachedToolbars|keyMapCustomizations)/i;
const EMBEDDED =
  /activeX|oleObject|webextension|officedocument\.(?:spreadsheetml|presentationml)\.(?:sheet|presentation)/i;
const EMBEDDED_PART = /\/(?:embeddings|activeX)\//i;

/**
 * What kind of package this is, and whether it holds what no pattern may hold.
 * @throws HouseRefusal, XmlFault, ZipError
 */
export async function openPackage(zip: OpenedZip, notes: HouseNotes): Promise<WordPackage> {
  const names = new Set(zip.names);
  if (!names.has(CONTENT_TYPES)) throw new HouseRefusal(isOtherOffice(zip.names) ? 'OTHER_OFFICE' : 'NOT_WORD');
  const text = async (name: string) => decoded(await zip.read(name));
  const xml = async (name: string) => parseXml(await text(name), LIMITS);
  const relationships = async (part: string) => {
    const name = relationshipPart(part);
    return names.has(name) ? relationshipsIn(await xml(name), part) : [];
  };
  refuseContents(await xml(CONTENT_TYPES), zip.names);
  const main = (await relationships('')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !names.has(main)) throw new HouseRefusal('NOT_WORD');
  await refuseOutside(names, relationships, notes);
  return { names, main, xml, text, bytes: zip.read, relationships };
}

function isOtherOffice(names: readonly string[]): boolean {
  return names.includes('mimetype') || names.includes('content.xml');
}

function refuseContents(types: XmlElement, names: readonly string[]): void {
  const all = elementsIn(types).map(({ attributes }) => attributes['ContentType'] ?? '');
  if (all.some((type) => HOLDS_MACROS.test(type)) || names.some((name) => /vbaProject|vbaData/i.test(name)))
    throw new HouseRefusal('MACROS');
  if (!all.some((type) => WORD_MAIN.test(type)))
    throw new HouseRefusal(
      all.some((type) => /spreadsheetml|presentationml|visio/.test(type)) ? 'OTHER_OFFICE' : 'NOT_WORD',
    );
  if (all.some((type) => EMBEDDED.test(type)) || names.some((name) => EMBEDDED_PART.test(name)))
    throw new HouseRefusal('EMBEDDED');
}

/** A link in the text is only a link, and the template a document was made from is named and not read: neither is taken over. */
async function refuseOutside(
  names: ReadonlySet<string>,
  relationships: WordPackage['relationships'],
  notes: HouseNotes,
): Promise<void> {
  for (const name of names) {
    const part = partOfRelationships(name);
    if (part === null) continue;
    for (const { type, isOutside } of await relationships(part)) {
      if (!isOutside || type === 'hyperlink') continue;
      if (type !== 'attachedTemplate') throw new HouseRefusal('OUTSIDE');
      notes.leftOut.add('The link to the template this document was made from');
    }
  }
}

function relationshipPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function partOfRelationships(name: string): string | null {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
  return found ? `${found[1] ?? ''}${found[2] ?? ''}` : null;
}

function relationshipsIn(root: XmlElement, part: string): Relationship[] {
  if (root.name !== 'Relationships') throw new HouseRefusal('CUT_OFF');
  return elementsIn(root, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isOutside =
      mode?.toLowerCase() === 'external' || /^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('\\\\');
    return {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      isOutside,
      target: isOutside ? target : resolved(target, part),
    };
  });
}

/** Where a target leads from a part; it never leaves the package, because only names that are in it are read. */
function resolved(target: string, part: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** @throws HouseRefusal for what is no UTF-8 or UTF-16, which are the encodings every reader of XML knows. */
export function decoded(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new HouseRefusal('CUT_OFF');
    throw error;
  }
}
