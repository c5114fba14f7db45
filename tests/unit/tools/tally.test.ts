import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playwrightTally, sum, tallyOfOne, vitestTally } from '../../../tools/run/tally.mjs';

function reportOf(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'throughline-tally-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('the last line of npm test', () => {
  test('adds what the reports say to the stages that are one test', () => {
    const unit = vitestTally(
      reportOf({ numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
      1,
    );
    const app = playwrightTally(reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } }), 1);
    expect(sum([tallyOfOne(true), tallyOfOne(false), unit, app])).toEqual({ passed: 47, failed: 4, skipped: 2 });
  });

  test('counts a failure when a run ended badly though no single test failed', () => {
    expect(vitestTally(reportOf({ numPassedTests: 3, numFailedTests: 0 }), 1).failed).toBe(1);
    expect(playwrightTally(reportOf({ stats: { expected: 3 } }), 1).failed).toBe(1);
  });

  test('counts a failure when nothing ran or there is no report', () => {
    expect(playwrightTally(reportOf({ stats: { expected: 0, skipped: 4 } }), 0)).toMatchObject({
      failed: 1,
      skipped: 4,
    });
    expect(vitestTally('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
