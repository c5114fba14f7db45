import { randomBytes } from 'node:crypto';
import { type KdfParameters, NEW_PARAMETERS, OWASP_MINIMUM } from '@main/vault/kdf-parameters';
import { passphraseKey } from '@main/vault/passphrase-key';
import { lock, unlock } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { paintedAfterKey } from '../support/painted';
import { compareInPairs, print, printFigure, printRatio, quantile, sorted, timeMs } from '../support/paired-ratio';
import { seededVault } from '../support/seeded-vault';
import { PASSPHRASE } from '../support/throwaway-vault';

/** Nobody writes in these vaults, so that unlocking leads to Today and not back to a record. */
const SIZES = [
  { children: 200, recordsPerChild: 2 },
  { children: 10_000, recordsPerChild: 10 },
] as const;
const ROUNDS = 15;
const FIRST_LIST = '[data-pane="page"] li a';
const salt = randomBytes(16);

/** The work that stands between the passphrase and the data key, and nothing else. */
function stretch(cost: KdfParameters): Promise<number> {
  return timeMs(async () => (await passphraseKey(PASSPHRASE, salt, cost)).erase());
}

/** One number: how long the same work takes here, right beside each unlocking, is taken off it. */
async function measureUnlocking(size: (typeof SIZES)[number]): Promise<void> {
  const { dataDir } = await seededVault(size);
  const { page, close } = await launchApp({ dataDir });
  await unlock(page);
  const whole: number[] = [];
  const beyond: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await lock(page);
    const box = page.locator('input[type="password"]').first();
    await box.fill(PASSPHRASE);
    // The code of the screens is fetched while a person types.
    await page.waitForTimeout(500);
    const before = await stretch(NEW_PARAMETERS);
    await box.focus();
    const total = await paintedAfterKey(page, 'Enter', FIRST_LIST);
    const stretching = (before + (await stretch(NEW_PARAMETERS))) / 2;
    whole.push(total);
    beyond.push(total - stretching);
  }
  await close();
  const records = `${size.children * size.recordsPerChild} records`;
  printFigure(`Enter to the first list, ${records}, beyond argon2, median`, quantile(sorted(beyond), 0.5), {
    atMost: 150,
    unit: 'ms',
  });
  printFigure(`Enter to the first list, ${records}, all of it, median`, quantile(sorted(whole), 0.5), {
    atMost: 1_150,
    unit: 'ms',
  });
  print(
    `  quartiles beyond argon2 ${[0.25, 0.75].map((share) => quantile(sorted(beyond), share).toFixed(0)).join(' to ')} ms`,
  );
}

const work = (cost: KdfParameters) => cost.memoryKib * cost.passes;
print(`Memory times passes against the OWASP minimum: ${(work(NEW_PARAMETERS) / work(OWASP_MINIMUM)).toFixed(1)}`);
const comparison = await compareInPairs(
  () => stretch(NEW_PARAMETERS),
  () => stretch(OWASP_MINIMUM),
);
printRatio('Stretching a passphrase, against the OWASP minimum', comparison, { atLeast: 16, unit: 'ms' });
printFigure('Stretching a passphrase, median', quantile(comparison.ours, 0.5), { atMost: 1_000, unit: 'ms' });
for (const size of SIZES) await measureUnlocking(size);
print('');
