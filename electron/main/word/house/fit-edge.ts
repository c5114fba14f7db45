import {
  childOf,
  element,
  elementsIn,
  isElement,
  valOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from '../xml-element';
import { type Fit, fitBody } from './fit-body';
import type { Edge, EdgeKind } from './house-document';
import type { MergedStyles } from './merge-styles';
import { withParagraphProperty } from './ordered';
import { roomBelowPictures } from './room-below-pictures';

export type EdgeOfBoth = {
  readonly kind: EdgeKind;
  readonly ours: XmlElement;
  readonly theirs: Edge;
  readonly fit: Fit;
  readonly styles: MergedStyles;
  /** From the edge of the paper to the header, in twips. */
  readonly from: number;
};

/**
 * Their header with ours under it, their footer with ours over it: ours is next to the text, and below any
 * picture that floats at the top of the page.
 */
export function edgeOfBoth({ kind, ours, theirs, fit, styles, from }: EdgeOfBoth): XmlElement {
  const lines = elementsIn(ours).map((block) => fitLine(fitBody(block, fit), { given: block, fit, styles }));
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  return element(
    root,
    {},
    kind === 'header'
      ? [...theirs, ...below(roomBelowPictures(theirs, from), apart(lines, 'w:after'))]
      : [...apart(lines, 'w:before'), ...theirs],
  );
}

/** A marking that lies on a picture cannot be read. */
function below(room: number, [first, ...others]: readonly XmlElement[]): XmlElement[] {
  if (first === undefined) return [];
  return [room > 0 && first.name === 'w:p' ? spaced(first, { 'w:before': String(room) }) : first, ...others];
}

/** A header that is taller than the margin pushes the text down to its own lower edge: here is the room between them. */
function apart(lines: readonly XmlElement[], side: 'w:after' | 'w:before'): XmlElement[] {
  const at = side === 'w:after' ? lines.length - 1 : 0;
  return lines.map((line, index) => (index === at && line.name === 'w:p' ? withRoom(line, side) : line));
}

/** 9 points, in twips. */
const ROOM = '180';

function withRoom(line: XmlElement, side: 'w:after' | 'w:before'): XmlElement {
  return spaced(line, { [side]: ROOM });
}

function spaced(line: XmlElement, lengths: Readonly<Record<string, string>>): XmlElement {
  const properties = childOf(line, 'w:pPr');
  const spacing = withAttributes(childOf(properties, 'w:spacing') ?? element('w:spacing'), lengths);
  return withProperties(line, withParagraphProperty(properties, spacing));
}

function withProperties(line: XmlElement, properties: XmlElement): XmlElement {
  return withChildren(line, [
    properties,
    ...line.children.filter((child) => !isElement(child) || child.name !== 'w:pPr'),
  ]);
}

type Line = { readonly given: XmlElement; readonly fit: Fit; readonly styles: MergedStyles };

function fitLine(line: XmlElement, { given, fit, styles }: Line): XmlElement {
  if (line.name !== 'w:p') return line;
  const properties = childOf(line, 'w:pPr');
  const style = valOf(childOf(given, 'w:pPr'), 'w:pStyle') ?? '';
  const tabs = elementsIn(childOf(properties, 'w:tabs')).map((tab) => moved(tab, fit));
  if (tabs.length === 0) return line;
  const cleared = styles.theirs.has(style) ? tabsToClear(tabs, { id: fit.ids.get(style) ?? style, styles }) : [];
  const stops = [...cleared, ...tabs].sort((one, other) => place(one) - place(other));
  const settings = [
    element('w:tabs', {}, stops),
    // Their line may be centred or stand in; ours has something at either end.
    ...(styles.theirs.has(style)
      ? [element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }), element('w:jc', { 'w:val': 'left' })]
      : []),
  ];
  return withProperties(line, settings.reduce(withParagraphProperty, properties ?? element('w:pPr')));
}

function place(tab: XmlElement): number {
  return Number(tab.attributes['w:pos'] ?? '0');
}

function moved(tab: XmlElement, { from, to }: Fit): XmlElement {
  return withAttributes(tab, { 'w:pos': String(Math.round((place(tab) / from) * to)) });
}

function tabsToClear(
  ours: readonly XmlElement[],
  { id, styles }: { readonly id: string; readonly styles: MergedStyles },
): XmlElement[] {
  const kept = new Set(ours.map(place));
  const theirs = styles.book.chain(id).flatMap((style) => elementsIn(childOf(childOf(style, 'w:pPr'), 'w:tabs')));
  const places = new Set(theirs.filter((tab) => tab.attributes['w:val'] !== 'clear').map(place));
  return [...places]
    .filter((at) => !kept.has(at))
    .map((at) => element('w:tab', { 'w:val': 'clear', 'w:pos': String(at) }));
}
