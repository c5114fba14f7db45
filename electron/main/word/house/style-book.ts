import { childOf, elementsIn, valOf, type XmlElement } from '../xml-element';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

/** The styles of one document, to be found by what they are called and followed to what they rest on. */
export class StyleBook {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly #defaults: XmlElement | undefined;

  constructor(readonly root: XmlElement) {
    const styles = elementsIn(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style] as const);
    this.byId = new Map(styles.reverse());
    this.#defaults = childOf(root, 'w:docDefaults');
  }

  defaultOf(type: StyleType): string | undefined {
    const isDefault = (style: XmlElement) => /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '');
    return this.#first((style) => typeOf(style) === type && isDefault(style));
  }

  /** By name or by another of its names, as Word compares them: without regard to case. */
  called(type: StyleType, name: string): string | undefined {
    return this.#first((style) => typeOf(style) === type && namesOf(style).includes(plainName(name)));
  }

  /** A heading of the council's own may have any name; what makes it one is its level, from 0. */
  withOutline(level: number): string | undefined {
    return this.#first(
      (style) => typeOf(style) === 'paragraph' && valOf(childOf(style, 'w:pPr'), 'w:outlineLvl') === String(level),
    );
  }

  nameOf(id: string): string {
    return valOf(this.byId.get(id), 'w:name') ?? id;
  }

  /** A style and what it is based on, nearest first; ends where a circle would close. */
  chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    for (let next = id; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const style = this.byId.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = valOf(style, 'w:basedOn');
    }
    return chain;
  }

  /** A property of the text of a paragraph style, from the nearest that says it, at last from the document itself. */
  textProperty(id: string | undefined, name: string): XmlElement | undefined {
    const defaults = childOf(childOf(this.#defaults, 'w:rPrDefault'), 'w:rPr');
    return this.#nearest(id, { group: 'w:rPr', name, defaults });
  }

  paragraphProperty(id: string | undefined, name: string): XmlElement | undefined {
    const defaults = childOf(childOf(this.#defaults, 'w:pPrDefault'), 'w:pPr');
    return this.#nearest(id, { group: 'w:pPr', name, defaults });
  }

  #nearest(
    id: string | undefined,
    { group, name, defaults }: { group: string; name: string; defaults: XmlElement | undefined },
  ): XmlElement | undefined {
    for (const style of this.chain(id)) {
      const found = childOf(childOf(style, group), name);
      if (found) return found;
    }
    return childOf(defaults, name);
  }

  #first(fits: (style: XmlElement) => boolean): string | undefined {
    for (const [id, style] of [...this.byId].reverse()) if (fits(style)) return id;
    return undefined;
  }
}

export function typeOf(style: XmlElement): string {
  return style.attributes['w:type'] ?? 'paragraph';
}

export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function namesOf(style: XmlElement): string[] {
  const others = (valOf(style, 'w:aliases') ?? '').split(',');
  return [valOf(style, 'w:name') ?? '', ...others].map(plainName);
}
