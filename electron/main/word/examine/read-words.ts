import { setImmediate as nextTurn } from 'node:timers/promises';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Alternatives } from './alternatives';
import { isSwitchedOn, RunWords } from './run-words';

/** Where a piece of text stands in a page. */
export type PiecePlace = 'TEXT' | 'LIST' | 'CELL';

export type FoundPiece = { readonly words: string; readonly place: PiecePlace };

export type WordsOfPart = {
  /** False where the part is not well-formed XML, or holds more than anybody reads. */
  readonly isReadable: boolean;
  readonly isTooMuch: boolean;
  /** Every paragraph with words, in reading order. */
  readonly pieces: readonly FoundPiece[];
  readonly hasTrackedChanges: boolean;
  readonly hasHiddenWords: boolean;
};

/** A record of 100,000 words has some 600,000 characters in some thousands of paragraphs. */
const MOST_PIECES = 20_000;
const MOST_CHARACTERS = 2_000_000;
/** Paragraphs inside each other, as by text boxes. */
const DEEPEST = 100;
/** Long parts are read a piece at a time, so that the rest of the program goes on meanwhile. */
const CHARACTERS_AT_ONCE = 256 * 1024;

/** What was taken out with changes tracked, and what text looked like before. */
const PASSED_OVER: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange']);
/** Where the words of another file are shown, which are not in this part (ECMA-376 part 1, 17.17.2). */
const BROUGHT_IN: ReadonlySet<string> = new Set(['w:altChunk', 'w:subDoc']);
const BROUGHT_IN_WORDS = '(Another document is put in here. Its words were not read.)';
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
  for (let at = 0; at < xml.length && isReadable && !reader.isTooMuch; at += CHARACTERS_AT_ONCE) {
    parser.write(xml.slice(at, at + CHARACTERS_AT_ONCE));
    await nextTurn();
  }
  if (isReadable && !reader.isTooMuch) parser.close();
  const { hasTrackedChanges, hasHiddenWords, isTooMuch } = reader;
  const pieces = isTooMuch ? [] : reader.pieces;
  return { isReadable: isReadable && !isTooMuch, isTooMuch, pieces, hasTrackedChanges, hasHiddenWords };
}

type Paragraph = { readonly run: RunWords; isInList: boolean; readonly isInCell: boolean };

/** Paragraphs may stand inside each other, where a text box hangs in one: the inner one is read first. */
class PartReader {
  readonly pieces: FoundPiece[] = [];
  hasTrackedChanges = false;
  hasHiddenWords = false;
  readonly #open: Paragraph[] = [];
  readonly #withoutPageNumbers: boolean;
  readonly #alternatives = new Alternatives();
  #passedOver = 0;
  #cells = 0;
  #characters = 0;
  #isTooDeep = false;

  constructor(withoutPageNumbers: boolean) {
    this.#withoutPageNumbers = withoutPageNumbers;
  }

  get isTooMuch(): boolean {
    return this.pieces.length > MOST_PIECES || this.#characters > MOST_CHARACTERS || this.#isTooDeep;
  }

  open(tag: SaxesTagPlain): void {
    if (TRACKED.has(tag.name)) this.hasTrackedChanges = true;
    const isPassedOver = this.#passedOver > 0 || PASSED_OVER.has(tag.name) || !this.#alternatives.open(tag);
    if (isPassedOver) this.#passedOver += 1;
    else this.#openInSight(tag);
  }

  close(tag: SaxesTagPlain): void {
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else if (tag.name === 'mc:AlternateContent') this.#alternatives.close();
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
    else if (BROUGHT_IN.has(tag.name)) this.pieces.push({ words: BROUGHT_IN_WORDS, place: 'TEXT' });
    else if (tag.name === 'w:numPr' && paragraph) paragraph.isInList = true;
    else paragraph?.run.open(tag.name, tag.attributes);
    if (tag.name === 'w:vanish' && isSwitchedOn(tag.attributes['w:val'])) this.hasHiddenWords = true;
  }

  #beginParagraph(): void {
    const run = new RunWords(this.#withoutPageNumbers);
    this.#isTooDeep ||= this.#open.length > DEEPEST;
    this.#open.push({ run, isInList: false, isInCell: this.#cells > 0 });
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined || paragraph.run.words.trim() === '') return;
    const place = paragraph.isInCell ? 'CELL' : paragraph.isInList ? 'LIST' : 'TEXT';
    this.#characters += paragraph.run.words.length;
    this.pieces.push({ words: paragraph.run.words, place });
  }
}
