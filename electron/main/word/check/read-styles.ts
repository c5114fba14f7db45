import { childOf, elementsIn, valOf, type XmlElement } from '../xml-element';

/** A paragraph style as far as it says what words are, by whatever id a template knows it. */
type ParagraphStyle = {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outlineLevel: number | null;
  /** `w:numPr`, where a style numbers its paragraphs. */
  readonly numbering: XmlElement | undefined;
};

/** Outline level 9 is how Word says "body text". */
const BODY_TEXT = 9;

/** What the styles of a file mean. Each question follows the styles that a style is based on. */
export class WordStyles {
  readonly #styles = new Map<string, ParagraphStyle>();
  #usual: string | undefined;

  constructor(root: XmlElement | null) {
    for (const style of root === null ? [] : elementsIn(root)) {
      const id = style.attributes['w:styleId'];
      if (style.name !== 'w:style' || id === undefined || style.attributes['w:type'] !== 'paragraph') continue;
      this.#styles.set(id, paragraphStyle(style));
      if (isYes(style.attributes['w:default'])) this.#usual = id;
    }
  }

  /** Names in lower case, the style's own first. */
  namesOf(id: string | undefined): string[] {
    return this.#chain(id).map(({ name }) => name);
  }

  /** 1 for the highest level of heading; null for body text. */
  headingLevelOf(id: string | undefined): number | null {
    const level = this.#chain(id).find(({ outlineLevel }) => outlineLevel !== null)?.outlineLevel ?? BODY_TEXT;
    return level >= BODY_TEXT ? null : level + 1;
  }

  numberingOf(id: string | undefined): XmlElement | undefined {
    return this.#chain(id).find(({ numbering }) => numbering !== undefined)?.numbering;
  }

  #chain(id: string | undefined): ParagraphStyle[] {
    const chain: ParagraphStyle[] = [];
    const seen = new Set<string>();
    let next = id ?? this.#usual;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const style = this.#styles.get(next);
      if (style !== undefined) chain.push(style);
      next = style?.basedOn;
    }
    return chain;
  }
}

function paragraphStyle(style: XmlElement): ParagraphStyle {
  const properties = childOf(style, 'w:pPr');
  const level = valOf(properties, 'w:outlineLvl');
  return {
    name: (valOf(style, 'w:name') ?? '').toLowerCase(),
    basedOn: valOf(style, 'w:basedOn'),
    outlineLevel: level === undefined ? null : Number(level),
    numbering: childOf(properties, 'w:numPr'),
  };
}

function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
