import { openPackage, type PackageFault } from './open-package';
import { type FoundPiece, readWords, type WordsOfPart } from './read-words';
import { type Claim, readClaim } from './what-it-says-it-is';

/** A Word file as it came back: its words, and what it says of itself. */
export type DroppedFile = {
  readonly pieces: readonly FoundPiece[];
  /** The words at the top and at the foot of its pages, each said once. */
  readonly edges: readonly string[];
  readonly claim: Claim;
  readonly hasTrackedChanges: boolean;
  readonly hasHiddenWords: boolean;
  readonly comments: number;
};

export type DroppedFault = PackageFault;

/** Reads a Word file that anybody may have changed, with any program. */
export async function readDroppedFile(bytes: Buffer): Promise<DroppedFile | DroppedFault> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened.failure;
  const { about, words } = opened.value;
  const main = await readAll(words.main);
  const notes = await readAll(words.notes);
  const edgeParts = await readAll(words.edges, true);
  const readings = [...main, ...notes, ...edgeParts];
  if (readings.some(({ isTooMuch }) => isTooMuch)) return 'TOO_MUCH_INSIDE';
  if (readings.some(({ isReadable }) => !isReadable)) return 'DAMAGED';
  const edges = [...new Set(edgeParts.flatMap(({ pieces }) => pieces.map(({ words: line }) => line.trim())))];
  return {
    pieces: [...main, ...notes].flatMap(({ pieces }) => pieces),
    edges,
    claim: readClaim(about, edges),
    hasTrackedChanges: readings.some((part) => part.hasTrackedChanges),
    hasHiddenWords: readings.some((part) => part.hasHiddenWords),
    comments: countComments(words.comments),
  };
}

async function readAll(parts: readonly string[], areEdges = false): Promise<WordsOfPart[]> {
  const found: WordsOfPart[] = [];
  for (const xml of parts) found.push(await readWords(xml, areEdges));
  return found;
}

function countComments(parts: readonly string[]): number {
  return parts.reduce((count, xml) => count + (xml.match(/<w:comment[\s>]/g)?.length ?? 0), 0);
}
