import { join } from 'node:path';
import type { ParsedRequest } from '@contract/contract';
import type { ExportOutcome } from '@contract/export-calls';
import { inFormat } from '@domain/export/copy-format';
import type { ExportProblem } from '@domain/export/export-problem';
import type { RecordId } from '@domain/identifiers';
import { isSealed } from '@domain/record/life-cycle';
import type { Database } from '../../store/open-store';
import { type HandlerContext, LockedError } from '../handler-context';
import { toFailure } from '../to-failure';
import type { BatchMeans } from './batch-means';
import { isFolderThere, isGone, isPathTooLong, problemOf } from './batch-problem';
import { freeName, isThere } from './free-name';
import type { BatchNames } from './look-in-folder';
import { makeCopy } from './make-copy';
import { wantedIn } from './may-make-copy';
import { type Printable, printableRecord } from './printable-record';
import { saveCopy } from './save-copy';

export type Batch = {
  readonly context: HandlerContext;
  readonly means: BatchMeans;
  /** The store it was begun with: one that was locked meanwhile and opened again is another. */
  readonly database: Database;
  readonly folder: string;
  readonly order: ParsedRequest<'exports:run'>;
  readonly names: BatchNames;
  /** Aborted when a person cancels: what is being made is given up, and nothing of it is written. */
  readonly cancel: AbortSignal;
};

/**
 * Makes the file of one record, whole and proven, with its receipt; or says why not. Throws only when locked, or with the
 * reason of `cancel`.
 */
export async function exportOne(batch: Batch, recordId: RecordId): Promise<ExportOutcome> {
  const { context, order, folder } = batch;
  mustBeSameStore(batch);
  if (!(await isFolderThere(folder))) return failedWith(recordId, 'FOLDER_GONE');
  mustBeSameStore(batch);
  const printable = printableRecord(context, recordId, wantedIn(order));
  if (!printable.ok) return failedWith(recordId, problemOf(printable.failure));
  if (!isSealed(printable.value.entry.state)) return failedWith(recordId, 'NOT_AGREED');
  const { document } = printable.value;
  const name = batch.names.take(inFormat(document.fileName, order.format), document.recordNumber);
  const fileName = await nameToUse(folder, name, order.onExisting);
  if (fileName === null) return { kind: 'LEFT_OUT', recordId, fileName: name };
  if (isPathTooLong(folder, fileName)) return failedWith(recordId, 'PATH_TOO_LONG');
  try {
    return await makeAndSave(batch, printable.value, join(folder, fileName));
  } catch (error) {
    return outcomeOfFault(batch, recordId, error);
  }
}

async function makeAndSave(batch: Batch, printable: Printable, file: string): Promise<ExportOutcome> {
  const { context, order, folder } = batch;
  const recordId = printable.entry.id;
  const wanted = { document: printable.document, format: order.format, signal: batch.cancel };
  const finished = await makeCopy(context, wanted).catch((error: unknown) => notProven(batch, error));
  if (typeof finished === 'string') return { kind: 'FAILED', recordId, why: 'NOT_PROVEN', reference: finished };
  mustBeSameStore(batch);
  const saved = await saveCopy(context, { printable, format: order.format, ...finished, file });
  if (saved.ok) return { kind: 'MADE', recordId, ...saved.value };
  const why = problemOf(saved.failure);
  return failedWith(recordId, why === 'READ_ONLY' ? await whatIsReadOnly(folder, file) : why);
}

/** A system says of a folder that has gone, of one that takes nothing and of a file that is protected the same. */
async function whatIsReadOnly(folder: string, file: string): Promise<ExportProblem> {
  if (!(await isFolderThere(folder))) return 'FOLDER_GONE';
  return (await isThere(file)) ? 'READ_ONLY' : 'FOLDER_READ_ONLY';
}

/** A file that did not pass its check is a bug; the other records are not to suffer for it. */
function notProven(batch: Batch, error: unknown): string {
  if (endsBatch(batch, error)) throw error;
  return batch.means.logError(error);
}

/** Where the file is to go: null where one of that name is there and is to be left alone. */
async function nameToUse(
  folder: string,
  name: string,
  onExisting: Batch['order']['onExisting'],
): Promise<string | null> {
  if (onExisting === 'REPLACE' || !(await isThere(join(folder, name)))) return name;
  return onExisting === 'LEAVE_OUT' ? null : freeName(folder, name);
}

function outcomeOfFault(batch: Batch, recordId: RecordId, error: unknown): ExportOutcome {
  if (endsBatch(batch, error)) throw error;
  if (isGone(error)) return failedWith(recordId, 'FOLDER_GONE');
  const failure = toFailure(error, batch.means.logError);
  if (failure.kind !== 'UNEXPECTED') return failedWith(recordId, problemOf(failure));
  return { kind: 'FAILED', recordId, why: 'OTHER', reference: failure.reference };
}

function endsBatch({ cancel }: Batch, error: unknown): boolean {
  return error instanceof LockedError || (cancel.aborted && error === cancel.reason);
}

function failedWith(recordId: RecordId, why: ExportProblem): ExportOutcome {
  return { kind: 'FAILED', recordId, why, reference: null };
}

/** Whoever unlocks next did not ask for these files. */
function mustBeSameStore({ context, database }: Batch): void {
  if (context.session().database !== database) throw new LockedError();
}
