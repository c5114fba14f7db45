import { childOf, elementsBelow, type XmlElement } from '../xml-element';
import type { HouseDocument } from './house-document';
import type { StyleBook } from './style-book';

/** Fonts that Word brings along on Windows and on the Mac: no reader of a record is without them. */
const COMMON: ReadonlySet<string> = new Set(
  [
    ...[
      'Aptos',
      'Aptos Display',
      'Arial',
      'Arial Black',
      'Arial Narrow',
      'Book Antiqua',
      'Bookman Old Style',
      'Calibri',
    ],
    ...['Calibri Light', 'Cambria', 'Candara', 'Century Gothic', 'Comic Sans MS', 'Consolas', 'Constantia', 'Corbel'],
    ...['Courier New', 'Franklin Gothic Book', 'Franklin Gothic Medium', 'Garamond', 'Georgia', 'Gill Sans MT'],
    ...['Palatino Linotype', 'Segoe UI', 'Symbol', 'Tahoma', 'Times New Roman', 'Trebuchet MS', 'Verdana', 'Wingdings'],
  ].map((name) => name.toLowerCase()),
);

/** What Word writes in where a document names no font. */
const WORDS_OWN = 'Times New Roman';

/** The font that the words of a style are set in. */
export function fontOf(book: StyleBook, id: string | undefined, theme: XmlElement | null): string {
  return fontIn(book.textProperty(id, 'w:rFonts'), theme) ?? WORDS_OWN;
}

function fontIn(fonts: XmlElement | undefined, theme: XmlElement | null): string | null {
  const of = fonts?.attributes['w:asciiTheme'] ?? fonts?.attributes['w:hAnsiTheme'];
  if (of === undefined) return fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'] ?? null;
  const scheme = theme === null ? undefined : [...elementsBelow(theme)].find(({ name }) => name === 'a:fontScheme');
  const group = childOf(scheme, of.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
  return childOf(group, 'a:latin')?.attributes['typeface'] ?? null;
}

/** Fonts that the styles or headers and footers name and that a reader may not have. */
export function rareFonts(house: HouseDocument, named: readonly string[]): string[] {
  const edges = Object.values(house.edges).flatMap((variants) => Object.values(variants).flat());
  const inEdges = edges
    .flatMap((block) => [...elementsBelow(block)])
    .filter(({ name }) => name === 'w:rFonts')
    .map((fonts) => fontIn(fonts, house.theme))
    .filter((font) => font !== null);
  return [...new Set([...named, ...inEdges])].filter((font) => font !== '' && !COMMON.has(font.toLowerCase())).sort();
}
