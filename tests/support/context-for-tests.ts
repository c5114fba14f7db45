import { join } from 'node:path';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { provenWordFile } from '@main/word/proven-word-file';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';
import type { TestStore } from './store-for-tests';

/** The context of a handler over a test's store; files go into its folder, under the name that is offered. */
export function contextFor(at: TestStore, user: Partial<SignedIn> = {}): HandlerContext {
  const signedIn: SignedIn = {
    userId: at.manager.id,
    name: at.manager.name,
    role: 'TM',
    team: '',
    storeKind: 'TEAM',
    ...user,
  };
  return {
    session: () => ({ database: at.database, user: signedIn }),
    clock: at.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseWhereToSave: async ({ fileName }) => join(at.folder.path, fileName),
    },
    paper: NO_PAPER,
    tell: () => undefined,
    makeWordFile: provenWordFile,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
}
