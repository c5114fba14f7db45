import type { CellPlace, ChartOutline, DocumentPiece, TableOutline } from '@domain/document/document-pieces';
import type { FoundOutline } from './read-body';

type FoundTableOutline = FoundOutline['tables'][number];

/**
 * Which cell of the record each piece stands in. Facts are tables only for their look, one or several as there is room:
 * of a fact it is asked that its value stands beside its label, and the tables they stand in are not counted.
 */
export class Places {
  readonly #found: FoundOutline;
  readonly #pieces: readonly DocumentPiece[];
  /** Tables of the file that are tables in the record too, by their number in the file. */
  readonly #numbers: ReadonlyMap<number, number>;
  /** Where the label of each fact was found. */
  readonly #labels: ReadonlyMap<number, CellPlace | null>;

  constructor(pieces: readonly DocumentPiece[], found: FoundOutline) {
    this.#pieces = pieces;
    this.#found = found;
    const facts = pieces.flatMap(({ fact }, index) => (fact === null ? [] : [index]));
    const ofFacts = new Set(facts.map((index) => found.pieces[index]?.cell?.table));
    const others = found.tables.map((_, number) => number).filter((number) => !ofFacts.has(number));
    this.#numbers = new Map(others.map((number, index) => [number, index]));
    const labels = facts.filter((index) => pieces[index]?.role === 'LABEL');
    this.#labels = new Map(labels.map((index) => [pieces[index]?.fact ?? -1, found.pieces[index]?.cell ?? null]));
  }

  /** Tables of the file without those of facts, standing where the record would say they stand. */
  get tables(): readonly FoundTableOutline[] {
    return this.#found.tables
      .filter((_, number) => this.#numbers.has(number))
      .map((table) => ({ ...table, within: this.#inRecord(table.within) }));
  }

  get charts(): readonly ChartOutline[] {
    return this.#found.charts.map(({ description, cell }) => ({ description, cell: this.#inRecord(cell) }));
  }

  isRight(index: number): boolean {
    const piece = this.#pieces[index];
    const cell = this.#found.pieces[index]?.cell ?? null;
    if (piece === undefined) return false;
    if (piece.fact === null) return isSamePlace(piece.cell, this.#inRecord(cell));
    if (cell === null || !isSamePlace(piece.cell, this.#around(cell))) return false;
    return piece.role === 'LABEL' ? cell.column % 2 === 0 : this.#isBesideLabel(piece.fact, cell);
  }

  #isBesideLabel(fact: number, cell: CellPlace): boolean {
    const label = this.#labels.get(fact);
    // A value without a label has nothing to stand beside.
    if (label === undefined) return true;
    return label?.table === cell.table && label.row === cell.row && label.column + label.columns === cell.column;
  }

  #around(cell: CellPlace): CellPlace | null {
    return this.#inRecord(this.#found.tables[cell.table]?.within ?? null);
  }

  #inRecord(cell: CellPlace | null): CellPlace | null {
    return cell && { ...cell, table: this.#numbers.get(cell.table) ?? -1 };
  }
}

export function isSamePlace(one: CellPlace | null, other: CellPlace | null): boolean {
  if (one === null || other === null) return one === other;
  const isSameCell = one.table === other.table && one.row === other.row && one.column === other.column;
  return isSameCell && one.rows === other.rows && one.columns === other.columns;
}

/** Every chart of the record in its place, saying what it should, and no picture besides. */
export function chartFaults(expected: readonly ChartOutline[], found: readonly ChartOutline[]): string[] {
  if (expected.length !== found.length)
    return [`The file holds ${found.length} pictures, the record ${expected.length}`];
  return expected.flatMap(({ description, cell }, index) => {
    const chart = found[index];
    const isSame = chart && inOneLine(chart.description) === inOneLine(description) && isSamePlace(cell, chart.cell);
    return isSame ? [] : [`Picture ${index + 1} of ${expected.length} is not the one that belongs there`];
  });
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function tableFaults(expected: readonly TableOutline[], found: readonly FoundTableOutline[]): string[] {
  if (expected.length !== found.length) return [`The file holds ${found.length} tables, the record ${expected.length}`];
  return expected.flatMap((table, index) => {
    const difference = tableDifference(table, found[index]);
    return difference === null ? [] : [`Table ${index + 1} of ${expected.length} ${difference}`];
  });
}

function tableDifference(expected: TableOutline, found: FoundTableOutline | undefined): string | null {
  if (found === undefined) return 'is not there';
  if (found.rows !== expected.rows) return `has ${found.rows} rows, in the record ${expected.rows}`;
  if (found.columns !== expected.columns) return `has ${found.columns} columns, in the record ${expected.columns}`;
  if (found.headerRows !== expected.headerRows) return 'does not repeat the same header rows';
  return isSamePlace(expected.within, found.within) ? null : 'stands somewhere else than it should';
}
