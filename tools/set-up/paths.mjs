import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const projectFolder = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

export const isWindows = process.platform === 'win32';

/** Node 24 as installed by the `node` package. */
export const projectNode = join(projectFolder, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');

/**
 * A path inside the checkout.
 * @param {string} path
 */
export function inProject(path) {
  return join(projectFolder, path);
}

/**
 * A path inside this person's cache, which every checkout shares; the cache is made when missing.
 * @param {string} name
 */
export function inCache(name) {
  const folder = join(cacheBase(), 'throughline');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

/**
 * @param {string} path
 * @returns {any} the parsed JSON file, or undefined when it is missing or damaged
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The version of an installed package.
 * @param {string} packageName
 * @returns {string}
 */
export function installedVersion(packageName) {
  return readJson(inProject(`node_modules/${packageName}/package.json`)).version;
}

/**
 * The script behind a command of an installed package, to be run with `process.execPath`.
 * @param {string} packageName
 * @param {string} command
 */
export function scriptOf(packageName, command) {
  const { bin } = readJson(inProject(`node_modules/${packageName}/package.json`));
  return inProject(join('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]));
}

function cacheBase() {
  const home = homedir();
  if (isWindows) return process.env['LOCALAPPDATA'] ?? join(home, 'AppData/Local');
  if (process.platform === 'darwin') return join(home, 'Library/Caches');
  return process.env['XDG_CACHE_HOME'] || join(home, '.cache');
}
