import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** The same names as in `electron.vite.config.ts`, and `@renderer` for the tests of the window's own code. */
const alias = {
  '@domain': resolve(root, 'electron/domain'),
  '@contract': resolve(root, 'electron/contract'),
  '@main': resolve(root, 'electron/main'),
  '@renderer': resolve(root, 'renderer'),
  '@resources': resolve(root, 'resources'),
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,integration}/**/*.test.ts'],
          // Real files, keys of full strength and memory dumps on a busy machine: a limit for what hangs, never a measure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-set-up.ts'],
          // A whole screen in a simulated page on a busy machine: a limit for what hangs, never a measure of speed.
          testTimeout: 30_000,
          // In a simulated page the dialogs' library now and then hides the very dialog it has just opened from screen
          // readers, which the real window has not been seen to do. The report names what had to be tried again.
          retry: 3,
        },
      },
    ],
  },
});
