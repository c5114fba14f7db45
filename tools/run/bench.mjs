import { existsSync, readdirSync } from 'node:fs';
import { withDisplay } from '../set-up/display.mjs';
import { inProject } from '../set-up/paths.mjs';
import { run } from '../set-up/run.mjs';
import { announce, say, stop } from '../set-up/say.mjs';
import { setUp } from '../set-up/set-up.mjs';

const suffix = '.bench.ts';

/** `npm run bench [name]`: runs every script of `tests/bench`, or those whose name contains the word given. */
async function bench() {
  const [wanted = ''] = process.argv.slice(2);
  const names = benchNames().filter((name) => name.includes(wanted));
  if (names.length === 0)
    say(`There is no tests/bench/*${wanted}*${suffix}. There are: ${benchNames().join(', ') || 'none'}.`);
  const { env } = await setUp();
  for (const name of names) await measure(name, env);
  if (names.length === 0) process.exitCode = 1;
}

function benchNames() {
  const folder = inProject('tests/bench');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

/**
 * Each in a process of its own, so that one cannot warm up or slow down the next.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
async function measure(name, env) {
  announce([name]);
  const script = [
    process.execPath,
    '--expose-gc',
    inProject('tools/run/bench-one.mjs'),
    `tests/bench/${name}${suffix}`,
  ];
  const [program = '', ...args] = withDisplay(script);
  if ((await run(program, args, { env })) === 0) return;
  say(`${name} failed.`);
  process.exitCode = 1;
}

await bench().catch(stop);
