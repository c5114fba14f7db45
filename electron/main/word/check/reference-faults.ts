import { valOf, type XmlElement } from '../xml-element';
import { elementsOf, type WordParts } from './word-parts';

const STYLE_REFERENCES: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
]);

/** Elements whose ids must differ within one part, with the attribute that holds the id. */
const UNIQUE_IDS: Readonly<Record<string, string>> = {
  'wp:docPr': 'id',
  'w:bookmarkStart': 'w:id',
  'w:abstractNum': 'w:abstractNumId',
  'w:num': 'w:numId',
  'w:style': 'w:styleId',
};

/** Styles, lists, ids and the ends of cells: what a schema does not see. */
export function referenceFaults(parts: WordParts): string[] {
  const everything = [...parts.xml.keys()].map((name) => ({ name, elements: elementsOf(parts, name) }));
  const elements = everything.flatMap((part) => part.elements);
  return [
    ...styleFaults(elements),
    ...numberingFaults(elements),
    ...everything.flatMap((part) => idFaults(part.name, part.elements)),
    ...(elements.every(isCellWhole) ? [] : ['A cell does not end with a paragraph, and Word would not open the file']),
  ];
}

function styleFaults(elements: readonly XmlElement[]): string[] {
  const defined = new Set(named(elements, 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const used = elements.filter(({ name }) => STYLE_REFERENCES.has(name)).map(({ attributes }) => attributes['w:val']);
  return [...new Set(used)].filter((id) => !defined.has(id)).map((id) => `Style ${id} is used and not defined`);
}

function numberingFaults(elements: readonly XmlElement[]): string[] {
  const numberings = named(elements, 'w:num');
  const defined = new Set(['0', ...numberings.map(({ attributes }) => attributes['w:numId'])]);
  const lists = new Set(named(elements, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']));
  const used = new Set(named(elements, 'w:numId').map(({ attributes }) => attributes['w:val']));
  const lost = numberings.filter((numbering) => !lists.has(valOf(numbering, 'w:abstractNumId')));
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id) => `List ${id} is used and not defined`),
    ...lost.map(({ attributes }) => `List ${attributes['w:numId']} has no levels`),
  ];
}

function isCellWhole({ name, children }: XmlElement): boolean {
  if (name !== 'w:tc') return true;
  const last = children.findLast((child): child is XmlElement => typeof child !== 'string');
  return last?.name === 'w:p';
}

function idFaults(part: string, elements: readonly XmlElement[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name, attributes } of elements) {
    const id = attributes[UNIQUE_IDS[name] ?? ''];
    if (id === undefined) continue;
    if (seen.has(`${name} ${id}`)) twice.add(name);
    seen.add(`${name} ${id}`);
  }
  return [...twice].map((name) => `${part} gives the same id to more than one ${name}`);
}

function named(elements: readonly XmlElement[], wanted: string): XmlElement[] {
  return elements.filter(({ name }) => name === wanted);
}
