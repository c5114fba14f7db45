import { DOOR, NEWS } from '@contract/channels';
import type { News } from '@contract/news';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { dataFolder, sqliteBinding, WORD_WORKER_FILE } from './app-paths';
import type { BackRoom } from './back-room';
import { systemDialogs } from './dialogs';
import { isEvaluationRuntime } from './electron-runtime';
import { LockedError } from './ipc/handler-context';
import { isOurPage } from './ipc/sender';
import type { Log } from './log';
import { renewPage } from './main-window';
import { electronPaper } from './paper/paper';
import { WordCrew } from './word/worker/word-crew';

export type Desk = {
  readonly lockSoon: BackRoom['lockSoon'];
  readonly lockNow: BackRoom['lockNow'];
  readonly isUnlocked: () => Promise<boolean>;
  /** Loads the rooms behind the door while the page is being drawn. */
  readonly warmUp: () => void;
};

/**
 * Answers the window's calls. The schemas, the store and the rest are loaded at the first call, because they would
 * make everybody wait for a window that does not need them yet.
 */
export function openDesk(window: BrowserWindow, log: Log): Desk {
  let loading: Promise<BackRoom> | undefined;
  const backRoom = () => {
    loading ??= Promise.all([import('./back-room'), import('./clock')]).then(([{ openBackRoom }, { machineClock }]) =>
      openBackRoom({ ...surroundings(window, log), clock: machineClock }),
    );
    return loading;
  };
  ipcMain.handle(DOOR, async (event, channel: unknown, request: unknown) => {
    if (isOurPage(event, window.webContents)) return (await backRoom()).door(channel, request);
    log.write({ event: 'REFUSED', channel: 'UNKNOWN', kind: 'FORGED_SENDER' });
    return { ok: false, failure: { kind: 'NOT_ALLOWED' } };
  });
  return {
    // What has not been loaded has not been opened either.
    lockSoon: async (why) => (await loading)?.lockSoon(why) ?? 'LOCKED',
    lockNow: async () => (await loading)?.lockNow(),
    isUnlocked: async () => (await loading)?.isUnlocked() ?? false,
    warmUp: () => void backRoom(),
  };
}

function surroundings(window: BrowserWindow, log: Log) {
  const words = new WordCrew({ workerFile: WORD_WORKER_FILE });
  const paper = electronPaper();
  return {
    dataFolder: dataFolder(),
    nativeBinding: sqliteBinding(),
    appVersion: app.getVersion(),
    isEvaluationRuntime: isEvaluationRuntime(process.versions.electron),
    dialogs: systemDialogs(window),
    paper,
    log,
    makeWordFile: words.make,
    tryHouse: words.tryHouse,
    sendNews: (news: News) => {
      // The words of records go from memory with the threads and the hidden pages that had them.
      if (news.kind === 'LOCKED') for (const maker of [words, paper]) maker.end(new LockedError());
      if (window.isDestroyed()) return;
      window.webContents.send(NEWS, news);
      // After the answer to the call that locked, so that the page gets it before it goes.
      if (news.kind === 'LOCKED') setImmediate(() => renewPage(window));
    },
  };
}
