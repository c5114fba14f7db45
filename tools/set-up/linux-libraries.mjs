import { ask } from './run.mjs';
import { SetUpProblem } from './say.mjs';

/** The Debian 12 package of each shared library an Electron binary asks for. */
const debianPackages = new Map(
  Object.entries({
    'libX11.so.6': 'libx11-6',
    'libXcomposite.so.1': 'libxcomposite1',
    'libXdamage.so.1': 'libxdamage1',
    'libXext.so.6': 'libxext6',
    'libXfixes.so.3': 'libxfixes3',
    'libXrandr.so.2': 'libxrandr2',
    'libXss.so.1': 'libxss1',
    'libasound.so.2': 'libasound2',
    'libatk-1.0.so.0': 'libatk1.0-0',
    'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
    'libatspi.so.0': 'libatspi2.0-0',
    'libcairo.so.2': 'libcairo2',
    'libcups.so.2': 'libcups2',
    'libdbus-1.so.3': 'libdbus-1-3',
    'libdrm.so.2': 'libdrm2',
    'libexpat.so.1': 'libexpat1',
    'libgbm.so.1': 'libgbm1',
    'libgdk-3.so.0': 'libgtk-3-0',
    'libgio-2.0.so.0': 'libglib2.0-0',
    'libglib-2.0.so.0': 'libglib2.0-0',
    'libgobject-2.0.so.0': 'libglib2.0-0',
    'libgtk-3.so.0': 'libgtk-3-0',
    'libnspr4.so': 'libnspr4',
    'libnss3.so': 'libnss3',
    'libnssutil3.so': 'libnss3',
    'libpango-1.0.so.0': 'libpango-1.0-0',
    'libsecret-1.so.0': 'libsecret-1-0',
    'libsmime3.so': 'libnss3',
    'libudev.so.1': 'libudev1',
    'libxcb.so.1': 'libxcb1',
    'libxkbcommon.so.0': 'libxkbcommon0',
  }),
);

/**
 * Stops with the line that installs them when shared libraries of the binary are missing.
 * @param {string} binary
 */
export function requireLinuxLibraries(binary) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(ask('ldd', [binary]).stdout);
  if (missing.length === 0) return;
  throw new SetUpProblem(describeMissing(missing));
}

/**
 * The sonames that `ldd` reports as not found.
 * @param {string} lddOutput
 */
export function missingLibraries(lddOutput) {
  const found = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].flatMap(([, soname]) => soname ?? []);
  return [...new Set(found)].sort();
}

/**
 * What is missing and the line that installs it.
 * @param {string[]} sonames
 */
export function describeMissing(sonames) {
  const packages = new Set(sonames.flatMap((soname) => debianPackages.get(soname) ?? []));
  const unknown = sonames.filter((soname) => !debianPackages.has(soname));
  return [
    `Electron cannot start, because this machine lacks ${sonames.join(', ')}.`,
    ...(packages.size > 0
      ? [
          'Install it as root on Debian 12 (from Debian 13 and Ubuntu 24.04 on, some of the names end in t64):',
          `  apt-get update && apt-get install -y ${[...packages].sort().join(' ')}`,
        ]
      : []),
    ...(unknown.length > 0 ? [`No Debian package is known here for ${unknown.join(', ')}.`] : []),
  ].join('\n');
}
