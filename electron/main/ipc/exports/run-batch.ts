import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExportOutcome, ExportResult } from '@contract/export-calls';
import { stopsTheRest } from '@domain/export/export-problem';
import { type Batch, exportOne } from './export-one';

/**
 * Makes one file after the other, with nothing kept of those that are done but what is said of them. Between two files
 * whoever waits for the store goes first; a cancel or a lock ends it there, and every file that was begun is whole.
 * @throws LockedError when the store is locked meanwhile.
 */
export async function runBatch(batch: Batch, cancel: AbortSignal): Promise<ExportResult> {
  const ids = [...new Set(batch.order.recordIds)];
  const outcomes: ExportOutcome[] = [];
  let stopped: ExportResult['stopped'] = null;
  for (const recordId of ids) {
    await nextTurn();
    await batch.means.letOthersGoFirst();
    if (cancel.aborted) stopped = 'CANCELLED';
    if (stopped !== null) break;
    const outcome = await exportOne(batch, recordId);
    outcomes.push(outcome);
    stopped = whyStop(outcome);
    batch.context.tell({ kind: 'EXPORT_PROGRESS', done: outcomes.length, total: ids.length });
  }
  return { outcomes, notReached: ids.length - outcomes.length, stopped };
}

function whyStop(outcome: ExportOutcome): ExportResult['stopped'] {
  return outcome.kind === 'FAILED' && stopsTheRest(outcome.why) ? outcome.why : null;
}
