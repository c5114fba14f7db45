import { runInProjectNode } from './set-up/dependencies.mjs';
import { stop } from './set-up/say.mjs';

try {
  process.exitCode = await runInProjectNode('run/traceability.mjs', []);
} catch (error) {
  stop(error);
}
