import type { ItemMark } from '@domain/document/document-pieces';
import { childOf, elementsIn, valOf, type XmlElement } from '../xml-element';

/** The mark of a list item as Word shows it; `OTHER` is a number or bullet that no list of ours has. */
export type FoundMark = {
  readonly depth: number;
  readonly marker: ItemMark['marker'] | 'OTHER';
  readonly number: number | null;
};

type Level = { readonly start: number; readonly marker: FoundMark['marker'] };
type Numbering = {
  readonly id: string;
  readonly list: string;
  readonly restarts: ReadonlyMap<number, number>;
  readonly own: Levels;
};
type Levels = ReadonlyMap<number, Level>;

const MARKERS: Readonly<Record<string, ItemMark['marker']>> = {
  decimal: '1',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
  bullet: 'BULLET',
};

/** Counts the items of a file's lists in the order in which they stand, as Word does. */
export class ItemCounter {
  readonly #lists = new Map<string, Levels>();
  readonly #numberings = new Map<string, Numbering>();
  /** The last number given, a list and level; lists that share a definition count on together. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(root: XmlElement | null) {
    for (const element of root === null ? [] : elementsIn(root)) {
      const id = element.attributes['w:abstractNumId'];
      if (element.name === 'w:abstractNum' && id !== undefined) this.#lists.set(id, levelsOf(element));
      if (element.name === 'w:num') this.#numberings.set(element.attributes['w:numId'] ?? '', numberingOf(element));
    }
  }

  /** The mark of the next item of this numbering at this level; null where there is no such list. */
  next(id: string, depth: number): FoundMark | null {
    const numbering = this.#numberings.get(id);
    const level = numbering?.own.get(depth) ?? this.#lists.get(numbering?.list ?? '')?.get(depth);
    if (numbering === undefined || level === undefined) return null;
    if (level.marker === 'BULLET') return { depth, marker: level.marker, number: null };
    return { depth, marker: level.marker, number: this.#count(numbering, depth, level.start) };
  }

  #count({ id, list, restarts }: Numbering, depth: number, start: number): number {
    const counts = this.#counts.get(list) ?? [];
    const before = counts[depth];
    const restart = this.#restarted.has(`${id} ${depth}`) ? undefined : restarts.get(depth);
    this.#restarted.add(`${id} ${depth}`);
    const number = restart ?? (before === undefined ? start : before + 1);
    // A new item begins the lists inside it anew.
    const above = Array.from({ length: depth }, (_, level) => counts[level]);
    this.#counts.set(list, [...above, number]);
    return number;
  }
}

function numberingOf(element: XmlElement): Numbering {
  const overrides = elementsIn(element).filter(({ name }) => name === 'w:lvlOverride');
  const restarts = overrides.flatMap((override): [number, number][] => {
    const start = valOf(override, 'w:startOverride');
    return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)]];
  });
  const own = overrides.flatMap((override) => {
    const level = childOf(override, 'w:lvl');
    return level === undefined ? [] : [levelOf(level)];
  });
  const id = element.attributes['w:numId'] ?? '';
  return { id, list: valOf(element, 'w:abstractNumId') ?? '', restarts: new Map(restarts), own: new Map(own) };
}

function levelsOf(list: XmlElement): Levels {
  return new Map(
    elementsIn(list)
      .filter(({ name }) => name === 'w:lvl')
      .map(levelOf),
  );
}

function levelOf(level: XmlElement): [number, Level] {
  const depth = Number(level.attributes['w:ilvl']);
  const format = MARKERS[valOf(level, 'w:numFmt') ?? 'decimal'] ?? 'OTHER';
  const text = valOf(level, 'w:lvlText') ?? '';
  // A level whose text leaves its own number out shows none, whatever it counts.
  const isShown = format === 'BULLET' ? text.trim() !== '' : text.includes(`%${depth + 1}`);
  return [depth, { start: Number(valOf(level, 'w:start') ?? 0), marker: isShown ? format : 'OTHER' }];
}
