import { counted } from '@domain/calendar/counted';
import type { DocumentCell, DocumentTable } from '@domain/document/document';
import { documentBlocksText } from '@domain/document/document-text';
import {
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { CaptionedTable } from './captioned-table';
import { CELL_MARGINS, INK, STYLE } from './look';
import type { Setting, WordBlock } from './setting';
import { columnWidths, leadingHeaderRows, type PlacedCell, placeCells } from './table-layout';

/** A row with more characters than this may break over two pages; a shorter one moves to the next page whole. */
const UNSPLIT_ROW_CHARACTERS = 1_500;
/** A table no bigger than this stays on one page with its heading, so that no single row is left behind. */
const KEPT_WHOLE = { rows: 8, characters: 1_500 };

/** A cell never counts as narrower than this, about one letter, however deep it stands in other tables. */
const NARROWEST = 200;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: INK.rule };
const BORDERS: ITableBordersOptions = {
  ...{ top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
};

type TableSetting = { readonly widths: readonly number[]; readonly setting: Setting };
type RowLook = TableSetting & { readonly repeats: boolean; readonly keepNext: boolean };

/** A table as wide as its setting allows, with header rows that repeat and rows that stay whole. */
export function writeTable(given: DocumentTable, setting: Setting): WordBlock[] {
  const table = withHeaderAsRow(given);
  const width = setting.width - setting.indent;
  const widths = columnWidths(table.widths, width);
  const headers = leadingHeaderRows(table);
  const lastKept = isKeptWhole(table) ? table.rows.length - 1 : headers;
  const written = new CaptionedTable({
    caption: table.caption,
    description: descriptionOf(table, headers),
    tableLook: {
      firstRow: headers > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    width: { size: width, type: WidthType.DXA },
    ...(setting.indent > 0 ? { indent: { size: setting.indent, type: WidthType.DXA } } : {}),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: CELL_MARGINS,
    rows: placeCells(table).map((row, index) =>
      writeRow(row, { widths, setting, repeats: index < headers, keepNext: index < lastKept }),
    ),
  });
  return [written, new Paragraph({ style: STYLE.gap })];
}

/** "Columns: Who; Will do what. 5 rows." */
function descriptionOf(table: DocumentTable, headers: number): string {
  const titles = headers === 0 ? [] : (table.rows[headers - 1] ?? []).map((cell) => documentBlocksText(cell.blocks));
  const rows = counted(table.rows.length - headers, 'row');
  const columns =
    titles.length === table.widths.length ? `Columns: ${titles.join('; ')}` : counted(table.widths.length, 'column');
  return `${columns}. ${rows}.`;
}

function isKeptWhole({ rows }: DocumentTable): boolean {
  if (rows.length > KEPT_WHOLE.rows) return false;
  return documentBlocksText(rows.flat().flatMap((cell) => cell.blocks)).length <= KEPT_WHOLE.characters;
}

function withHeaderAsRow(table: DocumentTable): DocumentTable {
  if (table.header.length === 0) return table;
  const header = table.header.map(
    (text): DocumentCell => ({ isHeader: true, blocks: [{ kind: 'paragraph', runs: [{ text }] }] }),
  );
  return { ...table, header: [], rows: [header, ...table.rows] };
}

function writeRow(row: readonly PlacedCell[], look: RowLook): TableRow {
  const characters = documentBlocksText(row.flatMap((place) => place.cell.blocks)).length;
  return new TableRow({
    // Only what is true is said: a false would overrule what the paragraphs' own styles ask.
    ...(look.repeats ? { tableHeader: true } : {}),
    ...(characters <= UNSPLIT_ROW_CHARACTERS ? { cantSplit: true } : {}),
    ...(look.keepNext || row.every((place) => place.cell.isHeader === true) ? { keepNext: true } : {}),
    children: row.map((place) => writeCell(place, look)),
  });
}

function writeCell(place: PlacedCell, { widths, setting }: TableSetting): TableCell {
  const isHeader = place.cell.isHeader === true;
  const width = widths.slice(place.column, place.column + place.columns).reduce((sum, part) => sum + part, 0);
  const inside: Setting = {
    ...setting,
    width: Math.max(width - CELL_MARGINS.left - CELL_MARGINS.right, NARROWEST),
    indent: 0,
    depth: 0,
    tone: isHeader ? 'HEAD' : 'CELL',
  };
  const children = setting.write(place.cell.blocks, inside);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(place.columns > 1 ? { columnSpan: place.columns } : {}),
    ...(place.merge === 'STARTS' ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    ...(place.merge === 'CONTINUES' ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: INK.headerFill } } : {}),
    children: children.length > 0 ? children : [new Paragraph({ style: STYLE.tableText })],
  });
}
