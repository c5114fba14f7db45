import { type DifferenceView, type KnownFile, LONGEST_SHOWN, MOST_DIFFERENCES } from '@contract/examine-calls';
import type { Difference, Piece } from '@domain/examine/compare-pieces';
import type { PiecePlace } from '@domain/examine/document-places';
import { wordsOnly } from '@domain/examine/same-words';
import { wordChanges } from '@domain/examine/word-changes';

/** A text with what is known of its pieces' places, by their words. */
export type TextWithPlaces = {
  readonly pieces: readonly Piece[];
  readonly headings: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, PiecePlace>;
};

type ToShow = {
  readonly differences: readonly Difference[];
  /** At the top and the foot of the page. */
  readonly edges: readonly Difference[];
  readonly before: TextWithPlaces;
  readonly after: TextWithPlaces;
};

/** Differences as they are shown: each with its place and its words, and only as many as a person reads. */
export function showDifferences({ differences, edges, before, after }: ToShow): KnownFile['inFile'] {
  const shown = [
    ...edges.slice(0, MOST_DIFFERENCES).map((each) => ({ ...wordsOf(each), under: '', place: 'EDGE' as const })),
    ...differences.slice(0, MOST_DIFFERENCES).map((each): DifferenceView => {
      const place = placeOf(each, { before, after });
      return { ...wordsOf(each), under: headingOver(after, each.at), place };
    }),
  ].slice(0, MOST_DIFFERENCES);
  return { shown, more: edges.length + differences.length - shown.length };
}

function wordsOf(difference: Difference): Pick<DifferenceView, 'kind' | 'words' | 'known'> {
  const { kind } = difference;
  const before = kind === 'ADDED' ? null : difference.before;
  const after = kind === 'MISSING' ? null : difference.after;
  if (kind !== 'CHANGED' || before === null || after === null) {
    const only = kind === 'MISSING' ? before : after;
    return { kind, words: null, known: only === null ? null : cut(only) };
  }
  const words = wordChanges(before, after)
    .slice(0, MOST_DIFFERENCES)
    .map(({ kind: change, text }) => ({ kind: change, text: cut(text) }));
  return { kind, words, known: null };
}

function placeOf(difference: Difference, { before, after }: Pick<ToShow, 'before' | 'after'>): PiecePlace {
  const isGone = difference.kind === 'MISSING';
  const words = isGone ? difference.before : difference.after;
  const { places } = isGone ? before : after;
  return (words === null ? undefined : places.get(wordsOnly(words))) ?? 'TEXT';
}

function headingOver({ pieces, headings }: TextWithPlaces, at: number): string {
  for (let index = Math.min(at, pieces.length - 1); index >= 0; index -= 1) {
    const words = pieces[index]?.words ?? '';
    if (headings.has(wordsOnly(words))) return cut(words);
  }
  return '';
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
