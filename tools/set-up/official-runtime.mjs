import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCache, inProject, projectFolder, readJson, scriptOf } from './paths.mjs';
import { say } from './say.mjs';

const stalledAfterMs = 60_000;
const lookEveryMs = 2_000;
const rememberMs = 24 * 60 * 60 * 1000;

/**
 * The official binary, when it is already unpacked in the `electron` package.
 * @returns {string | undefined}
 */
export function officialBinary() {
  const pathFile = inProject('node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(inProject('node_modules/electron/dist'), readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/**
 * Lets the `electron` package fetch its binary, whose checksum it knows. A failure is remembered for a day, so that
 * not every start waits for a network that says no.
 * @param {string} version
 * @returns {Promise<string | undefined>} the binary, or undefined when it cannot be had
 */
export async function fetchOfficial(version) {
  if (rememberedFailure(version) && !process.env['THROUGHLINE_RETRY_ELECTRON']) return undefined;
  say(`Downloading Electron ${version}...`);
  const failure = await install();
  const binary = officialBinary();
  if (binary && !failure) {
    rmSync(failureFile(version), { force: true });
    return binary;
  }
  const reason = failure ?? 'the binary is missing after the download';
  writeFileSync(failureFile(version), JSON.stringify({ at: Date.now(), reason }));
  return undefined;
}

/**
 * The last failure to download this version, when it is less than a day old.
 * @param {string} version
 * @returns {{ when: string, reason: string } | undefined}
 */
export function rememberedFailure(version) {
  const failure = readJson(failureFile(version));
  if (!failure || Date.now() - failure.at > rememberMs) return undefined;
  return { when: new Date(failure.at).toLocaleString('en-GB'), reason: failure.reason };
}

/** @param {string} version */
function failureFile(version) {
  return inCache(`electron-${version}-download-failed.json`);
}

/**
 * Runs the package's own installer and gives up when nothing has arrived for a minute.
 * @returns {Promise<string | undefined>} why it failed, or undefined
 */
async function install() {
  const downloads = mkdtempSync(inCache('electron-download-'));
  try {
    return await installBy(downloads);
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

/**
 * @param {string} downloads where the half-finished download lies, so that its growth can be watched
 * @returns {Promise<string | undefined>}
 */
function installBy(downloads) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [scriptOf('electron', 'install-electron')], {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads },
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    const watch = watchGrowth(downloads, () => {
      complaint = `nothing arrived for ${stalledAfterMs / 1000} seconds`;
      child.kill('SIGKILL');
    });
    child.once('close', (code) => {
      clearInterval(watch);
      done(code === 0 ? undefined : (complaint.trim().split('\n')[0] ?? 'unknown reason'));
    });
  });
}

/**
 * @param {string} folder
 * @param {() => void} onStall
 */
function watchGrowth(folder, onStall) {
  const places = [folder, inProject('node_modules/electron/dist')];
  let size = -1;
  let lastGrowth = Date.now();
  return setInterval(() => {
    const now = places.reduce((sum, place) => sum + sizeBelow(place), 0);
    if (now !== size) lastGrowth = Date.now();
    size = now;
    if (Date.now() - lastGrowth > stalledAfterMs) onStall();
  }, lookEveryMs);
}

/** @param {string} folder */
function sizeBelow(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}
