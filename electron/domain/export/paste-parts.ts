import { cutLine, rowAsParagraphs } from './cut-line';
import { simpleHtml } from './paste-html';
import type { PasteLine } from './paste-lines';
import { pasteLength, plainLine, plainText, separator } from './paste-text';

/** What goes into one box of another program, once as plain text and once with its headings, lists and tables. */
export type PastePart = { readonly text: string; readonly html: string; readonly characters: number };

/** Sizes that case systems commonly set for a text box. */
export const COMMON_LIMITS = [4_000, 8_000, 32_000] as const;
/** Below it there is no room for a part's number and a sentence. */
export const LEAST_LIMIT = 500;
export const MOST_LIMIT = 1_000_000;

const MOST_DIGITS = 6;
/** A line that is too long for a whole part is begun in the one before only where this share of it is still free. */
const WORTH_BEGINNING = 1 / 3;

type Cut = {
  readonly lines: readonly PasteLine[];
  /** How many characters a box holds; null where it holds any number. */
  readonly limit: number | null;
  /** Said at the top of each part, as for a draft; null where there is nothing to say. */
  readonly notice: string | null;
};

/**
 * Lines in as many parts as the limit asks for, each beginning with which part it is, which counts. Parts end with a
 * line where they can, then with a sentence, then with a word; a heading stays with what it is over.
 */
export function pasteParts({ lines, limit, notice }: Cut): readonly PastePart[] {
  const whole = partOf(lines, headLines(null, notice));
  if (limit === null || whole.characters <= limit) return [whole];
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1) {
    const nines = '9'.repeat(digits);
    const head = headLines(`Part ${nines} of ${nines}`, notice);
    const parts = split(lines, limit - pasteLength(`${plainText(head)}\n\n`));
    if (parts.length < 10 ** digits) {
      return parts.map((part, index) => partOf(part, headLines(`Part ${index + 1} of ${parts.length}`, notice)));
    }
  }
  throw new Error('A text cannot have a million parts');
}

function headLines(number: string | null, notice: string | null): PasteLine[] {
  return [number, notice].flatMap((text) => (text === null ? [] : [{ kind: 'PARAGRAPH', runs: [{ text }] }]));
}

function partOf(lines: readonly PasteLine[], head: readonly PasteLine[]): PastePart {
  const text = [plainText(head), plainText(lines)].filter((part) => part !== '').join('\n\n');
  return { text, html: simpleHtml([...head, ...lines]), characters: pasteLength(text) };
}

function split(lines: readonly PasteLine[], room: number): PasteLine[][] {
  const splitter = new Splitter(room);
  const waiting = lines.toReversed();
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    const rest = splitter.take(line);
    waiting.push(...rest.toReversed());
  }
  return splitter.finish();
}

class Splitter {
  readonly #room: number;
  readonly #parts: PasteLine[][] = [];
  #part: PasteLine[] = [];
  #used = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** Takes a line, or as much of it as has room; gives back what is left to be taken. */
  take(line: PasteLine): PasteLine[] {
    const between = pasteLength(separator(this.#part.at(-1), line));
    const length = pasteLength(plainLine(line));
    if (this.#used + between + length <= this.#room) {
      this.#add(line, between + length);
      return [];
    }
    const hasText = this.#part.some(({ kind }) => kind !== 'HEADING');
    if (length <= this.#room && hasText) return [...this.#close(), line];
    if (line.kind === 'ROW') return rowAsParagraphs(line);
    const left = this.#room - this.#used - between;
    if (this.#part.length > 0 && left < this.#room * WORTH_BEGINNING) return [...this.#close(), line];
    const [head, rest] = cutLine(line, left);
    this.#add(head, left);
    return [...this.#close(), rest];
  }

  finish(): PasteLine[][] {
    if (this.#part.length > 0) this.#parts.push(this.#part);
    return this.#parts;
  }

  #add(line: PasteLine, length: number): void {
    this.#part.push(line);
    this.#used += length;
  }

  /** Ends the part; headings that nothing stands under any more go on to the next. */
  #close(): PasteLine[] {
    const last = this.#part.findLastIndex(({ kind }) => kind !== 'HEADING');
    const carried = last === -1 ? [] : this.#part.slice(last + 1);
    this.#parts.push(last === -1 ? this.#part : this.#part.slice(0, last + 1));
    this.#part = [];
    this.#used = 0;
    return carried;
  }
}
