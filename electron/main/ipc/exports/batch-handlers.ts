import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import type { exportCalls } from '@contract/export-calls';
import { mayExport } from '@domain/access/may';
import { patternProblems } from '@domain/export/pattern-problems';
import { printedNumber } from '@domain/record/record-numbers';
import { failed, succeeded } from '@domain/result';
import { listReceipts } from '../../store/export-receipts';
import { readFilePattern, saveFilePattern } from '../../store/file-pattern-table';
import type { Database } from '../../store/open-store';
import { readSettings } from '../../store/settings-table';
import { type HandlerContext, type Handlers, LockedError } from '../handler-context';
import { viewerOf } from '../viewer';
import { BatchFolders } from './batch-folders';
import type { BatchMeans } from './batch-means';
import { listExports } from './list-exports';
import { BatchNames, existingFiles } from './look-in-folder';
import { whyNoBatch } from './may-make-copy';
import { runBatch } from './run-batch';

const RECEIPTS_IN_A_PAGE = 50;

/** The place from which records are exported: lists, files in a folder, receipts. One batch at a time. */
export function createBatchHandlers(context: HandlerContext, means: BatchMeans): Handlers<keyof typeof exportCalls> {
  const folders = new BatchFolders();
  const running = new WeakMap<Database, AbortController>();
  return {
    'exports:list': async (request) =>
      mayExport(context.session().user.role, request.profile)
        ? succeeded(await listExports(context, request))
        : failed({ kind: 'NOT_ALLOWED' }),
    'exports:choose-folder': (request) => chooseFolder(context, folders, request),
    'exports:look': async ({ folderId, ...batch }) => {
      const folder = folders.pathOf(context.session().database, folderId);
      if (folder === null) return failed({ kind: 'NOT_FOUND' });
      return succeeded({ existing: await existingFiles(context, batch, folder) });
    },
    'exports:run': async (order) => {
      const { database } = context.session();
      const folder = folders.pathOf(database, order.folderId);
      if (folder === null) return failed({ kind: 'NOT_FOUND' });
      const refusal = whyNoBatch(order);
      if (refusal !== null) return failed(refusal);
      if (running.has(database)) return failed({ kind: 'WRONG_STATE' });
      const cancel = new AbortController();
      running.set(database, cancel);
      const batch = { context, means, database, folder, order, names: new BatchNames(), cancel: cancel.signal };
      return runBatch(batch)
        .then(succeeded)
        .finally(() => running.delete(database));
    },
    'exports:cancel': () => {
      running.get(context.session().database)?.abort();
      return succeeded(undefined);
    },
    'exports:receipts': (request) => receipts(context, request),
    'export-settings:read': () => {
      const { database } = context.session();
      return succeeded({ filePattern: readFilePattern(database), teamName: readSettings(database).teamName });
    },
    'export-settings:save': ({ filePattern }) => {
      if (patternProblems(filePattern).length > 0) return failed({ kind: 'INVALID', field: 'filePattern' });
      const { database, user } = context.session();
      saveFilePattern(database, filePattern, { by: user.userId, now: context.clock.now() });
      return succeeded(undefined);
    },
  };
}

async function chooseFolder(
  context: HandlerContext,
  folders: BatchFolders,
  batch: ParsedRequest<'exports:choose-folder'>,
): Promise<Reply<Answer<'exports:choose-folder'>>> {
  const { database } = context.session();
  const path = await context.dialogs.chooseFolder();
  if (path === null) return failed({ kind: 'CANCELLED' });
  // A folder chosen before a lock is not handed to whoever unlocks next.
  if (context.session().database !== database) throw new LockedError();
  const existing = await existingFiles(context, batch, path);
  return succeeded({ ...folders.remember(database, path), existing });
}

function receipts(
  context: HandlerContext,
  { of, before }: ParsedRequest<'exports:receipts'>,
): Reply<Answer<'exports:receipts'>> {
  const { database, user } = context.session();
  const viewer = viewerOf(user, 'records');
  const found = listReceipts(database, { of, before, most: RECEIPTS_IN_A_PAGE + 1, viewer });
  const shown = found.slice(0, RECEIPTS_IN_A_PAGE).map(({ type, number, fileSha256, ...receipt }) => ({
    ...receipt,
    recordNumber: printedNumber({ type, number }),
    fileCode: fileCode(fileSha256),
  }));
  return succeeded({ receipts: shown, hasMore: found.length > RECEIPTS_IN_A_PAGE });
}

/** `3f5a 09bc 77d1 e204`: enough to compare two files by eye. */
function fileCode(sha256: string): string {
  return sha256.slice(0, 16).match(/.{4}/g)?.join(' ') ?? '';
}
