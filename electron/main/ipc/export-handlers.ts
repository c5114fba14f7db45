import type { Answer, Reply } from '@contract/contract';
import type { RecordId } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { houseInUse } from '../store/house-document-table';
import { printableRecord } from './exports/printable-record';
import { saveCopy } from './exports/save-copy';
import type { HandlerContext, Handlers } from './handler-context';

/** From a record to a Word file on the person's disk, with its receipt in the store. */
export function createExportHandlers(context: HandlerContext): Handlers<'record:export'> {
  return { 'record:export': ({ recordId }) => exportRecord(context, recordId) };
}

/**
 * Asks where, then prints the record as it is at that moment: it may have been shared, or the store locked, while the
 * dialog was open. Nothing is written when the seal is broken or the finished file does not pass its check.
 */
async function exportRecord(context: HandlerContext, recordId: RecordId): Promise<Reply<Answer<'record:export'>>> {
  const offered = printableRecord(context, recordId, 'FILE_COPY');
  if (!offered.ok) return offered;
  const file = await context.dialogs.chooseWhereToSave({ fileName: offered.value.document.fileName, kind: 'WORD' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const printable = printableRecord(context, recordId, 'FILE_COPY');
  if (!printable.ok) return printable;
  const { document } = printable.value;
  const house = houseInUse(context.session().database);
  const { bytes, pieces } = await context.makeWordFile({ document, house });
  const saved = await saveCopy(context, { printable: printable.value, format: 'WORD', bytes, pieces, file });
  return saved.ok ? succeeded({ ...saved.value, checkCode: document.checkCode }) : saved;
}
