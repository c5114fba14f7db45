import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';

/** Files that ship with the app. The bundled main file lives in `out/main`, so everything is found from there. */
export const RENDERER_FOLDER = join(__dirname, '../renderer');
export const PRELOAD_FILE = join(__dirname, '../preload/index.cjs');
/** The thread that makes Word files, built beside the main file. */
export const WORD_WORKER_FILE = join(__dirname, 'word-worker.cjs');
export const RESOURCES_FOLDER = join(__dirname, '../../resources');

/**
 * Decides where everything of this person is kept, before anything else touches a file.
 * Another folder may be named in the environment while developing and testing; an installed app takes no such hint.
 */
export function chooseDataFolder(): void {
  const chosen = app.isPackaged ? undefined : process.env['THROUGHLINE_DATA_DIR'];
  if (!chosen) return;
  const folder = resolve(chosen);
  // Made first, because Electron takes no folder that is not there. What cannot be made is told by `canWriteTo`.
  canWriteTo(folder);
  app.setPath('userData', folder);
}

/** True when the folder is there, or could be made, and can be written to. */
export function canWriteTo(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Holds `keyring.json` and `store.db`. */
export function dataFolder(): string {
  return app.getPath('userData');
}

/**
 * The compiled SQLite addon to load instead of the one in the package, or undefined. It is native code, so an
 * installed app never takes it from the environment.
 */
export function sqliteBinding(): string | undefined {
  return app.isPackaged ? undefined : process.env['THROUGHLINE_SQLITE_BINDING'];
}
