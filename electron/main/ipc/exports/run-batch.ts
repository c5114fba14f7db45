import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExportOutcome, ExportResult } from '@contract/export-calls';
import { stopsTheRest } from '@domain/export/export-problem';
import type { RecordId } from '@domain/identifiers';
import { type Batch, exportOne } from './export-one';

/**
 * Makes one file after the other, with nothing kept of those that are done but what is said of them. Between two files
 * whoever waits for the store goes first; a lock ends it there. A cancel gives up the file that is being made, and every
 * file that is on the disk is whole.
 * @throws LockedError when the store is locked meanwhile.
 */
export async function runBatch(batch: Batch): Promise<ExportResult> {
  const ids = [...new Set(batch.order.recordIds)];
  const outcomes: ExportOutcome[] = [];
  let stopped: ExportResult['stopped'] = null;
  for (const recordId of ids) {
    await nextTurn();
    await batch.means.letOthersGoFirst();
    const outcome = await unlessCancelled(batch, recordId);
    if (outcome !== null) outcomes.push(outcome);
    stopped = outcome === null ? 'CANCELLED' : whyStop(outcome);
    batch.context.tell({ kind: 'EXPORT_PROGRESS', done: outcomes.length, total: ids.length });
    if (stopped !== null) break;
  }
  return { outcomes, notReached: ids.length - outcomes.length, stopped };
}

/** Null where the batch was cancelled before the file was on the disk. */
async function unlessCancelled(batch: Batch, recordId: RecordId): Promise<ExportOutcome | null> {
  if (batch.cancel.aborted) return null;
  try {
    return await exportOne(batch, recordId);
  } catch (error) {
    if (batch.cancel.aborted && error === batch.cancel.reason) return null;
    throw error;
  }
}

function whyStop(outcome: ExportOutcome): ExportResult['stopped'] {
  return outcome.kind === 'FAILED' && stopsTheRest(outcome.why) ? outcome.why : null;
}
