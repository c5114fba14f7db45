import { readWordPart, type WordPart } from '../read-word-part';
import { unpackZip } from '../unpack-zip';
import { everyElement, type XmlElement } from '../xml-element';

/** A Word file opened again: its XML parts read, everything else by name only. */
export type WordParts = {
  readonly xml: ReadonlyMap<string, WordPart>;
  /** Names of all parts, pictures too. */
  readonly names: ReadonlySet<string>;
};

export const DOCUMENT = 'word/document.xml';
const IS_XML = /\.(?:xml|rels)$/;

/** @throws when the bytes are no zip file, or one whose parts are not as they were put in. */
export async function readWordParts(bytes: Uint8Array): Promise<WordParts> {
  const parts = await unpackZip(bytes);
  const xml = [...parts].filter(([name]) => IS_XML.test(name));
  return {
    xml: new Map(xml.map(([name, part]) => [name, readWordPart(part.toString('utf8'))] as const)),
    names: new Set(parts.keys()),
  };
}

export function rootOf(parts: WordParts, name: string): XmlElement | null {
  return parts.xml.get(name)?.root ?? null;
}

/** Each check walks through the whole of every part. */
const walked = new WeakMap<XmlElement, readonly XmlElement[]>();

/** Every element of a part; none where the part is missing. */
export function elementsOf(parts: WordParts, name: string): readonly XmlElement[] {
  const root = rootOf(parts, name);
  if (root === null) return [];
  const elements = walked.get(root) ?? everyElement(root);
  walked.set(root, elements);
  return elements;
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
export function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The part that a relationship file belongs to, `''` for the whole package. */
export function ownerOf(relationships: string): string {
  return relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

/** Where a relationship of `owner` points: a path in the package, with `.` and `..` resolved. */
export function targetPath(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What kind each part is said to be: by its own name, otherwise by the end of it. */
export function contentTypes(parts: WordParts): (name: string) => string | undefined {
  const types = elementsOf(parts, '[Content_Types].xml').map(({ attributes }) => attributes);
  const byName = new Map(types.map((type) => [type['PartName']?.slice(1), type['ContentType']]));
  const byEnd = new Map(types.map((type) => [type['Extension']?.toLowerCase(), type['ContentType']]));
  return (name) => byName.get(name) ?? byEnd.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}
