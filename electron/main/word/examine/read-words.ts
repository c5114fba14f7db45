import { setImmediate } from 'node:timers/promises';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { isSwitchedOn, RunWords } from './run-words';

/** Where a piece of text stands in a page. */
export type PiecePlace = 'TEXT' | 'LIST' | 'CELL';

export type FoundPiece = { readonly words: string; readonly place: PiecePlace };

export type WordsOfPart = {
  /** False where the part is not well-formed XML, or holds more paragraphs than anybody reads. */
  readonly isReadable: boolean;
  /** Every paragraph with words, in reading order. */
  readonly pieces: readonly FoundPiece[];
  readonly hasTrackedChanges: boolean;
  readonly hasHiddenWords: boolean;
};

const MOST_PIECES = 60_000;
/** Long parts are read a piece at a time, so that the rest of the program goes on meanwhile. */
const CHARACTERS_AT_ONCE = 256 * 1024;

/** What is said twice for older programs (ECMA-376 part 3), and what was taken out with changes tracked. */
const PASSED_OVER: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange']);
const TRACKED: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/**
 * The words of a part as a person reads them, whichever program has saved it: runs that were split, content controls,
 * text boxes, fields and changes that are tracked. `withoutPageNumbers` leaves out what a field fills in for a page.
 */
export async function readWords(xml: string, withoutPageNumbers = false): Promise<WordsOfPart> {
  const reader = new PartReader(withoutPageNumbers);
  const parser = new SaxesParser();
  let isReadable = true;
  parser.on('error', () => {
    isReadable = false;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => reader.open(tag));
  parser.on('closetag', (tag: SaxesTagPlain) => reader.close(tag));
  parser.on('text', (text) => reader.text(text));
  for (let at = 0; at < xml.length && isReadable && reader.pieces.length <= MOST_PIECES; at += CHARACTERS_AT_ONCE) {
    parser.write(xml.slice(at, at + CHARACTERS_AT_ONCE));
    await setImmediate();
  }
  parser.close();
  const { hasTrackedChanges, hasHiddenWords } = reader;
  const pieces = reader.pieces.slice(0, MOST_PIECES);
  return { isReadable: isReadable && reader.pieces.length <= MOST_PIECES, pieces, hasTrackedChanges, hasHiddenWords };
}

type Paragraph = { readonly run: RunWords; isInList: boolean; readonly isInCell: boolean };

/** Paragraphs may stand inside each other, where a text box hangs in one: the inner one is read first. */
class PartReader {
  readonly pieces: FoundPiece[] = [];
  hasTrackedChanges = false;
  hasHiddenWords = false;
  readonly #open: Paragraph[] = [];
  readonly #withoutPageNumbers: boolean;
  #passedOver = 0;
  #cells = 0;

  constructor(withoutPageNumbers: boolean) {
    this.#withoutPageNumbers = withoutPageNumbers;
  }

  open(tag: SaxesTagPlain): void {
    if (TRACKED.has(tag.name)) this.hasTrackedChanges = true;
    if (this.#passedOver > 0 || PASSED_OVER.has(tag.name)) this.#passedOver += 1;
    else this.#openInSight(tag);
  }

  close(tag: SaxesTagPlain): void {
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else if (tag.name === 'w:p') this.#endParagraph();
    else if (tag.name === 'w:tc') this.#cells -= 1;
    else this.#open.at(-1)?.run.close(tag.name);
  }

  text(text: string): void {
    if (this.#passedOver === 0) this.#open.at(-1)?.run.text(text);
  }

  #openInSight(tag: SaxesTagPlain): void {
    const paragraph = this.#open.at(-1);
    if (tag.name === 'w:tc') this.#cells += 1;
    else if (tag.name === 'w:p') this.#beginParagraph();
    else if (tag.name === 'w:numPr' && paragraph) paragraph.isInList = true;
    else paragraph?.run.open(tag.name, tag.attributes);
    if (tag.name === 'w:vanish' && isSwitchedOn(tag.attributes['w:val'])) this.hasHiddenWords = true;
  }

  #beginParagraph(): void {
    const run = new RunWords(this.#withoutPageNumbers);
    this.#open.push({ run, isInList: false, isInCell: this.#cells > 0 });
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined || paragraph.run.words.trim() === '') return;
    const place = paragraph.isInCell ? 'CELL' : paragraph.isInList ? 'LIST' : 'TEXT';
    this.pieces.push({ words: paragraph.run.words, place });
  }
}
