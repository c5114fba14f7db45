import {
  childOf,
  element,
  elementsIn,
  isElement,
  isOn,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-element';
import { colourIn, contrastOnWhite, INVISIBLE_CONTRAST } from './colour';
import type { HouseNotes } from './house-document';
import { inSchemaOrder } from './ordered';
import { StyleBook, typeOf } from './style-book';

/** Marks of editing: no look. */
const NOISE: ReadonlySet<string> = new Set(['w:rsid', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:lang']);
/** What a style may ask for that would harm a record. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'w:numPr': 'Numbers before headings and lists: the record counts its own',
  'w:framePr': 'Places apart from the text for words in a style',
  'w:pageBreakBefore': 'A new page before every heading',
  'w:suppressLineNumbers': '',
  'w:sectPr': '',
};
const HIDING: ReadonlySet<string> = new Set(['w:vanish', 'w:specVanish', 'w:webHidden']);

/** The ids of their styles whose words do not show. */
export function hiddenStyles(styles: XmlElement | null): ReadonlySet<string> {
  if (styles === null) return new Set();
  const book = new StyleBook(styles);
  const hides = (id: string) => book.chain(id).some((style) => isOn(childOf(style, 'w:rPr'), 'w:vanish'));
  return new Set([...book.byId.keys()].filter(hides));
}

/** Their paragraph, character and table styles, each id once. */
export function usableStyles(styles: XmlElement): XmlElement {
  const first = new StyleBook(styles).byId;
  const children = elementsIn(styles).flatMap((child): XmlElement[] => {
    if (child.name === 'w:docDefaults' || child.name === 'w:latentStyles') return [child];
    if (child.name !== 'w:style' || first.get(child.attributes['w:styleId'] ?? '') !== child) return [];
    return typeOf(child) === 'numbering' ? [] : [child];
  });
  return withChildren(styles, children);
}

/** A style of theirs without what would hide, number or break up a record's words. */
export function cleanStyle(style: XmlElement, notes: HouseNotes): XmlElement {
  return clean(style, { notes, isTable: typeOf(style) === 'table' });
}

type Room = { readonly notes: HouseNotes; readonly isTable: boolean };

function clean(given: XmlElement, room: Room): XmlElement {
  const attributes = Object.entries(given.attributes).filter(([key]) => !key.startsWith('w:rsid'));
  const children = given.children.flatMap((child) => (isElement(child) ? cleanChild(child, given, room) : [child]));
  return inSchemaOrder(element(given.name, Object.fromEntries(attributes), children));
}

function cleanChild(child: XmlElement, parent: XmlElement, room: Room): XmlNode[] {
  const { notes } = room;
  if (NOISE.has(child.name)) return [];
  if (HIDING.has(child.name)) return leftOut('Hidden text as part of a style', notes);
  const left = LEFT_OUT[child.name];
  if (left !== undefined) return leftOut(isAsked(child) ? left : '', notes);
  // The ground of words in a table is set elsewhere in its style.
  if (child.name === 'w:color' && !room.isTable && isInvisible(child, parent)) {
    notes.instead.add('A style is too pale to be read on white: black is used instead');
    return [element('w:color', { 'w:val': 'auto' })];
  }
  return [clean(child, room)];
}

/** Switched off, or the list that is none: nothing to leave out. */
function isAsked(property: XmlElement): boolean {
  const list = childOf(property, 'w:numId')?.attributes['w:val'];
  return list !== '0' && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

function leftOut(note: string, notes: HouseNotes): XmlNode[] {
  if (note !== '') notes.leftOut.add(note);
  return [];
}

/** White words on a dark ground of their own are meant to be so. */
function isInvisible(colour: XmlElement, properties: XmlElement): boolean {
  const value = colourIn(colour.attributes['w:val']);
  const ground = childOf(properties, 'w:shd');
  return (
    properties.name === 'w:rPr' && ground === undefined && value !== null && contrastOnWhite(value) < INVISIBLE_CONTRAST
  );
}
