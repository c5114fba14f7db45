import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectFolder, scriptOf } from './paths.mjs';
import { run } from './run.mjs';
import { SetUpProblem, say } from './say.mjs';

const stamp = inProject('out/.built-from');
const sources = ['electron', 'renderer', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Builds the three bundles, unless they were already built from exactly these sources. */
export async function build() {
  const sourceHash = hashOfSources();
  if (isBuiltFrom(sourceHash)) return;
  say('Building...');
  rmSync(stamp, { force: true });
  const code = await run(process.execPath, [scriptOf('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn']);
  if (code !== 0) throw new SetUpProblem('The build failed; the reason stands above.');
  writeFileSync(stamp, sourceHash);
}

/** @param {string} sourceHash */
function isBuiltFrom(sourceHash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash && existsSync(inProject('out/main/index.cjs'));
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesBelow).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(projectFolder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or folder of the project
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(inProject(path))) return [];
  if (statSync(inProject(path)).isFile()) return [path];
  return readdirSync(inProject(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1));
}
