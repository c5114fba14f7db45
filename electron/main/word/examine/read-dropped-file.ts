import { openPackage, type PackageFault, type PackageParts } from './open-package';
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
  const parts = opened.value;
  const main = await readAll(parts, /^word\/document\d*\.xml$/);
  const notes = await readAll(parts, /^word\/(?:footnotes|endnotes)\d*\.xml$/);
  const edgeParts = await readAll(parts, /^word\/(?:header|footer)\d*\.xml$/, true);
  const readings = [...main, ...notes, ...edgeParts];
  if (readings.some(({ isReadable }) => !isReadable)) return 'DAMAGED';
  const edges = [...new Set(edgeParts.flatMap(({ pieces }) => pieces.map(({ words }) => words.trim())))];
  return {
    pieces: [...main, ...notes].flatMap(({ pieces }) => pieces),
    edges,
    claim: readClaim(parts, edges),
    hasTrackedChanges: readings.some((part) => part.hasTrackedChanges),
    hasHiddenWords: readings.some((part) => part.hasHiddenWords),
    comments: countComments(parts),
  };
}

async function readAll(parts: PackageParts, names: RegExp, areEdges = false): Promise<WordsOfPart[]> {
  const found: WordsOfPart[] = [];
  for (const [name, xml] of parts) if (names.test(name)) found.push(await readWords(xml, areEdges));
  return found;
}

function countComments(parts: PackageParts): number {
  const comments = [...parts].filter(([name]) => /^word\/comments\d*\.xml$/.test(name));
  return comments.reduce((count, [, xml]) => count + (xml.match(/<w:comment[\s>]/g)?.length ?? 0), 0);
}
