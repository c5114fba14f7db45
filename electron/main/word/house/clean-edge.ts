import {
  childOf,
  element,
  elementsBelow,
  elementsIn,
  isElement,
  isOn,
  valOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-element';
import { cleanPicture, type PictureRoom } from './clean-picture';
import { isFieldKept, keepsItsWords, settleFields } from './edge-fields';
import type { HouseNotes } from './house-document';
import { inSchemaOrder } from './ordered';

export type EdgeRoom = PictureRoom & {
  readonly notes: HouseNotes;
  /** Their styles that are there to be referred to, and those whose words do not show. */
  readonly styles: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
};

const EDITING = 'Changes that were tracked in the header or footer: they are taken as accepted';

/** Marks of editing and places for links, which nobody sees on the page. */
const NOISE: ReadonlySet<string> = new Set([
  ...['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd', 'w:lastRenderedPageBreak'],
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart'],
  ...['w:moveToRangeEnd', 'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart'],
  ...['w:customXmlDelRangeEnd', 'w:annotationRef', 'w:sectPr'],
]);
const LEFT_OUT: Readonly<Record<string, string>> = {
  'w:commentReference': 'Comments in the header or footer',
  'w:del': EDITING,
  'w:moveFrom': EDITING,
  'w:rPrChange': EDITING,
  'w:pPrChange': EDITING,
  'w:tblPrChange': EDITING,
  'w:tblPrExChange': EDITING,
  'w:trPrChange': EDITING,
  'w:tcPrChange': EDITING,
  'w:tblGridChange': EDITING,
  'w:numberingChange': EDITING,
  'w:cellIns': EDITING,
  'w:cellDel': EDITING,
  'w:numPr': 'Numbers and bullets of lists in the header or footer',
  'w:footnoteReference': 'Footnotes in the header or footer',
  'w:endnoteReference': 'Footnotes in the header or footer',
  'w:altChunk': 'Other files placed in the header or footer',
  'w:subDoc': 'Other files placed in the header or footer',
  'w:object': 'Embedded objects in the header or footer',
  'w:control': 'Form controls in the header or footer',
  'w:ruby': 'Reading aids above characters in the header or footer',
};
const UNWRAPPED: Readonly<Record<string, string | null>> = {
  'w:ins': EDITING,
  'w:moveTo': EDITING,
  'w:smartTag': null,
  'w:customXml': null,
  'w:hyperlink': 'Links in the header or footer: their words stay',
};
const STYLE_NAMES: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);
const FIELD_NOTE = (keyword: string) => `A field in the header or footer that fills itself in (${keyword})`;

/**
 * A header or footer of theirs as it may stand on a child's file: what shows on the page, and nothing that hides, links
 * out, fills itself in or tells who wrote it. What is left out is noted.
 */
export function cleanEdge(root: XmlElement, room: EdgeRoom): readonly XmlElement[] {
  const cleaned = withChildren(root, cleanNodes(root.children, room));
  const settled = settleFields(cleaned, (keyword) => room.notes.leftOut.add(FIELD_NOTE(keyword)));
  const blocks = elementsIn(settled).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
  return saysNothing(blocks) ? [] : blocks;
}

function saysNothing(blocks: readonly XmlElement[]): boolean {
  const shown = /^(?:w:t|w:drawing|w:pict|w:tbl|w:ptab|w:sym|w:fldSimple|w:instrText|w:pBdr)$/;
  return !blocks.some(
    (block) => shown.test(block.name) || [...elementsBelow(block)].some(({ name }) => shown.test(name)),
  );
}

function cleanNodes(nodes: readonly XmlNode[], room: EdgeRoom): XmlNode[] {
  return nodes.flatMap((node) => (isElement(node) ? cleanElement(node, room) : [node]));
}

function cleanElement(given: XmlElement, room: EdgeRoom): XmlNode[] {
  const { name } = given;
  if (NOISE.has(name)) return [];
  const left = LEFT_OUT[name];
  if (left !== undefined) return leaveOut(left, room);
  const wrapper = UNWRAPPED[name];
  if (wrapper !== undefined) {
    if (wrapper !== null) room.notes.leftOut.add(wrapper);
    return cleanNodes(given.children, room);
  }
  if (STYLE_NAMES.has(name) && !room.styles.has(given.attributes['w:val'] ?? '')) return [];
  return cleanSpecial(given, room);
}

function cleanSpecial(given: XmlElement, room: EdgeRoom): XmlNode[] {
  switch (given.name) {
    case 'w:sdt':
      return cleanControl(given, room);
    case 'w:fldSimple':
      return cleanSimpleField(given, room);
    case 'w:r':
      return isHidden(given, room) ? leaveOut('Hidden text in the header or footer', room) : [inside(given, room)];
    case 'w:p':
      return [inside(hidesItsWords(given, room) ? withoutWords(given, room) : given, room)];
    case 'w:vanish':
    case 'w:specVanish':
    case 'w:webHidden':
      return [];
    case 'w:drawing':
    case 'w:pict': {
      const picture = cleanPicture(given, room);
      return picture === null ? [] : [inside(picture, room)];
    }
    case 'mc:AlternateContent':
      return cleanAlternative(given, room);
    default:
      return [filled(inside(given, room))];
  }
}

function leaveOut(note: string, room: EdgeRoom): XmlNode[] {
  room.notes.leftOut.add(note);
  return [];
}

/** Who edited what and when is nobody's business on a child's file. */
const EDITING_MARK = /^(?:w:rsid|w14:(?:paraId|textId)$|wp14:(?:anchorId|editId)$)/;

function inside(given: XmlElement, room: EdgeRoom): XmlElement {
  const attributes = Object.entries(given.attributes).filter(([key]) => !EDITING_MARK.test(key));
  return inSchemaOrder(element(given.name, Object.fromEntries(attributes), cleanNodes(given.children, room)));
}

/** A cell or text box must hold a paragraph, whatever was taken out of it. */
function filled(given: XmlElement): XmlElement {
  const needsOne = given.name === 'w:tc' || given.name === 'w:txbxContent';
  const last = elementsIn(given).at(-1);
  return needsOne && last?.name !== 'w:p' ? withChildren(given, [...given.children, element('w:p')]) : given;
}

function isHidden(run: XmlElement, { hidden }: EdgeRoom): boolean {
  const properties = childOf(run, 'w:rPr');
  return isOn(properties, 'w:vanish') || hidden.has(valOf(properties, 'w:rStyle') ?? '');
}

function hidesItsWords(paragraph: XmlElement, { hidden }: EdgeRoom): boolean {
  return hidden.has(valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '');
}

function withoutWords(paragraph: XmlElement, room: EdgeRoom): XmlElement {
  room.notes.leftOut.add('Hidden text in the header or footer');
  return withChildren(paragraph, elementsIn(paragraph, 'w:pPr'));
}

/** Who wrote, manages or last saved a document is kept in properties that a control may show. */
const ABOUT_A_PERSON = /creator|lastModifiedBy|manager|author/i;

/** The words in a content control stay as plain words, unless they wait to be filled in or name a person. */
function cleanControl(control: XmlElement, room: EdgeRoom): XmlNode[] {
  const properties = childOf(control, 'w:sdtPr');
  const binding = childOf(properties, 'w:dataBinding')?.attributes['w:xpath'] ?? '';
  if (isOn(properties, 'w:showingPlcHdr'))
    return leaveOut('Places to be filled in by hand in the header or footer', room);
  if (ABOUT_A_PERSON.test(binding)) return leaveOut('The name of a person that the document fills in by itself', room);
  room.notes.leftOut.add('Controls for filling in in the header or footer: their words stay');
  return cleanNodes(childOf(control, 'w:sdtContent')?.children ?? [], room);
}

function cleanSimpleField(field: XmlElement, room: EdgeRoom): XmlNode[] {
  const instruction = field.attributes['w:instr'] ?? '';
  if (isFieldKept(instruction)) return [inside(field, room)];
  if (keepsItsWords(instruction)) return cleanNodes(field.children, room);
  return leaveOut(FIELD_NOTE(instruction.trim().split(/\s+/)[0] ?? ''), room);
}

/** Forms of drawing that every Word since 2010 knows. */
const KNOWN_TO_WORD = /^(?:wps|wpg|wpc|wp14|w14|a14)(?: (?:wps|wpg|wpc|wp14|w14|a14))*$/;

/** Of a drawing in two forms, the one that every Word since 2010 shows; so nothing on the page stands there twice. */
function cleanAlternative(given: XmlElement, room: EdgeRoom): XmlNode[] {
  const choice = elementsIn(given, 'mc:Choice').find(({ attributes }) =>
    KNOWN_TO_WORD.test(attributes['Requires'] ?? ''),
  );
  if (choice === undefined) return cleanNodes(childOf(given, 'mc:Fallback')?.children ?? [], room);
  const children = cleanNodes(choice.children, room);
  return children.length === 0 ? [] : [element('mc:AlternateContent', {}, [withChildren(choice, children)])];
}
