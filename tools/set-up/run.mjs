import { spawn, spawnSync } from 'node:child_process';
import { projectFolder } from './paths.mjs';

/**
 * Runs a command to its end with its output on ours. Interruptions are passed on, so that nothing is left running.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>} the exit code; 1 when it was ended by a signal
 */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit', ...options });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('error', fail);
    child.once('exit', (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      done(code ?? 1);
    });
  });
}

/**
 * Runs a command quietly.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 */
export function ask(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return { ok: !error && status === 0, stdout: stdout ?? '', stderr: stderr ?? error?.message ?? '' };
}

/**
 * Whether a command can be found.
 * @param {string} command
 */
export function isInstalled(command) {
  return ask('which', [command]).ok;
}
