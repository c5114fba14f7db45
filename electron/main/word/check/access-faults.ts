import type { RecordDocument } from '@domain/document/document';
import { printableLine } from '../printable-text';
import { childOf, elementsIn, everyElement, isOn, textOf, valOf, type XmlElement } from '../xml-element';
import { DOCUMENT, elementsOf, rootOf, type WordParts } from './word-parts';

/** Word 2013 and later; anything lower opens in compatibility mode. */
const LEAST_COMPATIBILITY = 15;
const LANGUAGE = 'en-GB';

/** What people who hear the page, and programs that read it, need: language, title, words for pictures and tables. */
export function accessFaults(parts: WordParts, document: RecordDocument): string[] {
  const tables = elementsOf(parts, DOCUMENT).filter(({ name }) => name === 'w:tbl');
  return [
    ...(hasLanguage(parts) ? [] : ['The file does not say that it is in British English']),
    ...(hasTitle(parts, document) ? [] : ['The file has no title in its properties']),
    ...(compatibility(parts) >= LEAST_COMPATIBILITY ? [] : ['The file would open in compatibility mode']),
    ...(tables.every(isNamed) ? [] : ['A table has neither a header row nor a name']),
    ...[...parts.xml.keys()].flatMap((name) => pictureFaults(parts, name)),
  ];
}

/** Of the style that paragraphs have when they say nothing else, or of the whole document. */
function hasLanguage(parts: WordParts): boolean {
  const styles = rootOf(parts, 'word/styles.xml');
  if (styles === null) return false;
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  const usual = elementsIn(styles).find(
    ({ name, attributes }) =>
      name === 'w:style' && attributes['w:type'] === 'paragraph' && isOne(attributes['w:default']),
  );
  return (languageOf(usual) ?? languageOf(defaults)) === LANGUAGE;
}

function languageOf(style: XmlElement | undefined): string | undefined {
  return valOf(childOf(style, 'w:rPr'), 'w:lang');
}

function isOne(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function hasTitle(parts: WordParts, document: RecordDocument): boolean {
  const title = childOf(rootOf(parts, 'docProps/core.xml') ?? undefined, 'dc:title');
  return title !== undefined && textOf(title) === printableLine(document.title);
}

function compatibility(parts: WordParts): number {
  const mode = elementsOf(parts, 'word/settings.xml').find(
    ({ name, attributes }) => name === 'w:compatSetting' && attributes['w:name'] === 'compatibilityMode',
  );
  return Number(mode?.attributes['w:val'] ?? 0);
}

function isNamed(table: XmlElement): boolean {
  const caption = valOf(childOf(table, 'w:tblPr'), 'w:tblCaption') ?? '';
  return caption.trim() !== '' || isOn(childOf(childOf(table, 'w:tr'), 'w:trPr'), 'w:tblHeader');
}

function pictureFaults(parts: WordParts, name: string): string[] {
  const pictures = elementsOf(parts, name).filter((element) => element.name === 'w:drawing');
  return pictures.every(hasWords) ? [] : [`A picture in ${name} has no words for those who cannot see it`];
}

/** Words, or the note that there is nothing to say. */
function hasWords(picture: XmlElement): boolean {
  const elements = everyElement(picture);
  const properties = elements.find(({ name }) => name === 'wp:docPr');
  if ((properties?.attributes['descr'] ?? '').trim() !== '') return true;
  return elements.some(({ name, attributes }) => name.endsWith(':decorative') && isOne(attributes['val']));
}
