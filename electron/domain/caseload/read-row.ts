import type { LocalDate } from '../calendar/local-date';
import type { Result } from '../result';
import { failed, succeeded } from '../result';
import type { CaseloadChild, ColumnMatch } from './caseload';
import type { CaseloadTableRow } from './caseload-table';
import { readHomeCell, readLegalStatusCell, readStatusCell, readWorkerCell } from './read-facts';
import { readBirthDates, readPersonName, readReference } from './read-identity';
import { RowReader } from './row-reader';

/** A row that was refused: its reference as far as it can be read, and the reason as whole sentences. */
export type RowRefusal = { readonly reference: string; readonly reason: string };

/**
 * Reads one row. Everything that is wrong with it is said at once, so that one round of correcting is enough. A cell
 * that is not understood refuses the whole row: half a child, quietly taken, would look like a whole one.
 */
export function readRow(
  row: CaseloadTableRow,
  match: ColumnMatch,
  today: LocalDate,
): Result<CaseloadChild, RowRefusal> {
  const reader = new RowReader(row.cells, match, today);
  const shapeProblem = whyShapeIsWrong(row, match);
  if (shapeProblem !== null) return failed({ reference: reader.text('reference') ?? '', reason: shapeProblem });
  const read = readChild(reader);
  if (reader.problems.length === 0) return succeeded(read);
  return failed({ reference: read.reference, reason: reader.problems.join(' ') });
}

function readChild(reader: RowReader): CaseloadChild {
  const status = readStatusCell(reader);
  return {
    reference: readReference(reader),
    ...readPersonName(reader),
    ...readBirthDates(reader, status?.status ?? null),
    gender: reader.text('gender'),
    ethnicity: reader.text('ethnicity'),
    disability: reader.text('disability'),
    team: reader.text('team'),
    teamManager: reader.text('teamManager'),
    familyGroup: reader.text('familyGroup'),
    lastSeen: reader.dateUpToToday('lastSeen'),
    nextReview: reader.date('nextReview'),
    status,
    legalStatus: readLegalStatusCell(reader),
    worker: readWorkerCell(reader),
    home: readHomeCell(reader),
  };
}

function whyShapeIsWrong(row: CaseloadTableRow, match: ColumnMatch): string | null {
  const lines = row.line === row.lastLine ? '' : ` (lines ${row.line} to ${row.lastLine})`;
  if (row.isQuoteOpen) {
    return `A quotation mark is opened here and never closed, so the rest of the file could not be separated into cells${lines}. Correct the mark in the case system or the file, and choose the file again.`;
  }
  if (row.cells.slice(match.length).some((cell) => cell.trim() !== '')) {
    return `The row has more cells than there are column headings${lines}, so its words may stand in the wrong columns. Often a name or a note holds a comma or a quotation mark that the export did not mark. Correct it in the case system.`;
  }
  if (row.cells.length * 2 < match.length) {
    return `The row has only ${row.cells.length} of ${match.length} cells${lines}. It may have been broken over two lines. Export it again.`;
  }
  return null;
}
