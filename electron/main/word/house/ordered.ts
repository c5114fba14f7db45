import { element, elementsIn, isElement, withChildren, type XmlElement, type XmlNode } from './xml-tree';

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

/** Every element of the name replaced, at any depth; null takes it out. */
export function replaced(
  parent: XmlElement,
  name: string,
  change: (element: XmlElement) => XmlElement | null,
): XmlElement {
  const children = parent.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    if (child.name !== name) return [replaced(child, name, change)];
    const changed = change(child);
    return changed === null ? [] : [changed];
  });
  return withChildren(parent, children);
}
