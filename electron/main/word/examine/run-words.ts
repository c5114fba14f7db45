type Attributes = Readonly<Record<string, string>>;

/** A field as it is being read: what it asks for, then what it was filled in with (ECMA-376 part 1, 17.16). */
type Field = { code: string; isPageNumber: boolean; isResult: boolean };

const PAGE_NUMBER = /^\s*(?:NUMPAGES|PAGE|SECTIONPAGES)\b/i;

/** Elements whose text is read: of a run, and of a formula. */
const TEXT: ReadonlySet<string> = new Set(['w:t', 'm:t']);

/** What stands for one character inside a run. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Gathers the words of one paragraph, run by run. */
export class RunWords {
  words = '';
  readonly #withoutPageNumbers: boolean;
  readonly #fields: Field[] = [];
  readonly #simpleFields: boolean[] = [];
  /** How many of the fields we are in the result of fill in a page's number: counted, as a file may hold them by the thousand. */
  #pageNumbers = 0;
  #isInRun = false;
  #isInText = false;
  #isInCode = false;
  #isHidden = false;

  constructor(withoutPageNumbers: boolean) {
    this.#withoutPageNumbers = withoutPageNumbers;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:r') this.#isInRun = true;
    else if (TEXT.has(name)) this.#isInText = true;
    else if (name === 'w:instrText') this.#isInCode = true;
    else if (name === 'w:fldSimple') this.#beginSimpleField(attributes['w:instr'] ?? '');
    else if (name === 'w:sym') this.#write(symbol(attributes['w:char']));
    else if (name === 'w:fldChar') this.#field(attributes['w:fldCharType']);
    else if (name === 'w:vanish' && this.#isInRun) this.#isHidden = isSwitchedOn(attributes['w:val']);
    else if (this.#isInRun) this.#write(CHARACTERS[name] ?? '');
  }

  close(name: string): void {
    if (TEXT.has(name)) this.#isInText = false;
    else if (name === 'w:instrText') this.#isInCode = false;
    else if (name === 'w:fldSimple') this.#leave(this.#simpleFields.pop());
    else if (name === 'w:r') {
      this.#isInRun = false;
      this.#isHidden = false;
    }
  }

  text(text: string): void {
    const field = this.#fields.at(-1);
    if (this.#isInCode && field && !field.isResult) field.code += text;
    else if (this.#isInText) this.#write(text);
  }

  #write(text: string): void {
    if (!this.#isHidden && !this.#isPageNumber()) this.words += text;
  }

  #isPageNumber(): boolean {
    return this.#withoutPageNumbers && this.#pageNumbers > 0;
  }

  #beginSimpleField(code: string): void {
    const isPageNumber = PAGE_NUMBER.test(code);
    this.#simpleFields.push(isPageNumber);
    if (isPageNumber) this.#pageNumbers += 1;
  }

  #field(step: string | undefined): void {
    if (step === 'begin') this.#fields.push({ code: '', isPageNumber: false, isResult: false });
    if (step === 'end') this.#leave(this.#fields.pop()?.isPageNumber);
    const field = this.#fields.at(-1);
    if (step !== 'separate' || field === undefined || field.isResult) return;
    field.isResult = true;
    field.isPageNumber = PAGE_NUMBER.test(field.code);
    if (field.isPageNumber) this.#pageNumbers += 1;
  }

  #leave(isPageNumber: boolean | undefined): void {
    if (isPageNumber === true) this.#pageNumbers -= 1;
  }
}

/** A character by its number in a font of its own (ECMA-376 part 1, 17.3.3.30). */
function symbol(number: string | undefined): string {
  return /^[\da-f]{1,4}$/i.test(number ?? '') ? String.fromCharCode(Number.parseInt(number ?? '', 16)) : '\uFFFD';
}

/** A property without a value is on (ECMA-376 part 1, 17.17.4). */
export function isSwitchedOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
