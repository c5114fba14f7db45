import { foldedName, type KnownName } from '../personal/child-names-in-text';
import { initialsOf } from '../personal/personal-file-name';

const PIECE = /[\p{L}\p{N}]+/gu;
/** What may part the pieces of one reference: "FS-20417", "FS 20417", "FS/20417". */
const JOINT = /^[-‐‑–/._ ]?$/;
const MOST_PIECES = 5;
/** A shorter one of another child is a number like any other. */
const SHORTEST_OF_ANOTHER = 4;

type Piece = { readonly plain: string; readonly start: number; readonly end: number };

/** Case references of children become the child's initials where it is the subject's own, and are left out otherwise. */
export function withoutReferences(text: string, references: ReadonlySet<string>, subject: KnownName): string {
  // Most texts hold no figure, and a list may hold thirty thousand of them.
  if (!/\d/.test(text) && /\d/.test(subject.reference)) return text;
  const own = squeezed(subject.reference);
  let result = '';
  let done = 0;
  for (const { start, end, name } of placesOf(text, { own, known: knownOf(references) })) {
    const initials = initialsOf(`${subject.forename} ${subject.surname}`);
    result += text.slice(done, start) + (name === own ? initials : 'another child');
    done = end;
  }
  return result + text.slice(done);
}

/** Where case references of children stand in a text, however their pieces are parted; in order, none within another. */
export function findReferences(text: string, references: ReadonlySet<string>): ReferencePlace[] {
  return /\d/.test(text) ? placesOf(text, { own: '', known: knownOf(references) }) : [];
}

type ReferencePlace = { readonly start: number; readonly end: number; readonly name: string };

function placesOf(text: string, names: References): ReferencePlace[] {
  const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    plain: foldedName(piece),
    start: index,
    end: index + piece.length,
  }));
  const places: ReferencePlace[] = [];
  for (let place = 0; place < pieces.length; place += 1) {
    const found = referenceAt(text, pieces.slice(place, place + MOST_PIECES), names);
    const start = pieces[place]?.start;
    if (found === null || start === undefined) continue;
    places.push({ start, end: found.end, name: found.name });
    place += found.pieces - 1;
  }
  return places;
}

type References = { readonly own: string; readonly known: ReadonlySet<string> };

/** The longest reference that begins with the first of these pieces. */
function referenceAt(text: string, pieces: readonly Piece[], { own, known }: References) {
  let name = '';
  let found: { readonly name: string; readonly end: number; readonly pieces: number } | null = null;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined && !JOINT.test(text.slice(before.end, piece.start))) break;
    name += piece.plain;
    if (name !== '' && (name === own || known.has(name))) found = { name, end: piece.end, pieces: index + 1 };
  }
  return found;
}

const knownSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Folded once for all texts: a store may hold ten thousand children. One without a figure in it is a word like any other. */
function knownOf(references: ReadonlySet<string>): ReadonlySet<string> {
  const before = knownSets.get(references);
  if (before !== undefined) return before;
  const known = [...references].map(squeezed).filter((name) => name.length >= SHORTEST_OF_ANOTHER && /\d/.test(name));
  const set = new Set(known);
  knownSets.set(references, set);
  return set;
}

function squeezed(reference: string): string {
  return (foldedName(reference).match(PIECE) ?? []).join('');
}
