import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Failure } from '@contract/failure';
import { type Result, succeeded } from '@domain/result';
import { logExport } from '../../store/export-log';
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
      recordId: entry.id,
      version: entry.version,
      state: entry.state,
      ...{ fileName, fileSha256, profile, format },
      folder: dirname(file),
      pieces: pieces.length,
      pieceHashes: pieces.map(pieceHash).join('\n'),
      checkCode: document.checkCode,
      exportedBy: user.userId,
      exportedAt: context.clock.now(),
    }),
  );
  return saved.ok ? succeeded({ fileName: saved.value.fileName, pieces: pieces.length }) : saved;
}

/** The first 16 hex digits of the SHA-256 of a piece's words. */
export function pieceHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
