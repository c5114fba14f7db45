import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CaseloadTable, CaseloadTableRow } from '@domain/caseload/caseload-table';
import { CsvError, type InfoRecord, type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';

type Separator = CaseloadTable['separator'];
type RecordWithInfo = { readonly info: InfoRecord; readonly record: string[] };

/** Text handed to the parser before other work gets a turn. */
const CHUNK_CHARACTERS = 256 * 1_024;

/**
 * Separates text into rows with the lines they stand on. Quoted cells may hold separators, quotation marks and line
 * breaks. A quotation mark that is never closed ends in a row that says so; the rows before it are kept. Line breaks
 * must be "\n" (`withPlainLineBreaks`). Yields to the event loop between chunks, as the file may be large.
 */
export async function separateCells(text: string, separator: Separator): Promise<CaseloadTableRow[]> {
  const rows = new RowCollector();
  const parser = parse(optionsFor(separator));
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('readable', () => {
      for (let read = parser.read(); read !== null; read = parser.read()) rows.add(read as RecordWithInfo);
    });
    parser.on('end', resolve);
    parser.on('error', reject);
  });
  const outcome = ended.catch((error: unknown) => rows.endAt(error, text));
  for (let from = 0; from < text.length; from += CHUNK_CHARACTERS) {
    parser.write(text.slice(from, from + CHUNK_CHARACTERS));
    await nextTurn();
  }
  parser.end();
  await outcome;
  return rows.rows;
}

/** The same at once, for a piece of a file that is only looked at. */
export function separateCellsAtOnce(text: string, separator: Separator): CaseloadTableRow[] {
  const rows = new RowCollector();
  const onRecord = (record: RecordWithInfo): null => {
    rows.add(record);
    return null;
  };
  try {
    parseAtOnce(text, {
      ...optionsFor(separator),
      on_record: onRecord as unknown as NonNullable<Options['on_record']>,
    });
  } catch (error) {
    rows.endAt(error, text);
  }
  return rows.rows;
}

/** Windows, Unix and old Mac line ends all become "\n", so that lines count as a text editor counts them. */
export function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

function optionsFor(separator: Separator): Options {
  return {
    delimiter: separator,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
  };
}

class RowCollector {
  readonly rows: CaseloadTableRow[] = [];
  #lastLine = 0;

  add({ info, record }: RecordWithInfo): void {
    this.rows.push({ line: this.#lastLine + 1, lastLine: info.lines, cells: record, isQuoteOpen: false });
    this.#lastLine = info.lines;
  }

  /** The parser stops at a quotation mark that is never closed: what follows it is one row that cannot be used. */
  endAt(error: unknown, text: string): void {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    const lines = text.replace(/\n$/u, '').split('\n');
    const cells = [lines[this.#lastLine] ?? ''];
    this.rows.push({ line: this.#lastLine + 1, lastLine: lines.length, cells, isQuoteOpen: true });
  }
}
