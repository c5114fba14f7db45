import { childOf, elementsIn, isOn, valOf, type XmlElement } from '../xml-element';

/** A cell between two upright lines of its table, reaching `rows` rows down. */
export type FoundCell = {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

export type FoundTable = {
  readonly caption: string;
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: number;
  /** Left to right, then down; with the empty ones that a cell above reaches into. */
  readonly cells: readonly FoundCell[];
};

type Spanned = { readonly element: XmlElement; readonly from: number; readonly to: number; readonly merge: Merge };
type Merge = 'NONE' | 'STARTS' | 'CONTINUES';

export function readTable(table: XmlElement): FoundTable {
  const rows = inside(table, 'w:tr');
  const spanned = rows.map(cellsOfRow);
  const edges = [...new Set(spanned.flat().flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  const cells = spanned.flatMap((row, index) =>
    row.map((cell): FoundCell => {
      const column = edges.indexOf(cell.from);
      const columns = edges.indexOf(cell.to) - column;
      return { element: cell.element, row: index, column, columns, rows: reachDown(cell, spanned.slice(index + 1)) };
    }),
  );
  const repeated = rows.findIndex((row) => !isOn(childOf(row, 'w:trPr'), 'w:tblHeader'));
  return {
    caption: valOf(childOf(table, 'w:tblPr'), 'w:tblCaption') ?? '',
    rows: rows.length,
    columns: Math.max(edges.length - 1, 0),
    headerRows: repeated === -1 ? rows.length : repeated,
    cells,
  };
}

function cellsOfRow(row: XmlElement): Spanned[] {
  let line = Number(valOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  return inside(row, 'w:tc').map((element) => {
    const properties = childOf(element, 'w:tcPr');
    const from = line;
    line += Number(valOf(properties, 'w:gridSpan') ?? 1);
    return { element, from, to: line, merge: mergeOf(properties) };
  });
}

function mergeOf(properties: XmlElement | undefined): Merge {
  if (childOf(properties, 'w:vMerge') === undefined) return 'NONE';
  return valOf(properties, 'w:vMerge') === 'restart' ? 'STARTS' : 'CONTINUES';
}

function reachDown({ from, to, merge }: Spanned, below: readonly (readonly Spanned[])[]): number {
  if (merge !== 'STARTS') return 1;
  const end = below.findIndex(
    (row) => !row.some((cell) => cell.merge === 'CONTINUES' && cell.from === from && cell.to === to),
  );
  return 1 + (end === -1 ? below.length : end);
}

/** Rows and cells also stand in content controls, which are not what they hold. */
function inside(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml'
      ? inside(child, name)
      : [];
  });
}
