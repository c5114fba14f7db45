import type { XmlElement, XmlNode } from '../xml-element';
import { attributesText, textWithoutWords } from './without-words';

/**
 * An element without its words and without the parts that were cut out of it, each of which is a shape of its own.
 * Whether it follows the schema depends on nothing else: see `cutIntoShapes`.
 */
export type Shape = { readonly name: string; readonly xml: string };

/** Relationships of the part a shape was cut from; references to them are kept apart from which one they name. */
export type Known = { readonly relationships: ReadonlySet<string> };

type Cut = { readonly class: string; readonly placeholder: string };

const BLOCK: Cut = { class: 'block', placeholder: '<w:p/>' };
const WORDS: Cut = { class: 'words', placeholder: '<w:t/>' };
const BLOCKS = { 'w:p': BLOCK, 'w:tbl': BLOCK };
const CELL = '<w:tc><w:p/></w:tc>';

/**
 * Parents whose content model lets these children stand in any number and, within a class, in any order (ECMA-376
 * part 1, 17.2 to 17.4, 17.9 and 17.10: `EG_BlockLevelElts`, `EG_ContentRowContent`, `EG_ContentCellContent`,
 * `EG_PContent`, `EG_RunInnerContent`). Only for them does a child's place among its like not matter.
 */
const CUTS: Readonly<Record<string, Readonly<Record<string, Cut>>>> = {
  'w:body': BLOCKS,
  'w:hdr': BLOCKS,
  'w:ftr': BLOCKS,
  'w:tc': BLOCKS,
  'w:tbl': { 'w:tr': { class: 'row', placeholder: `<w:tr>${CELL}</w:tr>` } },
  'w:tr': { 'w:tc': { class: 'cell', placeholder: CELL } },
  'w:p': { 'w:r': { class: 'run', placeholder: '<w:r/>' } },
  'w:r': { 'w:t': WORDS, 'w:br': WORDS, 'w:tab': WORDS },
  'w:numbering': {
    'w:abstractNum': { class: 'list', placeholder: '<w:abstractNum w:abstractNumId="0"/>' },
    'w:num': { class: 'num', placeholder: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' },
  },
};

/**
 * What is left of a part when everything that repeats is cut out of it, and what was cut out: the part follows the
 * schema when what is left does and each shape does, because in the parents of `CUTS` the schema asks of a child only
 * that it may be there at all. Neighbours of one class leave one placeholder, so that a place where none may stand, or
 * one must, is still seen.
 */
export function cutIntoShapes(
  root: XmlElement,
  known: Known,
): { readonly left: string; readonly shapes: readonly Shape[] } {
  const cutter = new Cutter(known);
  const left = cutter.textOf(root, true);
  return { left, shapes: [...cutter.shapes].map(([xml, name]) => ({ name, xml })) };
}

class Cutter {
  /** The name of each shape by its text: most come up again and again. */
  readonly shapes = new Map<string, string>();
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  textOf(element: XmlElement, isRoot = false): string {
    const { name, children } = element;
    const cuts = isRoot || isSimple(element) ? CUTS[name] : undefined;
    let inside = '';
    let before: string | null = null;
    for (const child of children) {
      const cut: Cut | undefined = typeof child === 'string' ? undefined : cuts?.[child.name];
      const text = cut === undefined ? this.#kept(child, name) : this.#cutOut(child, cut, before);
      if (text !== '' || cut !== undefined) before = cut?.class ?? null;
      inside += text;
    }
    const start = `${name}${attributesText(element, this.#known)}`;
    return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
  }

  #kept(child: XmlNode, parent: string): string {
    return typeof child === 'string' ? textWithoutWords(child, parent) : this.textOf(child);
  }

  #cutOut(child: XmlNode, cut: Cut, before: string | null): string {
    if (typeof child !== 'string') this.shapes.set(this.textOf(child), child.name);
    return cut.class === before ? '' : cut.placeholder;
  }
}

/** Whether nothing on this element changes how what is inside it is read: no namespace, no compatibility rule. */
function isSimple({ attributes }: XmlElement): boolean {
  return !Object.keys(attributes).some((key) => key.startsWith('xmlns') || key.startsWith('mc:'));
}
