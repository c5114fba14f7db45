import type { HouseNotes } from './house-document';
import { element, elementsIn, isElement, withChildren, type XmlElement, type XmlNode } from './xml-tree';

/** A fill by a picture needs other parts; words never have one. */
const PLAIN_FILL = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);

/** Colours and fonts of their theme, without pictures, links and notes of other programs. */
export function cleanTheme(theme: XmlElement): XmlElement {
  const children = theme.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'a:blipFill') return [PLAIN_FILL];
    if (child.name === 'a:extLst') return [];
    if (child.name === 'a:objectDefaults') return [element('a:objectDefaults')];
    return [cleanTheme(child)];
  });
  const attributes = Object.entries(theme.attributes).filter(([key]) => !key.startsWith('r:'));
  return element(theme.name, Object.fromEntries(attributes), children);
}

const EMBEDDED = /^w:embed/;

/**
 * What is known of their fonts. Fonts inside the file are left out: they are programs that every reader of a record
 * would run, and their licence is for that one document.
 */
export function cleanFonts(fonts: XmlElement, notes: HouseNotes): XmlElement {
  const clean = elementsIn(fonts, 'w:font').map((font) => {
    const kept = elementsIn(font).filter(({ name }) => !EMBEDDED.test(name));
    if (kept.length < elementsIn(font).length) notes.leftOut.add('Fonts inside the file: their names stay');
    return withChildren(font, kept);
  });
  return withChildren(fonts, clean);
}
