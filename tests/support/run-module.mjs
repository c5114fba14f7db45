// Runs one TypeScript module of the project in a process of its own, with the project's names for its rooms:
// node tests/support/run-module.mjs <module> [arguments]. For tests that must be able to kill what they test.
import { resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  resolve: {
    alias: {
      '@domain': resolve(root, 'electron/domain'),
      '@contract': resolve(root, 'electron/contract'),
      '@main': resolve(root, 'electron/main'),
      '@resources': resolve(root, 'resources'),
    },
  },
});
const module = await server.ssrLoadModule(resolve(process.argv[2]));
await module.run(...process.argv.slice(3));
await server.close();
