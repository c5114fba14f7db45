import type { News } from '@contract/news';
import { news as newsSchema } from '@contract/news';
import type { Clock, Dialogs } from './ipc/handler-context';
import { createDoor, type Door } from './ipc/register-handlers';
import { StoreTurns } from './ipc/store-turns';
import type { Log } from './log';

/** What the machine gives: everything below this line runs in plain Node as well, where the tests are. */
export type Surroundings = {
  readonly dataFolder: string;
  readonly nativeBinding: string | undefined;
  readonly appVersion: string;
  readonly isEvaluationRuntime: boolean;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly log: Log;
  readonly sendNews: (news: News) => void;
};

export type BackRoom = {
  readonly door: Door;
  /** Asks the window to save, gives it up to a second, then locks. Answers when the store is closed. */
  readonly lockSoon: () => Promise<void>;
  readonly isUnlocked: () => boolean;
};

/** Wires vault, store and the rooms around them behind the one door. */
export function openBackRoom(around: Surroundings): BackRoom {
  const turns = new StoreTurns();
  const tell = (news: News) => around.sendNews(newsSchema.parse(news));
  const door = createDoor({
    handlers: {
      'app:status': () => ({
        ok: true,
        value: { vault: 'ABSENT', appVersion: around.appVersion, isEvaluationRuntime: around.isEvaluationRuntime },
      }),
    },
    signedIn: () => null,
    turns,
    onRefusal: (channel, kind) => around.log.write({ event: 'REFUSED', channel, kind }),
    logError: around.log.error,
  });
  return { door, isUnlocked: () => false, lockSoon: async () => tell({ kind: 'LOCKED' }) };
}
