import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answer, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordDocument } from '@domain/document/document';
import type { RecordId } from '@domain/identifiers';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordContent, Seal } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { saveWholeFile } from '../save-whole-file';
import { logExport } from '../store/export-log';
import { type RecordEntry, readRecordContent } from '../store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '../store/seal';
import { readSettings } from '../store/settings-table';
import { provenWordFile } from '../word/proven-word-file';
import type { HandlerContext, Handlers } from './handler-context';
import { readableRecord } from './viewer';

type Exported = Answer<'record:export'>;
type Printable = { readonly entry: RecordEntry; readonly document: RecordDocument };

/** From a record to a Word file on the person's disk, with its receipt in the store. */
export function createExportHandlers(context: HandlerContext): Handlers<'record:export'> {
  return { 'record:export': ({ recordId }) => exportRecord(context, recordId) };
}

/**
 * Asks where, then prints the record as it is at that moment: it may have been shared, or the store locked, while the
 * dialog was open. Nothing is written when the seal is broken or the finished file does not pass its check, and nothing
 * is logged that is not safely on the disk.
 */
async function exportRecord(context: HandlerContext, recordId: RecordId): Promise<Reply<Exported>> {
  const offered = printableRecord(context, recordId);
  if (!offered.ok) return offered;
  const file = await context.dialogs.chooseWhereToSave({ fileName: offered.value.document.fileName, kind: 'WORD' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const printable = printableRecord(context, recordId);
  if (!printable.ok) return printable;
  const bytes = await provenWordFile(printable.value.document);
  // Throws while locked: what was printed must not leave after the store has closed, for then it could not be logged.
  context.session();
  const saved = await saveWholeFile(file, bytes);
  if (!saved.ok) return failed({ kind: saved.failure });
  await logOrTakeBack(context, printable.value, { file, bytes });
  return succeeded({ fileName: basename(file), checkCode: printable.value.document.checkCode });
}

function printableRecord(context: HandlerContext, recordId: RecordId): Result<Printable, Failure> {
  const session = context.session();
  const readable = readableRecord(session, recordId);
  if (!readable.ok) return readable;
  const entry = readable.value;
  if (entry.state === 'DISCARDED') return failed({ kind: 'WRONG_STATE' });
  const words = wordsToPrint(context, entry);
  if (!words.ok) return words;
  const settings = readSettings(session.database);
  const { state, sharedAt } = entry;
  return succeeded({ entry, document: composeRecordDocument({ ...words.value, state, sharedAt, settings }) });
}

/** What was sealed, from the sealed text itself and only while it is whole; for anything else what the tables say. */
function wordsToPrint(
  context: HandlerContext,
  { id, state }: RecordEntry,
): Result<{ content: RecordContent; seal: Seal | null }, Failure> {
  const { database } = context.session();
  if (!isSealed(state)) {
    const content = readRecordContent(database, id, context.clock.today());
    return content === null ? failed({ kind: 'NOT_FOUND' }) : succeeded({ content, seal: null });
  }
  const content = readSealedContent(database, id);
  const seal = readSeal(database, id);
  if (content === null || seal === null || !isSealIntact(database, id)) return failed({ kind: 'SEAL_BROKEN' });
  return succeeded({ content, seal });
}

/** Every export is logged (EXP-06): where the log cannot be written, the file does not stay. */
async function logOrTakeBack(
  context: HandlerContext,
  { entry, document }: Printable,
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
): Promise<void> {
  try {
    const { database, user } = context.session();
    logExport(database, {
      recordId: entry.id,
      version: entry.version,
      state: entry.state,
      fileName: basename(file),
      fileSha256: createHash('sha256').update(bytes).digest('hex'),
      checkCode: document.checkCode,
      exportedBy: user.userId,
      exportedAt: context.clock.now(),
    });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
