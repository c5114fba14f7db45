import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Failure } from '@contract/failure';
import { type Result, succeeded } from '@domain/result';
import { logExport } from '../../store/export-log';
import type { RecordEntry } from '../../store/record-table';
import type { HandlerContext } from '../handler-context';
import { saveAndLog } from '../save-and-log';
import type { Printable } from './printable-record';

/** A file that was made of a record and proven, on its way to the disk. */
type FinishedCopy = {
  readonly printable: Printable;
  readonly format: 'WORD' | 'PDF';
  readonly bytes: Buffer;
  /** The words of each piece that was found again in it. */
  readonly pieces: readonly string[];
  readonly file: string;
};

export type SavedCopy = { readonly fileName: string; readonly pieces: number };

/** Saves a copy of a record with its receipt: nothing is logged that is not safely on the disk, and the other way round. */
export async function saveCopy(context: HandlerContext, copy: FinishedCopy): Promise<Result<SavedCopy, Failure>> {
  const { printable, file, bytes, pieces, format } = copy;
  const { entry, profile, document } = printable;
  const saved = await saveAndLog(context, { file, bytes }, ({ database, user }, { fileName, fileSha256 }) =>
    logExport(database, {
      ...receiptFacts(entry, { file, pieces }),
      ...{ fileName, fileSha256, profile, format },
      checkCode: document.checkCode,
      exportedBy: user.userId,
      exportedAt: context.clock.now(),
    }),
  );
  return saved.ok ? succeeded({ fileName: saved.value.fileName, pieces: pieces.length }) : saved;
}

/** What the receipt of any copy says of the record, of where the file is and of what was found in it. */
export function receiptFacts(
  { id, version, state }: RecordEntry,
  { file, pieces }: Pick<FinishedCopy, 'file' | 'pieces'>,
) {
  const found = { pieces: pieces.length, pieceHashes: pieces.map(pieceHash).join('\n') };
  return { recordId: id, version, state, folder: dirname(file), ...found };
}

/** The first 16 hex digits of the SHA-256 of a piece's words. */
export function pieceHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
