import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement, XmlNode } from '../xml-element';
import { PREFIX_OF, STRICT } from './namespaces';

type OpenElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };

/** Why a part cannot be read: not well formed, holds a DTD, too deep or too large; or written in the strict variant. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  constructor(readonly kind: 'DAMAGED' | 'STRICT') {
    super(kind);
  }
}

export type XmlLimits = { readonly elements: number };

/** Deeper than any document nests, and shallow enough to be walked without running out of stack. */
const DEEPEST = 200;

/** Elements whose white space is text. */
const WORDS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'a:t', 'm:t']);

/**
 * Reads a part strictly, with every name as this program writes it, whatever prefix the file used. Elements and attributes of namespaces this program does not know are left away, as Word itself
 * would ignore them.
 * @throws XmlFault
 */
export function parseXml(xml: string, limits: XmlLimits): XmlElement {
  const roots: XmlElement[] = [];
  readXml(xml, { limits, wanted: (_name, depth) => depth === 0, found: (root) => roots.push(root) });
  const [root] = roots;
  if (root === undefined) throw new XmlFault('DAMAGED');
  return root;
}

type Reading = {
  readonly limits: XmlLimits;
  /** Which elements are built with everything in them; what lies outside of them is only checked. */
  readonly wanted: (name: string, depth: number) => boolean;
  readonly found: (element: XmlElement) => void;
  /** Words outside of what is wanted. */
  readonly onWords?: () => void;
};

/** Reads through a part and builds only what is wanted of it. @throws XmlFault */
export function readXml(xml: string, reading: Reading): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: (OpenElement | null)[] = [];
  const built = new TreeBuilder(reading);
  let count = 0;
  parser.on('error', () => {
    throw new XmlFault('DAMAGED');
  });
  parser.on('doctype', () => {
    throw new XmlFault('DAMAGED');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length > DEEPEST || count > reading.limits.elements) throw new XmlFault('DAMAGED');
    if (tag.uri.startsWith(STRICT)) throw new XmlFault('STRICT');
    open.push(built.open(tag, (prefix) => parser.resolve(prefix), open.length));
  });
  parser.on('closetag', () => built.close(open.pop() ?? null));
  parser.on('text', (text) => built.text(text));
  parser.on('cdata', (text) => built.text(text));
  parser.write(xml).close();
}

class TreeBuilder {
  readonly #reading: Reading;
  /** The elements being built, innermost last. */
  readonly #stack: OpenElement[] = [];
  /** How many elements of unknown namespaces we are in: nothing of them is kept. */
  #unknown = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined, depth: number): OpenElement | null {
    const name = nameOf(tag.uri, tag.local);
    if (name === null || this.#unknown > 0) {
      this.#unknown += 1;
      return null;
    }
    const isBuilding = this.#stack.length > 0;
    const element = { name, attributes: attributesOf(tag, name, resolve), children: [] };
    if (!isBuilding && !this.#reading.wanted(name, depth)) return element;
    this.#stack.at(-1)?.children.push(element);
    this.#stack.push(element);
    return element;
  }

  close(element: OpenElement | null): void {
    if (element === null) {
      this.#unknown -= 1;
      return;
    }
    if (this.#stack.at(-1) !== element) return;
    this.#stack.pop();
    if (this.#stack.length === 0) this.#reading.found(element);
  }

  text(text: string): void {
    if (this.#unknown > 0) return;
    const inside = this.#stack.at(-1);
    if (inside === undefined) {
      if (text.trim() !== '') this.#reading.onWords?.();
    } else if (WORDS.has(inside.name) || text.trim() !== '') {
      inside.children.push(text);
    }
  }
}

function nameOf(uri: string, local: string): string | null {
  const prefix = PREFIX_OF.get(uri);
  if (prefix === undefined) return null;
  return prefix === '' ? local : `${prefix}:${local}`;
}

function attributesOf(
  tag: SaxesTagNS,
  element: string,
  resolve: (prefix: string) => string | undefined,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const key in tag.attributes) {
    const { uri, local, value } = tag.attributes[key] as SaxesAttributeNS;
    const name = uri === '' ? local : nameOf(uri, local);
    // Which prefixes may be ignored is worked out anew when the part is written.
    if (name === null || name === 'mc:Ignorable' || name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes[name] = element === 'mc:Choice' && name === 'Requires' ? knownPrefixes(value, resolve) : value;
  }
  return attributes;
}

function knownPrefixes(prefixes: string, resolve: (prefix: string) => string | undefined): string {
  return prefixes
    .split(/\s+/)
    .map((prefix) => PREFIX_OF.get(resolve(prefix) ?? '') ?? 'unknown')
    .join(' ');
}
