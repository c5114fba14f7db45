import { runInProjectNode } from './set-up/dependencies.mjs';
import { stop } from './set-up/say.mjs';

try {
  process.exitCode = await runInProjectNode('run/test.mjs', process.argv.slice(2));
} catch (error) {
  stop(error);
  console.log('0 passed, 1 failed, 0 skipped');
}
