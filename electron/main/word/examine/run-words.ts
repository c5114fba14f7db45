type Attributes = Readonly<Record<string, string>>;

/** A field as it is being read: what it asks for, then what it was filled in with (ECMA-376 part 1, 17.16). */
type Field = { code: string; isResult: boolean };

const PAGE_NUMBER = /^\s*(?:NUMPAGES|PAGE|SECTIONPAGES)\b/i;

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
  #simpleFields: boolean[] = [];
  #isInRun = false;
  #isInText = false;
  #isInCode = false;
  #isHidden = false;

  constructor(withoutPageNumbers: boolean) {
    this.#withoutPageNumbers = withoutPageNumbers;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:r') this.#isInRun = true;
    else if (name === 'w:t') this.#isInText = true;
    else if (name === 'w:instrText') this.#isInCode = true;
    else if (name === 'w:fldSimple') this.#simpleFields.push(PAGE_NUMBER.test(attributes['w:instr'] ?? ''));
    else if (name === 'w:fldChar') this.#field(attributes['w:fldCharType']);
    else if (name === 'w:vanish' && this.#isInRun) this.#isHidden = isSwitchedOn(attributes['w:val']);
    else if (this.#isInRun) this.#write(CHARACTERS[name] ?? '');
  }

  close(name: string): void {
    if (name === 'w:t') this.#isInText = false;
    else if (name === 'w:instrText') this.#isInCode = false;
    else if (name === 'w:fldSimple') this.#simpleFields = this.#simpleFields.slice(0, -1);
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
    if (!this.#withoutPageNumbers) return false;
    const isInField = this.#fields.some(({ code, isResult }) => isResult && PAGE_NUMBER.test(code));
    return isInField || this.#simpleFields.includes(true);
  }

  #field(step: string | undefined): void {
    if (step === 'begin') this.#fields.push({ code: '', isResult: false });
    if (step === 'end') this.#fields.pop();
    const field = this.#fields.at(-1);
    if (step === 'separate' && field) field.isResult = true;
  }
}

/** A property without a value is on (ECMA-376 part 1, 17.17.4). */
export function isSwitchedOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
