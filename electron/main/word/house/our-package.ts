import { packZip } from '../pack-zip';
import { unpackZip } from '../unpack-zip';
import { element, elementsIn, withAttributes, withChildren, type XmlElement } from '../xml-element';
import { writeXml } from './write-xml';
import { parseXml } from './xml-tree';

/** Our own file, written a moment ago: any length a record may have. */
const LIMITS = { elements: 20_000_000 };
const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** The parts of a Word file of ours while they are changed, and the file they make. */
export class OurPackage {
  readonly #parts: Map<string, Buffer | XmlElement>;
  /** Parts that were read and not changed: they go into the file as they came. */
  readonly #read = new Map<string, XmlElement>();

  private constructor(parts: ReadonlyMap<string, Buffer>) {
    this.#parts = new Map(parts);
  }

  static async open(bytes: Uint8Array): Promise<OurPackage> {
    return new OurPackage(await unpackZip(bytes));
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** Read once, however often it is asked for. */
  xml(name: string): XmlElement {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`Our own file has no ${name}`);
    if (!Buffer.isBuffer(part)) return part;
    const root = this.#read.get(name) ?? parseXml(part.toString('utf8'), LIMITS);
    this.#read.set(name, root);
    return root;
  }

  put(name: string, content: XmlElement | Buffer): void {
    this.#read.delete(name);
    this.#parts.set(name, content);
  }

  /** What a relationship of a part leads to, by its id. */
  targets(part: string): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
    const name = relationshipPart(part);
    if (!this.has(name)) return new Map();
    return new Map(
      elementsIn(this.xml(name)).map(({ attributes }) => [
        attributes['Id'] ?? '',
        { type: (attributes['Type'] ?? '').slice(TYPE.length), target: attributes['Target'] ?? '' },
      ]),
    );
  }

  /** Takes a part of ours out with everything that names it. */
  drop(name: string): void {
    this.#parts.delete(name);
    this.#parts.delete(relationshipPart(name));
    this.#change(CONTENT_TYPES, (entry) => entry.attributes['PartName'] !== `/${name}`);
    this.#change(DOCUMENT_RELATIONSHIPS, (entry) => `word/${entry.attributes['Target'] ?? ''}` !== name);
  }

  /** A header or footer with what it refers to; gives the id by which the document refers to it. */
  addEdge(name: string, { kind, root, relationships }: NewEdge): string {
    const id = `house${name.replace(/\.xml$/, '')}`;
    this.put(`word/${name}`, root);
    this.put(relationshipPart(`word/${name}`), relationships);
    this.#add(CONTENT_TYPES, element('Override', { PartName: `/word/${name}`, ContentType: `${CONTENT}${kind}+xml` }));
    this.#add(DOCUMENT_RELATIONSHIPS, element('Relationship', { Id: id, Type: `${TYPE}${kind}`, Target: name }));
    return id;
  }

  addPicture({ id, bytes, extension }: { id: string; bytes: Buffer; extension: string }): void {
    this.put(`word/media/${id}.${extension}`, bytes);
    const known = elementsIn(this.xml(CONTENT_TYPES), 'Default').map(({ attributes }) => attributes['Extension']);
    if (known.includes(extension)) return;
    const entry = element('Default', { Extension: extension, ContentType: `image/${extension}` });
    const types = this.xml(CONTENT_TYPES);
    this.put(CONTENT_TYPES, withChildren(types, [entry, ...types.children]));
  }

  /** The finished file. The same parts give the same bytes. */
  bytes(): Buffer {
    const first = (name: string) => (name === CONTENT_TYPES ? 0 : name === '_rels/.rels' ? 1 : 2);
    const inOrder = [...this.#parts].toSorted(([one], [other]) => first(one) - first(other) || (one < other ? -1 : 1));
    return packZip(
      inOrder.map(([name, part]) => ({
        name,
        bytes: Buffer.isBuffer(part) ? part : Buffer.from(writeXml(part), 'utf8'),
        isStored: name.startsWith('word/media/'),
      })),
    );
  }

  #add(name: string, entry: XmlElement): void {
    const root = this.xml(name);
    this.put(name, withChildren(root, [...root.children, entry]));
  }

  #change(name: string, keep: (entry: XmlElement) => boolean): void {
    const root = this.xml(name);
    this.put(name, withChildren(root, elementsIn(root).filter(keep)));
  }
}

type NewEdge = {
  readonly kind: 'header' | 'footer';
  readonly root: XmlElement;
  readonly relationships: XmlElement;
};

function relationshipPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a header or footer refers to: our own relationships as they are, and their pictures by our ids. */
export function edgeRelationships(
  ours: readonly XmlElement[],
  pictures: readonly { readonly id: string; readonly extension: string }[],
): XmlElement {
  const added = pictures.map(({ id, extension }) =>
    element('Relationship', { Id: id, Type: `${TYPE}image`, Target: `media/${id}.${extension}` }),
  );
  return element('Relationships', {}, [...ours.map((entry) => withAttributes(entry, {})), ...added]);
}
