import { runInProjectNode } from './set-up/dependencies.mjs';
import { stop } from './set-up/say.mjs';

try {
  process.exitCode = await runInProjectNode('run/bench.mjs', process.argv.slice(2));
} catch (error) {
  stop(error);
}
