import { type FileHandle, open } from 'node:fs/promises';
import type { CaseloadTable } from '@domain/caseload/caseload-table';
import { tidyCell } from '@domain/caseload/read-cell';
import { failed, type Result, succeeded } from '@domain/result';
import { decodeCaseload } from './decode-caseload';
import { findHeader, recogniseSeparator } from './find-header';
import { leaveOut } from './leave-out';
import { separateCells, withPlainLineBreaks } from './separate-cells';

/** A council's whole caseload is about 1 MB; this leaves room without letting a wrong file fill the memory. */
const LARGEST_FILE_BYTES = 50 * 1_024 * 1_024;
const MOST_COLUMNS = 200;

/** Why a file has no caseload to read; each has its own sentence in the window. */
export type UnreadableReason =
  | 'EMPTY'
  | 'NOT_TEXT'
  | 'NO_HEADER'
  | 'TOO_LARGE'
  | 'NO_ROWS'
  | 'CANNOT_OPEN'
  | 'SPREADSHEET';

/** Reads a caseload file into memory as rows of text. The file is opened for reading only and never changed. */
export async function readCaseloadFile(path: string): Promise<Result<CaseloadTable, UnreadableReason>> {
  const bytes = await readBytes(path);
  return bytes.ok ? parseCaseload(bytes.value) : bytes;
}

/** The same for bytes that are already here. Nothing in them is calculated, followed or run. */
export async function parseCaseload(bytes: Buffer): Promise<Result<CaseloadTable, UnreadableReason>> {
  const decoded = decodeCaseload(bytes);
  if (!decoded.ok) return decoded;
  const text = withPlainLineBreaks(decoded.value.text);
  const separator = recogniseSeparator(text);
  const all = await separateCells(text, separator);
  const headerIndex = findHeader(all);
  const header = headerIndex === null ? undefined : all[headerIndex];
  if (headerIndex === null || header === undefined) return failed('NO_HEADER');
  const headers = withoutEmptyEnd(header.cells.map(tidyCell));
  if (headers.length > MOST_COLUMNS) return failed('NO_HEADER');
  const { rows, leftOut } = leaveOut(all, headerIndex);
  if (rows.length === 0) return failed('NO_ROWS');
  const { encoding } = decoded.value;
  return succeeded({ encoding, separator, headerLine: header.line, headers, rows, leftOut });
}

async function readBytes(path: string): Promise<Result<Buffer, UnreadableReason>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const about = await file.stat();
    if (!about.isFile()) return failed('CANNOT_OPEN');
    if (about.size > LARGEST_FILE_BYTES) return failed('TOO_LARGE');
    return succeeded(await file.readFile());
  } catch (error) {
    // Gone, on a drive that went away, open in another program, or not ours to read: one sentence fits them all.
    if (error instanceof Error && 'code' in error) return failed('CANNOT_OPEN');
    throw error;
  } finally {
    await file?.close();
  }
}

function withoutEmptyEnd(headers: readonly string[]): string[] {
  return headers.slice(0, headers.findLastIndex((header) => header !== '') + 1);
}
