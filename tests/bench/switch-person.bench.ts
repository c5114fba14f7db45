import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NEW_PARAMETERS } from '@main/vault/kdf-parameters';
import { passphraseKey } from '@main/vault/passphrase-key';
import type { Page } from '@playwright/test';
import { unlock } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { paintedAfterKey } from '../support/painted';
import { print, printFigure, quantile, sorted, timeMs } from '../support/paired-ratio';
import { seededVault } from '../support/seeded-vault';
import { PASSPHRASE } from '../support/throwaway-vault';
import { letJoin, MANAGER, type Sitter } from '../support/two-people';

/*
 * Two at one desk, in turn: from the key that lets somebody else sit down to the box for their name, and from Enter
 * after their passphrase to their first list. What they type in between is theirs, and is not counted. How long the
 * passphrase alone takes here, measured right beside each switch, is taken off it.
 */

const OTHER: Sitter = { name: 'Helen Marsh', passphrase: 'nine herons waiting by the weir' };
const ROUNDS = 14;
const FIRST_LIST = '[data-pane="page"] li a';
const salt = randomBytes(16);

function stretch(): Promise<number> {
  return timeMs(async () => (await passphraseKey(PASSPHRASE, salt, NEW_PARAMETERS)).erase());
}

const nameBox = (page: Page) => page.getByLabel('Your name', { exact: true });

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  await nameBox(page).waitFor();
}

async function sitDown(page: Page, { name, passphrase }: Sitter): Promise<{ entered: number; stretched: number }> {
  await nameBox(page).fill(name);
  const box = page.locator('input[type="password"]').first();
  await box.fill(passphrase);
  // The code of the screens is fetched while a person types.
  await page.waitForTimeout(500);
  const before = await stretch();
  await box.focus();
  const entered = await paintedAfterKey(page, 'Enter', FIRST_LIST);
  return { entered, stretched: (before + (await stretch())) / 2 };
}

/** The vault of the other benchmarks is kept for them: the second person joins a copy of it. */
const { dataDir: kept } = await seededVault({ children: 200, recordsPerChild: 2 });
const dataDir = mkdtempSync(join(tmpdir(), 'throughline-switch-'));
cpSync(kept, dataDir, { recursive: true });
const { page, close } = await launchApp({ dataDir });
await unlock(page);
await letJoin(page, [{ ...OTHER, role: 'TM' }]);
await sitDown(page, MANAGER);

const leaving: number[] = [];
const entering: number[] = [];
const stretching: number[] = [];
const whole: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const left = await timeMs(() => leave(page));
  const { entered, stretched } = await sitDown(page, round % 2 === 0 ? OTHER : MANAGER);
  leaving.push(left);
  entering.push(entered);
  stretching.push(stretched);
  whole.push(left + entered - stretched);
}
await page.getByRole('banner').getByText(MANAGER.name).waitFor();
await close();
rmSync(dataDir, { recursive: true, force: true });

printFigure('Switching person, beyond the passphrase itself, median', quantile(sorted(whole), 0.5), {
  atMost: 1_000,
  unit: 'ms',
});
const quartiles = (values: readonly number[]) =>
  [0.25, 0.5, 0.75].map((share) => quantile(sorted(values), share).toFixed(0)).join(', ');
print(`  quartiles of the whole ${quartiles(whole)} ms`);
print(`  from the key to the box for the next name ${quartiles(leaving)} ms`);
print(`  from Enter to the first list ${quartiles(entering)} ms, of which the passphrase ${quartiles(stretching)} ms`);
print('');
