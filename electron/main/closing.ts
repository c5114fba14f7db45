import { app, type BrowserWindow, powerMonitor } from 'electron';

/** Closing the window first lets it save what was typed, locks the store, and only then lets the window go. */
export function lockBeforeClosing(window: BrowserWindow, lockSoon: () => Promise<void>): void {
  let isReadyToClose = false;
  window.on('close', (event) => {
    if (isReadyToClose) return;
    event.preventDefault();
    const close = () => {
      isReadyToClose = true;
      // Destroyed rather than closed: no page can hold the window open with a `beforeunload` question.
      if (!window.isDestroyed()) window.destroy();
    };
    lockSoon().then(close, close);
  });
  app.on('window-all-closed', () => app.quit());
}

/** The screen is locked, the lid is shut, the session ends: the store is locked too. */
export function lockWithMachine(lockSoon: () => Promise<void>): void {
  const lock = () => void lockSoon();
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('shutdown', lock);
  // Windows: another person is switched to. Never sent on Linux.
  powerMonitor.on('user-did-resign-active', lock);
}

/** A page that has died, or was loaded anew, cannot say who it was for: whoever sits there unlocks again. */
export function lockWhenPageIsLost(window: BrowserWindow, onLost: () => void): void {
  let hasLoaded = false;
  window.webContents.on('did-finish-load', () => {
    if (hasLoaded) onLost();
    hasLoaded = true;
  });
  window.webContents.on('render-process-gone', () => {
    onLost();
    if (!window.isDestroyed()) window.webContents.reload();
  });
}
