import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@domain/check/recording-check';
import { RULES_ELSEWHERE } from '@domain/check/rules-elsewhere';
import { inspectionFindings } from '@domain/findings/findings';
import { expect, test } from 'vitest';
import { codesFor, ROOT, testFiles, testOf, withTable } from '../../../support/traceability';

const README = join(ROOT, 'README.md');

const here = new Set(RULES.map(({ code }) => code));
const elsewhere = new Set(RULES_ELSEWHERE.map(({ code }) => code));

test('every finding is answered by a rule that exists, or says where in the program it is', () => {
  for (const finding of inspectionFindings()) {
    const codes = codesFor(finding);
    expect(codes.length > 0 || finding.screen !== undefined).toBe(true);
    for (const code of codes) expect([here, elsewhere].some((codesOf) => codesOf.has(code))).toBe(true);
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
