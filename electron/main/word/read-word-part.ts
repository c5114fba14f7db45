import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What one XML part of a Word file holds, as far as the check needs to know. */
export type WordPart = {
  /** Null when the part is well-formed XML, otherwise what the parser said. */
  readonly error: string | null;
  /** The words of each paragraph that has any, in reading order; `\n` and `\t` for line breaks and tabs. */
  readonly paragraphs: readonly string[];
  readonly tags: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
};

/** Tags whose attributes the check looks at; the rest, some thousands in a long record, are not kept. */
const KEPT_TAGS: ReadonlySet<string> = new Set([
  'w:style',
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:num',
  'w:numId',
  'Relationship',
  'w:vanish',
  'w:ins',
  'w:del',
  'w:commentReference',
  'w:object',
  'w:instrText',
  'w:fldSimple',
]);

/** Reads a part with a strict parser: what XML 1.0 does not allow is an error here as it is in Word. */
export function readWordPart(xml: string): WordPart {
  const parser = new SaxesParser();
  const words = new ParagraphWords();
  const tags: WordPart['tags'][number][] = [];
  let error: string | null = null;
  parser.on('error', (fault) => {
    error ??= fault.message;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (KEPT_TAGS.has(tag.name)) tags.push({ name: tag.name, attributes: tag.attributes });
    words.open(tag.name);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => words.close(tag.name));
  parser.on('text', (text) => words.text(text));
  parser.write(xml).close();
  return { error, paragraphs: words.paragraphs, tags };
}

/** Gathers words a paragraph at a time. */
class ParagraphWords {
  readonly paragraphs: string[] = [];
  #current = '';
  #isInText = false;
  #isInRun = false;

  open(name: string): void {
    if (name === 'w:t') this.#isInText = true;
    if (name === 'w:r') this.#isInRun = true;
    if (name === 'w:br') this.#current += '\n';
    // Outside a run the same tag sets where tabs stop.
    if (name === 'w:tab' && this.#isInRun) this.#current += '\t';
  }

  close(name: string): void {
    if (name === 'w:t') this.#isInText = false;
    if (name === 'w:r') this.#isInRun = false;
    if (name === 'w:p') this.#endParagraph();
  }

  text(text: string): void {
    if (this.#isInText) this.#current += text;
  }

  #endParagraph(): void {
    if (this.#current.trim() !== '') this.paragraphs.push(this.#current);
    this.#current = '';
  }
}
