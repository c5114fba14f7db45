import { readXml } from '@main/word/read-xml';
import type { XmlElement, XmlNode } from '@main/word/xml-element';

type Damaged = { name: string; attributes: Record<string, string>; children: (Damaged | string)[] };

/** Where and how one element of a part is damaged; numbers choose among what there is. */
export type Damage = { readonly at: number; readonly how: (typeof WAYS)[number]; readonly which: number };

export const WAYS = [
  'RENAME',
  'ODD_VALUE',
  'MORE_ATTRIBUTES',
  'SWAP',
  'TWICE',
  'LEAVE_OUT',
  'MOVE_FIRST',
  'MOVE_INTO',
] as const;

/** The part with one thing changed that the schema may or may not mind. */
export function damagedXml(xml: string, { at, how, which }: Damage): string {
  const { root } = readXml(xml);
  if (root === null) throw new Error('No XML');
  const copy = copyOf(root);
  const places = everyPlace(copy);
  const place = places[at % places.length];
  if (place === undefined) throw new Error('Nothing to damage');
  damage(place, how, which);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${textOf(copy)}`;
}

type Place = { readonly parent: Damaged; readonly index: number; readonly element: Damaged };

function damage({ parent, index, element }: Place, how: Damage['how'], which: number): void {
  const { children } = parent;
  const names = Object.keys(element.attributes);
  switch (how) {
    case 'RENAME':
      element.name = ['w:bogus', 'w:b', 'w:p', 'w:r', 'w:t', 'w:tc', 'w:tbl'][which % 7] ?? '';
      return;
    case 'ODD_VALUE':
      element.attributes[names[which % names.length] ?? 'w:val'] = ['odd', '', '-1', '99999999999'][which % 4] ?? '';
      return;
    case 'MORE_ATTRIBUTES':
      element.attributes[['w:bogus', 'w:val', 'xmlns:q', 'bogus'][which % 4] ?? ''] = 'x';
      return;
    case 'SWAP':
      children.splice(index, 2, ...children.slice(index, index + 2).reverse());
      return;
    case 'TWICE':
      children.splice(index, 0, copyOf(element));
      return;
    case 'LEAVE_OUT':
      children.splice(index, 1);
      return;
    case 'MOVE_FIRST':
      children.splice(0, 0, ...children.splice(index, 1));
      return;
    case 'MOVE_INTO':
      element.children.push({
        name: ['w:rPr', 'w:pPr', 'w:tcPr', 'w:t', 'w:r'][which % 5] ?? '',
        attributes: {},
        children: [],
      });
  }
}

function everyPlace(parent: Damaged): Place[] {
  return parent.children.flatMap((element, index) =>
    typeof element === 'string' ? [] : [{ parent, index, element }, ...everyPlace(element)],
  );
}

function copyOf(element: XmlElement | Damaged): Damaged {
  const children = (element.children as readonly XmlNode[]).map((child) =>
    typeof child === 'string' ? child : copyOf(child),
  );
  return { name: element.name, attributes: { ...element.attributes }, children };
}

function textOf({ name, attributes, children }: Damaged): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : textOf(child)));
  return `<${name}${said.join('')}>${inside.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
