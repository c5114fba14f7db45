import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Failure } from '@contract/failure';
import { failed, type Result, succeeded } from '@domain/result';
import { saveWholeFile } from '../../save-whole-file';
import { appendAudit } from '../../store/audit-trail';
import { logExport } from '../../store/export-log';
import { inOneTransaction } from '../../store/prepared';
import type { RecordEntry } from '../../store/record-table';
import type { ProvenFile } from '../../word/proven-word-file';
import type { HandlerContext } from '../handler-context';
import { saveAndLog } from '../save-and-log';
import { receiptFacts } from './save-copy';

export type PackFile = ProvenFile & { readonly entry: RecordEntry; readonly file: string };

type FinishedPack = { readonly sheet: ProvenFile & { readonly file: string }; readonly files: readonly PackFile[] };

/**
 * Saves a whole practice pack with a receipt for each record, or nothing: when one file cannot be written, or the receipts
 * cannot, those that were do not stay, and what the sheet replaced is back.
 */
export async function savePack(context: HandlerContext, pack: FinishedPack): Promise<Result<undefined, Failure>> {
  context.session();
  const written: (() => Promise<void>)[] = [];
  const takeBack = async () => {
    for (const remove of written) await remove();
  };
  for (const { file, bytes } of pack.files) {
    const saved = await saveWholeFile(file, bytes);
    if (!saved.ok) {
      await takeBack();
      return failed({ kind: saved.failure });
    }
    written.push(() => rm(file, { force: true }));
  }
  try {
    // Last, as it may take the place of a file that the person said it may.
    const saved = await saveAndLog(context, pack.sheet, () => logPack(context, pack));
    if (!saved.ok) await takeBack();
    return saved.ok ? succeeded(undefined) : saved;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

function logPack(context: HandlerContext, { sheet, files }: FinishedPack): void {
  const { database, user } = context.session();
  const exportedAt = context.clock.now();
  inOneTransaction(database, () => {
    for (const { entry, file, bytes, pieces } of files) {
      logExport(database, {
        ...receiptFacts(entry, { file, pieces }),
        ...{ fileName: basename(file), fileSha256: sha256(bytes) },
        ...{ profile: 'PRACTICE_DAY', format: 'WORD', checkCode: null },
        ...{ exportedBy: user.userId, exportedAt },
      });
    }
    appendAudit(database, {
      ...{ at: exportedAt, actor: user.userId, kind: 'PRACTICE_PACK_MADE', subject: user.userId },
      detail: { records: files.length, sheetSha256: sha256(sheet.bytes) },
    });
  });
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
