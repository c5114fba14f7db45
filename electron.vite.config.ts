import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** The rooms that both sides may import; `tsconfig` references decide who really may. */
const alias = {
  '@domain': resolve(root, 'electron/domain'),
  '@contract': resolve(root, 'electron/contract'),
  '@main': resolve(root, 'electron/main'),
  '@resources': resolve(root, 'resources'),
};

// Pinned by hand: the same build must run in Electron 45 and in the older runtime used for
// evaluation where Electron's own binary cannot be downloaded (see README, "Which Electron runs").
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      outDir: 'out/main',
      minify: true,
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          'word-worker': resolve(root, 'electron/main/word/worker/word-worker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      outDir: 'out/preload',
      externalizeDeps: false,
      isolatedEntries: false,
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react()],
    build: {
      target: CHROME_TARGET,
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
