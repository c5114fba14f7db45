import { runnerImport } from 'vite';
import { inProject, projectFolder } from '../set-up/paths.mjs';

/** Runs one benchmark script with the aliases of the tests; the script measures and prints when it is loaded. */
const [script = ''] = process.argv.slice(2);
const folders = { '@domain': 'electron/domain', '@contract': 'electron/contract', '@main': 'electron/main' };
const alias = Object.entries({ ...folders, '@renderer': 'renderer', '@resources': 'resources' }).map(
  ([find, folder]) => ({ find, replacement: inProject(folder) }),
);

await runnerImport(inProject(script), { root: projectFolder, configFile: false, resolve: { alias } });
