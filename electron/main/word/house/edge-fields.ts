import { elementsIn, isElement, withChildren, type XmlElement, type XmlNode } from '../xml-element';

/** Fields that say the same of our document as of theirs. */
const KEPT: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

/** Their words are the look of the document; what fills them in is not ours. */
const WORDS_STAY = /^\s*(?:HYPERLINK\b|DOCPROPERTY\s+"?company"?\b)/i;

function keywordOf(instruction: string): string {
  return /^\s*(\S+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

/** Page numbers stay; a date, a file name, a person or another document does not. */
export function isFieldKept(instruction: string): boolean {
  return KEPT.has(keywordOf(instruction));
}

export function keepsItsWords(instruction: string): boolean {
  return WORDS_STAY.test(instruction);
}

type OpenField = {
  instruction: string;
  depth: number;
  isNested: boolean;
  readonly marks: XmlElement[];
  readonly result: XmlElement[];
  isResult: boolean;
};

/**
 * Takes fields out of a header or footer that are not `KEPT`, over however many runs they are spread; one without an end
 * goes whole. What a text box holds is settled by itself.
 */
export function settleFields(story: XmlElement, onLeftOut: (keyword: string) => void): XmlElement {
  const dropped = new Set<XmlElement>();
  const reader = new FieldReader(dropped, onLeftOut);
  readStory(story, reader);
  reader.end();
  return without(story, dropped, onLeftOut);
}

function readStory(given: XmlElement, reader: FieldReader): void {
  for (const child of elementsIn(given)) {
    if (given.name === 'w:r' && child.name !== 'w:rPr') reader.read(child);
    if (child.name !== 'w:txbxContent') readStory(child, reader);
  }
}

class FieldReader {
  readonly #dropped: Set<XmlElement>;
  readonly #onLeftOut: (keyword: string) => void;
  #open: OpenField | null = null;

  constructor(dropped: Set<XmlElement>, onLeftOut: (keyword: string) => void) {
    this.#dropped = dropped;
    this.#onLeftOut = onLeftOut;
  }

  read(node: XmlElement): void {
    const mark = node.name === 'w:fldChar' ? (node.attributes['w:fldCharType'] ?? '') : null;
    if (mark === 'begin') this.#begin(node);
    else if (this.#open === null) this.#stray(node, mark);
    else this.#inside(this.#open, node, mark);
  }

  end(): void {
    if (this.#open !== null) this.#drop(this.#open);
    this.#open = null;
  }

  #begin(node: XmlElement): void {
    if (this.#open === null) {
      this.#open = { instruction: '', depth: 1, isNested: false, marks: [node], result: [], isResult: false };
      return;
    }
    this.#open.depth += 1;
    this.#open.isNested = true;
    this.#open.marks.push(node);
  }

  #stray(node: XmlElement, mark: string | null): void {
    if (mark !== null || node.name === 'w:instrText') this.#dropped.add(node);
  }

  #inside(field: OpenField, node: XmlElement, mark: string | null): void {
    if (mark === 'separate' && field.depth === 1) field.isResult = true;
    if (mark === 'end') field.depth -= 1;
    if (node.name === 'w:instrText' && field.depth === 1) field.instruction += node.children.join('');
    (field.isResult && mark === null && field.depth === 1 ? field.result : field.marks).push(node);
    if (field.depth === 0) {
      this.#settle(field);
      this.#open = null;
    }
  }

  #settle(field: OpenField): void {
    if (field.isNested) this.#drop(field);
    else if (keepsItsWords(field.instruction)) for (const mark of field.marks) this.#dropped.add(mark);
    else if (!isFieldKept(field.instruction)) this.#drop(field);
  }

  #drop(field: OpenField): void {
    for (const node of [...field.marks, ...field.result]) this.#dropped.add(node);
    this.#onLeftOut(keywordOf(field.instruction).slice(0, 20));
  }
}

function without(
  given: XmlElement,
  dropped: ReadonlySet<XmlElement>,
  onLeftOut: (keyword: string) => void,
): XmlElement {
  const children = given.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    if (dropped.has(child)) return [];
    if (child.name === 'w:txbxContent') return [settleFields(child, onLeftOut)];
    const left = without(child, dropped, onLeftOut);
    const isEmptied = child.name === 'w:r' && elementsIn(child).length > 0 && isBareRun(left) && !isBareRun(child);
    return isEmptied ? [] : [left];
  });
  return withChildren(given, children);
}

function isBareRun(run: XmlElement): boolean {
  return elementsIn(run).every(({ name }) => name === 'w:rPr');
}
