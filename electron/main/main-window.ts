import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { APP_PAGE } from './app-address';
import { dataFolder, PRELOAD_FILE } from './app-paths';
import { readWindowPlace, rememberWindowPlace, SMALLEST } from './window-place';

/**
 * The one window, hidden until its page is ready to be seen. It has no Node, no way to another page, to a second
 * window or to embedded content.
 */
export function createMainWindow(): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { isMaximised, ...place } = readWindowPlace(dataFolder(), screens);
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Throughline',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: PRELOAD_FILE,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  });
  rememberWindowPlace(window, dataFolder());
  keepOnOurPage(window);
  window.once('ready-to-show', () => (isMaximised ? window.maximize() : window.show()));
  void window.loadURL(isSetUp() ? `${APP_PAGE}?locked` : APP_PAGE);
  return window;
}

/** The page is told at once that it will be the locked door, so that nobody waits for the vault to be read. */
function isSetUp(): boolean {
  return existsSync(join(dataFolder(), 'keyring.json'));
}

/** Brings the window back when the app is started a second time. */
export function comeForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function keepOnOurPage(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  // The title never changes with the page, so it can never name a child.
  window.on('page-title-updated', (event) => event.preventDefault());
}
