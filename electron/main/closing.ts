import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { Desk } from './desk';
import type { Log } from './log';
import { renewPage } from './main-window';

type Lock = Pick<Desk, 'lockSoon' | 'lockNow'>;

/**
 * Closing the window first lets it save what was typed, locks the store, and only then lets the window go. Words that
 * cannot be saved keep it open until the person has decided. A window that does not answer is given a second chance,
 * because it may only be busy; the next attempt closes it.
 */
export function lockBeforeClosing(window: BrowserWindow, lock: Lock): void {
  let isReadyToClose = false;
  let isUnanswered = false;
  const close = () => {
    isReadyToClose = true;
    // Destroyed rather than closed: no page can hold the window open with a `beforeunload` question.
    if (!window.isDestroyed()) window.destroy();
  };
  const tryToClose = async () => {
    const outcome = await lock.lockSoon('CLOSING');
    if (outcome === 'LOCKED') return close();
    if (outcome === 'NO_ANSWER' && isUnanswered) return lock.lockNow().finally(close);
    isUnanswered = outcome === 'NO_ANSWER';
  };
  window.on('close', (event) => {
    if (isReadyToClose) return;
    event.preventDefault();
    tryToClose().catch(close);
  });
  app.on('window-all-closed', () => app.quit());
  // Left to itself, Chromium ends at once on these, without asking the window.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
}

/** The menu's *Lock*: the window is asked first; one that does not answer is locked all the same. */
export async function lockByPerson(lock: Lock): Promise<void> {
  if ((await lock.lockSoon('PERSON')) === 'NO_ANSWER') await lock.lockNow();
}

/**
 * The screen is locked, the lid is shut, the session ends: the store is locked too. Words that cannot be saved are
 * not thrown away while nobody is there: they wait behind the machine's own lock, and the store closes as soon as
 * they are written.
 */
export function lockWithMachine(lock: Lock): void {
  const lockIfPossible = async () => {
    if ((await lock.lockSoon('MACHINE')) === 'NO_ANSWER') await lock.lockNow();
  };
  powerMonitor.on('lock-screen', lockIfPossible);
  powerMonitor.on('suspend', lockIfPossible);
  powerMonitor.on('shutdown', lockIfPossible);
  // Windows: another person is switched to. Never sent on Linux.
  powerMonitor.on('user-did-resign-active', lockIfPossible);
}

/**
 * A page that has died, or was loaded anew, cannot say who it was for: whoever sits there unlocks again. Locking
 * brings a new page by itself.
 */
export function lockWhenPageIsLost(window: BrowserWindow, lock: Lock & Pick<Desk, 'isUnlocked'>, log: Log): void {
  let hasLoaded = false;
  const lost = async () => {
    if (!(await lock.isUnlocked())) return false;
    log.write({ event: 'WINDOW_GONE' });
    await lock.lockNow();
    return true;
  };
  window.webContents.on('did-finish-load', () => {
    if (hasLoaded) void lost();
    hasLoaded = true;
  });
  window.webContents.on('render-process-gone', async () => {
    if (!(await lost())) await renewPage(window);
  });
}
