import { build } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { requireLinuxLibraries } from './linux-libraries.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { inProject } from './paths.mjs';
import { prepareSqliteAddon } from './sqlite-addon.mjs';

/**
 * @typedef {object} ReadyApp
 * @property {string} executable the Electron to start
 * @property {NodeJS.ProcessEnv} env the environment to start it in
 */

/**
 * Everything between installed packages and an app that can be started. What is already done is not done again.
 * @returns {Promise<ReadyApp>}
 */
export function setUp() {
  return oneAtATime(inProject('.cache/set-up.lock'), async () => {
    const runtime = await findElectron();
    requireLinuxLibraries(runtime.executable);
    const addon = await prepareSqliteAddon(runtime);
    await build();
    const env = { ...process.env, THROUGHLINE_ELECTRON: runtime.executable };
    return {
      executable: runtime.executable,
      env: addon ? { ...env, THROUGHLINE_SQLITE_BINDING: addon } : env,
    };
  });
}
