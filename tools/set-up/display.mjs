import { isInstalled } from './run.mjs';
import { SetUpProblem } from './say.mjs';

const virtualDisplay = ['xvfb-run', '-a', '--server-args=-screen 0 1920x1200x24'];
const installLine = 'apt-get install -y xvfb xauth';

/** Whether windows can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Stops `npm start` where no window can appear, and says what would work. */
export function requireDisplay() {
  if (hasDisplay()) return;
  throw new SetUpProblem(
    [
      'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.',
      'On a machine without a screen, run it in a virtual one:',
      '  xvfb-run -a npm start',
      ...(isInstalled('xvfb-run') ? [] : ['xvfb-run is not installed. As root:', `  ${installLine}`]),
    ].join('\n'),
  );
}

/**
 * The same command, in a virtual display where there is no real one.
 * @param {string[]} command
 * @returns {string[]}
 */
export function withDisplay(command) {
  if (hasDisplay()) return command;
  if (isInstalled('xvfb-run')) return [...virtualDisplay, ...command];
  throw new SetUpProblem(
    `There is no display and no xvfb-run, so no window can be tested. Install it as root:\n  ${installLine}`,
  );
}
