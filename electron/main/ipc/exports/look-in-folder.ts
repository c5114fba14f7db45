import { readdir } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ParsedRequest } from '@contract/contract';
import { inFormat } from '@domain/export/copy-format';
import { freeFileName } from '@domain/export/file-name-pattern';
import { isSealed } from '@domain/record/life-cycle';
import type { HandlerContext } from '../handler-context';
import { wantedIn } from './may-make-copy';
import { printableRecord } from './printable-record';

type Batch = ParsedRequest<'exports:choose-folder'>;

const AT_ONCE = 10;

/** Names of the files of a batch that are in the folder already, as the batch would name them. */
export async function existingFiles(context: HandlerContext, batch: Batch, folder: string): Promise<string[]> {
  const there = new Set((await readdir(folder).catch(() => [])).map(nameKey));
  if (there.size === 0) return [];
  const names = await namesOfBatch(context, batch);
  return names.filter((name) => there.has(nameKey(name)));
}

/** Windows takes two names that differ in case for one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The names given out so far in one batch: two records that would have the same are told apart by their number. */
export class BatchNames {
  readonly #taken = new Set<string>();

  take(fileName: string, number: string): string {
    const free = freeFileName(fileName, number, (name) => this.#taken.has(nameKey(name)));
    this.#taken.add(nameKey(free));
    return free;
  }
}

async function namesOfBatch(context: HandlerContext, batch: Batch): Promise<string[]> {
  const names = new BatchNames();
  const found: string[] = [];
  const { recordIds, format } = batch;
  for (const [place, recordId] of [...new Set(recordIds)].entries()) {
    const printable = printableRecord(context, recordId, wantedIn(batch));
    if (printable.ok && isSealed(printable.value.entry.state)) {
      const { fileName, recordNumber } = printable.value.document;
      found.push(names.take(inFormat(fileName, format), recordNumber));
    }
    if (place % AT_ONCE === AT_ONCE - 1) await nextTurn();
  }
  return found;
}
