import { elementsIn, textOf, type XmlElement } from '../xml-element';

/** The words of a paragraph as a reader sees them, and the text boxes that hang on it, whose words are not its own. */
export type ParagraphWords = { readonly words: string; readonly boxes: readonly XmlElement[] };

/** Word shows one of two versions of a drawing; the second is for programs older than any that is asked for here. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['mc:Fallback', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText']);

export function readParagraph(paragraph: XmlElement): ParagraphWords {
  const boxes: XmlElement[] = [];
  return { words: wordsIn(paragraph, boxes), boxes };
}

function wordsIn(element: XmlElement, boxes: XmlElement[]): string {
  let words = '';
  for (const child of elementsIn(element)) words += wordsOf(child, element, boxes);
  return words;
}

function wordsOf(element: XmlElement, parent: XmlElement, boxes: XmlElement[]): string {
  if (NOT_SHOWN.has(element.name)) return '';
  switch (element.name) {
    case 'w:t':
      return textOf(element);
    case 'w:br':
      return (element.attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    case 'w:cr':
      return '\n';
    case 'w:tab':
      // Outside a run the same tag sets where tabs stop.
      return parent.name === 'w:r' ? '\t' : '';
    case 'w:txbxContent':
      boxes.push(element);
      return '';
    default:
      return wordsIn(element, boxes);
  }
}
