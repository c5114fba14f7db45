import {
  childOf,
  elementsIn,
  isElement,
  withAttributes,
  withChangedChildren,
  withChildren,
  type XmlElement,
} from '../xml-element';
import { recoloured } from './adapt-style';

/** What changes in our pages when they are put on theirs. */
export type Fit = {
  readonly ids: ReadonlyMap<string, string>;
  readonly colours: ReadonlyMap<string, string>;
  /** Text width of our page and of theirs, in twips. */
  readonly from: number;
  readonly to: number;
};

/** No column gets narrower than about a letter. */
const NARROWEST = 200;

/** Our body with their styles, as wide as their text. Not a word in it changes. */
export function fitBody(body: XmlElement, fit: Fit): XmlElement {
  return fitted(body, fit, fit.to - fit.from);
}

/** `wider` is by how many twips the place is wider than it was: tables keep their distance from its edges. */
function fitted(given: XmlElement, fit: Fit, wider: number): XmlElement {
  if (given.name === 'w:tbl') return fittedTable(given, fit, wider);
  if (given.name === 'wp:inline' && fit.to < fit.from) return smaller(given, fit.to / fit.from);
  const own = recoloured(withNewId(given, fit.ids), fit.colours);
  return withChangedChildren(own, (child) => fitted(child, fit, wider));
}

/** A drawing in the line of the text, with its height in the same proportion. */
function smaller(given: XmlElement, factor: number): XmlElement {
  const isSize = given.name === 'wp:extent' || given.name === 'a:ext';
  const sizes = ['cx', 'cy'].flatMap((key) => {
    const size = given.attributes[key];
    return isSize && size !== undefined ? [[key, String(Math.round(Number(size) * factor))] as const] : [];
  });
  const children = given.children.map((child) => (isElement(child) ? smaller(child, factor) : child));
  return withChildren(withAttributes(given, Object.fromEntries(sizes)), children);
}

function withNewId(given: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  if (given.name !== 'w:pStyle' && given.name !== 'w:rStyle' && given.name !== 'w:tblStyle') return given;
  const id = ids.get(given.attributes['w:val'] ?? '');
  return id === undefined ? given : withAttributes(given, { 'w:val': id });
}

function fittedTable(table: XmlElement, fit: Fit, wider: number): XmlElement {
  const before = elementsIn(childOf(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w'] ?? '0'),
  );
  const whole = sum(before);
  const after = shared(before, Math.max(whole + wider, before.length * NARROWEST));
  const children = table.children.map((child) => {
    if (!isElement(child)) return child;
    if (child.name === 'w:tblGrid')
      return withChildren(
        child,
        elementsIn(child).map((column, index) => withAttributes(column, { 'w:w': String(after[index] ?? 0) })),
      );
    if (child.name === 'w:tr') return fittedRow(child, { before, after, fit });
    return fitted(withWidth(child, 'w:tblW', sum(after)), fit, wider);
  });
  return withChildren(table, children);
}

type Grid = { readonly before: readonly number[]; readonly after: readonly number[]; readonly fit: Fit };

function fittedRow(row: XmlElement, { before, after, fit }: Grid): XmlElement {
  let column = 0;
  const children = row.children.map((child) => {
    if (!isElement(child) || child.name !== 'w:tc') return isElement(child) ? fitted(child, fit, 0) : child;
    const span = Number(childOf(childOf(child, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? '1');
    const [was, is] = [before, after].map((widths) => sum(widths.slice(column, column + span)));
    column += span;
    const parts = child.children.map((part) => {
      if (!isElement(part)) return part;
      return fitted(part.name === 'w:tcPr' ? withWidth(part, 'w:tcW', is ?? 0) : part, fit, (is ?? 0) - (was ?? 0));
    });
    return withChildren(child, parts);
  });
  return withChildren(row, children);
}

function withWidth(properties: XmlElement, name: string, width: number): XmlElement {
  const children = properties.children.map((child) =>
    isElement(child) && child.name === name ? withAttributes(child, { 'w:w': String(width) }) : child,
  );
  return withChildren(properties, children);
}

/** The same shares of another whole, without a twip lost to rounding. */
function shared(widths: readonly number[], total: number): number[] {
  const whole = sum(widths);
  let passed = 0;
  return widths.map((width) => {
    const left = Math.round((passed / whole) * total);
    passed += width;
    return Math.round((passed / whole) * total) - left;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
