import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const FOLDER = join(root, '.cache/word-worker');

/** Builds the thread that makes Word files as the program's own build does, and gives its file. */
export async function builtWordWorker(): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@domain': join(root, 'electron/domain'), '@resources': join(root, 'resources') } },
    ssr: { external: ['@ooxml-tools/validate'], noExternal: true },
    build: {
      ssr: join(root, 'electron/main/word/worker/word-worker.ts'),
      outDir: FOLDER,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  });
  return join(FOLDER, 'word-worker.cjs');
}
