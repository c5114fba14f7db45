import { scriptOf } from '../set-up/paths.mjs';
import { run } from '../set-up/run.mjs';

/** `npm run traceability`: writes the README's table of findings, rules and tests anew, by the test that holds it. */
const test = 'tests/unit/domain/check/traceability.test.ts';
const args = ['run', '--config', 'tests/vitest.config.ts', test];
process.exitCode = await run(process.execPath, [scriptOf('vitest', 'vitest'), ...args], {
  env: { ...process.env, TRACEABILITY: 'write' },
});
