import { element, elementsIn, withChangedChildren, withChildren, type XmlElement } from '../xml-element';

/** The order the schema asks for inside paragraph properties (ECMA-376 part 1, 17.3.1.26), as far as this program adds any. */
const PARAGRAPH = [
  ...['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl', 'w:numPr'],
  ...['w:suppressLineNumbers', 'w:pBdr', 'w:shd', 'w:tabs', 'w:suppressAutoHyphens', 'w:kinsoku', 'w:wordWrap'],
  ...['w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:bidi', 'w:adjustRightInd'],
  ...['w:snapToGrid', 'w:spacing', 'w:ind', 'w:contextualSpacing', 'w:mirrorIndents', 'w:suppressOverlap', 'w:jc'],
  ...['w:textDirection', 'w:textAlignment', 'w:textboxTightWrap', 'w:outlineLvl', 'w:divId', 'w:cnfStyle', 'w:rPr'],
  ...['w:sectPr', 'w:pPrChange'],
];
/** The same for a style (17.7.4.17). */
const STYLE = [
  ...['w:name', 'w:aliases', 'w:basedOn', 'w:next', 'w:link', 'w:autoRedefine', 'w:hidden', 'w:uiPriority'],
  ...['w:semiHidden', 'w:unhideWhenUsed', 'w:qFormat', 'w:locked', 'w:personal', 'w:personalCompose'],
  ...['w:personalReply', 'w:rsid', 'w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'],
];

/** Text properties (17.3.2.28), and those of a table (17.4.59) and of a cell (17.4.69). */
const TEXT = [
  ...['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:smallCaps', 'w:strike', 'w:dstrike'],
  ...['w:outline', 'w:shadow', 'w:emboss', 'w:imprint', 'w:noProof', 'w:snapToGrid', 'w:vanish', 'w:webHidden'],
  ...['w:color', 'w:spacing', 'w:w', 'w:kern', 'w:position', 'w:sz', 'w:szCs', 'w:highlight', 'w:u', 'w:effect'],
  ...['w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout'],
  ...['w:specVanish', 'w:oMath'],
];
const TABLE = [
  ...['w:tblStyle', 'w:tblpPr', 'w:tblOverlap', 'w:bidiVisual', 'w:tblStyleRowBandSize', 'w:tblStyleColBandSize'],
  ...['w:tblW', 'w:jc', 'w:tblCellSpacing', 'w:tblInd', 'w:tblBorders', 'w:shd', 'w:tblLayout', 'w:tblCellMar'],
  ...['w:tblLook', 'w:tblCaption', 'w:tblDescription'],
];
const CELL = [
  ...['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge', 'w:vMerge', 'w:tcBorders', 'w:shd', 'w:noWrap', 'w:tcMar'],
  ...['w:textDirection', 'w:tcFitText', 'w:vAlign', 'w:hideMark'],
];
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:style': STYLE,
  'w:pPr': PARAGRAPH,
  'w:rPr': TEXT,
  'w:tblPr': TABLE,
  'w:tcPr': CELL,
};

/** With its properties in the order of the schema, which not every program keeps; what extends it comes last. */
export function inSchemaOrder(given: XmlElement): XmlElement {
  const order = ORDERS[given.name];
  if (order === undefined) return given;
  const place = ({ name }: XmlElement) => (order.includes(name) ? order.indexOf(name) : order.length);
  return withChildren(
    given,
    elementsIn(given).toSorted((one, other) => place(one) - place(other)),
  );
}

/** Paragraph properties with one of them set, in its place. */
export function withParagraphProperty(properties: XmlElement | undefined, property: XmlElement): XmlElement {
  return placed(properties ?? element('w:pPr'), property, PARAGRAPH);
}

export function withStyleProperty(style: XmlElement, property: XmlElement): XmlElement {
  return placed(style, property, STYLE);
}

function placed(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const others = elementsIn(parent).filter(({ name }) => name !== child.name);
  const place = order.indexOf(child.name);
  const at = others.findIndex(({ name }) => order.indexOf(name) > place);
  return withChildren(parent, at === -1 ? [...others, child] : [...others.slice(0, at), child, ...others.slice(at)]);
}

/** Every element of the name replaced, at any depth. */
export function replaced(parent: XmlElement, name: string, change: (element: XmlElement) => XmlElement): XmlElement {
  return withChangedChildren(parent, (child) => (child.name === name ? change(child) : replaced(child, name, change)));
}
