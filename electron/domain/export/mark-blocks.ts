import type { DocumentBlock, DocumentCell, DocumentFact, Line, TextRun } from '../document/document';
import { runsOf } from '../document/document';
import { unreachable } from '../unreachable';

/** Some words of a text that belong to a mark: from the first letter to after the last. */
export type MarkedStand = { readonly start: number; readonly end: number; readonly number: number };

/** Where marked words stand in a printed text, beside those whose runs say so themselves. */
export type FindMarks = (text: string) => readonly MarkedStand[];

/**
 * Blocks with the marked words in them shaded (`TextRun.mark`) and the number of each mark, "[3]", directly after its
 * words. Nothing else changes: without the numbers it is the same text. The words of the form (titles of tables and
 * boxes, header rows, labels) hold no passages.
 */
export function markBlocks(blocks: readonly DocumentBlock[], find: FindMarks): DocumentBlock[] {
  return blocks.map((block) => markBlock(block, find));
}

function markBlock(block: DocumentBlock, find: FindMarks): DocumentBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: markLine(block.runs, find) };
    case 'heading':
    case 'note':
      return withRuns(block, markLine(runsOf(block, block.text), find));
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: markBlocks(item.blocks, find) })) };
    case 'quote':
    case 'box':
      return { ...block, blocks: markBlocks(block.blocks, find) };
    case 'facts':
      return { ...block, rows: block.rows.map((row) => markFact(row, find)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => markCell(cell, find))) };
    case 'chart':
      return block;
    default:
      return unreachable(block);
  }
}

function markCell(cell: DocumentCell, find: FindMarks): DocumentCell {
  return { ...cell, blocks: markBlocks(cell.blocks, find) };
}

function markFact(fact: DocumentFact, find: FindMarks): DocumentFact {
  const runs = markLine(runsOf(fact, fact.value), find);
  return isMarked(runs) ? { ...fact, value: textOf(runs), runs } : fact;
}

function withRuns<B extends { readonly text: string }>(block: B, runs: Line): B {
  return isMarked(runs) ? { ...block, text: textOf(runs), runs } : block;
}

function isMarked(runs: Line): boolean {
  return runs.some(({ mark }) => mark !== undefined);
}

/** One paragraph with its marks: where two overlap, the shorter one's number is on the words they share. */
export function markLine(line: Line, find: FindMarks): Line {
  const stands = [...standsOfRuns(line), ...find(textOf(line))].filter(({ start, end }) => end > start);
  if (stands.length === 0) return line;
  const shortestFirst = stands.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const cuts = new Set(stands.flatMap(({ start, end }) => [start, end]));
  const marked: TextRun[] = [];
  for (const { run, start } of piecesAt(line, cuts)) {
    const end = start + run.text.length;
    const over = shortestFirst.find((stand) => stand.start <= start && end <= stand.end);
    const { mark: _mark, ...plain } = run;
    marked.push(over === undefined ? plain : { ...plain, mark: over.number });
    for (const number of numbersEndingAt(stands, end)) marked.push({ text: `[${number}]`, bold: true, mark: number });
  }
  return marked;
}

/** Runs beside each other with the same number are one stand. */
function standsOfRuns(line: Line): MarkedStand[] {
  const stands: MarkedStand[] = [];
  let at = 0;
  for (const { text, mark } of line) {
    const last = stands.at(-1);
    if (mark !== undefined && last?.number === mark && last.end === at) {
      stands[stands.length - 1] = { ...last, end: at + text.length };
    } else if (mark !== undefined) stands.push({ start: at, end: at + text.length, number: mark });
    at += text.length;
  }
  return stands;
}

/** The runs cut where a mark begins or ends. */
function piecesAt(line: Line, cuts: ReadonlySet<number>): { run: TextRun; start: number }[] {
  let at = 0;
  return line.flatMap((run) => {
    const begin = at;
    at += run.text.length;
    const inside = [...cuts].filter((cut) => cut > begin && cut < at).toSorted((one, other) => one - other);
    const edges = [begin, ...inside, at];
    return edges.slice(1).map((end, index) => {
      const start = edges[index] ?? begin;
      return { run: { ...run, text: run.text.slice(start - begin, end - begin) }, start };
    });
  });
}

function numbersEndingAt(stands: readonly MarkedStand[], end: number): number[] {
  const numbers = stands.filter((stand) => stand.end === end).map(({ number }) => number);
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
