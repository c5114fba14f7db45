import type { CaseloadTable } from '@domain/caseload/caseload-table';
import { failed, type Result, succeeded } from '@domain/result';
import iconv from 'iconv-lite';

export type Encoding = CaseloadTable['encoding'];
export type DecodedText = { readonly encoding: Encoding; readonly text: string };
export type DecodeFailure = 'EMPTY' | 'NOT_TEXT' | 'SPREADSHEET';

/** ZIP (.xlsx, .ods) and the older compound file (.xls). */
const SPREADSHEET_STARTS = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('D0CF11E0A1B11AE1', 'hex')];

/** How much of the file is looked at to tell UTF-16 without a mark from bytes that are no text. */
const LOOKED_AT_BYTES = 4_096;

/**
 * Turns the bytes of a caseload file into text. A byte order mark decides; without one, zero bytes at every other
 * place mean UTF-16, what is valid UTF-8 is UTF-8, and the rest is Windows-1252, which Excel writes in England.
 * Bytes that no program would write as a table are refused, with Excel's own files told apart.
 */
export function decodeCaseload(bytes: Buffer): Result<DecodedText, DecodeFailure> {
  if (bytes.length === 0) return failed('EMPTY');
  if (SPREADSHEET_STARTS.some((start) => bytes.subarray(0, start.length).equals(start))) return failed('SPREADSHEET');
  const encoding = recogniseEncoding(bytes);
  if (encoding === null) return failed('NOT_TEXT');
  const text = iconv.decode(bytes, encoding);
  if (text.trim() === '') return failed('EMPTY');
  if (!looksLikeText(text)) return failed('NOT_TEXT');
  return isMarkup(text) ? failed('SPREADSHEET') : succeeded({ encoding, text });
}

function recogniseEncoding(bytes: Buffer): Encoding | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'UTF-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  const start = bytes.subarray(0, LOOKED_AT_BYTES);
  if (start.includes(0)) return utf16WithoutMark(start);
  return isValidUtf8(bytes) ? 'UTF-8' : 'Windows-1252';
}

function startsWith(bytes: Buffer, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** English text in UTF-16 has a zero in nearly every second byte, and nearly none in the others. */
function utf16WithoutMark(start: Buffer): Encoding | null {
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 4;
  if (odd > many && even < odd / 20) return 'UTF-16LE';
  return even > many && odd < even / 20 ? 'UTF-16BE' : null;
}

function isValidUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * No zero characters, and hardly any other control characters. A stray one in a cell is not the end of the file:
 * its row is refused with a reason.
 */
function looksLikeText(text: string): boolean {
  if (text.includes('\0')) return false;
  const strange = text.match(/[^\P{Cc}\t\n\r\f\v]|\uFFFD/gu)?.length ?? 0;
  return strange <= 10 + text.length / 200;
}

/** Some case systems call a web page or XML "Excel". Excel can open it and save it as CSV. */
function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|html|table|\?xml|head|body|meta|style)\b/iu.test(text.slice(0, 1_000));
}
