import { DOOR, NEWS } from '@contract/channels';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { dataFolder, sqliteBinding } from './app-paths';
import type { BackRoom } from './back-room';
import { systemDialogs } from './dialogs';
import { isEvaluationRuntime } from './electron-runtime';
import { isOurPage } from './ipc/sender';
import type { Log } from './log';

export type Desk = {
  readonly lockSoon: () => Promise<void>;
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
    lockSoon: async () => (await loading)?.lockSoon(),
    warmUp: () => void backRoom(),
  };
}

function surroundings(window: BrowserWindow, log: Log) {
  return {
    dataFolder: dataFolder(),
    nativeBinding: sqliteBinding(),
    appVersion: app.getVersion(),
    isEvaluationRuntime: isEvaluationRuntime(process.versions.electron),
    dialogs: systemDialogs(window),
    log,
    sendNews: (news: unknown) => {
      if (!window.isDestroyed()) window.webContents.send(NEWS, news);
    },
  };
}
