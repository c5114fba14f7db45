import { foldedName, type KnownName } from '../personal/child-names-in-text';
import { initialsOf } from '../personal/personal-file-name';

const PIECE = /[\p{L}\p{N}]+/gu;
/** What may part the pieces of one reference: "FS-20417", "FS 20417", "FS/20417", and signs that cannot be seen. */
const JOINT = /^\p{Cf}*(?:[-‐‑–/._]|[^\S\n])?\p{Cf}*$/u;
const MOST_PIECES = 5;
/** A shorter one of another child is a number like any other. */
const SHORTEST_OF_ANOTHER = 4;

type Piece = { readonly plain: string; readonly start: number; readonly end: number };

/** Case references of children become the child's initials where it is the subject's own, and are left out otherwise. */
export function withoutReferences(text: string, references: ReadonlySet<string>, subject: KnownName): string {
  // Most texts hold no figure, and a list may hold thirty thousand of them.
  if (!/\d/.test(text) && /\d/.test(subject.reference)) return text;
  const own = squeezedReference(subject.reference);
  const known = knownOf(references);
  const initials = initialsOf(`${subject.forename} ${subject.surname}`);
  let result = '';
  let end = 0;
  for (const found of referencesIn(text, (name) => name === own || known.has(name))) {
    result += text.slice(end, found.start) + (found.name === own ? initials : 'another child');
    end = found.end;
  }
  return result + text.slice(end);
}

/** A reference that stands in a text: which one, squeezed, and from where to where. */
export type PlacedReference = { readonly name: string; readonly start: number; readonly end: number };

/** The references of a text that `isKnown`, in order; of two that begin at one place the longer. */
export function referencesIn(text: string, isKnown: (squeezed: string) => boolean): PlacedReference[] {
  const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    plain: foldedName(piece),
    start: index,
    end: index + piece.length,
  }));
  const all: PlacedReference[] = [];
  for (let place = 0; place < pieces.length; place += 1) {
    const found = referenceAt(text, pieces.slice(place, place + MOST_PIECES), isKnown);
    if (found === null) continue;
    all.push({ name: found.name, start: pieces[place]?.start ?? 0, end: found.end });
    place += found.pieces - 1;
  }
  return all;
}

/** The references of these children that stand in a text, in order. */
export function findReferences(text: string, references: ReadonlySet<string>): PlacedReference[] {
  if (!/\d/.test(text)) return [];
  const known = knownOf(references);
  return referencesIn(text, (name) => known.has(name));
}

/** True for a squeezed reference of another child that can be told from any other number. */
export function isTellingReference(squeezed: string): boolean {
  return squeezed.length >= SHORTEST_OF_ANOTHER && /\d/.test(squeezed);
}

/** The longest reference that begins with the first of these pieces. */
function referenceAt(text: string, pieces: readonly Piece[], isKnown: (name: string) => boolean) {
  let name = '';
  let found: { readonly name: string; readonly end: number; readonly pieces: number } | null = null;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined && !JOINT.test(text.slice(before.end, piece.start))) break;
    name += piece.plain;
    if (name !== '' && isKnown(name)) found = { name, end: piece.end, pieces: index + 1 };
  }
  return found;
}

const knownSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Folded once for all texts: a store may hold ten thousand children. One without a figure in it is a word like any other. */
function knownOf(references: ReadonlySet<string>): ReadonlySet<string> {
  const before = knownSets.get(references);
  if (before !== undefined) return before;
  const known = [...references].map(squeezedReference).filter(isTellingReference);
  const set = new Set(known);
  knownSets.set(references, set);
  return set;
}

/** A reference without case, blanks and what parts its pieces. */
export function squeezedReference(reference: string): string {
  return (foldedName(reference).match(PIECE) ?? []).join('');
}
