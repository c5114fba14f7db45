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
/** A longer table may break over two pages rather than leave half of one empty. */
const MOST_ROWS_KEPT_TOGETHER = 6;
/** Label, value, label, value. */
const SHARES = [19, 31, 19, 31];

/** Label and value pairs, two to a row; a short table stays on one page. */
export function writeFacts(facts: DocumentFacts, setting: Setting): WordBlock[] {
  const width = setting.width - setting.indent;
  const widths = columnWidths(SHARES, width);
  const rows = factRows(facts.rows);
  const table = new CaptionedTable({
    caption: facts.caption,
    width: { size: width, type: WidthType.DXA },
    ...(setting.indent > 0 ? { indent: { size: setting.indent, type: WidthType.DXA } } : {}),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: LINES_BETWEEN_ROWS,
    margins: CELL_MARGINS,
    rows: rows.map((row, index) =>
      factRow(row, widths, rows.length <= MOST_ROWS_KEPT_TOGETHER && index < rows.length - 1),
    ),
  });
  return [table, new Paragraph({ style: STYLE.gap })];
}

/** Two short facts share a row; a wide one has a row of its own. */
function factRows(facts: readonly Fact[]): Fact[][] {
  const rows: Fact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    const fits = last?.length === 1 && last.every((earlier) => !earlier.isWide) && !fact.isWide;
    if (last && fits) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function factRow(facts: readonly Fact[], widths: readonly number[], keepNext: boolean): TableRow {
  const isAlone = facts.length === 1;
  const cells = facts.flatMap((fact, index) => {
    const [label = 0, ...values] = widths.slice(index * 2, isAlone ? widths.length : index * 2 + 2);
    return [
      factCell([{ text: fact.label }], { style: STYLE.factLabel, widths: [label] }),
      factCell(runsOf(fact, fact.value), { style: STYLE.tableText, widths: values }),
    ];
  });
  return new TableRow({ cantSplit: true, ...(keepNext ? { keepNext } : {}), children: cells });
}

function factCell(words: Line, look: { style: string; widths: readonly number[] }): TableCell {
  return new TableCell({
    width: { size: look.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(look.widths.length > 1 ? { columnSpan: look.widths.length } : {}),
    children: [new Paragraph({ style: look.style, children: wordRuns(words) })],
  });
}
