import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { XmlElement, XmlNode } from './xml-element';

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
