export type CsvCell = string | number | null;

/** So that a spreadsheet of any language reads letters as they are. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet may take for the beginning of a formula, in half and full width. */
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * A table as the text of a CSV file (RFC 4180): UTF-8 with its mark, CRLF, and no text that a spreadsheet would run as a
 * formula. Numbers stay numbers, also below zero; nothing is an empty cell.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((cells) => `${cells.map(written).join(',')}${LINE_END}`).join('')}`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const harmless = BEGINS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
