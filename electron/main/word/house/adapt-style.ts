import {
  childOf,
  element,
  isElement,
  withAttributes,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-element';
import { withParagraphProperty, withStyleProperty } from './ordered';

/** How a style of ours gives way to their look. */
export type Adaptation = {
  /** Their size of plain text against ours: 1 is the same. */
  readonly scale: number;
  /** From our colours to what stands for them, six hex digits each. */
  readonly colours: ReadonlyMap<string, string>;
  /** Whether their plain text stands in, or is placed other than from the left: table text is not. */
  readonly isIndented: boolean;
  readonly isNameTaken: (name: string) => boolean;
};

/** Nothing is printed smaller than this, in half points. */
const SMALLEST = 17;

/** One of our styles without a font of its own, in their colours and in a size that goes with theirs. */
export function adaptOurs(style: XmlElement, adaptation: Adaptation & { readonly isEdge: boolean }): XmlElement {
  const adapted = adapt(style, adaptation);
  const isText = (style.attributes['w:type'] ?? 'paragraph') === 'paragraph';
  const straight = isText && adaptation.isIndented ? straightened(adapted) : adapted;
  return adaptation.isEdge ? inBlack(straight) : straight;
}

function adapt(given: XmlElement, adaptation: Adaptation): XmlElement {
  const children = given.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    switch (child.name) {
      case 'w:rFonts':
      case 'w:lang':
        return [];
      case 'w:sz':
      case 'w:szCs':
        return [withAttributes(child, { 'w:val': scaled(child.attributes['w:val'], adaptation.scale) })];
      case 'w:spacing':
        return [given.name === 'w:pPr' ? withRule(child) : child];
      default:
        return [adapt(recoloured(child, adaptation.colours), adaptation)];
    }
  });
  return withChildren(given, children);
}

function scaled(size: string | undefined, scale: number): string {
  const given = Number(size ?? '22');
  // The gap after a table is a line of almost no height, not text.
  return String(given < SMALLEST ? given : Math.max(SMALLEST, Math.round(given * scale)));
}

/** A distance of lines is counted as ours count it, also where their plain text has lines of a fixed height. */
function withRule(spacing: XmlElement): XmlElement {
  const isBare = spacing.attributes['w:line'] !== undefined && spacing.attributes['w:lineRule'] === undefined;
  return isBare ? withAttributes(spacing, { 'w:lineRule': 'auto' }) : spacing;
}

const OWN_COLOUR = ['w:val', 'val'];
const SIDE_COLOURS = ['w:color', 'w:fill'];

/** An element with our colours in its own attributes replaced. */
export function recoloured(given: XmlElement, colours: ReadonlyMap<string, string>): XmlElement {
  const keys = given.name === 'w:color' || given.name === 'a:srgbClr' ? OWN_COLOUR : SIDE_COLOURS;
  const changes = keys.flatMap((key) => {
    const own = given.attributes[key];
    const colour = own === undefined ? undefined : colours.get(own.toUpperCase());
    return colour === undefined ? [] : [[key, colour] as const];
  });
  return changes.length === 0 ? given : withAttributes(given, Object.fromEntries(changes));
}

function straightened(style: XmlElement): XmlElement {
  const properties = childOf(style, 'w:pPr');
  const indented = childOf(properties, 'w:ind')
    ? properties
    : withParagraphProperty(properties, element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }));
  const placed = childOf(properties, 'w:jc')
    ? indented
    : withParagraphProperty(indented, element('w:jc', { 'w:val': 'left' }));
  return placed === undefined ? style : withStyleProperty(style, placed);
}

/** Marking and draft notice are read on every page, whatever colour the plain text has. */
function inBlack(style: XmlElement): XmlElement {
  const properties = childOf(style, 'w:rPr') ?? element('w:rPr');
  if (childOf(properties, 'w:color')) return style;
  const at = properties.children.findIndex(
    (child) => isElement(child) && /^w:(?:sz|szCs|highlight|u|shd)$/.test(child.name),
  );
  const place = at === -1 ? properties.children.length : at;
  const children = [...properties.children];
  children.splice(place, 0, element('w:color', { 'w:val': '000000' }));
  return withStyleProperty(style, withChildren(properties, children));
}
