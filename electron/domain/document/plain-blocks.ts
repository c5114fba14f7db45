import { formatLongDate } from '../calendar/format-date';
import type { TypedDay } from '../section/section-fields';
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

const HAS_AN_END = /[.?!:…]$/;

/** "Reason: because …" with the label in bold; nothing at all when the text is blank. A question needs no colon. */
export function labelled(label: string, text: string): DocumentBlock[] {
  if (isBlank(text)) return [];
  const end = HAS_AN_END.test(label) ? ' ' : ': ';
  return [{ kind: 'paragraph', runs: [{ text: `${label}${end}`, bold: true }, ...lineOf(text)] }];
}

/** Words of a person's own as a paragraph; nothing when they are blank. */
export function written(text: string): DocumentBlock[] {
  return isBlank(text) ? [] : [paragraph(text)];
}

/** What was chosen and what was said about it, as one text: "No longer a worry. He moved out in May." */
export function choiceAndWhy(choice: string | null, why: string): string {
  return [choice ?? '', why.trim()].filter((part) => part !== '').join('. ');
}

/** Labels of a list as one line: "Domestic abuse, going missing". */
export function inOneLine(labels: readonly string[]): string {
  return labels
    .map((label, index) => (index === 0 ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`))
    .join(', ');
}

/** The day, or what was typed where that is not yet a day. */
export function dayWords({ date, text }: TypedDay): string {
  return date === null ? text.trim() : formatLongDate(date);
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
