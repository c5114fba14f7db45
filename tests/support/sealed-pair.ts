import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Answer, Channel, Reply, Request } from '@contract/contract';
import { userId } from '@domain/identifiers';
import { createActionHandlers } from '@main/ipc/action-handlers';
import { createChildHandlers } from '@main/ipc/child-handlers';
import type { HandlerContext, Handlers, SignedIn } from '@main/ipc/handler-context';
import { withOwnCopy } from '@main/ipc/own-copy/own-copy-handlers';
import { isInReach } from '@main/ipc/reach';
import { createRecordHandlers } from '@main/ipc/record-handlers';
import { createDoor } from '@main/ipc/register-handlers';
import { createReviewHandlers } from '@main/ipc/review-handlers';
import { createSealedHandlers } from '@main/ipc/sealed-handlers';
import { createSettingsHandlers } from '@main/ipc/settings-handlers';
import { StoreTurns } from '@main/ipc/store-turns';
import { createTemplateHandlers } from '@main/ipc/template-handlers';
import { type AppUser, addUser, decideStoreKind } from '@main/store/user-table';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';
import { ask } from './replies';
import { mustOpen, newTestStore, type TestStore, testClock, testFolder, testKey } from './store-for-tests';

export type Desk = {
  readonly at: TestStore;
  readonly user: SignedIn;
  /** As the window calls, through the door. */
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<Answer<C>>>;
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Answer<C>>;
  /** Where the last file was saved. */
  readonly saved: () => string;
};

/** Somebody at a store, behind the door with every handler that sealed files need. */
export function deskAt(at: TestStore, user: SignedIn): Desk {
  let saved = '';
  const context: HandlerContext = {
    session: () => ({ database: at.database, user }),
    clock: at.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseWhereToSave: async ({ fileName }) => {
        saved = join(at.folder.path, fileName);
        return saved;
      },
    },
    paper: NO_PAPER,
    tell: () => undefined,
    makeWordFile: () => Promise.reject(new Error('No Word file is made here')),
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  const handlers = {
    ...createChildHandlers(context),
    ...createRecordHandlers(context),
    ...createReviewHandlers(context),
    ...createActionHandlers(context),
    ...createSettingsHandlers(context),
    ...createTemplateHandlers(context),
    ...createSealedHandlers(context),
  } as unknown as Handlers<Channel>;
  const door = createDoor({
    handlers: withOwnCopy(context, handlers),
    signedIn: () => user,
    isInReach: (channel, request) => isInReach(context.session(), channel, request),
    turns: new StoreTurns(),
    onRefusal: () => undefined,
    logError: (error) => {
      throw error;
    },
  });
  const call = async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<Answer<C>>> =>
    (await door(channel, request)) as Reply<Answer<C>>;
  return { at, user, call, ask: (channel, request) => ask(call(channel, request)), saved: () => saved };
}

/** A worker's own copy: a store with nobody in it but them. */
export function newOwnCopy(name: string): Desk {
  const folder = testFolder();
  const file = join(folder.path, 'own.db');
  const [key, clock] = [testKey(), testClock()];
  const store = mustOpen({ file, key, clock });
  decideStoreKind(store.database, 'OWN_COPY');
  const worker: AppUser = { id: userId.parse(randomUUID()), name, role: 'SW', team: '' };
  addUser(store.database, { ...worker, createdAt: clock.now() });
  const at = { folder, file, key, clock, store, database: store.database, manager: worker };
  return deskAt(at, { userId: worker.id, name, role: 'SW', team: '', storeKind: 'OWN_COPY' });
}

export type Pair = {
  readonly team: Desk;
  readonly own: Desk;
  /** The worker as the team's store knows them. */
  readonly worker: AppUser;
};

/** A team's store with one worker in it, and that worker's own copy. No keys are exchanged. */
export function newPair(name = 'Tom Birkett', team: TestStore = newTestStore()): Pair {
  const worker: AppUser = { id: userId.parse(randomUUID()), name, role: 'SW', team: '' };
  addUser(team.database, { ...worker, createdAt: team.clock.now() });
  const { manager } = team;
  const user = { userId: manager.id, name: manager.name, role: 'TM', team: '', storeKind: 'TEAM' } as const;
  return { team: deskAt(team, user), own: newOwnCopy(name), worker };
}

/** Cards are exchanged and the code is read aloud, both ways. */
export async function exchangeCards({ team, own, worker }: Pair): Promise<void> {
  await own.ask('sealed:save-card', undefined);
  const heard = await team.ask('sealed:read-card', { userId: worker.id, path: own.saved() });
  await team.ask('sealed:save-card', undefined);
  const said = await own.ask('sealed:read-card', { userId: null, path: team.saved() });
  await team.ask('sealed:trust-card', { userId: worker.id, typed: said.code ?? '' });
  await own.ask('sealed:trust-card', { userId: null, typed: heard.code ?? '' });
}

/** A file for the worker; gives where it lies. */
export async function handOver({ team, worker }: Pair, expiresOn = '2026-12-20'): Promise<string> {
  await team.ask('sealed:make', { userId: worker.id, expiresOn });
  return team.saved();
}

/** What the worker has answered, as a file; gives where it lies. */
export async function sendAnswers({ own }: Pair): Promise<string> {
  await own.ask('sealed:make-answer', undefined);
  return own.saved();
}

/** Looks at a file of answers and merges it. */
export async function mergeFile({ team }: Pair, path: string, stands: 'THEIRS' | 'OURS' | null = null) {
  const { fileId, items } = await team.ask('sealed:look-answer', { path });
  const standing = items.flatMap(({ answerId, outcome }) =>
    stands !== null && outcome === 'CONFLICT' ? [{ answerId, stands }] : [],
  );
  return team.ask('sealed:merge', { fileId, standing });
}

export function closePair({ team, own }: Pair): void {
  for (const { at } of [team, own]) {
    at.store.close();
    at.folder.remove();
  }
}
