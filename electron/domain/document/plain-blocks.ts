import type { DocumentBlock, DocumentCell, Line, TextRun } from './document';

export const NOT_DISCUSSED = 'Not discussed this time';
/** In an addendum nothing is discussed: what stands in the record it adds to goes on standing. */
export const NOTHING_ADDED = 'Nothing added';

type Marks = Omit<TextRun, 'text'>;

/** Text a person typed into a plain field, its line ends kept. */
export function lineOf(text: string, marks: Marks = {}): Line {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .flatMap((words, index) => {
      const lineEnd = index === 0 ? [] : [{ text: '\n', ...marks }];
      return words === '' ? lineEnd : [...lineEnd, { text: words, ...marks }];
    });
}

export function paragraph(text: string, marks: Marks = {}): DocumentBlock {
  return { kind: 'paragraph', runs: lineOf(text, marks) };
}

/** "Reason: because …" with the label in bold; nothing at all when the text is blank. */
export function labelled(label: string, text: string): DocumentBlock[] {
  if (isBlank(text)) return [];
  return [{ kind: 'paragraph', runs: [{ text: `${label}: `, bold: true }, ...lineOf(text)] }];
}

export function note(text: string): DocumentBlock {
  return { kind: 'note', text };
}

/** A cell of plain text; an empty one for blank text. */
export function cellOf(...blocks: readonly (DocumentBlock | string)[]): DocumentCell {
  return {
    blocks: blocks.flatMap((block) => {
      if (typeof block !== 'string') return [block];
      return isBlank(block) ? [] : [paragraph(block)];
    }),
  };
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
