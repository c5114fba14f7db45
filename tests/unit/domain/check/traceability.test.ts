import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@domain/check/recording-check';
import { RULES_ELSEWHERE } from '@domain/check/rules-elsewhere';
import { inspectionFindings } from '@domain/findings/findings';
import { expect, test } from 'vitest';
import { codesFor, ROOT, testFiles, testOf, withTable } from '../../../support/traceability';

const README = join(ROOT, 'README.md');

/** Rules of the catalogue that are written elsewhere at this moment; to be taken away when they are here. */
const NOT_MERGED_YET: ReadonlySet<string> = new Set([
  ...['ACT-03', 'ACT-04', 'ACT-05', 'ACT-06', 'ACT-07', 'ACT-08', 'ACT-09', 'ACT-10', 'ACT-11', 'ACT-12', 'ACT-15'],
  ...['DRF-01', 'DRF-02', 'DRF-03', 'DRF-04', 'DRF-05', 'DRF-06', 'DRF-07', 'DRF-08', 'DRF-09', 'DRF-10', 'DRF-11'],
  ...['DRF-12', 'DRF-13', 'DRF-14', 'DRF-15', 'DRF-16', 'CHL-01', 'CHL-02', 'CHL-04', 'CHL-05', 'SUP-03', 'LIF-03'],
]);

const here = new Set(RULES.map(({ code }) => code));
const elsewhere = new Set(RULES_ELSEWHERE.map(({ code }) => code));

test('every finding is answered by a rule that exists, or says where in the program it is', () => {
  for (const finding of inspectionFindings()) {
    const codes = codesFor(finding);
    expect(codes.length > 0 || finding.screen !== undefined).toBe(true);
    for (const code of codes) expect([here, elsewhere, NOT_MERGED_YET].some((codesOf) => codesOf.has(code))).toBe(true);
  }
});

test('every rule of the check is held by a test that speaks of it', () => {
  const tests = testFiles();
  expect(RULES.filter(({ code }) => testOf(code, tests) === null).map(({ code }) => code)).toEqual([]);
});

test('every rule elsewhere answers findings that exist, and its test does too', () => {
  for (const { code, findings, isBuilt, test: path } of RULES_ELSEWHERE) {
    expect([code, findings.every((number) => number >= 1 && number <= 100)]).toEqual([code, true]);
    expect([code, path !== null && existsSync(join(ROOT, path))]).toEqual([code, isBuilt]);
  }
});

test('the table in the README is the one the lists make: `npm run traceability` makes it anew', () => {
  const readme = readFileSync(README, 'utf8');
  const wanted = withTable(readme);
  if (process.env.TRACEABILITY === 'write') writeFileSync(README, wanted);
  else expect(readme).toBe(wanted);
});
