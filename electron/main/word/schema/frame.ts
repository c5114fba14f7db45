import { contentTypes, elementsOf, relationshipsOf, type WordParts } from '../check/word-parts';
import { elementsIn, type XmlElement } from '../xml-element';
import { cutIntoShapes, type Shape } from './shapes';

/** A part's outermost element as it was written, under which its shapes have to be read: its namespaces above all. */
export type RootedShape = Shape & { readonly root: string };

/**
 * A file as what is left of its parts when all that repeats is cut out, and what was cut out. Two files with the same
 * frame and with shapes that are known to be sound follow the schema alike.
 */
export type CutFile = { readonly frame: string; readonly shapes: readonly RootedShape[] };

/** Parts that are only a bag of entries: which ids and numbers they bear differs from file to file and says nothing. */
const BAG = /^\[Content_Types\]\.xml$|\.rels$/;

export function cutFile(parts: WordParts): CutFile {
  const kindOf = contentTypes(parts);
  const lines = new Set<string>();
  const shapes: RootedShape[] = [];
  for (const name of parts.names) {
    const part = parts.xml.get(name);
    const cut = part?.root == null ? null : cutPart(parts, name, part.root);
    if (cut !== null) shapes.push(...cut.shapes);
    lines.add([withoutNumbers(name), kindOf(name), part?.declaration, cut?.left].join('\n'));
  }
  return { frame: [...lines].sort().join('\n\n'), shapes };
}

function cutPart(parts: WordParts, name: string, root: XmlElement): { left: string; shapes: RootedShape[] } {
  if (BAG.test(name)) return { left: bagText(root), shapes: [] };
  const relationships = new Set(
    elementsOf(parts, relationshipsOf(name)).map(({ attributes }) => attributes['Id'] ?? ''),
  );
  const { left, shapes } = cutIntoShapes(root, { relationships });
  const outermost = left.slice(left.indexOf(' '), left.indexOf('>')).replace(/\/$/, '');
  return { left, shapes: shapes.map((shape) => ({ ...shape, root: outermost })) };
}

function bagText(root: XmlElement): string {
  const entries = elementsIn(root).map(({ name, attributes, children }) => {
    const { Id: _id, ...said } = attributes;
    return JSON.stringify([name, Object.entries(said).map(([key, value]) => [key, withoutNumbers(value)]), children]);
  });
  return JSON.stringify([root.name, root.attributes, [...new Set(entries)].sort()]);
}

function withoutNumbers(name: string): string {
  return name.replace(/\d+(?=\.\w+$)/, '');
}
