import { writeSync } from 'node:fs';
import { recordId, userId } from '@domain/identifiers';
import { createBatchHandlers } from '@main/ipc/exports/batch-handlers';
import type { HandlerContext } from '@main/ipc/handler-context';
import { provenWordFile } from '@main/word/proven-word-file';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';
import { ask } from './replies';
import { mustOpen, testClock, testKey } from './store-for-tests';

/**
 * Exports records into a folder, over and over, and says each file once it is done, until it is killed. `order` is the
 * folder, the manager and the records, with commas between.
 */
export async function run(file: string, keyHex: string, order: string): Promise<void> {
  const [folder = '', user, ...records] = order.split(',');
  const clock = testClock();
  const { database } = mustOpen({ file, key: testKey(Buffer.from(keyHex, 'hex')), clock });
  const context: HandlerContext = {
    session: () => ({
      database,
      user: { userId: userId.parse(user), name: 'A manager', role: 'TM', team: '', storeKind: 'TEAM' },
    }),
    clock,
    dialogs: { ...NO_DIALOGS, chooseFolder: async () => folder },
    tell: () => writeSync(1, 'file\n'),
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  const room = createBatchHandlers(context, { letOthersGoFirst: async () => undefined, logError: () => 'REFERENCE' });
  const recordIds = records.map((id) => recordId.parse(id));
  const batch = { recordIds, profile: 'FILE_COPY', format: 'WORD' } as const;
  const { folderId } = await ask(await room['exports:choose-folder'](batch));
  for (;;) await ask(await room['exports:run']({ ...batch, folderId, onExisting: 'KEEP_BOTH' }));
}
