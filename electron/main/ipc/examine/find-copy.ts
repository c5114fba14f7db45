import { createHash } from 'node:crypto';
import type { RecordId } from '@domain/identifiers';
import { readChild } from '../../store/child-table';
import { type ExportReceipt, exportsOfRecord } from '../../store/export-log';
import { receiptsOfFile, recordOfClaim, recordOfNumber } from '../../store/known-copies';
import type { RecordEntry } from '../../store/record-table';
import { readSeal } from '../../store/seal';
import type { DroppedFile } from '../../word/examine/read-dropped-file';
import { pieceHash } from '../exports/save-copy';
import type { OpenSession } from '../handler-context';
import { readableRecord } from '../viewer';

/** Which copy of which record a file is; `receipt` is null where none of such a copy is kept. */
export type FoundCopy = {
  readonly entry: RecordEntry;
  readonly receipt: ExportReceipt | null;
  readonly isExact: boolean;
};

/** The record a file was made of, byte for byte; null where there is none that this person may see. */
export function copyByBytes(session: OpenSession, bytes: Buffer): FoundCopy | null {
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  for (const receipt of receiptsOfFile(session.database, fileSha256)) {
    const readable = readableRecord(session, receipt.recordId);
    if (readable.ok) return { entry: readable.value, receipt, isExact: true };
  }
  return null;
}

/** The record a changed file was made of, by what it says of itself and how much of its text is known. */
export function copyByClaim(session: OpenSession, file: DroppedFile): FoundCopy | null {
  for (const candidate of candidatesOf(session, file)) {
    const readable = readableRecord(session, candidate.recordId);
    if (!readable.ok) continue;
    const receipt = nearestReceipt(exportsOfRecord(session.database, candidate.recordId), file);
    const copy = { entry: readable.value, receipt, isExact: false };
    if (candidate.isSure || isSurelyThis(session, copy, file)) return copy;
  }
  return null;
}

type Candidate = { readonly recordId: RecordId; readonly isSure: boolean };

/** An identifier is one record's in all the world; a number is given out again in every store. */
function candidatesOf({ database }: OpenSession, { claim }: DroppedFile): Candidate[] {
  const named = recordOfClaim(database, claim.record);
  if (claim.record !== null) return named === null ? [] : [{ recordId: named, isSure: true }];
  return claim.numbers.flatMap((number) => {
    const recordId = recordOfNumber(database, number);
    return recordId === null ? [] : [{ recordId, isSure: false }];
  });
}

/** Where only a number leads to the record, half of what was exported must still be there, and which child it is about. */
const ENOUGH = 0.5;

function isSurelyThis({ database }: OpenSession, { entry, receipt }: FoundCopy, file: DroppedFile): boolean {
  const code = file.claim.checkCode;
  if (code !== null && (code === receipt?.checkCode || code === readSeal(database, entry.id)?.checkCode)) return true;
  const hashes = receipt === null ? [] : hashesOf(receipt);
  if (receipt === null || hashes.length === 0) return false;
  const reference = readChild(database, entry.childId)?.reference ?? '';
  const namesChild = reference !== '' && file.pieces.some(({ words }) => words.includes(reference));
  return namesChild && overlap(receipt, foundHashes(file)) >= hashes.length * ENOUGH;
}

/** The receipt of the same version and profile that has most of the file's text in it; of equal ones the newest. */
function nearestReceipt(receipts: readonly ExportReceipt[], file: DroppedFile): ExportReceipt | null {
  const words = receipts.filter(({ format }) => format === 'WORD');
  const { profile, version } = file.claim;
  const fitting = words.filter(
    (each) => (profile === null || each.profile === profile) && (version === null || each.version === version),
  );
  const found = foundHashes(file);
  const ranked = (fitting.length > 0 ? fitting : words).map((receipt) => ({
    receipt,
    shared: overlap(receipt, found),
  }));
  return (
    ranked.reduce<(typeof ranked)[number] | null>(
      (best, each) => (best === null || each.shared > best.shared ? each : best),
      null,
    )?.receipt ?? null
  );
}

function overlap(receipt: ExportReceipt, found: ReadonlySet<string>): number {
  return hashesOf(receipt).filter((hash) => found.has(hash)).length;
}

function foundHashes({ pieces }: DroppedFile): ReadonlySet<string> {
  return new Set(pieces.map(({ words }) => pieceHash(words)));
}

/** What a receipt keeps of the words: 16 hex digits a piece, in their order. */
export function hashesOf({ pieceHashes }: ExportReceipt): readonly string[] {
  return (pieceHashes ?? '').split('\n').filter((hash) => hash !== '');
}
