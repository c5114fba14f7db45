import { SaxesParser, type SaxesTagPlain } from 'saxes';

export type XmlNode = XmlElement | string;

/** An element as it was written: names with their prefixes, children and text in order, no text left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlPart = {
  /** Null when the text is well-formed XML, otherwise what the parser said. */
  readonly error: string | null;
  /** What was read up to the first error; null where there is no element at all. */
  readonly root: XmlElement | null;
  /** What the first line says: version, encoding, standalone. */
  readonly declaration: string;
};

type Growing = XmlElement & { readonly children: XmlNode[] };

/** Reads XML with a strict parser: what XML 1.0 does not allow is an error here as it is in Word; so is a document type. */
export function readXml(xml: string): XmlPart {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let error: string | null = null;
  let declaration = '';
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('error', (fault) => {
    error ??= fault.message;
  });
  parser.on('doctype', () => {
    error ??= 'a document type';
  });
  parser.on('xmldecl', (said) => {
    declaration = [said.version, said.encoding, said.standalone].join(' ');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element: Growing = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return { error, root, declaration };
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The value that most of Word's small elements carry, of a child: `<w:ilvl w:val="2"/>`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val'];
}

/** Whether a child that is on by being there is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childNamed(element, name);
  return child !== undefined && !['0', 'false', 'off'].includes(child.attributes['w:val'] ?? '');
}

/** The element itself and everything in it, in the order of the text. */
export function everyElement(element: XmlElement): XmlElement[] {
  const elements: XmlElement[] = [];
  const walk = (each: XmlElement) => {
    elements.push(each);
    for (const child of each.children) if (typeof child !== 'string') walk(child);
  };
  walk(element);
  return elements;
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
