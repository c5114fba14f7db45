/**
 * @typedef {object} Room
 * @property {string} path its folder; a file belongs to the room with the longest path that contains it
 * @property {true} [rootFilesOnly] a folder inside it is not part of it and must be a room itself
 * @property {string[]} rooms what it may import beside itself
 * @property {string[]} types rooms of which it may import types only
 * @property {string[]} packages what it may import from outside; a name ending in `/` or `:` stands for all that begin so
 */

const window = ['react', 'react-dom', '@fluentui/', '@tiptap/', '@tanstack/', 'wouter', 'temporal-polyfill'];
const main = ['electron/contract', 'electron/domain', 'resources'];

/** @type {Room[]} */
export const rooms = [
  {
    path: 'electron/domain',
    rooms: ['resources'],
    types: [],
    packages: ['zod', 'temporal-polyfill', 'canonicalize', 'diff'],
  },
  { path: 'electron/contract', rooms: ['electron/domain'], types: [], packages: ['zod'] },
  { path: 'electron/preload', rooms: ['electron/contract'], types: [], packages: ['electron'] },
  {
    path: 'electron/main/vault',
    rooms: ['electron/domain', 'resources'],
    types: ['electron/contract'],
    packages: ['node:', 'zod', 'temporal-polyfill', '@node-rs/argon2', '@zxcvbn-ts/'],
  },
  {
    path: 'electron/main/store',
    rooms: ['electron/domain', 'resources'],
    types: [],
    packages: ['node:', 'zod', 'temporal-polyfill', 'better-sqlite3'],
  },
  {
    path: 'electron/main/word',
    rooms: ['electron/domain', 'resources'],
    types: [],
    packages: ['node:', 'zod', 'temporal-polyfill', 'docx', 'jszip', 'saxes', 'yauzl', '@ooxml-tools/'],
  },
  {
    path: 'electron/main/paper',
    rooms: ['electron/domain', 'electron/main/word'],
    types: [],
    packages: ['electron', 'node:', 'pdfjs-dist/'],
  },
  {
    path: 'electron/main/caseload',
    rooms: ['electron/domain', 'resources'],
    types: [],
    packages: ['node:', 'zod', 'temporal-polyfill', 'csv-parse', 'iconv-lite'],
  },
  {
    path: 'electron/main/forms',
    rooms: ['electron/domain', 'resources'],
    types: [],
    packages: ['node:', 'zod'],
  },
  {
    path: 'electron/main/sealed',
    rooms: ['electron/domain'],
    types: [],
    packages: ['node:', 'zod', '@node-rs/argon2', 'libsodium-wrappers'],
  },
  {
    path: 'electron/main/ipc',
    rooms: [
      ...main,
      'electron/main',
      'electron/main/vault',
      'electron/main/store',
      'electron/main/word',
      'electron/main/paper',
      'electron/main/caseload',
      'electron/main/forms',
      'electron/main/sealed',
    ],
    types: [],
    packages: ['electron', 'node:', 'zod', 'temporal-polyfill'],
  },
  {
    path: 'electron/main',
    rootFilesOnly: true,
    rooms: [
      ...main,
      'electron/main/ipc',
      'electron/main/vault',
      'electron/main/store',
      'electron/main/word',
      'electron/main/paper',
      'electron/main/caseload',
      'electron/main/forms',
      'electron/main/sealed',
    ],
    types: [],
    packages: ['electron', 'node:', 'zod', 'temporal-polyfill'],
  },
  {
    path: 'renderer',
    rootFilesOnly: true,
    rooms: ['renderer/app', 'renderer/styles', 'renderer/ui', 'renderer/desktop', 'electron/domain'],
    types: ['electron/contract'],
    packages: window,
  },
  {
    path: 'renderer/app',
    rooms: ['renderer', 'renderer/features', 'renderer/ui', 'renderer/desktop', 'electron/domain'],
    types: ['electron/contract'],
    packages: window,
  },
  {
    path: 'renderer/features',
    rooms: ['renderer/ui', 'renderer/desktop', 'electron/domain', 'resources'],
    types: ['electron/contract'],
    packages: [...window, '@zxcvbn-ts/'],
  },
  { path: 'renderer/styles', rooms: [], types: [], packages: [] },
  { path: 'renderer/ui', rooms: [], types: [], packages: window },
  {
    path: 'renderer/desktop',
    rooms: ['renderer/ui', 'electron/domain'],
    types: ['electron/contract'],
    packages: window,
  },
  {
    path: 'tools',
    rooms: [],
    types: [],
    packages: ['node:', '@electron/', '@electron-internal/', 'tar', 'rolldown', 'vite'],
  },
];

/** Names that stand for folders, as in `electron.vite.config.ts`. */
export const aliases = {
  '@domain': 'electron/domain',
  '@contract': 'electron/contract',
  '@main': 'electron/main',
  '@resources': 'resources',
};
