import { posix } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A part that another part leads to (ECMA-376 part 2, 9.3): what it is to it, as "header", and its name in the package. */
export type Relationship = { readonly kind: string; readonly part: string };

/** Where the relationships of a part are kept; of the package itself for an empty name. */
export function relationshipsPartOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** What a part leads to inside the package, in the order of the file; what leads out of it, and what cannot be read, is left. */
export function readRelationships(xml: string, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const { Type: type, Target: target, TargetMode: mode } = attributes;
    if (name.replace(/^.*:/, '') !== 'Relationship' || type === undefined || target === undefined) return;
    if (mode === 'External') return;
    found.push({ kind: posix.basename(type), part: posix.join('/', posix.dirname(part), target).slice(1) });
  });
  parser.write(xml).close();
  return found;
}
