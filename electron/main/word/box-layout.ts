import type { DocumentBlock, DocumentCell, DocumentTable } from '@domain/document/document';

type Box = Extract<DocumentBlock, { kind: 'box' }>;

/** Column edges as parts of this whole, so that tables of different columns meet on one grid without rounding. */
const WHOLE = 10_000;

/**
 * A box as one table: a title row that repeats on the next page, then its blocks, with the rows of a table inside the
 * box as rows of the box. A table inside a cell would not repeat its header and would sit off the page's edges.
 */
export function boxAsTable(box: Box): DocumentTable {
  const edges = gridEdges(box.blocks);
  const title: DocumentCell = {
    isHeader: true,
    ...across(edges),
    blocks: [{ kind: 'paragraph', runs: [{ text: box.title }] }],
  };
  return {
    kind: 'table',
    caption: box.title,
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    header: [],
    rows: [[title], ...boxRows(box.blocks, edges)],
  };
}

function boxRows(blocks: readonly DocumentBlock[], edges: readonly number[]): DocumentCell[][] {
  const rows: DocumentCell[][] = [];
  let loose: DocumentBlock[] = [];
  const closeLoose = () => {
    if (loose.length > 0) rows.push([{ ...across(edges), blocks: loose }]);
    loose = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      closeLoose();
      rows.push(...tableRows(block, edges));
    } else {
      loose.push(block);
    }
  }
  closeLoose();
  return rows;
}

function across(edges: readonly number[]): { readonly columns: number } {
  return { columns: edges.length - 1 };
}

function gridEdges(blocks: readonly DocumentBlock[]): number[] {
  const edges = blocks.flatMap((block) => (block.kind === 'table' ? tableEdges(block) : []));
  return [...new Set([0, WHOLE, ...edges])].sort((one, other) => one - other);
}

function tableEdges(table: DocumentTable): number[] {
  const sum = table.widths.reduce((whole, part) => whole + part, 0);
  const upTo = (column: number) => table.widths.slice(0, column).reduce((whole, part) => whole + part, 0);
  return [0, ...table.widths.map((_, index) => Math.round((upTo(index + 1) / sum) * WHOLE))];
}

/** Only plain tables stand in a box: no cell of theirs reaches over columns or rows. */
function tableRows(table: DocumentTable, edges: readonly number[]): DocumentCell[][] {
  const own = tableEdges(table);
  const spans = table.widths.map(
    (_, index) => edges.filter((edge) => edge > (own[index] ?? 0) && edge <= (own[index + 1] ?? 0)).length,
  );
  const header = table.header.map(
    (text): DocumentCell => ({ isHeader: true, blocks: [{ kind: 'paragraph', runs: [{ text }] }] }),
  );
  const rows = header.length > 0 ? [header, ...table.rows] : table.rows;
  return rows.map((row) => row.map((cell, index) => ({ ...cell, columns: spans[index] ?? 1 })));
}
