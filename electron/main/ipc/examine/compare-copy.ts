import type { KnownFile } from '@contract/examine-calls';
import type { RecordDocument } from '@domain/document/document';
import { documentFooter } from '@domain/document/document-footer';
import { documentParagraphs } from '@domain/document/document-text';
import { DRAFT_NOTICE } from '@domain/document/record-marks';
import { compareEdges } from '@domain/examine/compare-edges';
import { comparePieces, type Piece } from '@domain/examine/compare-pieces';
import { documentPlaces, type PiecePlace } from '@domain/examine/document-places';
import { wordsOnly } from '@domain/examine/same-words';
import type { ExportReceipt } from '../../store/export-log';
import type { DroppedFile } from '../../word/examine/read-dropped-file';
import { printableLine, printableText } from '../../word/printable-text';
import { pieceHash } from '../exports/save-copy';
import type { FoundCopy } from './find-copy';
import { hashesOf } from './find-copy';
import { showDifferences, type TextWithPlaces } from './show-differences';

type Comparison = Pick<KnownFile, 'verdict' | 'pieces' | 'inFile' | 'since' | 'otherEdges'>;

type ToCompare = {
  readonly copy: FoundCopy;
  /** Null for a PDF, which is known by its bytes alone. */
  readonly file: DroppedFile | null;
  /** The record as it would be printed at this moment; null where it cannot be. */
  readonly now: RecordDocument | null;
};

const NOTHING: KnownFile['inFile'] = { shown: [], more: 0 };

/** Holds the file against what was exported, and what was exported against the record as it is now. */
export function compareCopy({ copy, file, now }: ToCompare): Comparison {
  const texts = textsOf({ copy, file, now });
  const { exported, found, current } = texts;
  const since = exported === null || current === null ? null : differ(exported, current);
  const pieces = exported?.pieces.length ?? 0;
  if (copy.isExact) return { verdict: 'EXACT', pieces, inFile: NOTHING, since, otherEdges: [] };
  if (exported === null || found === null || file === null) {
    return { verdict: 'NOT_COMPARED', pieces: 0, inFile: NOTHING, since: null, otherEdges: [] };
  }
  const edges = compareEdges(now === null ? [] : marksOf(now, copy.receipt), file.edges);
  const inFile = differ(exported, found, edges.differences);
  const isSame = inFile.shown.length === 0;
  const otherEdges = edges.others.slice(0, 20).map((line) => line.slice(0, 400));
  return { verdict: isSame ? 'SAME_WORDS' : 'ALTERED', pieces, inFile, since, otherEdges };
}

function differ(before: TextWithPlaces, after: TextWithPlaces, edges: ReturnType<typeof comparePieces> = []) {
  return showDifferences({ differences: comparePieces(before.pieces, after.pieces), edges, before, after });
}

type Texts = {
  readonly exported: TextWithPlaces | null;
  readonly found: TextWithPlaces | null;
  readonly current: TextWithPlaces | null;
};

function textsOf({ copy: { receipt, entry, isExact }, file, now }: ToCompare): Texts {
  const places = now === null ? null : documentPlaces(now);
  const headings = places?.headings ?? new Set<string>();
  const current = now === null ? null : withPlaces(documentParagraphs(now, printableText), headings, places?.places);
  const inFile = new Map(file?.pieces.map(({ words, place }) => [wordsOnly(words), place]));
  const found =
    file === null
      ? null
      : withPlaces(
          file.pieces.map(({ words }) => words),
          headings,
          inFile,
        );
  if (isExact && found !== null) return { exported: found, found, current };
  const hashes = receipt === null ? [] : hashesOf(receipt);
  if (hashes.length > 0) return { exported: fromHashes(hashes, [current, found], headings), found, current };
  // No text was kept: the record as it is serves only where nothing can have changed since.
  const version = receipt?.version ?? file?.claim.version ?? null;
  return { exported: version === entry.version ? current : null, found, current };
}

function withPlaces(
  words: readonly string[],
  headings: ReadonlySet<string>,
  places: ReadonlyMap<string, PiecePlace> = new Map(),
): TextWithPlaces {
  return { pieces: words.map((each) => ({ hash: pieceHash(each), words: each })), headings, places };
}

/** The words of a receipt's hashes, from wherever they can still be read. */
function fromHashes(
  hashes: readonly string[],
  texts: readonly (TextWithPlaces | null)[],
  headings: ReadonlySet<string>,
): TextWithPlaces {
  const known = new Map(texts.flatMap((text) => text?.pieces.map(({ hash, words }) => [hash, words] as const) ?? []));
  const pieces = hashes.map((hash): Piece => ({ hash, words: known.get(hash) ?? null }));
  return { pieces, headings, places: texts[0]?.places ?? new Map() };
}

/** What stood at the top and the foot of every page of the copy, by its receipt where there is one. */
function marksOf(now: RecordDocument, receipt: ExportReceipt | null): string[] {
  const wasClean = receipt === null ? now.checkCode !== null : receipt.checkCode !== null;
  const isAsNow = wasClean === (now.checkCode !== null);
  const notice = isAsNow ? now.draftNotice : wasClean ? null : DRAFT_NOTICE;
  const { version, checkCode } = receipt ?? now;
  return [now.marking, notice ?? '', documentFooter({ ...now, version, checkCode })].map(printableLine);
}
