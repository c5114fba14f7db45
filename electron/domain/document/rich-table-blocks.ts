import type { RichBlock, RichCell, RichTable } from '../section/rich-text';
import type { DocumentBlock, DocumentCell, DocumentTable } from './document';
import { placeRichCells, type RichPlace } from './rich-table-grid';

/** How many columns still leave room for words: on the page, in a cell of another table, and deeper than that. */
const MOST_COLUMNS = [10, 3, 0];
const USUAL_COLUMN_PIXELS = 100;

/** How many tables stand around this place, and which printed level each heading of the text takes. */
export type RichSetting = { readonly levels: readonly number[]; readonly tablesAround: number };

type BlocksOf = (blocks: readonly RichBlock[], setting: RichSetting) => DocumentBlock[];

/** A table of the editor as one that fits the page; one with too many columns is printed row by row instead. */
export function richTableBlocks(table: RichTable, setting: RichSetting, blocksOf: BlocksOf): DocumentBlock[] {
  const { places, columns } = placeRichCells(table);
  if (columns === 0) return [];
  const most = MOST_COLUMNS[setting.tablesAround] ?? 0;
  if (columns > most) return rowByRow(table, setting, blocksOf);
  const inside = { ...setting, tablesAround: setting.tablesAround + 1 };
  const rows = places.map((row) => row.map((place) => documentCell(place, (cell) => blocksOf(cell.content, inside))));
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

/** The widths a person dragged the columns to, as far as the editor kept them. */
function widthsOf(places: readonly (readonly RichPlace[])[], columns: number): DocumentTable['widths'] {
  const widths = new Array<number>(columns).fill(USUAL_COLUMN_PIXELS);
  for (const place of places.flat()) {
    place.cell?.attrs?.colwidth?.slice(0, place.columns).forEach((pixels, index) => {
      if (pixels > 0) widths[place.column + index] = Math.min(Math.max(pixels, 40), 1_000);
    });
  }
  return widths;
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
