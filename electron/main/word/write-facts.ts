import { counted } from '@domain/calendar/counted';
import { type DocumentFacts, type Line, runsOf } from '@domain/document/document';
import {
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { CaptionedTable } from './captioned-table';
import { CELL_MARGINS, INK, STYLE } from './look';
import type { Setting, WordBlock } from './setting';
import { columnWidths } from './table-layout';
import { wordRuns } from './text-runs';

type Fact = DocumentFacts['rows'][number];
/** Rows of the same number of facts, which make a table without a merged cell. */
type Run = { readonly rows: readonly (readonly Fact[])[]; readonly shares: readonly number[] };
type RunPlace = { readonly caption: string; readonly isWhole: boolean; readonly isLast: boolean };

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.rule };
const LINES_BETWEEN_ROWS: ITableBordersOptions = {
  top: NONE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
};
/** More rows may break over two pages rather than leave half of one empty. */
const MOST_ROWS_KEPT_TOGETHER = 6;
/** Label, value, label, value; where one fact has the row to itself, its label stands under the others'. */
const TWO_IN_A_ROW = [16, 36, 18, 30];
const ONE_IN_A_ROW = [16, 84];
/** Where no row holds two facts the labels may be longer: they are questions of the form. */
const ONE_EVERYWHERE = [27, 73];
/** So few facts have a row each where one of them is wide or asks a long question: one table, and room for the label. */
const FEW = 6;
const LONG_LABEL = 22;
/** So little that the tables it keeps apart look like one. */
const JOIN = { line: 20, lineRule: 'exact', before: 0, after: 0 } as const;

/**
 * Label and value pairs, two to a row, as tables of two or four columns: a wide fact begins a table of its own rather
 * than reach over cells, because a screen reader counts columns. A few rows stay on one page.
 */
export function writeFacts(facts: DocumentFacts, setting: Setting): WordBlock[] {
  const runs = factRuns(facts.rows);
  const rows = runs.reduce((sum, run) => sum + run.rows.length, 0);
  const tables = runs.flatMap((run, index): WordBlock[] => {
    const isLast = index === runs.length - 1;
    const caption = index === 0 ? facts.caption : `${facts.caption}, continued`;
    const isWhole = rows <= MOST_ROWS_KEPT_TOGETHER;
    const after = isLast
      ? []
      : [new Paragraph({ style: STYLE.gap, spacing: JOIN, ...(isWhole ? { keepNext: true } : {}) })];
    return [factTable(run, { caption, isWhole, isLast }, setting), ...after];
  });
  return [...tables, new Paragraph({ style: STYLE.gap })];
}

function factTable({ rows, shares }: Run, place: RunPlace, setting: Setting): CaptionedTable {
  const width = setting.width - setting.indent;
  const widths = columnWidths(shares, width);
  return new CaptionedTable({
    caption: place.caption,
    description: `Labels with what was written beside each. ${counted(rows.flat().length, 'label')}.`,
    width: { size: width, type: WidthType.DXA },
    ...(setting.indent > 0 ? { indent: { size: setting.indent, type: WidthType.DXA } } : {}),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: LINES_BETWEEN_ROWS,
    margins: CELL_MARGINS,
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((row, index) => factRow(row, widths, place.isWhole && !(place.isLast && index === rows.length - 1))),
  });
}

/** Two short facts share a row; a wide one, and one left without a fellow, has a row of its own. */
function factRows(facts: readonly Fact[]): Fact[][] {
  if (facts.length <= FEW && facts.some(isWideOrLong)) return facts.map((fact) => [fact]);
  const rows: Fact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    const fits = last?.length === 1 && last.every((earlier) => !earlier.isWide) && !fact.isWide;
    if (last && fits) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function isWideOrLong({ isWide, label }: Fact): boolean {
  return isWide === true || label.length > LONG_LABEL;
}

function factRuns(facts: readonly Fact[]): Run[] {
  const rows = factRows(facts);
  const alone = rows.some((row) => row.length > 1) ? ONE_IN_A_ROW : ONE_EVERYWHERE;
  const runs: { rows: Fact[][]; shares: readonly number[] }[] = [];
  for (const row of rows) {
    const shares = row.length > 1 ? TWO_IN_A_ROW : alone;
    const run = runs.at(-1);
    if (run?.shares === shares) run.rows.push(row);
    else runs.push({ rows: [row], shares });
  }
  return runs;
}

function factRow(facts: readonly Fact[], widths: readonly number[], keepNext: boolean): TableRow {
  const cells = facts.flatMap((fact, index) => [
    factCell([{ text: fact.label }], STYLE.factLabel, widths[index * 2] ?? 0),
    factCell(runsOf(fact, fact.value), STYLE.tableText, widths[index * 2 + 1] ?? 0),
  ]);
  return new TableRow({ cantSplit: true, ...(keepNext ? { keepNext } : {}), children: cells });
}

function factCell(words: Line, style: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, children: wordRuns(words) })],
  });
}
