import { readJson } from '../set-up/paths.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * The outcome of a stage that is one test.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyOfOne(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} report path of Vitest's JSON report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function vitestTally(report, exitCode) {
  const counts = readJson(report) ?? {};
  return honest(exitCode, {
    passed: counts.numPassedTests ?? 0,
    failed: counts.numFailedTests ?? 0,
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
  });
}

/**
 * A test that passed only the second time counts as passed: the run names it as flaky above, for somebody to look at.
 * @param {string} report path of Playwright's JSON report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function playwrightTally(report, exitCode) {
  const stats = readJson(report)?.stats ?? {};
  return honest(exitCode, {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  });
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }));
}

/**
 * A run that ended badly, or in which nothing ran, is a failure even when no single test says so.
 * @param {number} exitCode
 * @param {Tally} tally
 * @returns {Tally}
 */
function honest(exitCode, tally) {
  const nothingRan = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (exitCode !== 0 || nothingRan) ? { ...tally, failed: 1 } : tally;
}
