import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOnce } from './make-once.mjs';
import { inCache, inProject, installedVersion, scriptOf } from './paths.mjs';
import { ask, isInstalled } from './run.mjs';
import { SetUpProblem, say } from './say.mjs';

/** From here on Electron's Node has the Node-API version that the addon's ready-made binaries need. */
const firstElectronWithNodeApi10 = 35;

/** Headers fetched when none are on the machine: those of the oldest Node this addon must run in. */
const headersVersion = '20.18.3';

/** The Node-API level is left open at compile time, so that one file loads in old and new runtimes alike. */
const compilerFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const compilers = new Map([
  ['g++', 'g++'],
  ['make', 'make'],
  ['python3', 'python3'],
]);

/**
 * The SQLite addon for this runtime, compiled once per person where the package's ready-made one is too new for it.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @returns {Promise<string | undefined>} undefined when the ready-made one fits
 */
export async function prepareSqliteAddon(runtime) {
  if (Number(runtime.version.split('.')[0]) >= firstElectronWithNodeApi10) return undefined;
  const sqlite = installedVersion('better-sqlite3');
  const target = inCache(`sqlite-${sqlite}-electron-${runtime.version}-${process.platform}-${process.arch}.node`);
  await makeOnce(target, compile);
  return target;
}

/** @param {string} workshop */
async function compile(workshop) {
  requireCompilers();
  say('Compiling the SQLite addon for this runtime (about a minute, once for this account)...');
  const source = copySource(workshop);
  const args = ['rebuild', '--release', '--force_build=1', '--loglevel=error', ...headerFlags()];
  const env = { ...process.env, CXXFLAGS: [process.env['CXXFLAGS'], compilerFlags].filter(Boolean).join(' ') };
  const { ok, stdout, stderr } = ask(process.execPath, [scriptOf('node-gyp', 'node-gyp'), ...args], {
    cwd: source,
    env,
  });
  const built = join(source, 'build/Release/better_sqlite3.node');
  if (ok && existsSync(built)) return built;
  throw new SetUpProblem(
    [
      `${stdout}${stderr}`.trim(),
      'The SQLite addon could not be compiled; the compiler says why above.',
      "If Node's headers are missing, install a Node that has them (include/node beside its bin folder).",
    ].join('\n'),
  );
}

function requireCompilers() {
  const missing = [...compilers].flatMap(([command, debianPackage]) => (isInstalled(command) ? [] : debianPackage));
  if (missing.length === 0) return;
  throw new SetUpProblem(
    [
      'This runtime needs its own SQLite addon, and a tool to compile it is missing. Install it as root:',
      `  apt-get update && apt-get install -y ${missing.join(' ')}`,
    ].join('\n'),
  );
}

/**
 * Copies what is compiled out of `node_modules`, where a left-over build would be taken for the real one.
 * @param {string} workshop
 */
function copySource(workshop) {
  const source = join(workshop, 'node_modules/better-sqlite3');
  mkdirSync(dirname(source), { recursive: true });
  const isWanted = (/** @type {string} */ path) => !path.includes('prebuilds');
  cpSync(inProject('node_modules/better-sqlite3'), source, { recursive: true, filter: isWanted });
  cpSync(inProject('node_modules/node-addon-api'), join(workshop, 'node_modules/node-addon-api'), { recursive: true });
  return source;
}

/** Where node-gyp finds Node's headers: beside a Node on this machine, else it fetches those of Node 20 itself. */
function headerFlags() {
  const configured = ask('npm', ['config', 'get', 'nodedir', '--loglevel=silent']).stdout.trim();
  const prefixes = [
    configured === 'undefined' ? '' : configured,
    prefixOf(process.env['THROUGHLINE_SYSTEM_NODE'] ?? ''),
    prefixOf(process.execPath),
    '/usr/local',
    '/usr',
  ];
  const prefix = prefixes.find((folder) => folder && existsSync(join(folder, 'include/node/node_api.h')));
  return prefix ? [`--nodedir=${prefix}`] : [`--target=${headersVersion}`];
}

/** @param {string} executable such as `/usr/bin/node` */
function prefixOf(executable) {
  return executable ? dirname(dirname(executable)) : '';
}
