import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { inProject, isWindows, projectNode, readJson } from './paths.mjs';
import { run } from './run.mjs';
import { SetUpProblem, say } from './say.mjs';

const oldestNode = 20;

/**
 * Installs the packages when needed, then runs one of our scripts with the Node 24 that came with them: everything
 * beyond this file may use packages and needs no regard for the Node that happens to be on the machine.
 * @param {string} script path below `tools/`
 * @param {string[]} args
 * @returns {Promise<number>} the script's exit code
 */
export async function runInProjectNode(script, args) {
  requireNode();
  await oneAtATime(inProject('.cache/set-up.lock'), installDependencies);
  const path = [inProject('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const systemNode = process.env['npm_node_execpath'] ?? process.execPath;
  const env = { ...process.env, PATH: path, THROUGHLINE_SYSTEM_NODE: systemNode };
  return run(projectNode, [inProject(`tools/${script}`), ...args], { env });
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  throw new SetUpProblem(
    `Throughline needs Node ${oldestNode} or newer to start from source; this is Node ${process.versions.node}.`,
  );
}

async function installDependencies() {
  if (areDependenciesInstalled()) return;
  say('Installing the packages of package-lock.json (about a minute)...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run('npm', args, { shell: isWindows });
  if (code === 0 && areDependenciesInstalled()) return;
  throw new SetUpProblem(
    [
      'The packages could not be installed; npm says why above.',
      'Nothing else was changed. When the cause is removed (network, proxy, disk space), run the same command again.',
    ].join('\n'),
  );
}

/**
 * True when what npm recorded as installed is what the lock file asks for. Packages for other platforms are listed in
 * the lock and rightly absent.
 */
export function areDependenciesInstalled() {
  const wanted = readJson(inProject('package-lock.json'))?.packages ?? {};
  const installed = readJson(inProject('node_modules/.package-lock.json'))?.packages;
  if (!installed || !existsSync(projectNode)) return false;
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const found = installed[place];
    if (place === '' || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}
