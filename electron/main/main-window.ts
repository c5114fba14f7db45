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
  void window.loadURL(firstAddress());
  return window;
}

/** Nothing, in the colour of the locked door. */
const EMPTY_PAGE = 'data:text/html,<body bgcolor=%23f5f5f5>';

/**
 * Starts the page over in a new process. What the old one held of records and of the passphrase goes back to the
 * system with its process, which no tidying inside the page could promise. An empty page of another origin between
 * the two makes Chromium give the process up.
 */
export async function renewPage(window: BrowserWindow): Promise<void> {
  for (const address of [EMPTY_PAGE, firstAddress()]) {
    // A load that another load, or closing, has overtaken is not missed by anybody.
    if (!window.isDestroyed()) await window.loadURL(address).catch(() => undefined);
  }
  if (window.isDestroyed()) return;
  // "Back" must not lead to the empty page, or to the addresses of records from before the lock.
  window.webContents.navigationHistory.clear();
  if (window.isFocused()) window.webContents.focus();
}

function firstAddress(): string {
  return isSetUp() ? `${APP_PAGE}?locked` : APP_PAGE;
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
