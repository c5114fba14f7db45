import { readParagraph } from './check/read-paragraph';
import { readXml, type XmlPart } from './read-xml';
import { elementsIn, type XmlElement } from './xml-element';

/** What one XML part of a Word file holds. */
export type WordPart = XmlPart & {
  /** The words of each paragraph that has any, in reading order; `\n` and `\t` for line breaks and tabs. */
  readonly paragraphs: readonly string[];
};

/** Reads a part with a strict parser: what XML 1.0 does not allow is an error here as it is in Word. */
export function readWordPart(xml: string): WordPart {
  const part = readXml(xml);
  return { ...part, paragraphs: part.root === null ? [] : paragraphsIn(part.root) };
}

function paragraphsIn(element: XmlElement): string[] {
  if (element.name !== 'w:p') return elementsIn(element).flatMap(paragraphsIn);
  const { words, boxes } = readParagraph(element);
  return [...(words.trim() === '' ? [] : [words]), ...boxes.flatMap(paragraphsIn)];
}
