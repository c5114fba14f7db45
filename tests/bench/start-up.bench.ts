import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { _electron } from '@playwright/test';
import { launchApp } from '../support/launch-app';
import { compareInPairs, print, printRatio } from '../support/paired-ratio';
import { treeMemoryKib } from '../support/process-memory';
import { PASSPHRASE, setUpVault } from '../support/throwaway-vault';

const PAIRS = 11;
const SETTLE_MS = 3_000;
/** Kept from start to start, as ours is. */
const bareDataDir = await mkdtemp(join(tmpdir(), 'throughline-bare-'));

/** Milliseconds from the start of the main process until the page said that its text box can be typed into. */
async function usableAfterMs(app: ElectronApplication): Promise<number> {
  const page = await app.firstWindow();
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const usableAt = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('usable')[0]?.startTime ?? 0),
  );
  const startedAt = await app.evaluate(() => process.getCreationTime() ?? 0);
  return usableAt - startedAt;
}

function launchBareWindow(): Promise<ElectronApplication> {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({
    executablePath: process.env['THROUGHLINE_ELECTRON'] ?? '',
    args: [...flags, `--user-data-dir=${bareDataDir}`, join(import.meta.dirname, 'bare-window')],
  });
}

async function makeLockedVault(): Promise<string> {
  const { page, dataDir, close } = await launchApp();
  await setUpVault(page);
  await close();
  return dataDir;
}

async function settledMemoryMib(app: ElectronApplication): Promise<number> {
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const pid = await app.evaluate(() => process.pid);
  return treeMemoryKib(pid) / 1_024;
}

/** The first start of either side makes Chromium's caches, so it is not counted. */
async function startOnce(app: ElectronApplication): Promise<void> {
  await usableAfterMs(app);
  await app.close();
}

const dataDir = await makeLockedVault();
await startOnce((await launchApp({ dataDir })).app);
await startOnce(await launchBareWindow());

const startUp = await compareInPairs(
  async () => {
    const { app, close } = await launchApp({ dataDir });
    const ms = await usableAfterMs(app);
    await close();
    return ms;
  },
  async () => {
    const app = await launchBareWindow();
    const ms = await usableAfterMs(app);
    await app.close();
    return ms;
  },
  PAIRS,
);
printRatio('Start to a usable unlock screen, against a bare window', startUp, { atMost: 1.25, unit: 'ms' });

const memory = await compareInPairs(
  async () => {
    const { app, page, close } = await launchApp({ dataDir });
    await page.locator('input[type="password"]').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    const mib = await settledMemoryMib(app);
    await close();
    return mib;
  },
  async () => {
    const app = await launchBareWindow();
    await app.firstWindow();
    const mib = await settledMemoryMib(app);
    await app.close();
    return mib;
  },
  5,
);
printRatio('Unlocked and idle, memory (PSS) against a bare window', memory, { atMost: 1.35, unit: 'MiB' });
print('');
