import { childOf, element, elementsIn, isElement, valOf, withChildren, type XmlElement } from '../xml-element';
import { type Adaptation, adaptOurs } from './adapt-style';
import { cleanStyle } from './clean-styles';
import type { HouseNotes } from './house-document';
import { withParagraphProperty, withStyleProperty } from './ordered';
import { plainName, StyleBook, type StyleType, typeOf } from './style-book';

/** Styles both have; theirs is used, whatever its id. All others of ours are ours alone. */
const SHARED: ReadonlySet<string> = new Set([
  ...['normal', 'title', 'subtitle', 'heading 1', 'heading 2', 'heading 3', 'list paragraph', 'header', 'footer'],
  ...['default paragraph font', 'normal table', 'table grid', 'hyperlink', 'footnote reference', 'footnote text'],
  ...['footnote text char', 'endnote reference', 'endnote text', 'endnote text char'],
]);

export type MergedStyles = {
  readonly root: XmlElement;
  readonly book: StyleBook;
  /** From an id in our document to the id in the finished one. */
  readonly ids: ReadonlyMap<string, string>;
  /** The ids of ours, in our document, that are theirs in the finished one. */
  readonly theirs: ReadonlySet<string>;
};

type Merging = {
  readonly ours: XmlElement;
  readonly theirs: XmlElement;
  /** Ids of ours that the document refers to, and of theirs that their headers and footers do. */
  readonly needed: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly adaptation: Adaptation;
  readonly notes: HouseNotes;
};

const REFERENCES = ['w:basedOn', 'w:next', 'w:link'] as const;

/** Their styles with those of ours that the record needs and they have not; nothing else, so that nothing dangles. */
export function mergeStyles(merging: Merging): MergedStyles {
  const [ours, theirs] = [new StyleBook(merging.ours), new StyleBook(merging.theirs)];
  const needed = closure(ours, merging.needed);
  const { ids, shared } = pairs({ ours, theirs, needed });
  const kept = closure(theirs, new Set([...shared.values(), ...merging.kept, ...defaultsOf(theirs)]));
  const added = [...needed]
    .filter((id) => !shared.has(id))
    .map((id) => ownStyle({ id, ours, ids, adaptation: merging.adaptation }));
  const standing = [...kept].flatMap((id) => theirStyle(theirs, { id, kept, notes: merging.notes }));
  const head = elementsIn(merging.theirs).filter(({ name }) => name === 'w:latentStyles');
  const root = element('w:styles', {}, [
    inEnglish(merging.theirs, merging.notes),
    ...head,
    ...standing,
    ...withDefaults(added, theirs),
  ]);
  return { root, book: new StyleBook(root), ids, theirs: new Set(shared.keys()) };
}

/** What a style rests on and leads to comes with it. */
function closure(book: StyleBook, start: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const style = book.byId.get(id);
    if (style === undefined || found.has(id)) continue;
    found.add(id);
    for (const name of REFERENCES) {
      const next = valOf(style, name);
      if (next !== undefined) waiting.push(next);
    }
  }
  return new Set([...book.byId.keys()].reverse().filter((id) => found.has(id)));
}

type Pairing = { readonly ours: StyleBook; readonly theirs: StyleBook; readonly needed: ReadonlySet<string> };

function pairs({ ours, theirs, needed }: Pairing): { ids: Map<string, string>; shared: Map<string, string> } {
  const shared = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const id of needed) {
    const counterpart = counterpartOf(id, ours, theirs);
    if (counterpart !== undefined) shared.set(id, counterpart);
    ids.set(id, counterpart ?? freeId(id, theirs));
  }
  return { ids, shared };
}

/** Theirs for one of ours: the default for our default, else by name, for a heading also by its level. */
export function counterpartOf(id: string, ours: StyleBook, theirs: StyleBook): string | undefined {
  const style = ours.byId.get(id);
  if (style === undefined) return undefined;
  const name = plainName(ours.nameOf(id));
  if (!SHARED.has(name)) return undefined;
  const type = typeOf(style) as StyleType;
  if (ours.defaultOf(type) === id) return plainDefault(theirs, type) ?? theirs.called(type, name);
  const level = /^heading (\d)$/.exec(name)?.[1];
  return theirs.called(type, name) ?? (level === undefined ? undefined : theirs.withOutline(Number(level) - 1));
}

function freeId(id: string, theirs: StyleBook): string {
  const taken = new Set([...theirs.byId.keys()].map((each) => each.toLowerCase()));
  for (let count = 0; ; count += 1) {
    const candidate = count === 0 ? id : `${id}Record${count === 1 ? '' : count}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function defaultsOf(book: StyleBook): string[] {
  const types: readonly StyleType[] = ['paragraph', 'character', 'table'];
  return types.map((type) => plainDefault(book, type)).filter((id) => id !== undefined);
}

/** A default for tables that is more than Word's own plain one would draw lines into ours. */
function plainDefault(book: StyleBook, type: StyleType): string | undefined {
  return type === 'table' ? book.called('table', 'Normal Table') : book.defaultOf(type);
}

/** Of two defaults theirs is the one. */
function withDefaults(added: readonly XmlElement[], theirs: StyleBook): XmlElement[] {
  return added.map((style) => {
    if (plainDefault(theirs, typeOf(style) as StyleType) === undefined) return style;
    return withoutDefault(style);
  });
}

function withoutDefault(style: XmlElement): XmlElement {
  const { 'w:default': _default, ...attributes } = style.attributes;
  return element(style.name, attributes, style.children);
}

type OwnStyle = {
  readonly id: string;
  readonly ours: StyleBook;
  readonly ids: ReadonlyMap<string, string>;
  readonly adaptation: Adaptation;
};

/** One of ours under its new id; what stood on our header and footer stands on the plain text of theirs. */
function ownStyle({ id, ours, ids, adaptation }: OwnStyle): XmlElement {
  const given = ours.byId.get(id);
  if (given === undefined) throw new Error(`Our own style ${id} is not there`);
  const newId = ids.get(id) ?? id;
  const base = valOf(given, 'w:basedOn');
  const edge = base !== undefined && /^(?:header|footer)$/.test(plainName(ours.nameOf(base)));
  const root = edge ? ours.defaultOf('paragraph') : base;
  const name =
    newId === id && !adaptation.isNameTaken(ours.nameOf(id)) ? ours.nameOf(id) : `${ours.nameOf(id)} (record)`;
  const plain = REFERENCES.reduce((style, reference) => {
    const target = reference === 'w:basedOn' ? root : valOf(style, reference);
    if (target === undefined) return style;
    return withStyleProperty(style, element(reference, { 'w:val': ids.get(target) ?? target }));
  }, given);
  const named = withStyleProperty(plain, element('w:name', { 'w:val': name }));
  return adaptOurs(
    { ...named, attributes: { ...named.attributes, 'w:styleId': newId } },
    { ...adaptation, isEdge: edge },
  );
}

type TheirStyle = { readonly id: string; readonly kept: ReadonlySet<string>; readonly notes: HouseNotes };

function theirStyle(theirs: StyleBook, { id, kept, notes }: TheirStyle): XmlElement[] {
  const given = theirs.byId.get(id);
  if (given === undefined) return [];
  const whole = elementsIn(given).filter((child) => {
    if (!(REFERENCES as readonly string[]).includes(child.name)) return true;
    const target = child.attributes['w:val'] ?? '';
    return kept.has(target) && !(child.name === 'w:basedOn' && closesACircle(theirs, id));
  });
  const isOnlyTables = typeOf(given) === 'table' && id !== plainDefault(theirs, 'table');
  const kind = isOnlyTables ? withoutDefault(given) : given;
  const style = cleanStyle(withChildren(kind, whole), notes);
  const level = headingLevel(style);
  return [level === null ? style : asHeading(style, level)];
}

function closesACircle(book: StyleBook, id: string): boolean {
  const last = book.chain(id).at(-1);
  const next = last === undefined ? undefined : valOf(last, 'w:basedOn');
  return next !== undefined && book.byId.has(next);
}

/** From 1; null for what is no heading by its name. */
function headingLevel(style: XmlElement): number | null {
  const level = /^heading ([1-3])$/.exec(plainName(valOf(style, 'w:name') ?? ''))?.[1];
  return typeOf(style) === 'paragraph' && level !== undefined ? Number(level) : null;
}

/** Its level is said, so that every program finds its way by it; and a heading alone at the foot of a page leads nowhere. */
function asHeading(style: XmlElement, level: number): XmlElement {
  const kept = withParagraphProperty(childOf(style, 'w:pPr'), element('w:keepNext'));
  return withStyleProperty(style, withParagraphProperty(kept, element('w:outlineLvl', { 'w:val': String(level - 1) })));
}

/** What their styles begin from, in British English as every record is. */
function inEnglish(theirs: XmlElement, notes: HouseNotes): XmlElement {
  const defaults = cleanStyle(childOf(theirs, 'w:docDefaults') ?? element('w:docDefaults'), notes);
  const text = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const language = element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'ar-SA' });
  const later = /^w:(?:eastAsianLayout|specVanish|oMath)$/;
  const before = elementsIn(text).filter(({ name }) => !later.test(name));
  const after = elementsIn(text).filter(({ name }) => later.test(name));
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [element('w:rPr', {}, [...before, language, ...after])]),
    ...elementsIn(defaults, 'w:pPrDefault'),
  ]);
}

const STYLE_REFERENCES: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Ids of all styles that these parts refer to. */
export function stylesUsedIn(parts: Iterable<XmlElement>): ReadonlySet<string> {
  const used = new Set<string>();
  const look = ({ children }: XmlElement) => {
    for (const child of children) {
      if (!isElement(child)) continue;
      const id = STYLE_REFERENCES.has(child.name) ? child.attributes['w:val'] : undefined;
      if (id !== undefined) used.add(id);
      look(child);
    }
  };
  for (const part of parts) look(part);
  return used;
}
