import type { PassageNumbers } from '../passage/rich-passages';
import type { RichBlock, RichCell, RichTable } from '../section/rich-text';
import type { DocumentBlock, DocumentCell, DocumentTable } from './document';
import { placeRichCells, type RichPlace } from './rich-table-grid';

/** Ten columns across the page still leave room for words, and as many fewer as a place is narrower. */
const MOST_COLUMNS_ON_PAGE = 10;
/** A table inside a table is a table; one inside that has no room left to be one. */
const MOST_TABLES_AROUND = 1;
const USUAL_COLUMN_PIXELS = 100;

/** Where a piece of rich text stands: how much of the page's width it has, and what stands around it. */
export type RichSetting = {
  /** Which level of heading in the text takes which printed level, highest first. */
  readonly levels: readonly number[];
  readonly numbers: PassageNumbers;
  readonly tablesAround: number;
  /** 1 for the whole width of the page. */
  readonly shareOfPage: number;
};

type BlocksOf = (blocks: readonly RichBlock[], setting: RichSetting) => DocumentBlock[];

/** A table of the editor as one that fits the page; one with too many columns is printed row by row instead. */
export function richTableBlocks(table: RichTable, setting: RichSetting, blocksOf: BlocksOf): DocumentBlock[] {
  const { places, columns } = placeRichCells(table);
  if (columns === 0) return [];
  const hasRoom = columns <= MOST_COLUMNS_ON_PAGE * setting.shareOfPage && setting.tablesAround <= MOST_TABLES_AROUND;
  if (!hasRoom) return rowByRow(table, setting, blocksOf);
  const inside = (place: RichPlace): RichSetting => ({
    ...setting,
    tablesAround: setting.tablesAround + 1,
    shareOfPage: (setting.shareOfPage * place.columns) / columns,
  });
  const rows = places.map((row) =>
    row.map((place) => documentCell(place, (cell) => blocksOf(cell.content, inside(place)))),
  );
  return [{ kind: 'table', caption: 'Table in the record', widths: widthsOf(places, columns), header: [], rows }];
}

function documentCell(place: RichPlace, blocks: (cell: RichCell) => DocumentBlock[]): DocumentCell {
  return {
    blocks: place.cell === null ? [] : blocks(place.cell),
    ...(place.columns > 1 ? { columns: place.columns } : {}),
    ...(place.rows > 1 ? { rows: place.rows } : {}),
    ...(place.cell?.type === 'tableHeader' ? { isHeader: true } : {}),
  };
}

/** The widths a person dragged the columns to, as far as the editor kept them; none less than half of an even share. */
function widthsOf(places: readonly (readonly RichPlace[])[], columns: number): DocumentTable['widths'] {
  const widths = new Array<number>(columns).fill(USUAL_COLUMN_PIXELS);
  for (const place of places.flat()) {
    place.cell?.attrs?.colwidth?.slice(0, place.columns).forEach((pixels, index) => {
      if (pixels > 0) widths[place.column + index] = pixels;
    });
  }
  const evenShare = widths.reduce((sum, width) => sum + width, 0) / columns;
  return widths.map((width) => Math.max(width, evenShare / 2));
}

function rowByRow(table: RichTable, setting: RichSetting, blocksOf: BlocksOf): DocumentBlock[] {
  const rows = table.content.flatMap((row, index): DocumentBlock[] => {
    const items = row.content.map((cell) => ({ blocks: blocksOf(cell.content, setting) }));
    const written = items.filter((item) => item.blocks.length > 0);
    if (written.length === 0) return [];
    const title: DocumentBlock = { kind: 'paragraph', runs: [{ text: `Row ${index + 1}`, bold: true }] };
    return [title, { kind: 'list', ordered: false, start: 1, items: written }];
  });
  return [{ kind: 'note', text: 'This table is printed row by row, because it is too wide for the page.' }, ...rows];
}
