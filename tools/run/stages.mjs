import { rmSync } from 'node:fs';
import { tooLongFiles } from '../checks/file-length.mjs';
import { missingFromLock } from '../checks/lock-file.mjs';
import { brokenWalls } from '../checks/rooms.mjs';
import { withDisplay } from '../set-up/display.mjs';
import { inProject, scriptOf } from '../set-up/paths.mjs';
import { run } from '../set-up/run.mjs';
import { say } from '../set-up/say.mjs';
import { playwrightTally, tallyOfOne, vitestTally } from './tally.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name as typed after `npm test --`
 * @property {string} title
 * @property {true} [needsApp] whether it makes no sense without a built app and an Electron
 * @property {(filters: string[], env: NodeJS.ProcessEnv) => Promise<import('./tally.mjs').Tally>} run
 */

/** @type {Stage[]} */
export const stages = [
  { name: 'lock', title: 'package-lock.json can be installed', run: async () => report(missingFromLock()) },
  {
    name: 'types',
    title: 'Types',
    run: (_, env) => succeeds([scriptOf('typescript', 'tsc'), '-b', '.', 'tools'], env),
  },
  {
    name: 'lint',
    title: 'Lint and format',
    run: (_, env) => succeeds([scriptOf('@biomejs/biome', 'biome'), ...biomeArgs], env),
  },
  { name: 'length', title: 'Length of files', run: async () => report(tooLongFiles()) },
  { name: 'rooms', title: 'Walls between rooms', run: async () => report(brokenWalls()) },
  { name: 'unit', title: 'Unit and integration tests', run: runVitest },
  { name: 'e2e', title: 'End-to-end tests in the built app', needsApp: true, run: runPlaywright },
];

const biomeArgs = ['ci', '--error-on-warnings', '--max-diagnostics=200'];

/** @param {string[]} complaints */
function report(complaints) {
  for (const complaint of complaints) say(complaint);
  return tallyOfOne(complaints.length === 0);
}

/**
 * @param {string[]} script a script with its arguments
 * @param {NodeJS.ProcessEnv} env
 */
async function succeeds(script, env) {
  return tallyOfOne((await run(process.execPath, script, { env })) === 0);
}

/**
 * @param {string[]} filters
 * @param {NodeJS.ProcessEnv} env
 */
async function runVitest(filters, env) {
  const file = freshReport('test-results/unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...filters];
  return vitestTally(file, await run(process.execPath, [scriptOf('vitest', 'vitest'), ...args], { env }));
}

/**
 * @param {string[]} filters
 * @param {NodeJS.ProcessEnv} env
 */
async function runPlaywright(filters, env) {
  const file = freshReport('test-results/e2e.json');
  const args = ['test', '--config', 'tests/playwright.config.ts', ...filters];
  const [program = '', ...rest] = withDisplay([process.execPath, scriptOf('@playwright/test', 'playwright'), ...args]);
  const tally = playwrightTally(file, await run(program, rest, { env }));
  if (tally.skipped > 0) say('An end-to-end test was skipped. That is a failure here: nothing else sees the real app.');
  return tally.skipped > 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * Removes the report of an earlier run, so that it cannot be counted again.
 * @param {string} path
 */
function freshReport(path) {
  rmSync(inProject(path), { force: true });
  return inProject(path);
}
