import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { sectionPlainText } from '@domain/section/section-kinds';
import { verifyChain } from '@main/store/audit-trail';
import { checkWholeStore } from '@main/store/open-store';
import { readRecordContent } from '@main/store/record-table';
import { expect, onTestFinished, test } from 'vitest';
import { aDraft } from '../../support/records-for-tests';
import { mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

const ROUNDS = 3;
const support = join(import.meta.dirname, '../../support');

/** Lets the writer run until it has confirmed some saves, kills it at once, and gives the last number it confirmed. */
async function killWhileSaving(at: TestStore, recordId: string, afterSaves: number): Promise<number> {
  const script = [join(support, 'run-module.mjs'), join(support, 'save-until-killed.ts')];
  const arguments_ = [at.file, at.key.bytes.toString('hex'), `${recordId},${at.manager.id}`];
  const writer = spawn(process.execPath, [...script, ...arguments_], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of writer.stdout) {
    said += String(chunk);
    if (said.split('\n').length > afterSaves) writer.kill('SIGKILL');
  }
  const confirmed = said.slice(0, said.lastIndexOf('\n')).split('\n').map(Number);
  return confirmed.at(-1) ?? 0;
}

/** The number of the save that each section holds. */
function savedNumbers(at: TestStore, recordId: ReturnType<typeof aDraft>): number[] {
  const store = mustOpen({ file: at.file, key: at.key, clock: at.clock });
  try {
    expect(checkWholeStore(store.database)).toBe(true);
    expect(verifyChain(store.database).isIntact).toBe(true);
    const content = readRecordContent(store.database, recordId, at.clock.today());
    return ['update', 'strengths'].map((key) => {
      const value = content?.sections[key];
      return Number(/Save (\d+)/.exec(value ? sectionPlainText(value) : '')?.[1]);
    });
  } finally {
    store.close();
  }
}

test('killing the program while it saves loses no confirmed save and leaves no half one', {
  timeout: 60_000,
}, async () => {
  const at = newTestStore();
  onTestFinished(() => at.folder.remove());
  const recordId = aDraft(at);
  at.store.close();
  for (let round = 0; round < ROUNDS; round += 1) {
    const confirmed = await killWhileSaving(at, recordId, 20 + round * 37);
    const [update, strengths] = savedNumbers(at, recordId);
    expect(update).toBe(strengths);
    expect(update).toBeGreaterThanOrEqual(confirmed);
    expect(update).toBeLessThanOrEqual(confirmed + 1);
  }
});
