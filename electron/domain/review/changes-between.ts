import { printContextOf } from '../document/compose-record-document';
import { blockPieces, type DocumentPiece } from '../document/document-pieces';
import { NOT_DISCUSSED } from '../document/plain-blocks';
import { printedSections } from '../document/section-blocks';
import { sessionBlocks } from '../document/session-facts';
import { comparePieces, type Difference, type Piece } from '../examine/compare-pieces';
import { wordChanges } from '../examine/word-changes';
import type { RecordContent } from '../record/record';
import type { ReviewChange } from './review-change';
import { wholePhrases } from './whole-phrases';

/**
 * What differs between two texts of one record, as words, in the order of the later one: each compared as it is
 * printed, section by section. What is not part of a shared text (the answer, the check, challenges) is left out.
 */
export function changesBetween(before: RecordContent, after: RecordContent): ReviewChange[] {
  const pieces = piecesOf(after);
  return comparePieces(piecesOf(before).map(asPiece), pieces.map(asPiece))
    .filter((difference) => !isOnlyEmptiness(difference))
    .map((difference) => ({ under: headingOver(pieces, difference.at), parts: partsOf(difference) }));
}

/** That a part has no words yet is said by the print, here or there as its neighbours have some; it is no word of the record. */
function isOnlyEmptiness(difference: Difference): boolean {
  switch (difference.kind) {
    case 'ADDED':
      return difference.after === NOT_DISCUSSED;
    case 'MISSING':
      return difference.before === NOT_DISCUSSED;
    default:
      return false;
  }
}

const NO_SETTINGS = { serviceName: '', teamName: '', marking: '' };

function piecesOf({ checkAnswers: _reasons, challenges: _live, ...words }: RecordContent): DocumentPiece[] {
  const content: RecordContent = { ...words, answer: null, version: 1 };
  const context = printContextOf({ content, state: 'SHARED', seal: null, settings: NO_SETTINGS });
  const nothing = () => [];
  const parts = { HEADER: sessionBlocks, CHALLENGES: nothing, DRIFT: nothing, WORKER_SAY: nothing, SIGN_OFF: nothing };
  return blockPieces(printedSections(context, parts));
}

/** Both texts have their words, so that nothing is compared by its hash. */
function asPiece({ words }: DocumentPiece): Piece {
  return { hash: '', words };
}

function headingOver(pieces: readonly DocumentPiece[], at: number): string {
  return pieces.slice(0, at + 1).findLast(({ role, level }) => role === 'HEADING' && level === 1)?.words ?? '';
}

const KINDS = { SAME: 'SAME', GONE: 'OUT', NEW: 'IN' } as const;

function partsOf(difference: Difference): ReviewChange['parts'] {
  switch (difference.kind) {
    case 'ADDED':
      return [{ kind: 'IN', words: difference.after ?? '' }];
    case 'MISSING':
      return [{ kind: 'OUT', words: difference.before ?? '' }];
    default:
      return wholePhrases(
        wordChanges(difference.before ?? '', difference.after ?? '').map(({ kind, text }) => ({
          kind: KINDS[kind],
          words: text,
        })),
      );
  }
}
