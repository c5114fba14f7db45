import type { Line, TextRun } from '../document/document';
import type { PasteLine, PasteRow } from './paste-lines';
import { wordsOf } from './paste-lines';
import { NOTHING, pasteLength, plainPrefix } from './paste-text';

/** Made when the first such text is met: making one takes a while. */
let graphemes: Intl.Segmenter | null = null;

/** A row that is longer than a whole part, cell by cell. */
export function rowAsParagraphs({ cells }: PasteRow): PasteLine[] {
  return cells.flatMap(({ label, lines }): PasteLine[] => {
    const name = label === '' ? [] : [{ text: `${label}: `, bold: true }];
    const [first, ...more] = lines;
    if (first === undefined) return label === '' ? [] : [{ kind: 'FACT', runs: [...name, { text: NOTHING }] }];
    return [[...name, ...first], ...more].map((runs) => ({ kind: 'FACT', runs }));
  });
}

/**
 * A line in two: as much of it as has room, up to the end of a sentence, of a word or, where one word is longer than
 * a part, of what a reader sees as one character. Always at least one character is taken.
 */
export function cutLine(line: Exclude<PasteLine, PasteRow>, room: number): [PasteLine, PasteLine] {
  const text = wordsOf(line.runs);
  const at = borderIn(text, mostCharacters(text, room - pasteLength(plainPrefix(line))));
  const [head, tail] = [sliceRuns(line.runs, 0, at), sliceRuns(line.runs, at, text.length)];
  const rest: PasteLine = line.kind === 'ITEM' ? { ...line, marker: '', runs: tail } : { ...line, runs: tail };
  return [{ ...line, runs: head }, rest];
}

/** How many characters fit, where a line end takes the room of two. */
function mostCharacters(text: string, room: number): number {
  let used = 0;
  for (let at = 0; at < text.length; at += 1) {
    used += text[at] === '\n' ? 2 : 1;
    if (used > room) return at;
  }
  return text.length;
}

function borderIn(text: string, most: number): number {
  const within = text.slice(0, most);
  const sentence = lastEnd(within, /[.!?…]["'’”)\]]*\s+|\n+/g);
  if (sentence > most / 2) return sentence;
  const word = lastEnd(within, /\s+/g);
  return word > 0 ? word : characterBorder(text, most);
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) end = index + found.length;
  // Blanks alone at the very start are no border: nothing would be taken.
  return text.slice(0, end).trim() === '' ? 0 : end;
}

/** The marks and joined emoji that follow a letter stay with it, as long as it all fits into a part at all. */
function characterBorder(text: string, most: number): number {
  graphemes ??= new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  let border = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + LONGEST_CHARACTER))) {
    if (index + segment.length > most) break;
    border = index + segment.length;
  }
  return border > 0 ? border : codePointBorder(text, most);
}

/** More code units than any character that people write has. */
const LONGEST_CHARACTER = 64;

function codePointBorder(text: string, most: number): number {
  const at = Math.max(1, most);
  const isInsidePair = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  if (!isInsidePair) return at;
  return at === 1 ? 2 : at - 1;
}

/** Runs between two characters of their words. */
function sliceRuns(runs: Line, from: number, to: number): Line {
  const cut: TextRun[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') cut.push({ ...run, text });
    start += run.text.length;
  }
  return cut;
}
