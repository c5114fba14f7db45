import { requireDisplay } from '../set-up/display.mjs';
import { projectFolder } from '../set-up/paths.mjs';
import { run } from '../set-up/run.mjs';
import { sandboxFlags } from '../set-up/sandbox.mjs';
import { say, stop } from '../set-up/say.mjs';
import { setUp } from '../set-up/set-up.mjs';

/** `npm start`: sets up what is missing and opens the built app. */
async function start() {
  requireDisplay();
  const { executable, env } = await setUp();
  const flags = [...sandboxFlags(), ...waylandFlags()];
  say('Starting Throughline...');
  process.exitCode = await run(executable, [...flags, projectFolder, ...process.argv.slice(2)], { env });
}

/** Older Electrons look for X11 only, unless told that there is nothing but Wayland. */
function waylandFlags() {
  return process.env['WAYLAND_DISPLAY'] && !process.env['DISPLAY'] ? ['--ozone-platform=wayland'] : [];
}

await start().catch(stop);
