import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import { inFormat } from '@domain/export/copy-format';
import type { RecordId } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { appendAudit } from '../store/audit-trail';
import { makeCopy } from './exports/make-copy';
import { printableRecord } from './exports/printable-record';
import { saveCopy } from './exports/save-copy';
import { type HandlerContext, type Handlers, LockedError } from './handler-context';

/** From a record to a Word file or PDF on the person's disk, with its receipt in the store, or to the printer. */
export function createExportHandlers(context: HandlerContext): Handlers<'record:export' | 'record:print'> {
  return {
    'record:export': (request) => exportRecord(context, request),
    'record:print': ({ recordId }) => printRecord(context, recordId),
  };
}

/**
 * Asks where, then prints the record as it is at that moment: it may have been shared, or the store locked, while the
 * dialog was open. Nothing is written when the seal is broken or the finished file does not pass its check.
 */
async function exportRecord(
  context: HandlerContext,
  { recordId, format }: ParsedRequest<'record:export'>,
): Promise<Reply<Answer<'record:export'>>> {
  const offered = printableRecord(context, recordId, 'FILE_COPY');
  if (!offered.ok) return offered;
  const fileName = inFormat(offered.value.document.fileName, format);
  const file = await context.dialogs.chooseWhereToSave({ fileName, kind: format });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const printable = printableRecord(context, recordId, 'FILE_COPY');
  if (!printable.ok) return printable;
  const made = await makeCopy(context, { document: printable.value.document, format });
  const saved = await saveCopy(context, { printable: printable.value, format, ...made, file });
  return saved.ok ? succeeded({ ...saved.value, checkCode: printable.value.document.checkCode }) : saved;
}

/** Paper leaves the building as a file does: who printed which version is in the audit trail. */
async function printRecord(context: HandlerContext, recordId: RecordId): Promise<Reply<Answer<'record:print'>>> {
  const { database } = context.session();
  const printable = printableRecord(context, recordId, 'FILE_COPY');
  if (!printable.ok) return printable;
  const isSent = await context.paper.print(printable.value.document);
  if (context.session().database !== database) throw new LockedError();
  if (isSent) notePrint(context, printable.value.entry);
  return succeeded({ isSent });
}

function notePrint(context: HandlerContext, { id, version, state }: { id: RecordId; version: number; state: string }) {
  const { database, user } = context.session();
  const entry = { at: context.clock.now(), actor: user.userId, kind: 'RECORD_PRINTED', subject: id } as const;
  appendAudit(database, { ...entry, detail: { version, state } });
}
