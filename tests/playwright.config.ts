import { defineConfig } from '@playwright/test';

/**
 * One worker, because every test owns a window. A test that fails is tried once more: real keys into a real window can
 * come too fast on a busy machine. The report names what passed only the second time, and each is worth a look, for it
 * may have told us something about the program.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  // Limits for what hangs, on a machine that may be busy; never a measure of speed.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  retries: 1,
  forbidOnly: true,
  outputDir: '../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
