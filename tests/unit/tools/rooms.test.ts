import { describe, expect, test } from 'vitest';
import { brokenWalls, wallsBrokenBy } from '../../../tools/checks/rooms.mjs';

const broken = (path: string, text: string) => wallsBrokenBy({ path, text });

describe('walls between rooms', () => {
  test.each([
    ['electron/domain/child.ts', "import { app } from 'electron';"],
    ['electron/domain/child.ts', "import { readFileSync } from 'node:fs';"],
    ['electron/main/store/open.ts', "import { app } from 'electron';"],
    ['electron/main/vault/keys.ts', "import { openStore } from '../store/open-store';"],
    ['electron/main/word/look.ts', "import { openStore } from '@main/store/open-store';"],
    ['electron/main/word/look.ts', "export { openStore } from '../store/open-store';"],
    ['electron/main/desk.ts', "import { launchApp } from '../../tests/support/launch-app';"],
    ['electron/main/a-new-folder/desk.ts', ''],
    ['renderer/features/record/page.tsx', "import { List } from '../children/list';"],
    ['renderer/features/record/deep/page.tsx', "import type { List } from '../../children/list';"],
    ['renderer/features/record/page.tsx', "const list = () => import('../children/list');"],
    ['renderer/features/record/page.tsx', 'const list = (name: string) => import(name);'],
    ['renderer/features/record/page.tsx', "import { CALLS } from '@contract/call';"],
    ['renderer/features/record/page.tsx', 'const bridge = window.throughline;'],
    ['renderer/features/record/page.tsx', "const bridge = window['throughline'];"],
    ['renderer/features/record/page.tsx', 'const { throughline: bridge } = window;'],
    ['renderer/ui/button.tsx', "import { LABELS } from '@domain/labels';"],
    ['renderer/ui/button.tsx', "import { ask } from '../desktop/ask';"],
    ['renderer/app/shell.tsx', "import { ipcRenderer } from 'electron';"],
  ])('%s may not say %s', (path, text) => {
    expect(broken(path, text)).toHaveLength(1);
  });

  test.each([
    ['electron/domain/child.ts', "import { z } from 'zod';\nimport days from '@resources/bank-holidays.json';"],
    ['electron/main/desk.ts', "import { app } from 'electron';\nimport { openStore } from './store/open-store';"],
    [
      'electron/main/ipc/door.ts',
      "import { CALLS } from '@contract/call';\nimport { open } from '../store/open-store';",
    ],
    [
      'renderer/features/record/deep/page.tsx',
      "import { x } from '../draft';\nimport { B } from '../../../ui/button';",
    ],
    ['renderer/features/record/page.tsx', "import type { Reply } from '@contract/call';"],
    ['renderer/desktop/ask.ts', 'export const bridge = window.throughline;'],
    ['renderer/ui/button.tsx', '// Throughline\nexport const name = "throughline";'],
  ])('%s may say %s', (path, text) => {
    expect(broken(path, text)).toEqual([]);
  });

  test('every code file of the project stands in a room', () => {
    expect(brokenWalls().filter((sentence) => sentence.includes('in no room'))).toEqual([]);
  });
});
