import { element, elementsIn, isElement, withChildren, type XmlElement, type XmlNode } from '../xml-element';
import type { HouseNotes } from './house-document';

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
/** In the order the schema asks for (ECMA-376 part 1, 17.8.3.10), which not every program keeps. */
const SAID_OF_A_FONT = [
  'w:altName',
  'w:panose1',
  'w:charset',
  'w:family',
  'w:notTrueType',
  'w:pitch',
  'w:sig',
] as const;

/**
 * What is known of their fonts. Fonts inside the file are left out: they are programs that every reader of a record
 * would run, and their licence is for that one document.
 */
export function cleanFonts(fonts: XmlElement, notes: HouseNotes): XmlElement {
  const byName = new Map(elementsIn(fonts, 'w:font').map((font) => [font.attributes['w:name'], font]));
  const clean = [...byName.values()].map((font) => {
    if (elementsIn(font).some(({ name }) => EMBEDDED.test(name)))
      notes.leftOut.add('Fonts inside the file: their names stay');
    return withChildren(
      font,
      SAID_OF_A_FONT.flatMap((name) => elementsIn(font, name).slice(0, 1)).map(withoutOtherNames),
    );
  });
  return withChildren(fonts, clean);
}

/** Some programs say the character set a second time, by a name that the schema does not know here. */
function withoutOtherNames(said: XmlElement): XmlElement {
  const { 'w:characterSet': _name, ...attributes } = said.attributes;
  return element(said.name, attributes);
}
