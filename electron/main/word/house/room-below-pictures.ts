import { childOf, elementsIn, isElement, type XmlElement } from '../xml-element';

/** English metric units in a twip, which is what drawings are measured in (ECMA-376 part 1, 20.1.10.16). */
const EMU_PER_TWIP = 635;
/** The least a line of a header takes, in twips. Too little counted here is room to spare; too much would lie on the picture. */
const LEAST_LINE = 200;
/** 6 cm: what reaches further down is a ground for the whole page, and nothing stands below it. */
const LOWEST = 3_402;

/**
 * How far the line after a header must come down to be clear of the pictures that float over it, in twips. `from` is how
 * far the header itself begins below the edge of the paper. Pictures behind the text, and those that push text away above
 * and below, need no room.
 */
export function roomBelowPictures(header: readonly XmlElement[], from: number): number {
  let lines = 0;
  let lowest = 0;
  for (const block of header) {
    const at = lines * LEAST_LINE;
    for (const anchor of namedIn(block, 'wp:anchor')) lowest = Math.max(lowest, bottomOf(anchor, { at, from }));
    lines += linesOf(block);
  }
  return Math.max(0, lowest - lines * LEAST_LINE);
}

/** Counted from the top of the header. */
function bottomOf(anchor: XmlElement, { at, from }: { readonly at: number; readonly from: number }): number {
  const isApart = childOf(anchor, 'wp:wrapTopAndBottom') !== undefined || anchor.attributes['behindDoc'] === '1';
  if (isApart) return 0;
  const height = twips(childOf(anchor, 'wp:extent')?.attributes['cy']);
  const place = childOf(anchor, 'wp:positionV');
  const offset = twips(textOf(childOf(place, 'wp:posOffset')));
  const isOfPage = /^(?:page|topMargin)$/.test(place?.attributes['relativeFrom'] ?? '');
  const bottom = offset + height + (isOfPage ? -from : at);
  return bottom > LOWEST ? 0 : bottom;
}

function linesOf(block: XmlElement): number {
  if (block.name === 'w:p') return 1;
  const rows = namedIn(block, 'w:tr');
  return rows.length > 0 ? rows.length : Math.max(1, namedIn(block, 'w:p').length);
}

function namedIn(root: XmlElement, name: string): XmlElement[] {
  const inside = elementsIn(root).flatMap((child) => namedIn(child, name));
  return root.name === name ? [root, ...inside] : inside;
}

function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((child) => (isElement(child) ? '' : child)).join('');
}

function twips(emus: string | undefined): number {
  const number = Number(emus ?? '0');
  return Number.isFinite(number) ? Math.round(number / EMU_PER_TWIP) : 0;
}
